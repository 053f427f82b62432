import type { Candidate } from '../model/release.ts'
import { noProposal } from '../model/facts.ts'
import { planProposal } from './plan-pull-request.ts'
import { planPublicArchive, planRelease } from './plan-release.ts'
import type { Facts } from '../model/facts.ts'
import type { Planned } from '../model/step.ts'
import type { Settings } from '../model/settings.ts'

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

/**
 * The facts that count for a candidate. A version that nobody asked for may be that of the last release until
 * the changelog has another section, and what comes will not be what was: it is planned as if it were
 * nowhere yet.
 */
export function factsFor({ tag }: Candidate, observed: Facts): Facts {
  if (tag.kind !== 'supposed' || tag.isAsked) return observed
  const { source, opam } = observed
  return {
    source: { ...source, release: undefined },
    opam: { ...opam, published: new Map<string, string>(), proposal: noProposal },
  }
}
