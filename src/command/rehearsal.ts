import { join, resolve } from 'node:path'
import { programEnvironment } from '../environment/environment.ts'
import { readCheckout } from '../git/checkout.ts'
import { openClone } from '../git/clone.ts'
import { playRelease } from '../rehearsal/play-release.ts'
import { sampleRepository } from '../rehearsal/sample-project.ts'
import { makeSampleRepository } from '../rehearsal/sample-repository.ts'
import { Failure } from '../release/model/failure.ts'
import type { Outcome } from '../release/model/outcome.ts'
import type { Progress } from '../release/model/progress.ts'
import type { RepositoryName } from '../release/model/repository.ts'
import type { Trigger } from '../release/model/settings.ts'
import { sourceOfCheckout } from './checkout-source.ts'
import type { CheckoutSource } from './checkout-source.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { defaultSettings } from './default-settings.ts'
import { noLocalTag } from './local-tag.ts'
import { tagAtHead } from './tag-at-head.ts'
import { uncommittedChanges } from './uncommitted-changes.ts'
import { leaveBehind } from './publication.ts'
import type { ReleaseOptions } from './release-options.ts'

/** What is to be rehearsed. */
export interface RehearsalOrder {
  /** A folder of a checkout; absent: the sample project. */
  readonly dir: string | undefined
  /** Absent, like `version`: the newest tag of the commit, else the newest version of the changelog. */
  readonly tag: string | undefined
  /** To be tagged on the commit that is checked out. */
  readonly version: string | undefined
  /** How its settings differ from those of a workflow that sets no input. */
  readonly options: ReleaseOptions
  /** An existing folder for all that is made. */
  readonly out: string
}

/** Hexadecimal digits of a commit's id; of SHA-256 they are 64. */
const sha1Length = 40

function notOnGitHub(): Failure {
  return new Failure('object-format', 'The repository names its objects by SHA-256.', {
    hint: 'GitHub takes repositories of SHA-1 only, so there is no release to rehearse; "dune-publish plan" shows what one would hold.',
  })
}

/**
 * Releases a project against an embedded GitHub, every request of a real release included, and leaves
 * what was published below `out`.
 *
 * @throws Failure where the folder is no checkout, GitHub could not hold it, or a program is missing.
 */
export async function rehearse(order: RehearsalOrder, progress: Progress): Promise<Outcome> {
  const { out } = order
  const directory = order.dir === undefined ? join(out, 'sample.git') : resolve(order.dir)
  if (order.dir === undefined) await makeSampleRepository(directory)
  const environment = programEnvironment()
  const checkout = await readCheckout(directory, environment)
  if (checkout.head.length !== sha1Length) throw notOnGitHub()
  const git = await openClone({ directory, environment, scratch: out })
  const source =
    order.dir === undefined
      ? sampleRepository
      : onGitHub(await sourceOfCheckout({ directory, checkout, git }))
  const { trigger, tag, notices } = await chooseTag(order, {
    directory,
    environment,
    checkout,
    git,
  })
  const settings = { ...defaultSettings(source, trigger, checkout.prefix), ...order.options }
  const isSample = order.dir === undefined
  try {
    const played = await playRelease(
      { settings, source, directory, checkout, git, environment, tag, isSample, out },
      progress,
    )
    const outcome = { ...played.outcome, diagnostics: [...notices, ...played.outcome.diagnostics] }
    await leaveBehind(out, withoutAddresses(outcome), {
      ...played.texts,
      workingDirectory: checkout.prefix,
      note: 'This is a rehearsal, against a GitHub inside the command: nothing left this machine.',
    })
    return outcome
  } finally {
    git.close()
  }
}

/** GitHub has no groups in groups. */
function onGitHub({ owner, name }: RepositoryName): RepositoryName {
  return { owner: owner.replaceAll('/', '-'), name }
}

/** What of a checkout is released. */
interface Choice {
  readonly trigger: Trigger
  /** Of the checkout; absent: it is to be made. */
  readonly tag: string | undefined
  readonly notices: readonly Diagnostic[]
}

async function chooseTag(
  { tag: named, version, options }: RehearsalOrder,
  source: CheckoutSource & { readonly environment: NodeJS.ProcessEnv },
): Promise<Choice> {
  const { checkout, git } = source
  const { head: commit, prefix } = checkout
  const uncommitted = await uncommittedChanges({ ...source, prefix })
  if (version !== undefined) {
    const trigger = { kind: 'version', version, commit } as const
    return { trigger, tag: undefined, notices: uncommitted }
  }
  const atHead = tagAtHead(checkout, options.tagPrefix ?? '')
  const notices = [...uncommitted, ...(named === undefined ? atHead.notices : [])]
  const tag = named ?? atHead.tag
  if (tag === undefined) return { trigger: { kind: 'version', commit }, tag, notices }
  if ((await git.localTag(tag)) === undefined) throw noLocalTag(tag)
  return { trigger: { kind: 'named-tag', tag }, tag, notices }
}

/** The outcome without links: the GitHub they lead to ends with the command. */
function withoutAddresses(outcome: Outcome): Outcome {
  const { steps, release: published, ending } = outcome
  return {
    ...outcome,
    steps: steps.map((step) => ({ ...step, url: '' })),
    ...(published && {
      release: {
        ...published,
        webUrl: '',
        assets: published.assets.map((asset) => ({ ...asset, downloadUrl: '' })),
      },
    }),
    ...(ending && 'url' in ending && { ending: { ...ending, url: '' } }),
  }
}
