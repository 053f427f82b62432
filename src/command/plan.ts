import { resolve } from 'node:path'
import { programEnvironment } from '../environment/environment.ts'
import { makeReleaseArchive } from '../disk/release-archive.ts'
import { removeFolder } from '../disk/remove-folder.ts'
import { readCheckout } from '../git/checkout.ts'
import type { Checkout } from '../git/checkout.ts'
import type { Origin } from '../release/model/repository-url.ts'
import { openClone } from '../git/clone.ts'
import { predictedAddress } from '../release/model/archive-address.ts'
import type { Release } from '../release/model/release.ts'
import { makeFolder } from '../process/make-folder.ts'
import { makeTemporaryFolder } from '../process/temporary-folder.ts'
import { Failure } from '../release/model/failure.ts'
import type { Inquiries } from '../release/look/inquiries.ts'
import type { Outcome, ReleasedPackage, ReleaseSubject } from '../release/model/outcome.ts'
import { prepare } from '../release/prepare.ts'
import type { Prepared } from '../release/prepare.ts'
import { findingsRefuse, subjectOf } from '../release/release.ts'
import type { CommitReader } from '../release/model/ports/git.ts'
import type { Settings, Trigger } from '../release/model/settings.ts'
import { headline } from '../report/headline.ts'
import { terminalDiagnostics, terminalFailure } from '../report/terminal.ts'
import { hasErrors } from '../text/diagnostic.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { decodeBytes, positionAt } from '../text/source.ts'
import { sourceOfCheckout } from './checkout-source.ts'
import type { CheckoutSource } from './checkout-source.ts'
import {
  complain,
  readCommandLine,
  refuseCommandLine,
  say,
  showsColour,
  tagIsVersion,
} from './command-line.ts'
import { defaultSettings } from './default-settings.ts'
import { noLocalTag } from './local-tag.ts'
import { tagAtHead } from './tag-at-head.ts'
import { uncommittedChanges } from './uncommitted-changes.ts'
import { leaveBehind } from './publication.ts'
import { readReleaseOptions, releaseOptions, releaseOptionsUsage } from './release-options.ts'
import type { ReleaseOptions } from './release-options.ts'

const usage = `Usage: dune-publish plan [DIR] [--tag T | --version V] [--json] [--out OUT] [OPTION]…

All that a release of the checkout DIR would publish, made from its commit, without a network: version,
packages, findings, archive, opam files, texts. Without --tag and --version: the newest tag of the commit
that is checked out and names a version, else the newest version of the changelog. If another commit has
the tag of that version, the next version is checked, which has no name yet. With --out the archive, the
opam files, the texts and a page to open, report.html, are left in OUT.

Exit status: 0; 1 when something stands in the way of the release; 2 when the command line is wrong.
${releaseOptionsUsage}`

/** A candidate of a checkout, with its opam files at the address they would have. */
interface Plan {
  readonly prepared: Prepared
  readonly subject: ReleaseSubject | undefined
  /** The project's folder below the repository's root; empty for the root. */
  readonly prefix: string
}

/**
 * The verb `plan [DIR] [--tag T | --version V] [--json] [--out OUT] [OPTION]…`. Answers the exit status: 0; 1 when
 * something stands in the way of the release; 2 when the command line is wrong.
 */
export async function runPlan(args: readonly string[]): Promise<number> {
  const line = readCommandLine(args, {
    tag: { type: 'string' },
    version: { type: 'string' },
    out: { type: 'string' },
    json: { type: 'boolean', default: false },
    ...releaseOptions,
  })
  if (line.kind === 'help') {
    say(usage)
    return 0
  }
  if (line.kind === 'wrong') return refuseCommandLine(line.fact, usage)
  const { tag, version, json } = line.values
  const [dir = '.', ...more] = line.positionals
  if (more.length > 0) return refuseCommandLine('One DIR is planned at a time.', usage)
  if (tag !== undefined && version !== undefined) return refuseCommandLine(tagIsVersion, usage)
  const read = readReleaseOptions(line.values)
  if (read.kind === 'wrong') return refuseCommandLine(read.fact, usage)
  const out = line.values.out === undefined ? undefined : resolve(line.values.out)
  const temporary = makeTemporaryFolder('dune-publish-plan-')
  const scratch = temporary.path
  try {
    const place = { directory: resolve(dir), folder: out ?? scratch, scratch }
    const planned = await plan(place, { tag, version, options: read.options })
    if (out !== undefined) await leavePlan(planned, out)
    return tell(planned, { json, out })
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    complain(terminalFailure(error, { colour: showsColour(process.stderr) }))
    return 1
  } finally {
    await removeFolder(scratch)
    temporary.keep()
  }
}

