import { explainNoSolution } from '../solver/explanation.ts'
import { blamedDependency, cycleLine, reasonsOf } from '../solver/explanation-text.ts'
import type { Preference } from '../solver/demand.ts'
import type { Platform } from '../solver/platform.ts'
import { platformOf } from '../solver/platform.ts'
import type { InstallAnswer, InstallQuestion } from '../solver/solve.ts'
import { solveInstall } from '../solver/solve.ts'
import type { CompilerSwitch, Switch } from '../solver/switch.ts'
import { compilerSwitch } from '../solver/switch.ts'
import type { Package, Universe } from '../solver/universe.ts'
import { isIncomplete, remembered } from '../solver/universe.ts'
import type { CiCompiler } from './ci-compilers.ts'
import type { Answer } from './forecast.ts'

/** A kind of machine of opam-repository's CI, with a switch for each compiler. */
export interface CiMachine {
  readonly platform: Platform
  readonly switchOf: (compiler: CiCompiler) => CompilerSwitch
}

/** The machines with these system variables; a switch is made when it is first asked for. */
export function ciMachine(universe: Universe, system: ReadonlyMap<string, string>): CiMachine {
  const platform = platformOf(universe, system)
  const switches = new Map<string, CompilerSwitch>()
  return {
    platform,
    switchOf: ({ version }) =>
      remembered(switches, version, () => compilerSwitch(platform, version)),
  }
}

/** What is asked of a machine. */
export interface CiRequest {
  readonly package: Package
  readonly preference: Preference
  readonly withTest: boolean
}

/** The answer to a request, and the packages of the solution. */
export interface CiAnswer {
  readonly answer: Answer
  readonly solution: readonly Package[]
}

/** Asks as CI does, which pins the package at its version before it installs it. */
export function askMachine(machine: CiMachine, from: Switch, asked: CiRequest): CiAnswer {
  const question = questionOf(machine, from, asked)
  const answered = solveInstall(question)
  return {
    answer: readAnswer(answered, question, asked.package),
    solution: answered.kind === 'solved' ? answered.solution : [],
  }
}

/** The same without reasons, which take longer than the answer. */
export function askMachineBriefly(
  machine: CiMachine,
  from: Switch,
  asked: CiRequest,
): Answer['kind'] {
  const question = questionOf(machine, from, asked)
  const answered = solveInstall(question)
  if (isUnproved(answered, question)) return 'unknown'
  const { kind } = answered
  switch (kind) {
    case 'solved':
      return 'solution'
    case 'cycle':
      return 'no-solution'
    case 'gave-up':
      return 'unknown'
    case 'no-solution':
    case 'unavailable':
      return kind
  }
}

function questionOf({ platform }: CiMachine, from: Switch, asked: CiRequest): InstallQuestion {
  const { name, version } = asked.package
  const { preference, withTest } = asked
  const pins = new Map([[name, version]])
  return { platform, switch: from, request: { name, version, withTest, preference, pins } }
}

/** Whether there may be a solution all the same, with a package that is left out. */
function isUnproved({ kind }: InstallAnswer, { platform }: InstallQuestion): boolean {
  return kind !== 'solved' && isIncomplete(platform.universe)
}

function readAnswer(answered: InstallAnswer, question: InstallQuestion, of: Package): Answer {
  if (isUnproved(answered, question)) return { kind: 'unknown' }
  switch (answered.kind) {
    case 'solved':
      return { kind: 'solution' }
    case 'cycle':
      return {
        kind: 'no-solution',
        reasons: [cycleLine(answered.packages)],
        dependency: undefined,
      }
    case 'unavailable':
      return { kind: 'unavailable' }
    case 'gave-up':
      return { kind: 'unknown' }
    case 'no-solution': {
      const explained = explainNoSolution(question)
      if (explained === undefined || explained.kind === 'gave-up') {
        return { kind: 'no-solution', reasons: [], dependency: undefined }
      }
      return {
        kind: 'no-solution',
        reasons: reasonsOf(explained, of),
        dependency: blamedDependency(explained, of),
      }
    }
  }
}
