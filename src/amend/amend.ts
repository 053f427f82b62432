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
import { hasErrors } from '../text/diagnostic.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { planEdits } from './amend-edits.ts'
import type { Planned } from './amend-edits.ts'
import { newFindings } from './findings.ts'
import { refusedAmendment } from './outcome.ts'
import type { AmendOutcome } from './outcome.ts'
import { planDependents } from './plan-dependents.ts'
import type { DependentsReaders } from './plan-dependents.ts'
import { amendWay, proposedAmendment, requireFiles } from './proposal.ts'
import type { AmendFacts } from './proposal.ts'
import { openReleaseOf, releaseSeries } from './release-proposal.ts'
import type { AmendRequest } from './request.ts'
import type { AmendTexts } from './texts.ts'

/** What an amendment is asked to do, and how. */
export interface AmendOrder {
  readonly request: AmendRequest
  readonly settings: Pick<Settings, 'opam' | 'failOn' | 'ignore' | 'draft' | 'dryRun' | 'actor'>
}

/** The world of an amendment: the opam repository, and files that the request names. */
export interface AmendWorld extends DependentsReaders {
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
  world: AmendWorld,
  progress: Progress,
): Promise<AmendOutcome> {
  const { opam } = settings
  const { reader, writer } = world

  // Look at what is published, and change it.
  const author = { actor: settings.actor, elsewhere: opam.elsewhere }
  const planned =
    request.kind === 'edits'
      ? await planEdits(request.amendments, reader, { opam, author })
      : await planDependents(request, world, { opam, author })
  const { changes, diagnostics } = planned
  if (hasErrors(diagnostics)) return refusedAmendment({ diagnostics })

  // Look at the way there.
  const way = await wayOf(request, planned, { reader, opam })
  await requireFiles(changes, way, reader)
  const facts: OpamFacts = { ...way, published: new Map() }

  // Check the changes, plan the steps, and carry them out.
  const found = [...diagnostics, ...applyExemptions(changes.flatMap(newFindings), settings.ignore)]
  const { texts } = planned
  const situation: ProposalSituation = {
    proposed: proposedAmendment(changes, inBranch(texts, way), way),
    way: amendWay(changes, facts, opam),
    opam: facts,
    settings,
    publishedTitle: `opam files in ${fullName(facts.upstream)}`,
  }
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

/** The way into the opam repository, and whether it is the pull request of a release. */
type Way = AmendFacts & { readonly isRelease: boolean }

/** The dependents of a version that is not merged yet go into its pull request. */
async function wayOf(
  request: AmendRequest,
  { changes, texts }: Planned,
  { reader, opam }: { readonly reader: OpamForgeReader; readonly opam: Settings['opam'] },
): Promise<Way> {
  const paths = changes.map(({ path }) => path)
  const series = request.kind === 'dependents' ? releaseSeries : undefined
  const own = await lookAtProposal(reader, opam, (base) => ({
    branch: texts.branch,
    base,
    paths,
    series,
  }))
  const isOpen = own.proposal.pullRequest?.state === 'open'
  if (request.kind !== 'dependents' || isOpen || changes.length === 0) {
    return { ...own, isRelease: false }
  }
  const { packagesDir } = opam
  const release = await openReleaseOf(request.of, own, { forge: reader, paths, packagesDir })
  return release === undefined
    ? { ...own, isRelease: false }
    : { ...own, proposal: release, isRelease: true }
}

/** The branch of a release that the changes go to, or their own. */
function inBranch(texts: AmendTexts, { isRelease, proposal }: Way): AmendTexts {
  return { ...texts, branch: isRelease ? (proposal.branch?.name ?? texts.branch) : texts.branch }
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
