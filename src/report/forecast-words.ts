import { compilerName } from '../forecast/ci-compilers.ts'
import type { CiCompiler } from '../forecast/ci-compilers.ts'
import type {
  Answer,
  DependentsForecast,
  ExcludedDependent,
  LowestDependency,
  PackageForecast,
  VersionChanges,
} from '../forecast/forecast.ts'

/** How an answer is shown. */
export function answerSign(answer: Answer | undefined): string {
  switch (answer?.kind) {
    case 'solution':
      return '✓'
    case 'no-solution':
    case 'unavailable':
      return '–'
    case 'unknown':
      return '?'
    case undefined:
      return ''
  }
}

/** Some compilers of all, in ranges: `4.11 to 4.14, 5.2`. */
function compilersInWords(some: readonly CiCompiler[], all: readonly CiCompiler[]): string {
  const ranges: { readonly first: CiCompiler; last: CiCompiler; count: number }[] = []
  let open: (typeof ranges)[number] | undefined
  for (const compiler of all) {
    if (!some.includes(compiler)) {
      open = undefined
    } else if (open === undefined) {
      open = { first: compiler, last: compiler, count: 1 }
      ranges.push(open)
    } else {
      open.last = compiler
      open.count++
    }
  }
  const words = ranges.map(({ first, last, count }) => {
    if (count === 1) return compilerName(first)
    return `${compilerName(first)}${count === 2 ? ', ' : ' to '}${compilerName(last)}`
  })
  return words.join(', ')
}

/** Why there is no solution, with the compilers and questions for which it is so. */
export interface ReasonInWords {
  /** `4.11 to 4.14, with tests` */
  readonly where: string
  readonly reason: string
}

const questions = [
  ['newest', ''],
  ['tests', ', with tests'],
  ['lowest', ', lower bounds'],
] as const

/** The reasons of a package's table, each once. One for all questions names none of them. */
export function reasonsInWords(
  { compilers, mac }: PackageForecast,
  all: readonly CiCompiler[],
): readonly ReasonInWords[] {
  const found = new Map<
    string,
    { readonly on: CiCompiler[]; readonly what: string; reason: string }
  >()
  const add = (what: string, answer: Answer | undefined, compiler: CiCompiler): void => {
    const reason = reasonOf(answer)
    if (reason === undefined) return
    const key = JSON.stringify([what, reason])
    const known = found.get(key)
    if (known === undefined) found.set(key, { on: [compiler], what, reason })
    else known.on.push(compiler)
  }
  for (const forecast of compilers) {
    const { compiler, newest } = forecast
    for (const [question, what] of questions) {
      // Without a newest solution there is none of the others.
      if (question === 'newest' || newest.kind === 'solution') {
        add(what, forecast[question], compiler)
      }
    }
  }
  for (const { compiler, newest } of mac) {
    const linux = compilers.find((one) => one.compiler === compiler)?.newest
    if (reasonOf(linux) !== reasonOf(newest)) add(' on macOS', newest, compiler)
  }
  return [...found.values()].map(({ on, what, reason }) => ({
    where: `${compilersInWords(on, all)}${what}`,
    reason,
  }))
}

function reasonOf(answer: Answer | undefined): string | undefined {
  switch (answer?.kind) {
    case 'unavailable':
      return 'excluded by the field "available"'
    case 'no-solution':
      return answer.reasons.length === 0 ? 'no set of packages fits' : answer.reasons.join('; ')
    case 'unknown':
      return 'not determined'
    case 'solution':
    case undefined:
      return undefined
  }
}

/** A direct dependency and the versions that the lower bounds are tested with. */
export interface LowestInWords {
  readonly name: string
  /** `0.8.8 (4.11 to 4.14), 0.9.0 (5.0 to 5.5)`; the compilers are left out where it is the same with all. */
  readonly versions: string
  readonly bounds: string
  /** How far the lowest is below the newest: `11 versions below 0.11.0`. */
  readonly distance: string
}

/** The versions of the lower bounds, a line for each dependency. */
export function lowestInWords(
  { lowest, compilers }: PackageForecast,
  all: readonly CiCompiler[],
): readonly LowestInWords[] {
  const names = [...new Set(lowest.map(({ name }) => name))]
  const solved = compilers.filter((one) => one.lowest.kind === 'solution').length
  return names.map((name) => {
    const own = lowest.filter((one) => one.name === name)
    const [first] = own.toSorted((a, b) => b.behind - a.behind)
    const isSame = own.length === 1 && first?.compilers.length === solved
    return {
      name,
      versions: isSame
        ? (first?.version ?? '')
        : own
            .map(({ version, compilers: on }) => `${version} (${compilersInWords(on, all)})`)
            .join(', '),
      bounds: first?.bounds ?? '',
      distance: first === undefined ? '' : distanceInWords(first),
    }
  })
}

function distanceInWords({ behind, newest }: LowestDependency): string {
  if (behind === 0) return 'the newest'
  return `${behind} ${behind === 1 ? 'version' : 'versions'} below ${newest}`
}

/** What CI rebuilds with one compiler: `with 5.5: bar 1.0, baz 2.1 and 24 others`. */
export function dependentsInWords(dependents: DependentsForecast): string {
  const name = compilerName(dependents.compiler)
  if (dependents.kind === 'unknown') return `With ${name}: not determined.`
  const { direct, all } = dependents
  if (direct.length === 0 && all === 0) return `With ${name}: none.`
  const shown = direct.slice(0, mostNamed).map((one) => `${one.name} ${one.version}`)
  const hidden = direct.length - shown.length
  const named = shown.length === 0 ? 'none directly' : shown.join(', ')
  const more = hidden === 0 ? '' : ` and ${hidden} more direct dependents`
  const total =
    all === undefined
      ? 'Indirect dependents were not counted.'
      : `${all} in total, including old versions.`
  return `With ${name}: ${named}${more}. ${total}`
}

/** So many dependents are named. */
const mostNamed = 30

/** Dependents that their own bound keeps out: `bar 1.0 ("ferry" {< "1.2"})`. */
export function excludedInWords(excluded: readonly ExcludedDependent[]): string {
  const shown = excluded
    .slice(0, mostNamed)
    .map(({ name, version, dependency }) => `${name} ${version} (${dependency})`)
  const hidden = excluded.length - shown.length
  return `${shown.join(', ')}${hidden === 0 ? '' : ` and ${hidden} more`}`
}

/** What changed since the last version, a sentence each. */
export function changesInWords(
  changes: VersionChanges,
  all: readonly CiCompiler[],
): readonly string[] {
  const { compilersGained, compilersLost, dependenciesAdded, dependenciesDropped } = changes
  return [
    ['Gains OCaml', compilersInWords(compilersGained, all)],
    ['Loses OCaml', compilersInWords(compilersLost, all)],
    ['New dependencies:', dependenciesAdded.join(', ')],
    ['Removed dependencies:', dependenciesDropped.join(', ')],
  ].flatMap(([what = '', names = '']) => (names === '' ? [] : [`${what} ${names}.`]))
}
