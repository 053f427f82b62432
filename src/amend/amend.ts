import { lookAtProposal } from '../release/look/opam-facts.ts'
import { Failure } from '../release/model/failure.ts'
import type { OpamFacts } from '../release/model/facts.ts'
import type { OpamForgeReader, OpamForgeWriter } from '../release/model/ports/opam-forge.ts'
import type { Progress } from '../release/model/progress.ts'
import { fullName } from '../release/model/repository.ts'
import type { Settings } from '../release/model/settings.ts'
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
import { endingOfPlan, endingThere, failedStatus, reasonToStop } from '../release/verdict.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { planEdits } from './amend-edits.ts'
import type { Planned } from './amend-edits.ts'
import { newFindings } from './findings.ts'
import { refusedAmendment } from './outcome.ts'
import type { AmendOutcome } from './outcome.ts'
import { amendWay, proposedAmendment, requireFiles } from './proposal.ts'
import type { AmendRequest } from './request.ts'

/** What an amendment is asked to do, and how. */
export interface AmendOrder {
  readonly request: AmendRequest
  readonly settings: Pick<Settings, 'opam' | 'failOn' | 'ignore' | 'draft' | 'dryRun' | 'actor'>
}

/** The world of an amendment: the opam repository alone. */
export interface AmendWorld {
  readonly reader: OpamForgeReader
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

const steps: readonly ProposalStep[] = [fork, branch, commit, pullRequest, links]

async function amendWith(
  { request, settings }: AmendOrder,
  { reader, writer }: AmendWorld,
  progress: Progress,
): Promise<AmendOutcome> {
  const { opam } = settings
  const author = { actor: settings.actor, elsewhere: opam.elsewhere }

  // Look at what is published, and change it.
  const planned = await planEdits(request.amendments, reader, { opam, author })
  const { changes, texts } = planned

  // Look at the way there.
  const paths = changes.map(({ path }) => path)
  const seen = await lookAtProposal(reader, opam, (base) => ({
    branch: texts.branch,
    base,
    paths,
  }))
  await requireFiles(changes, seen, reader)
  const facts: OpamFacts = { ...seen, published: new Map() }

  // Check the changes, plan the steps, and carry them out.
  const found = applyExemptions(changes.flatMap(newFindings), settings.ignore)
  const situation = situationOf(planned, facts, settings)
  const plan = steps.flatMap((step): readonly Step[] => {
    const judgement = step.judge(situation)
    return judgement === undefined ? [] : [{ step, planned: { kind: step.kind, ...judgement } }]
  })
  const known = { title: texts.pullRequest.title, changes, diagnostics: found }
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
  return { ...known, ...(await carriedOut(plan, { ...situation, writer }, { progress, found })) }
}

interface Step {
  readonly step: ProposalStep
  readonly planned: PlannedStep
}

function situationOf(
  { changes, texts }: Planned,
  opam: OpamFacts,
  settings: AmendOrder['settings'],
): ProposalSituation {
  return {
    proposed: proposedAmendment(changes, texts, opam),
    way: amendWay(changes, opam, settings.opam),
    opam,
    settings,
    publishedTitle: `opam files in ${fullName(opam.upstream)}`,
  }
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
