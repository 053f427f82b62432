import type { Package } from '../solver/universe.ts'
import type { Switch } from '../solver/switch.ts'
import { switchAfter } from '../solver/switch.ts'
import type { CiCompiler } from './ci-compilers.ts'
import type { CiMachine } from './ci-machine.ts'
import { askMachine, askMachineBriefly } from './ci-machine.ts'
import type { Answer, CompilerForecast } from './forecast.ts'

/** What CI will find with a compiler, and the oldest solution, by which the lower bounds are tested. */
export interface AskedCompiler {
  readonly forecast: CompilerForecast
  /** The switch of the compiler alone. */
  readonly bare: Switch | undefined
  /** Empty where there is none. */
  readonly oldest: readonly Package[]
}

const unknown: Answer = { kind: 'unknown' }

/**
 * Asks what CI asks with each compiler, in its order: the newest solution, then in the switch with that
 * installed the one with tests and the oldest one (opam-repo-ci, May 2026). Without the first there is none of
 * the others.
 */
export function askCompiler(
  machine: CiMachine,
  compiler: CiCompiler,
  { of, hasTests }: { readonly of: Package; readonly hasTests: boolean },
): AskedCompiler {
  const made = machine.switchOf(compiler)
  if (made.kind !== 'switch') return unasked(compiler, hasTests)
  const bare = made.switch
  const newest = askMachine(machine, bare, { package: of, preference: 'newest', withTest: false })
  if (newest.answer.kind !== 'solution') {
    const same = newest.answer
    const forecast = { compiler, newest: same, tests: hasTests ? same : undefined, lowest: same }
    return { forecast, bare, oldest: [] }
  }
  const after = switchAfter(bare, newest.solution)
  const tests = hasTests
    ? askMachine(machine, after, { package: of, preference: 'fixup', withTest: true }).answer
    : undefined
  const lowest = askMachine(machine, after, { package: of, preference: 'oldest', withTest: false })
  return {
    forecast: { compiler, newest: newest.answer, tests, lowest: lowest.answer },
    bare,
    oldest: lowest.solution,
  }
}

/** The answers for a compiler about which nothing is known. */
export function unasked(compiler: CiCompiler, hasTests: boolean): AskedCompiler {
  const tests = hasTests ? unknown : undefined
  return {
    forecast: { compiler, newest: unknown, tests, lowest: unknown },
    bare: undefined,
    oldest: [],
  }
}

/** Only the newest solution of a package with a compiler. */
export function askNewest(machine: CiMachine, compiler: CiCompiler, of: Package): Answer {
  const made = machine.switchOf(compiler)
  if (made.kind !== 'switch') return unknown
  return askMachine(machine, made.switch, { package: of, preference: 'newest', withTest: false })
    .answer
}

/** Whether there is a newest solution of a package with a compiler. */
export function askNewestBriefly(
  machine: CiMachine,
  compiler: CiCompiler,
  of: Package,
): Answer['kind'] {
  const made = machine.switchOf(compiler)
  if (made.kind !== 'switch') return unknown.kind
  const request = { package: of, preference: 'newest', withTest: false } as const
  return askMachineBriefly(machine, made.switch, request)
}