/** What the command line says is to be planned. */
interface Wanted {
  readonly tag: string | undefined
  readonly version: string | undefined
}

async function plan(
  place: { readonly directory: string; readonly folder: string; readonly scratch: string },
  asked: Wanted & { readonly options: ReleaseOptions },
): Promise<Plan> {
  const environment = programEnvironment()
  const [checkout, git] = await Promise.all([
    readCheckout(place.directory, environment),
    openClone({ ...place, environment }),
  ])
  try {
    return await planCheckout({ ...place, environment, checkout, git }, asked)
  } finally {
    git.close()
  }
}

async function planCheckout(
  place: CheckoutSource & { readonly folder: string; readonly environment: NodeJS.ProcessEnv },
  asked: Wanted & { readonly options: ReleaseOptions },
): Promise<Plan> {
  const { checkout, git, environment, directory } = place
  const { tag } = asked
  if (tag !== undefined && (await git.localTag(tag)) === undefined) throw noLocalTag(tag)
  const source = await sourceOfCheckout(place)
  await makeFolder(place.folder)
  const atHead = tagAtHead(checkout, asked.options.tagPrefix ?? '')
  const trigger = triggerOf(checkout, { ...asked, tag: tag ?? atHead.tag })
  const settings = {
    ...defaultSettings(source, trigger, checkout.prefix),
    ...asked.options,
  }
  const uncommitted = uncommittedChanges({ directory, prefix: checkout.prefix, environment })
  const prepared = await prepare(settings, {
    git,
    archives: {
      make: async (order) =>
        await makeReleaseArchive(git, order, { folder: place.folder, environment }),
    },
    ask: localInquiries(checkout, git, source),
  })
  const { candidate, diagnostics } = prepared
  const notices = tag === undefined && asked.version === undefined ? atHead.notices : []
  return {
    prepared: { candidate, diagnostics: [...(await uncommitted), ...notices, ...diagnostics] },
    subject: candidate && predictedSubject(candidate, source, settings),
    prefix: checkout.prefix,
  }
}

function predictedSubject(
  candidate: Release,
  { webUrl }: Origin,
  settings: Settings,
): ReleaseSubject {
  const { packagesDir } = settings.opam
  return subjectOf(candidate, { address: predictedAddress(candidate, webUrl), packagesDir })
}

function triggerOf({ head }: Checkout, { tag, version }: Wanted): Trigger {
  if (version !== undefined) return { kind: 'hypothetical', version, commit: head }
  return tag === undefined ? { kind: 'hypothetical', commit: head } : { kind: 'named-tag', tag }
}

/** What a clone can answer of what a release asks its forges. */
function localInquiries({ tags }: Checkout, git: CommitReader, { webUrl }: Origin): Inquiries {
  return {
    tag: async (name) => {
      const commit = await git.localTag(name)
      return commit === undefined ? undefined : { name, commit }
    },
    tagNames: async () => await Promise.resolve(tags),
    publishedVersions: async () => await Promise.resolve(new Map()),
    webUrl: async () => await Promise.resolve(webUrl),
  }
}

function outcomeOf({ prepared, subject }: Plan): Outcome {
  const { candidate, diagnostics } = prepared
  return {
    status: isRefused(prepared) ? 'refused' : 'rehearsed',
    steps: [],
    diagnostics,
    ...(subject && { subject }),
    ...(candidate && { archive: candidate.archive }),
  }
}

