import type { EmbeddedGitHub } from '../embedded-github/embedded-github.ts'
import type { Outcome, ReleasedPackage } from '../release/model/outcome.ts'
import { fullName } from '../release/model/repository.ts'
import type { RepositoryName } from '../release/model/repository.ts'

/** What happens to the pull request after a rehearsed release. */
export type Scenario = 'bound-requested' | 'lower-bounds-failed' | 'branch-changed' | 'merged'

/** The names of the scenarios, each with what happens in it. */
export const scenarios: Readonly<Record<Scenario, string>> = {
  'bound-requested': 'a reviewer asks for a lower bound',
  'lower-bounds-failed': 'CI fails with the oldest versions that the bounds allow',
  'branch-changed': 'a maintainer pushes a commit onto the branch',
  merged: 'a maintainer merges the pull request',
}

/** Whether a scenario has that name. */
export function isScenario(name: string): name is Scenario {
  return Object.hasOwn(scenarios, name)
}

/** A pull request that something happens to. */
interface Stage {
  readonly github: EmbeddedGitHub
  /** The opam repository. */
  readonly repository: string
  readonly number: number
  readonly version: string
  readonly changed: ReleasedPackage
}

/** The maintainer of the opam repository, and its CI. */
const maintainer = 'kit'
const ciPage = 'https://opam.ci.ocaml.org/github/ocaml/opam-repository'

/** Lets a scenario happen to the pull request of a release; answers whether there is one. */
export async function playScenario(
  scenario: Scenario,
  github: EmbeddedGitHub,
  { outcome, repository }: { readonly outcome: Outcome; readonly repository: RepositoryName },
): Promise<boolean> {
  const { ending, subject } = outcome
  const changed = subject?.packages[0]
  if (ending?.kind !== 'pull-request' || changed === undefined) return false
  const place = { github, repository: fullName(repository), number: ending.number }
  await events[scenario]({ ...place, version: subject?.version ?? '', changed })
  return true
}

const events: Readonly<Record<Scenario, (stage: Stage) => Promise<void>>> = {
  'bound-requested': async (stage) => {
    passCi(stage)
    const { repository, number, changed } = stage
    const body = `Thank you! Which versions does ${changed.name} need?\nPlease add a lower bound to its dependencies.`
    const review = { repository, number, author: maintainer, body } as const
    stage.github.seed.review({ ...review, state: 'CHANGES_REQUESTED' })
    await Promise.resolve()
  },
  'lower-bounds-failed': async ({ github, repository, number, changed, version }) => {
    github.seed.status({
      repository,
      number,
      context: 'opam-ci',
      state: 'failure',
      description: 'Failed - 2 jobs failed, 3 jobs skipped, 58 jobs passed',
      url: `${ciPage}/variant/compilers,4.14,${changed.name}.${version},lower-bounds`,
    })
    passLinter({ github, repository, number })
    await Promise.resolve()
  },
  'branch-changed': async (stage) => {
    const { github, repository, number, changed } = stage
    const { repositories } = await github.snapshot()
    const pull = repositories[repository]?.pulls.find((one) => one.number === number)
    const [from = '', branch = ''] = pull?.head.split(':') ?? []
    const content = Buffer.from(`${changed.opam.trimEnd()}\n${acceptedFailure}`, 'latin1')
    await github.seed.commit({
      repository: from,
      branch,
      message: `Accept a failure of ${changed.name} on a system in development`,
      files: { [changed.path]: content },
      author: maintainer,
    })
    passCi(stage)
  },
  merged: async (stage) => {
    passCi(stage)
    const { github, repository, number } = stage
    await github.seed.merge(repository, number, maintainer)
  },
}

const acceptedFailure = 'x-ci-accept-failures: ["debian-unstable"]\n'

type Place = Pick<Stage, 'github' | 'repository' | 'number'>

function passCi(place: Place): void {
  const { github, repository, number } = place
  const ci = { repository, number, state: 'success', url: ciPage } as const
  github.seed.status({ ...ci, context: 'opam-ci', description: 'Passed - 63 jobs passed' })
  passLinter(place)
  const name = 'target/host: x86_64-w64-mingw32, build: cygwin'
  github.seed.checkRun({ repository, number, name, conclusion: 'success' })
}

function passLinter({ github, repository, number }: Place): void {
  const linter = { context: 'opam-repo-ci (linter)', state: 'success' } as const
  github.seed.status({ repository, number, ...linter })
}
