import type { Candidate } from './candidate.ts'
import { planPullRequestSteps } from './plan-pull-request.ts'
import { planRelease } from './plan-release.ts'
import type { Facts, Planned } from './planned.ts'
import type { Settings } from './settings.ts'

/**
 * The steps of a release, each done, still to do, or refused. When any is refused, none may be
 * carried out.
 */
export function plan(candidate: Candidate, facts: Facts, settings: Settings): readonly Planned[] {
  const release = planRelease(candidate, facts.source, settings.draft)
  return [...release, ...planPullRequestSteps(candidate, facts, settings)]
}
