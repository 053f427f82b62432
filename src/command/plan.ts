import { join, resolve } from 'node:path'
import { makeReleaseArchive } from '../disk/release-archive.ts'
import type { Checkout } from '../git/checkout.ts'
import type { Origin } from '../release/model/repository-url.ts'
import { predictedAddress } from '../release/model/archive-address.ts'
import type { Release } from '../release/model/release.ts'
import { makeFolder } from '../process/make-folder.ts'
import type { Outcome, ReleasedPackage, ReleaseSubject } from '../release/model/outcome.ts'
import { readOpamSettings } from '../inputs/opam-settings.ts'
import type { OpamRepositoriesReader } from '../release/model/ports/opam-repositories.ts'
import type { Settings, Trigger } from '../release/model/settings.ts'
import { forecastAsJson } from '../report/forecast-json.ts'
import { forecastLines } from '../report/forecast-text.ts'
import { headline } from '../report/headline.ts'
import { terminalDiagnostics } from '../report/terminal.ts'
import { decodeBytes } from '../text/source.ts'
import { withCheckout } from '../checkout/checkout.ts'
import type { OpenCheckout } from '../checkout/checkout.ts'
import { sourceOfCheckout } from '../checkout/checkout-source.ts'
import { say, showsColour, verb } from '../command-line/command-line.ts'
import type { Verb } from '../command-line/command-line.ts'
import { defaultSettings } from './default-settings.ts'
import { chooseTag } from '../checkout/chosen-tag.ts'
import { forecastOptions, readForecastOptions } from './forecast-options.ts'
import { findingAsJson } from './finding-json.ts'
import { leaveBehind } from './publication.ts'
import {
  archiveOptions,
  inputFields,
  readReleaseOptions,
  ruleOptions,
  versionOptions,
} from '../command-line/input-options.ts'
import type { ReleaseOptions } from '../command-line/input-options.ts'
import { flag, textOption } from '../command-line/option.ts'
import { spelledDiagnostic } from '../report/spelling.ts'
import type { Preview } from '../release/preview.ts'
import { preview } from '../release/preview.ts'
import { checkoutTags } from '../checkout/checkout-forge.ts'
import { subjectOf, findingsRefuse } from '../release/verdict.ts'

const usage = `Usage: dune-publish plan [DIR] [--tag TAG | --version VERSION] [OPTION]…

Shows what a release of the clone DIR (default: the current folder) would publish: version, packages,
findings, archive, opam files and texts. The command makes them from the commit, without a network.

Without --tag and --version, the version is the newest tag of the commit that is checked out, or else the
newest version in the changelog. If that version has already been tagged on another commit, the plan is for
the next version, which has no number yet.

Exit status: 0; 1 when an error would stop the release; 2 when the command line is wrong.
`

/** A release of a checkout, with its opam files at the address they would have. */
export interface Plan {
  readonly prepared: Preview
  readonly subject: ReleaseSubject | undefined
  /** The project's folder below the repository's root; empty for the root. */
  readonly prefix: string
  readonly failOn: Settings['failOn']
}

const planOptions = {
  ...versionOptions,
  ...ruleOptions,
  ...archiveOptions,
  out: textOption(
    'OUT',
    'Write the archive, the opam files, the texts and report.html to this folder',
  ),
  forecast: flag('Also download opam-repository, and show what its CI will install'),
  ...forecastOptions,
  json: flag('Print JSON'),
} as const

/** The verb `plan [DIR] [OPTION]…`. */
export const runPlan: Verb = verb(usage, planOptions, async ({ positionals, values }) => {
  const [dir = '.', ...more] = positionals
  if (more.length > 0) return { wrong: 'Name one DIR.' }
  const { json, out: asked, forecast, 'opam-repository-dir': folders = [], ...given } = values
  const fields = inputFields(given)
  const options = readReleaseOptions(fields)
  if ('wrong' in options) return options
  const repositories = readForecastOptions({ fields, folders, moved: () => undefined })
  if ('wrong' in repositories) return repositories
  const { packagesDir } = readOpamSettings(fields)
  const out = asked === undefined ? undefined : resolve(asked)
  const planned = await withCheckout(
    dir,
    async (opened) =>
      await planCheckout(opened, {
        ...options,
        packagesDir,
        opamRepositories: forecast ? repositories.opamRepositories : undefined,
        folder: out ?? opened.scratch,
      }),
  )
  if (out !== undefined) await leavePlan(planned, out)
  return tell(planned, { json, out })
})

/** What is planned, and how. */
interface Asked extends ReleaseOptions {
  /** Where the archive is left. */
  readonly folder: string
  /** The folder of packages in the opam repository. */
  readonly packagesDir: string
  /** Absent where no forecast is asked for. */
  readonly opamRepositories: OpamRepositoriesReader | undefined
}

