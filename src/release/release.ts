import { hasErrors } from '../text/diagnostic.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { archiveAddress } from './model/archive-address.ts'
import type { Release } from './model/release.ts'
import { Failure } from './model/failure.ts'
import type { Inquiries } from './look/inquiries.ts'
import { observeOpam } from './look/opam-facts.ts'
import { openingOf } from './look/opening.ts'
import type { Opening } from './look/opening.ts'
import type { Ending, Outcome, ReleaseSubject, StepReport } from './model/outcome.ts'
import type { Facts } from './model/facts.ts'
import type { Planned } from './model/step.ts'
import { prepareAhead } from './prepare.ts'
import type { Progress } from './model/progress.ts'
import type { Settings } from './model/settings.ts'
import { observeSource } from './look/source-facts.ts'
import { releaseOfTag } from './model/forge-release.ts'
import { releasedPackages } from './steps/released-packages.ts'
import type { PackagesPlace } from './steps/released-packages.ts'
import { leftToPerson } from './steps/left-to-person.ts'
import { textsAfter } from './artefacts/texts-after.ts'
import { verifyArchiveBuild } from './artefacts/verification.ts'
import type { Readers, World } from './model/world.ts'
import { plan } from './steps/list.ts'
import { reportOf, carryOut } from './steps/carry-out.ts'
import type { PlannedStep } from './steps/list.ts'
import { noProposal } from './model/facts.ts'
import type { RunState } from './steps/step.ts'

/**
 * A whole release: reads the source, makes the archive and the opam files, looks at both forges, plans,
 * and, unless something is wrong or the run is dry, carries the plan out. Whatever the world answers is
 * told in the outcome; only a bug of ours is thrown.
 */
export async function release(
  settings: Settings,
  world: World,
  progress: Progress,
): Promise<Outcome> {
  const opening = openingOf(world.readers, settings)
  try {
    // What the candidate says of it counts more.
    return {
      aim: aimOf(settings),
      ...(await releaseFrom(opening, settings, { world, progress })),
    }
  } finally {
    // Nothing is asked any more once the run has ended.
    await Promise.allSettled([opening.releases, opening.way])
  }
}