async function leavePlan(planned: Plan, out: string): Promise<void> {
  const { prefix, prepared } = planned
  const texts = prepared.candidate?.texts
  await leaveBehind(out, outcomeOf(planned), {
    release: texts && { title: texts.release.name, body: texts.release.body ?? '' },
    pullRequest: texts?.pullRequest,
    workingDirectory: prefix,
  })
}

/** Whether something stands in the way of the release. */
function isRefused({ candidate, diagnostics }: Prepared): boolean {
  return candidate === undefined || hasErrors(diagnostics) || findingsRefuse(diagnostics, 'error')
}

function tell(
  planned: Plan,
  { json, out }: { readonly json: boolean; readonly out: string | undefined },
): number {
  const { prepared, subject } = planned
  const colour = showsColour(process.stdout)
  const isKept = out !== undefined
  if (json) say(`${JSON.stringify(asJson(prepared, { subject, isKept }))}\n`)
  else say(asText(planned, colour))
  return isRefused(prepared) ? 1 : 0
}

function asText(planned: Plan, colour: boolean): string {
  const { prepared, subject } = planned
  const { candidate, diagnostics } = prepared
  const findings = terminalDiagnostics(diagnostics, { colour })
  const above = findings.length === 0 ? [] : [...findings, '']
  const verdict = `${headline(outcomeOf(planned))}.`
  if (candidate === undefined || subject === undefined) {
    return `${[...above, verdict].join('\n')}\n`
  }
  const { archive, texts, project, version, commit } = candidate
  const lines = [
    ...above,
    `${project} ${version}, ${subject.tag === undefined ? 'without a tag' : `tag ${subject.tag}`}, commit ${commit}`,
    `archive ${archive.name}, ${archive.size} bytes, sha256 ${archive.sha256}`,
    ...subject.packages.map(({ path }) => `  ${path}`),
    `pull request "${texts.pullRequest.title}" from ${texts.pullRequest.branch}`,
    verdict,
  ]
  return `${lines.join('\n')}\n`
}

/** What nobody knows is `null`; `isKept`: whether the archive is there when the command has ended. */
function asJson(
  { candidate, diagnostics }: Prepared,
  { subject, isKept }: { readonly subject: ReleaseSubject | undefined; readonly isKept: boolean },
): object {
  const findings = diagnostics.map(findingAsJson)
  if (candidate === undefined || subject === undefined) return { findings }
  const { archive, texts } = candidate
  return {
    project: candidate.project,
    version: candidate.version,
    tag: subject.tag ?? null,
    commit: candidate.commit,
    packages: subject.packages.map(packageAsJson),
    archive: {
      path: isKept ? archive.path : null,
      size: archive.size,
      sha256: archive.sha256,
      sha512: archive.sha512,
      root: archive.root,
    },
    release: {
      name: texts.release.name,
      body: texts.release.body ?? null,
      prerelease: candidate.prerelease,
    },
    pullRequest: {
      ...texts.pullRequest,
      files: subject.packages.map(({ path, opam }) => ({ path, content: decodeBytes(opam) })),
    },
    findings,
  }
}

function packageAsJson({ name, opam, installs }: ReleasedPackage): object {
  const shown = installs && {
    libraries: installs.libraries.map((one) => decodeBytes(one)),
    executables: installs.executables.map((one) => decodeBytes(one)),
    documents: installs.documents.map((one) => decodeBytes(one)),
    mayHaveMore: installs.mayHaveMore,
  }
  return { name, opam: decodeBytes(opam), installs: shown ?? null }
}

function findingAsJson(finding: Diagnostic): object {
  const { severity, code, message, hints, detail, location } = finding
  const place =
    location === undefined
      ? {}
      : {
          file: location.source.name,
          ...positionAt(location.source.text, location.span.start),
        }
  return { severity, code, message, hints, ...(detail === undefined ? {} : { detail }), ...place }
}
