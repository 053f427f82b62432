import { Failure } from '../release/model/failure.ts'
import type { OpamForgeWriter } from '../release/model/ports/opam-forge.ts'
import type { Progress } from '../release/model/progress.ts'
import { fullName } from '../release/model/repository.ts'
import type { Planned as PlannedStep } from '../release/model/step.ts'
import { applyExemptions } from '../release/findings/exemptions.ts'
import { branch } from '../release/steps/branch.ts'
import { carryOut, reportOf } from '../release/steps/carry-out.ts'
import { commit } from '../release/steps/commit.ts'
import { fork } from '../release/steps/fork.ts'
import { leftToPerson } from '../release/steps/left-to-person.ts'
import { links } from '../release/steps/links.ts'
import type {
  ProposalRun,
  ProposalSituation,
  ProposalState,
  ProposalStep,
} from '../release/steps/proposal-step.ts'
import { pullRequest } from '../release/steps/pull-request.ts'
import { stillOpen } from '../release/steps/still-open.ts'
import { endingOfPlan, endingThere, failedStatus, reasonToStop } from '../release/verdict.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { newFindings } from './findings.ts'
import { refusedAmendment } from './outcome.ts'
import type { AmendOutcome } from './outcome.ts'
import { prepare } from './prepare.ts'
import type { AmendReaders, AmendSettings } from './prepare.ts'
import type { AmendRequest } from './request.ts'

/** What an amendment is asked to do, and how. */
export interface AmendOrder {
  readonly request: AmendRequest
  readonly settings: AmendSettings
}

/** The world of an amendment: what it reads, and who writes for it. */
export interface AmendWorld extends AmendReaders {
  readonly writer: OpamForgeWriter
}

/**
 * A whole amendment: looks up what is published, changes it, checks it, looks at the way into the opam
 * repository, and, unless something is wrong or the run is dry, carries the steps out. Whatever the world answers
 * is told in the outcome; only a bug of ours is thrown.
 */
export async function amend(
  order: AmendOrder,
  world: AmendWorld,
  progress: Progress,
): Promise<AmendOutcome> {
  try {
    return await amendWith(order, world, progress)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return refusedAmendment({ diagnostics: [], failure: error })
  }
}

const steps: readonly ProposalStep[] = [fork, branch, commit, stillOpen, pullRequest, links]

async function amendWith(
  { request, settings }: AmendOrder,
  world: AmendWorld,
  progress: Progress,
): Promise<AmendOutcome> {
  const prepared = await prepare(request, settings, world)
  if (prepared.kind === 'refused') return refusedAmendment(prepared)
  const { changes, title, facts } = prepared

  // Check the changes, plan the steps, and carry them out.
  const news = applyExemptions(changes.flatMap(newFindings), settings.ignore)
  const found = [...prepared.diagnostics, ...news]
  const situation: ProposalSituation = {
    proposed: prepared.proposed,
    way: prepared.way,
    opam: facts,
    settings,
    publishedTitle: `opam files in ${fullName(facts.upstream)}`,
  }
  const plan = steps.flatMap((step): readonly Step[] => {
    const judgement = step.judge(situation)
    return judgement === undefined ? [] : [{ step, planned: { kind: step.kind, ...judgement } }]
  })
  const known = { title, changes, diagnostics: found }
  const judged = plan.map((one) => one.planned)
  const { dryRun: dry, failOn } = settings
  const stopped = reasonToStop(judged, found, { dry, failOn })
  if (stopped !== undefined) {
    const reports = judged.map((one) => reportOf(one))
    return {
      ...known,
      status: stopped.status,
      failure: stopped.failure,
      steps: reports,
      ending: endingThere(facts),
    }
  }
  return {
    ...known,
    ...(await carriedOut(plan, { ...situation, writer: world.writer }, { progress, found })),
  }
}

interface Step {
  readonly step: ProposalStep
  readonly planned: PlannedStep
}

async function carriedOut(
  plan: readonly Step[],
  run: ProposalRun,
  { progress, found }: { readonly progress: Progress; readonly found: readonly Diagnostic[] },
): Promise<Omit<AmendOutcome, 'title' | 'changes'>> {
  const { opam, settings } = run
  const judged = plan.map((one) => one.planned)
  const start: ProposalState = {
    fork: opam.fork,
    proposal: opam.proposal,
    ending: endingOfPlan(judged, opam),
  }
  const { state, reports, failure } = await carryOut(plan, run, { start, progress })
  const wrote = plan.some(({ step }, index) => reports[index]?.state === 'made' && step.writes)
  const byHand = failure === undefined ? leftToPerson(judged, opam, settings.opam) : []
  return {
    diagnostics: [...found, ...byHand],
    status: failure !== undefined ? failedStatus(reports) : wrote ? 'published' : 'unchanged',
    steps: reports,
    ending: state.ending,
    failure,
  }
}
