import type { Candidate } from './candidate.ts'
import { planProposal } from './plan-pull-request.ts'
import { planPublicArchive, planRelease } from './plan-release.ts'
import type { Facts, Planned } from './planned.ts'
import type { Settings } from './settings.ts'

/**
 * The steps of a release, each done, still to do, or refused. When any is refused, none may be
 * carried out. Fork and branch come before the release is published: a token that may not write there
 * then leaves a draft behind, and nothing that others see.
 */
export function plan(candidate: Candidate, facts: Facts, settings: Settings): readonly Planned[] {
  const release =
    candidate.archiveUrl === undefined
      ? planRelease(candidate, facts.source, settings.draft)
      : { draft: [planPublicArchive(candidate, candidate.archiveUrl)], publish: [] }
  const proposal = planProposal(candidate, facts, settings)
  return [...release.draft, ...proposal.prepare, ...release.publish, ...proposal.propose]
}
