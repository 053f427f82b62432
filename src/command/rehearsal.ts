import { join } from 'node:path'
import { duneVerifier } from '../disk/dune-verifier.ts'
import { playRelease } from '../rehearsal/play-release.ts'
import { sampleRepository } from '../rehearsal/sample-project.ts'
import { makeSampleRepository } from '../rehearsal/sample-repository.ts'
import { Failure } from '../release/model/failure.ts'
import type { Outcome } from '../release/model/outcome.ts'
import type { Progress } from '../release/model/progress.ts'
import type { RepositoryName } from '../release/model/repository.ts'
import type { Trigger } from '../release/model/settings.ts'
import type { Scenario } from '../rehearsal/scenarios.ts'
import type { Status } from '../status/status.ts'
import { withCheckout } from '../checkout/checkout.ts'
import { sourceOfCheckout } from '../checkout/checkout-source.ts'
import { defaultSettings } from './default-settings.ts'
import { chooseTag } from '../checkout/chosen-tag.ts'
import { leaveBehind } from './publication.ts'
import type { ReleaseOptions } from '../command-line/input-options.ts'
import { spelledOutcome } from '../report/spelling.ts'

/** What is to be rehearsed. */
export interface RehearsalOrder extends ReleaseOptions {
  /** A folder of a checkout; absent: the sample project. */
  readonly dir: string | undefined
  /** An existing folder for all that is made. */
  readonly out: string
  /** What happens after the release; absent: nothing. */
  readonly scenario: Scenario | undefined
}

/** How a rehearsal ended. */
export interface Rehearsed {
  readonly outcome: Outcome
  /** What `status` says after the scenario; absent without one. */
  readonly status: Status | undefined
}

/** Hexadecimal digits of a commit's id; of SHA-256 they are 64. */
const sha1Length = 40

function notOnGitHub(): Failure {
  return new Failure('object-format', 'The repository names its objects by SHA-256.', {
    hint: 'GitHub accepts only repositories of SHA-1. Run "dune-publish plan" to see what a release would hold.',
  })
}

/**
 * Releases a project against an embedded GitHub, every request of a real release included, and leaves
 * what was published below `out`.
 *
 * @throws Failure where the folder is no checkout, GitHub could not hold it, or a program is missing.
 */
export async function rehearse(order: RehearsalOrder, progress: Progress): Promise<Rehearsed> {
  const { dir, out, version, scenario } = order
  const isSample = dir === undefined
  const directory = isSample ? join(out, 'sample.git') : dir
  if (isSample) await makeSampleRepository(directory)
  return await withCheckout(directory, async (opened) => {
    const { head, prefix } = opened.checkout
    if (head.length !== sha1Length) throw notOnGitHub()
    const source = isSample ? sampleRepository : onGitHub(await sourceOfCheckout(opened))
    const { tag, notices } = await chooseTag(opened, order)
    const trigger = triggerOf(head, { tag, version })
    const settings = { ...defaultSettings(source, trigger, prefix), ...order.settings }
    const { environment } = opened
    const verifier = duneVerifier({ scratch: opened.scratch, environment, silent: true })
    const rehearsed = { ...opened, settings, source, tag, isSample, out, verifier, scenario }
    const played = await playRelease(rehearsed, progress)
    const outcome = spelledOutcome({
      ...played.outcome,
      diagnostics: [...notices, ...played.outcome.diagnostics],
    })
    await leaveBehind(out, withoutAddresses(outcome), {
      ...played.texts,
      workingDirectory: prefix,
      isRehearsal: true,
      status: played.status,
    })
    return { outcome, status: played.status }
  })
}

/** A tag that the checkout lacks is to be made. */
function triggerOf(
  commit: string,
  { tag, version }: Pick<RehearsalOrder, 'tag' | 'version'>,
): Trigger {
  return tag === undefined ? { kind: 'version', version, commit } : { kind: 'named-tag', tag }
}

/** GitHub has no groups in groups. */
function onGitHub({ owner, name }: RepositoryName): RepositoryName {
  return { owner: owner.replaceAll('/', '-'), name }
}

/** The outcome without links: the GitHub they lead to ends with the command. */
function withoutAddresses(outcome: Outcome): Outcome {
  const { steps, release: published, ending } = outcome
  return {
    ...outcome,
    steps: steps.map((step) => ({ ...step, url: '' })),
    release: published && {
      ...published,
      webUrl: '',
      assets: published.assets.map((asset) => ({ ...asset, downloadUrl: '' })),
    },
    ending: ending && { ...ending, url: '' },
  }
}