async function releaseFrom(
  opening: Opening,
  settings: Settings,
  { world, progress }: { readonly world: World; readonly progress: Progress },
): Promise<Outcome> {
  const found: Diagnostic[] = []
  try {
    const { git, archives, publicArchives, readers } = world
    const workshop = { git, archives, publicArchives, ask: inquiriesOf(readers) }
    const { candidate, diagnostics, review } = await prepareAhead(settings, workshop)
    for (const diagnostic of diagnostics) found.push(diagnostic)
    if (candidate === undefined) return { status: 'refused', steps: [], diagnostics: found }
    const [findings, observed] = await bothOf(
      review,
      observe(candidate, settings, { readers, opening }),
    )
    for (const finding of findings) found.push(finding)
    const facts = factsFor(candidate, observed)
    const planned = plan({ release: candidate, facts, settings })
    const subject = subjectOf(candidate, {
      address: archiveAddress(candidate, facts.source),
      packagesDir: settings.opam.packagesDir,
      opam: facts.opam,
    })
    const known = {
      aim: aimOf(settings, candidate),
      subject,
      archive: candidate.archive,
      texts: textsAfter(candidate, {
        release: facts.source.forgeRelease,
        pullRequest: facts.opam.proposal.pullRequest,
        isPublished: facts.opam.published.size === candidate.packages.length,
      }),
      diagnostics: found,
    }
    const dry = settings.dryRun || candidate.tag.kind === 'supposed'
    const judged = planned.map((one) => one.planned)
    const reason = reasonToStop(judged, found, { dry, failOn: settings.failOn })
    const unbuilt =
      reason?.status === 'refused'
        ? undefined
        : await verifyArchiveBuild(candidate, judged, {
            settings,
            verifier: world.verifier,
            progress,
          })
    const stopped = unbuilt === undefined ? reason : refusedBy(unbuilt)
    if (stopped !== undefined) {
      return { ...known, ...stopped, steps: judged.map((step) => reportOf(step)), ...there(facts) }
    }
    return {
      ...known,
      ...(await carryOutPlan(candidate, { facts, planned, found, settings, world, progress })),
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { status: 'refused', steps: [], diagnostics: found, failure: error }
  }
}

/** What the run is for, as the settings say, and the candidate, where there is one. */
function aimOf({ dryRun, trigger }: Settings, candidate?: Release): NonNullable<Outcome['aim']> {
  if (dryRun || trigger.kind === 'hypothetical') return 'preview'
  switch (candidate?.tag.kind) {
    case 'supposed':
      return 'preview'
    case 'existing':
      return 'tag'
    case 'new':
      return 'new-tag'
    case undefined:
      return trigger.kind === 'version' ? 'new-tag' : 'tag'
  }
}

function inquiriesOf({ source, opam }: Readers): Inquiries {
  return {
    tag: async (name) => await source.tag(name),
    tagNames: async () => await source.tagNames(),
    publishedVersions: async (names) => await opam.publishedVersions(names),
    webUrl: async () => (await source.repository()).webUrl,
    source: {
      repository: async () => await source.repository(),
      presentName: async (name) => await source.presentName(name),
    },
    upstream: {
      contents: async (asked) => await opam.contents(asked),
      publishedFiles: async (paths) => await opam.publishedFiles(paths),
      sourceFiles: async (places) => await source.files(places),
    },
  }
}

/** Both results; where one fails, the other is waited for before it is told. */
async function bothOf<A, B>(one: Promise<A>, other: Promise<B>): Promise<readonly [A, B]> {
  await Promise.allSettled([one, other])
  return [await one, await other]
}

async function observe(
  candidate: Release,
  settings: Settings,
  { readers, opening }: { readonly readers: Readers; readonly opening: Opening },
): Promise<Facts> {
  const writes = !settings.dryRun && candidate.tag.kind !== 'supposed'
  const [releases, way] = await Promise.all([opening.releases, opening.way])
  const isNew = releaseOfTag(releases, candidate.tag.name) === undefined
  const [source, opam] = await Promise.all([
    observeSource(readers.source, candidate, { writes, releases }),
    observeOpam(readers.opam, candidate, {
      way,
      packagesDir: settings.opam.packagesDir,
      isNew,
    }),
  ])
  return { source, opam }
}

/** What is released, with the opam files as they are (or would be) published. */
export function subjectOf(candidate: Release, place: PackagesPlace): ReleaseSubject {
  const { project, version, commit, prerelease, tag, archiveUrl } = candidate
  return {
    project,
    version,
    ...(tag.kind === 'supposed' ? {} : { tag: tag.name }),
    commit,
    prerelease,
    ...(archiveUrl === undefined ? {} : { archiveUrl }),
    packages: releasedPackages(candidate, place),
  }
}

function refusedBy(failure: Failure): Pick<Outcome, 'status' | 'failure'> {
  return { status: 'refused', failure }
}

/** Why nothing may be written, if so. */
function reasonToStop(
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
function there({ source, opam }: Facts): Pick<Outcome, 'release' | 'ending'> {
  const ending = endingThere(opam)
  return {
    ...(source.forgeRelease === undefined ? {} : { release: source.forgeRelease }),
    ...(ending === undefined ? {} : { ending }),
  }
}

function endingThere({ proposal }: Facts['opam']): Ending | undefined {
  const { pullRequest } = proposal
  if (pullRequest?.state !== 'open') return undefined
  const { number, webUrl: url } = pullRequest
  return { kind: 'pull-request', number, url, operation: 'unchanged' }
}

async function carryOutPlan(
  candidate: Release,
  given: {
    readonly facts: Facts
    readonly planned: readonly PlannedStep[]
    readonly found: readonly Diagnostic[]
    readonly settings: Settings
    readonly world: World
    readonly progress: Progress
  },
): Promise<Omit<Outcome, 'aim' | 'archive'>> {
  const { facts, planned, found, settings, world, progress } = given
  const judged = planned.map((one) => one.planned)
  const start: RunState = {
    forgeRelease: facts.source.forgeRelease,
    address: archiveAddress(candidate, facts.source),
    fork: facts.opam.fork,
    proposal: facts.opam.proposal,
    ending: endingOfPlan(judged, facts),
  }
  const { readers, writers } = world
  const run = { release: candidate, facts, settings, readers, writers }
  const { state, reports, failure } = await carryOut(planned, run, { start, progress })
  const wrote = judged.some((step, index) => reports[index]?.state === 'made' && isWrite(step))
  const byHand = failure === undefined ? leftToPerson(judged, facts.opam, settings.opam) : []
  return {
    diagnostics: [...found, ...byHand],
    status: failure !== undefined ? failedStatus(reports) : wrote ? 'published' : 'unchanged',
    steps: reports,
    // The address is known now, and so is what a new fork holds; before, they were foreseen.
    subject: subjectOf(candidate, {
      address: state.address,
      packagesDir: settings.opam.packagesDir,
      opam: { ...facts.opam, fork: state.fork, proposal: state.proposal },
    }),
    ...(state.forgeRelease === undefined ? {} : { release: state.forgeRelease }),
    ...(state.ending === undefined ? {} : { ending: state.ending }),
    ...(failure === undefined ? {} : { failure }),
  }
}

/** A run that stopped before its first write has written nothing, and says so. */
function failedStatus(reports: readonly StepReport[]): 'failed' | 'refused' {
  return reports.some(({ state }) => state === 'made') ? 'failed' : 'refused'
}

/** The verification and the links are made anew by every run. */
function isWrite({ kind }: Planned): boolean {
  return kind !== 'verify' && kind !== 'links'
}

/** The ending that is there before the first step, where the last step is done. */
function endingOfPlan(planned: readonly Planned[], facts: Facts): Ending | undefined {
  const last = planned.at(-1)
  if (last?.kind !== 'pull-request' || last.state !== 'done') return undefined
  return (
    endingThere(facts.opam) ?? { kind: 'upstream', url: last.url ?? facts.opam.upstream.webUrl }
  )
}

/**
 * The facts that count for a candidate. A version that nobody asked for may be that of the last release until
 * the changelog has another section, and what comes will not be what was: it is planned as if it were
 * nowhere yet.
 */
function factsFor({ tag }: Release, observed: Facts): Facts {
  if (tag.kind !== 'supposed' || tag.isAsked) return observed
  const { source, opam } = observed
  return {
    source: { ...source, forgeRelease: undefined },
    opam: { ...opam, published: new Map<string, string>(), proposal: noProposal },
  }
}
