import type { Planned } from '../model/step.ts'
import { branch } from './branch.ts'
import { commit } from './commit.ts'
import { draft } from './draft.ts'
import { fork } from './fork.ts'
import { links } from './links.ts'
import { publicArchive } from './public-archive.ts'
import { publish } from './publish.ts'
import { pullRequest } from './pull-request.ts'
import { stepOfRelease } from './release-proposal.ts'
import type { Situation, Step } from './step.ts'
import { stillOpen } from './still-open.ts'
import { tag } from './tag.ts'
import { upload } from './upload.ts'
import { verify } from './verify.ts'

/**
 * The steps of a release in their order. Fork and branch come before the release is published: a token that
 * may not write there then leaves a draft behind, and nothing that others see.
 */
const steps: readonly Step[] = [
  tag,
  draft,
  upload,
  publicArchive,
  stepOfRelease(fork),
  stepOfRelease(branch),
  publish,
  verify,
  stepOfRelease(commit),
  stepOfRelease(stillOpen),
  stepOfRelease(pullRequest),
  stepOfRelease(links),
]

/** A step of this release, and how it was judged. */
export interface PlannedStep {
  readonly step: Step
  readonly planned: Planned
}

/** The steps of a release, each done, still to do, or refused. When any is refused, none may be carried out. */
export function plan(situation: Situation): readonly PlannedStep[] {
  return steps.flatMap((step) => {
    const judgement = step.judge(situation)
    return judgement === undefined ? [] : [{ step, planned: { kind: step.kind, ...judgement } }]
  })
}
