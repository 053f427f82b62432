import type { World } from './model/world.ts'
import type { Outcome } from './model/outcome.ts'
import type { Release } from './model/release.ts'
import type { Settings } from './model/settings.ts'
import type { Progress } from './model/progress.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { Failure } from './model/failure.ts'
import { together } from './look/together.ts'
import { findTarget } from './source/target.ts'
import { readSource } from './source/read-source.ts'
import { lookUpVersion } from './look/look-up-version.ts'
import { versionedSource } from './source/versioned-source.ts'
import type { VersionedSource } from './source/versioned-source.ts'
import { look } from './look/look.ts'
import type { UpstreamFacts } from './look/upstream-facts.ts'
import { make } from './artefacts/make.ts'
import { forecastOf } from './findings/forecast.ts'
import { check } from './findings/check.ts'
import { earlierPullRequests } from './findings/earlier-pull-requests.ts'
import { expiringToken } from './findings/expiring-token.ts'
import type { CheckedPackages } from './findings/findings.ts'
import { plan } from './steps/list.ts'
import type { Situation, RunState } from './steps/step.ts'
import type { PlannedStep } from './steps/list.ts'
import { subjectOf, reasonToStop, refusedBy, there, endingOfPlan, failedStatus } from './verdict.ts'
import { archiveAddress } from './model/archive-address.ts'
import { textsAfter } from './artefacts/texts-after.ts'
import { verifyArchiveBuild } from './artefacts/verification.ts'
import { reportOf, carryOut } from './steps/carry-out.ts'
import { readdressed } from './steps/readdressed.ts'
import { leftToPerson } from './steps/left-to-person.ts'

/**
 * A whole release: reads the source, looks at both forges, makes the archive and the opam files, checks them,
 * plans, and, unless something is wrong or the run is dry, carries the plan out. Whatever the world answers
 * is told in the outcome; only a bug of ours is thrown.
 */
export async function release(
  settings: Settings,
  world: World,
  progress: Progress,
): Promise<Outcome> {
  return (await releaseExamined(settings, world, progress)).outcome
}

/** The files of a release and what they were checked with. */
export interface Examined {
  readonly source: VersionedSource
  readonly checked: CheckedPackages
}

/** The same, with what was checked on the way, as far as it came to that. */
export async function releaseExamined(
  settings: Settings,
  world: World,
  progress: Progress,
): Promise<{ readonly outcome: Outcome; readonly examined: Examined | undefined }> {
  const surrounded: Surrounded = { world, progress, found: [], examined: undefined }
  const outcome = await outcomeOf(settings, surrounded)
  return { outcome, examined: surrounded.examined }
}

async function outcomeOf(settings: Settings, surrounded: Surrounded): Promise<Outcome> {
  const { found } = surrounded
  try {
    // What the release says of the aim counts more.
    return { aim: aimOf(settings), ...(await releaseFrom(settings, surrounded)) }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return {
      aim: aimOf(settings),
      status: 'refused',
      steps: [],
      diagnostics: found,
      failure: error,
    }
  }
}

async function releaseFrom(settings: Settings, surrounded: Surrounded): Promise<Outcome> {
  const { world, found } = surrounded
  const { git, readers } = world
  const refused = (): Outcome => ({ status: 'refused', steps: [], diagnostics: found })

  // Read what the commit holds.
  const [repository, target] = await together([
    readers.source.repository(),
    findTarget(settings, readers.source),
  ])
  const read = await readSource(git, target, settings)
  found.push(...read.diagnostics)
  if (read.source === undefined) return refused()

  // Look at what the forges show, the version first.
  const { decision, contents } = await lookUpVersion(read.source, settings, { git, ...readers })
  if (decision.kind === 'refused') found.push(decision.diagnostic)
  if (decision.kind === 'refused') return refused()
  const versioned = versionedSource(read.source, decision.release, settings)
  found.push(...versioned.diagnostics)
  const { source } = versioned
  if (source === undefined) return refused()
  const seen = await look(source, settings, { repository, contents, readers })

  // Make what is published.
  const { webUrl } = repository
  const [made] = await together([
    make(source, settings, { ...world, webUrl }),
    readers.opamRepositories?.read(seen.opam.upstream.head),
  ])
  found.push(...made.diagnostics)
  if (made.release === undefined) return refused()

  surrounded.progress.notice(opening(made.release))

  // Check it.
  const { documents } = made
  const { versions } = contents
  const repositories = readers.opamRepositories
  const forecast = await forecastOf(made.release, source, { settings, webUrl, repositories })
  const around = { settings, documents, webUrl, versions, repository, forecast, ...seen }
  const { diagnostics: checks, checked } = check(made.release, source, around)
  found.push(...checks)
  surrounded.examined = { source, checked }
  found.push(...earlierPullRequests(made.release, seen.opam.proposal))

  // Plan the steps, and carry them out.
  const situation = { release: made.release, facts: seen, settings }
  const outcome = await planned(situation, plan(situation), surrounded)
  const newPackages = firstPublished(made.release, seen.upstream)
  const diagnostics = [...outcome.diagnostics, ...expiringToken(seen.opam.expires)]
  return { ...outcome, diagnostics, forecast: forecast?.forecast, newPackages }
}

