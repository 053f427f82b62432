import type { Filter } from '../../src/opam/filter.ts'
import { readDefinition } from '../../src/solver/definition.ts'
import type { Budget } from '../../src/solver/budget.ts'
import type { Platform } from '../../src/solver/platform.ts'
import { platformOf } from '../../src/solver/platform.ts'
import { sourceOf } from '../../src/solver/package-source.ts'
import type { InstallAnswer, InstallRequest } from '../../src/solver/solve.ts'
import { solveInstall } from '../../src/solver/solve.ts'
import type { Switch } from '../../src/solver/switch.ts'
import { universeOf } from '../../src/solver/universe.ts'

/** Fields of opam files by `NAME.VERSION`, as in `{ 'a.1': 'depends: "b"', 'b.1': '' }`. */
export type Files = Readonly<Record<string, string>>

/** The system of the tests; other variables are undefined. */
export const linux: ReadonlyMap<string, string> = new Map([
  ['os', 'linux'],
  ['arch', 'x86_64'],
])

/** A platform of these packages. */
export function platformOfFiles(files: Files): Platform {
  const names = new Map<string, Record<string, string>>()
  for (const [versioned, fields] of Object.entries(files)) {
    const [name, version] = splitVersioned(versioned)
    const text = `opam-version: "2.0"\n${fields}\n`
    names.set(name, Object.assign(names.get(name) ?? {}, { [version]: text }))
  }
  return platformOf(universeOf(sourceOf(Object.fromEntries(names))), linux)
}

/** A filter as opam reads it. */
export function filterOf(text: string): Filter {
  const read = readDefinition({
    name: 'opam',
    text: `opam-version: "2.0"\navailable: ${text}\n`,
  })
  if (read.kind === 'refused') throw new Error(read.reason)
  if (read.defects.length > 0) throw new Error(`opam does not accept the filter ${text}`)
  return read.definition.available
}

/** A switch in which `a.1 b.2` are installed, with the first of them as its invariant if that is said. */
export function switchOf(installed: string, invariant?: string): Switch {
  const versions = installed
    .split(' ')
    .filter((versioned) => versioned !== '')
    .map((versioned): [string, string] => splitVersioned(versioned))
  if (invariant === undefined) return { installed: new Map(versions), invariant: [] }
  const [name, version] = splitVersioned(invariant)
  return {
    installed: new Map(versions),
    invariant: [[{ name, bound: { operator: '=', version } }]],
  }
}

export function splitVersioned(versioned: string): [string, string] {
  const dot = versioned.indexOf('.')
  return [versioned.slice(0, dot), versioned.slice(dot + 1)]
}

/** How a request differs from `opam install NAME.VERSION` in an empty switch. */
export interface Asked extends Partial<Pick<InstallRequest, 'withTest' | 'preference' | 'pins'>> {
  readonly in?: Switch
  readonly budget?: Budget
}

/** `opam install NAME.VERSION` */
export function requestOf(versioned: string): InstallRequest {
  const [name, version] = splitVersioned(versioned)
  return { name, version, withTest: false, preference: 'newest', pins: new Map() }
}

/** Asks for `NAME.VERSION`. */
export function answerTo(platform: Platform, versioned: string, asked: Asked = {}): InstallAnswer {
  const { in: from = switchOf(''), budget, ...rest } = asked
  const question = { platform, switch: from, request: { ...requestOf(versioned), ...rest } }
  return solveInstall(budget === undefined ? question : { ...question, budget })
}

/** The packages of a solution in the order in which they were decided on, or the kind of answer. */
export function chosen(files: Files, versioned: string, asked: Asked = {}): string {
  const answer = answerTo(platformOfFiles(files), versioned, asked)
  if (answer.kind !== 'solved') return answer.kind
  return answer.solution.map(({ name, version }) => `${name}.${version}`).join(' ')
}
