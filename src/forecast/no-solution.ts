import { classesOf } from '../solver/mutual-exclusion.ts'
import type { Switch } from '../solver/switch.ts'
import type { Package } from '../solver/universe.ts'
import type { CiMachine } from './ci-machine.ts'
import { askMachine } from './ci-machine.ts'
import type { CiCompiler } from './ci-compilers.ts'
import { askNewest } from './compiler-forecast.ts'
import type { Answer } from './forecast.ts'
import type { ForecastDefect, ForecastSubject } from './subject.ts'
import { dependencyPart } from './subject.ts'

/** No compiler of CI has a solution, on Linux or macOS. */
export function noSolution({
  of,
  forecast,
  compilers,
  linux: linuxMachine,
  mac,
}: ForecastSubject): readonly ForecastDefect[] {
  const released = forecast.compilers.filter(({ compiler }) => !compiler.isPrerelease)
  const linux = released.map(({ newest }) => newest)
  if (!linux.every(isRefusal)) return []
  const others: Answer[] = []
  for (const compiler of compilers) {
    // Old compilers are not for arm64.
    if (mac.switchOf(compiler).kind === 'no-solution') continue
    const answer = askNewest(mac, compiler, of)
    if (!isRefusal(answer)) return []
    others.push(answer)
  }
  const answers = [...linux, ...others]
  const what = `${of.name} ${of.version}`
  if (linux.every(({ kind }) => kind === 'unavailable')) {
    return [
      {
        severity: 'notice',
        message: `The "available" field of ${what} excludes every system that opam-repository's CI tests.`,
        about: { field: 'available' },
        correction: undefined,
        advice: undefined,
        why: "opam-repository's CI cannot build the package, so its maintainers decide without a build.",
      },
    ]
  }
  const other = otherCompiler(of, linuxMachine, compilers)
  if (other !== undefined) {
    return [
      {
        severity: 'notice',
        message: `${what} can be installed only with ${other.name} ${other.version}, a compiler that opam-repository's CI does not test.`,
        about: dependencyPart(undefined),
        correction: undefined,
        advice: undefined,
        why: "opam-repository's CI cannot build the package, so its maintainers decide without a build.",
      },
    ]
  }
  const [reason] = answers.filter((answer) => answer.kind === 'no-solution').toReversed()
  const ways = reason?.reasons.join('; ')
  return [
    {
      severity: 'error',
      message: `No compiler that opam-repository's CI tests can install ${what}${ways === undefined || ways === '' ? '.' : `: ${ways}.`}`,
      about: dependencyPart(reason?.dependency),
      correction: undefined,
      advice:
        'Change one of the bounds that exclude each other, or publish the missing version first.',
      why: "opam-repository's CI then skips every build and fails.",
    },
  ]
}

/**
 * The compiler with which a package can be installed where that is none of the usual releases: a variant, such as
 * the one of the next release, or the package itself. What belongs to a compiler, as `ocaml-compiler` does, is made
 * for one release, and that can be one of which there is a newer patch.
 */
function otherCompiler(
  of: Package,
  machine: CiMachine,
  compilers: readonly CiCompiler[],
): Package | undefined {
  const isPart = compilers.some((compiler) => {
    const made = machine.switchOf(compiler)
    return made.kind === 'switch' && made.switch.installed.has(of.name)
  })
  const empty: Switch = { installed: new Map(), invariant: [] }
  const { solution } = askMachine(machine, empty, {
    package: of,
    preference: 'newest',
    withTest: false,
  })
  return solution.find(
    (one) =>
      classesOf(machine.platform, one).includes('ocaml-core-compiler') &&
      (isPart || one === of || one.name !== 'ocaml-base-compiler'),
  )
}

function isRefusal({ kind }: Answer): boolean {
  return kind === 'no-solution' || kind === 'unavailable'
}