/** What is released, in a line. */
function opening({ project, version, tag, commit, packages }: Release): string {
  const place = tag.kind === 'supposed' ? [] : [`tag ${tag.name}`]
  const where = [...place, `commit ${commit.slice(0, 7)}`].join(', ')
  const names = packages.map(({ name }) => name).join(', ')
  return `${project} ${version} (${where}), packages: ${names}`
}

/** The packages of which the opam repository has, and had, no version. */
function firstPublished({ packages }: Release, upstream: UpstreamFacts): readonly string[] {
  if (upstream.kind === 'unseen') return []
  const { versions, archived } = upstream.published
  return packages.flatMap(({ name }) =>
    [...(versions.get(name) ?? []), ...(archived.get(name) ?? [])].length === 0 ? [name] : [],
  )
}

/** What surrounds a run: the world, who is told how it goes, and what was found so far. */
interface Surrounded {
  readonly world: World
  readonly progress: Progress
  readonly found: Diagnostic[]
  /** What was checked, once it was. */
  examined: Examined | undefined
}

async function planned(
  situation: Situation,
  steps: readonly PlannedStep[],
  surrounded: Surrounded,
): Promise<Outcome> {
  const { world, progress, found } = surrounded
  const { release: made, facts, settings } = situation
  const known = {
    aim: aimOf(settings, made),
    subject: subjectOf(made, {
      address: archiveAddress(made, facts.source),
      packagesDir: settings.opam.packagesDir,
      opam: facts.opam,
    }),
    archive: made.archive,
    texts: textsAfter(made, {
      release: facts.source.forgeRelease,
      pullRequest: facts.opam.proposal.pullRequest,
      isPublished: facts.opam.published.size === made.packages.length,
    }),
    diagnostics: found,
  }
  const judged = steps.map((one) => one.planned)
  const dry = settings.dryRun || made.tag.kind === 'supposed'
  const reason = reasonToStop(judged, found, { dry, failOn: settings.failOn })
  const { verifier } = world
  const unbuilt =
    reason?.status === 'refused'
      ? undefined
      : await verifyArchiveBuild(made, judged, { settings, verifier, progress })
  const stopped = unbuilt === undefined ? reason : refusedBy(unbuilt)
  if (stopped !== undefined) {
    return { ...known, ...stopped, steps: judged.map((one) => reportOf(one)), ...there(facts) }
  }
  return { ...known, ...(await carriedOut(situation, steps, surrounded)) }
}

async function carriedOut(
  situation: Situation,
  steps: readonly PlannedStep[],
  { world, progress, found }: Surrounded,
): Promise<Omit<Outcome, 'aim' | 'archive'>> {
  const { release: made, facts, settings } = situation
  const { readers, writers } = world
  const judged = steps.map((one) => one.planned)
  const start: RunState = {
    forgeRelease: facts.source.forgeRelease,
    address: archiveAddress(made, facts.source),
    fork: facts.opam.fork,
    proposal: facts.opam.proposal,
    ending: endingOfPlan(judged, facts.opam),
  }
  const run = { ...situation, readers, writers }
  const { state, failure, ...carried } = await carryOut(steps, run, { start, progress })
  const reports = readdressed(carried.reports, steps, { state, release: made })
  const wrote = steps.some(({ step }, index) => reports[index]?.state === 'made' && step.writes)
  const byHand = failure === undefined ? leftToPerson(judged, facts.opam, settings.opam) : []
  return {
    diagnostics: [...found, ...byHand],
    status: failure !== undefined ? failedStatus(reports) : wrote ? 'published' : 'unchanged',
    steps: reports,
    // The address is known now, and so is what a new fork holds; before, they were foreseen.
    subject: subjectOf(made, {
      address: state.address,
      packagesDir: settings.opam.packagesDir,
      opam: { ...facts.opam, fork: state.fork, proposal: state.proposal },
    }),
    release: state.forgeRelease,
    ending: state.ending,
    failure,
  }
}

/** What the run is for, as the settings say, and the release, once it is made. */
function aimOf({ dryRun, trigger }: Settings, made?: Release): NonNullable<Outcome['aim']> {
  if (dryRun || trigger.kind === 'hypothetical') return 'preview'
  switch (made?.tag.kind) {
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
