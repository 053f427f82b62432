import type { Outcome } from './model/outcome.ts'
import type { Release } from './model/release.ts'
import type { PackagesPlace } from './steps/released-packages.ts'
import type { ReleaseSubject, Ending, StepReport } from './model/outcome.ts'
import { releasedPackages } from './steps/released-packages.ts'
import type { Failure } from './model/failure.ts'
import type { Planned } from './model/step.ts'
import { pullRequest } from './steps/pull-request.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import type { Settings } from './model/settings.ts'
import { hasErrors } from '../text/diagnostic.ts'
import type { Facts, OpamFacts } from './model/facts.ts'

/** What is released, with the opam files as they are (or would be) published. */
export function subjectOf(release: Release, place: PackagesPlace): ReleaseSubject {
  const { project, version, commit, prerelease, tag, archiveUrl } = release
  return {
    project,
    version,
    tag: tag.kind === 'supposed' ? undefined : tag.name,
    commit,
    prerelease,
    archiveUrl,
    packages: releasedPackages(release, place),
  }
}

/** That a failure refuses the release. */
export function refusedBy(failure: Failure): Pick<Outcome, 'status' | 'failure'> {
  return { status: 'refused', failure }
}

/** Why nothing may be written, if so. */
export function reasonToStop(
  planned: readonly Planned[],
  diagnostics: readonly Diagnostic[],
  { dry, failOn }: { readonly dry: boolean; readonly failOn: Settings['failOn'] },
): Pick<Outcome, 'status' | 'failure'> | undefined {
  const refused = planned.find((step) => step.state === 'refused')
  if (refused?.state === 'refused') return { status: 'refused', failure: refused.failure }
  if (findingsRefuse(diagnostics, failOn)) return { status: 'refused' }
  return dry ? { status: 'rehearsed' } : undefined
}

/** Whether the findings are bad enough to refuse the release. */
export function findingsRefuse(
  diagnostics: readonly Diagnostic[],
  failOn: Settings['failOn'],
): boolean {
  switch (failOn) {
    case 'never':
      return false
    case 'error':
      return hasErrors(diagnostics)
    case 'warning':
      return diagnostics.some(
        ({ severity, ignored }) => severity !== 'notice' && ignored === undefined,
      )
  }
}

/** What is on the forges already, of a run that stops before it writes. */
export function there({ source, opam }: Facts): Pick<Outcome, 'release' | 'ending'> {
  return { release: source.forgeRelease, ending: endingThere(opam) }
}

/** The pull request that is open already. */
export function endingThere({ proposal }: OpamFacts): Ending | undefined {
  const open = proposal.pullRequest
  if (open?.state !== 'open') return undefined
  const { number, webUrl: url } = open
  return { kind: 'pull-request', number, url, operation: 'unchanged' }
}

/** A run that stopped before its first write has written nothing, and says so. */
export function failedStatus(reports: readonly StepReport[]): 'failed' | 'refused' {
  return reports.some(({ state }) => state === 'made') ? 'failed' : 'refused'
}

/** The ending that is there before the first step, where the pull request is done. */
export function endingOfPlan(planned: readonly Planned[], opam: OpamFacts): Ending | undefined {
  const done = planned.find(({ kind }) => kind === pullRequest.kind)
  if (done?.state !== 'done') return undefined
  return endingThere(opam) ?? { kind: 'upstream', url: done.url ?? opam.upstream.webUrl }
}
