import type { Contradiction } from './contradiction.ts'
import type { Explanation } from './explanation.ts'
import type { Narrowing } from './narrowing.ts'
import type { Package } from './universe.ts'
import { boundsWords, clauseWords, packagesWords } from './version-words.ts'

/** An explanation as lines: a sentence, then a line for each requirement that it is about. */
export function explanationLines(explanation: Explanation): readonly string[] {
  if (explanation.kind === 'contradiction') return contradictionLines(explanation.contradiction)
  const { of, clauses } = explanation
  return [
    `No set of packages satisfies these requirements of ${of.name} ${of.version} in this switch:`,
    ...clauses.map((clause) => `- ${clauseWords(clause)}`),
  ]
}

/**
 * What a package requires, directly or through others, that cannot be, without the sides of the switch and
 * of others: `swagger 0.2.0 -> atdgen < 2.3.0 -> ocaml < 5.0`.
 */
export function reasonsOf(explanation: Explanation, of: Package): readonly string[] {
  if (explanation.kind === 'requirements') {
    return explanation.clauses.map((clause) => clauseWords(clause))
  }
  const { sides } = explanation.contradiction
  const [only, second] = sides
  const missing = only?.at(-1)
  if (missing?.kind === 'required' && second === undefined) {
    return [`${wayText(only ?? [])} (${missingText(missing)})`]
  }
  const own = sides.filter(([first]) => first?.from === undefined && first?.to === of.family)
  return (own.length === 0 ? sides : own).map(wayText)
}

/** The name that a package requires itself and by which it comes to what cannot be. */
export function blamedDependency(explanation: Explanation, of: Package): string | undefined {
  if (explanation.kind === 'requirements') return explanation.clauses[0]?.[0]?.name
  const { sides } = explanation.contradiction
  return sides.flat().find(({ from }) => from === of.family)?.to.name
}

/** A cycle of packages as one line. */
export function cycleLine(packages: readonly Package[]): string {
  const [first] = packages
  const around = first === undefined ? packages : [...packages, first]
  const names = around.map(({ name, version }) => `${name} ${version}`)
  return `${names.join(' -> ')} (each of these needs the next one to be built first)`
}

function contradictionLines({ name, sides }: Contradiction): readonly string[] {
  const [only, second] = sides
  const missing = only?.at(-1)
  if (missing !== undefined && second === undefined && missing.kind === 'required') {
    return [
      'A dependency cannot be satisfied:',
      `- ${wayText(only ?? [])} (${missingText(missing)})`,
    ]
  }
  const hasConflict = sides.flat().some(({ kind }) => kind === 'conflicting')
  const all = sides.length === 2 ? 'both of these' : 'all of these'
  const subject = hasConflict
    ? 'These packages exclude each other'
    : `No version of ${name.name} satisfies ${all}`
  return [`${subject}:`, ...sides.map((side) => `- ${wayText(side)}`)]
}

/** `swagger 0.2.0 -> atdgen < 2.3.0 -> ocaml < 5.0` */
function wayText(way: readonly Narrowing[]): string {
  const [first] = way
  // A way starts at the demand, or at a name that nothing forces and of which nothing is left.
  const start = first?.from === undefined ? '' : `no version of ${first.from.name} is possible`
  return start + way.map(stepText).join('')
}

function stepText({ kind, from, to, allowed, excluded, written }: Narrowing): string {
  switch (kind) {
    case 'required': {
      const words =
        written === undefined ? packagesWords(to, allowed) : boundsWords(to.name, written)
      return from === undefined ? words.replace(' = ', ' ') : ` -> ${words}`
    }
    case 'conflicting':
      return `, in conflict with ${packagesWords(to, excluded)}`
    case 'unsatisfiable':
      return `, which rules out ${packagesWords(to, excluded)}`
  }
}

/** Why nothing satisfies the last requirement of a way. */
function missingText({ to, written }: Narrowing): string {
  if (to.packages.length === 0) return 'there is no such package'
  const isAny = written?.every(({ bound }) => bound === undefined) === true
  return isAny ? 'no version is available' : 'no such version is available'
}