/** Makes all that a release of a checkout would publish. */
export async function planCheckout(opened: OpenCheckout, asked: Asked): Promise<Plan> {
  const { checkout, git, environment } = opened
  const { folder } = asked
  const { tag, notices } = await chooseTag(opened, asked)
  const source = await sourceOfCheckout(opened)
  await makeFolder(folder)
  const usual = defaultSettings(source, triggerOf(checkout, { ...asked, tag }), checkout.prefix)
  const settings = {
    ...usual,
    ...asked.settings,
    opam: { ...usual.opam, packagesDir: asked.packagesDir },
  }
  const prepared = await preview(settings, {
    git,
    archives: {
      make: async (order) => await makeReleaseArchive(git, order, { folder, environment }),
    },
    tags: checkoutTags(checkout, git),
    webUrl: source.webUrl,
    opamRepositories: asked.opamRepositories,
  })
  const { release, diagnostics } = prepared
  return {
    prepared: {
      ...prepared,
      diagnostics: [...notices, ...diagnostics].map(spelledDiagnostic),
    },
    subject: release && predictedSubject(release, source, settings),
    prefix: checkout.prefix,
    failOn: settings.failOn,
  }
}

function predictedSubject(
  release: Release,
  { webUrl }: Origin,
  settings: Settings,
): ReleaseSubject {
  const { packagesDir } = settings.opam
  return subjectOf(release, { address: predictedAddress(release, webUrl), packagesDir })
}

function triggerOf(
  { head }: Checkout,
  { tag, version }: Pick<ReleaseOptions, 'tag' | 'version'>,
): Trigger {
  return tag === undefined
    ? { kind: 'hypothetical', version, commit: head }
    : { kind: 'named-tag', tag }
}

function outcomeOf(planned: Plan): Outcome {
  const { prepared, subject } = planned
  const { release, diagnostics, forecast } = prepared
  return {
    status: isRefused(planned) ? 'refused' : 'rehearsed',
    aim: 'preview',
    steps: [],
    diagnostics,
    subject,
    archive: release?.archive,
    forecast,
  }
}

async function leavePlan(planned: Plan, out: string): Promise<void> {
  const { prefix, prepared } = planned
  const texts = prepared.release?.texts
  await leaveBehind(out, outcomeOf(planned), {
    release: texts && { title: texts.release.name, body: texts.release.body ?? '' },
    pullRequest: texts?.pullRequest,
    workingDirectory: prefix,
  })
}

/** Whether something stands in the way of the release. */
function isRefused({ prepared: { release, diagnostics }, failOn }: Plan): boolean {
  return release === undefined || findingsRefuse(diagnostics, failOn)
}

function tell(
  planned: Plan,
  { json, out }: { readonly json: boolean; readonly out: string | undefined },
): number {
  const { prepared, subject } = planned
  const colour = showsColour(process.stdout)
  const isKept = out !== undefined
  if (json) say(`${JSON.stringify(asJson(prepared, { subject, isKept }))}\n`)
  else say(asText(planned, { colour, out }))
  return isRefused(planned) ? 1 : 0
}

function asText(
  planned: Plan,
  { colour, out }: { readonly colour: boolean; readonly out: string | undefined },
): string {
  const { prepared, subject } = planned
  const { release, diagnostics } = prepared
  const findings = terminalDiagnostics(diagnostics, { colour })
  const above = findings.length === 0 ? [] : [...findings, '']
  const verdict = `${headline(outcomeOf(planned))}.`
  if (release === undefined || subject === undefined) {
    return `${[...above, verdict, ...whatIsLeft(planned, out)].join('\n')}\n`
  }
  const { archive, texts, project, version, commit } = release
  const lines = [
    ...above,
    `${project} ${version}, ${subject.tag === undefined ? 'without a tag' : `tag ${subject.tag}`}, commit ${commit}`,
    `archive ${archive.name}, ${archive.size} bytes, sha256 ${archive.sha256}`,
    ...subject.packages.map(({ path }) => `  ${path}`),
    `pull request "${texts.pullRequest.title}" from ${texts.pullRequest.branch}`,
    ...forecastText(prepared, colour),
    verdict,
    ...whatIsLeft(planned, out),
  ]
  return `${lines.join('\n')}\n`
}

/** What `--out` left in its folder. */
function whatIsLeft({ prepared }: Plan, out: string | undefined): readonly string[] {
  if (out === undefined) return []
  const { release } = prepared
  const made: readonly (readonly [string, string])[] =
    release === undefined
      ? []
      : [
          [release.archive.path, 'the archive'],
          [join(out, 'opam-repository'), 'the opam files, at their places in the opam repository'],
          [join(out, 'release.md'), 'the text of the release'],
          [join(out, 'pull-request.md'), 'the text of the pull request'],
        ]
  const page = [join(out, 'report.html'), 'all of it, as a page to open in a browser'] as const
  return ['', `This is in ${out}:`, ...[page, ...made].map(([path, what]) => `  ${path}  ${what}`)]
}

function forecastText({ forecast }: Preview, colour: boolean): readonly string[] {
  return forecast === undefined ? [] : ['', ...forecastLines(forecast, { colour }), '']
}

/** What nobody knows is `null`; `isKept`: whether the archive is there when the command has ended. */
function asJson(
  { release, diagnostics, forecast }: Preview,
  { subject, isKept }: { readonly subject: ReleaseSubject | undefined; readonly isKept: boolean },
): object {
  const findings = diagnostics.map(findingAsJson)
  if (release === undefined || subject === undefined) return { findings }
  const { archive, texts } = release
  return {
    project: release.project,
    version: release.version,
    tag: subject.tag ?? null,
    commit: release.commit,
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
      prerelease: release.prerelease,
    },
    pullRequest: {
      ...texts.pullRequest,
      files: subject.packages.map(({ path, opam }) => ({ path, content: decodeBytes(opam) })),
    },
    findings,
    forecast: forecast && forecastAsJson(forecast),
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
