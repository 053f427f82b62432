import { join, resolve } from 'node:path'
import { proposedPackages } from '../connect/proposed-packages.ts'
import { replaceFiles } from '../disk/replace-files.ts'
import { versionText } from '../dune/language-version.ts'
import { fixFindings } from '../fix/fix-findings.ts'
import { joinFixes, textsAfter } from '../fix/fix-project.ts'
import type { FixedProject } from '../fix/fix-project.ts'
import { patchText } from '../fix/patch.ts'
import { readState } from '../fix/project-state.ts'
import type { ProjectState } from '../fix/project-state.ts'
import { fixableCodes } from '../fix/fixable-codes.ts'
import { readOpamSettings } from '../inputs/opam-settings.ts'
import type { PackageSource } from '../solver/package-source.ts'
import { Failure } from '../release/model/failure.ts'
import { nextVersion } from '../release/source/release-version.ts'
import { leftLines } from '../report/fix-text.ts'
import { terminalDiagnostics, terminalFailure } from '../report/terminal.ts'
import { decodeBytes } from '../text/source.ts'
import { complain, say, showsColour, verb } from '../command-line/command-line.ts'
import type { WrongArguments } from '../command-line/arguments.ts'
import type { Verb } from '../command-line/command-line.ts'
import { requireFolder } from '../command-line/folder.ts'
import { lookAround } from './fix-surroundings.ts'
import type { FixSurroundings } from './fix-surroundings.ts'
import { forecastOptions, readForecastOptions } from './forecast-options.ts'
import { inputFields } from '../command-line/input-options.ts'
import type { GivenInputs } from '../command-line/input-options.ts'
import { opamHost, tokenIn } from '../command-line/github-variables.ts'
import { flag, textOption, textsOption } from '../command-line/option.ts'
import { readProjectFolder } from '../checkout/project-folder.ts'
import type { ProjectFolder } from '../checkout/project-folder.ts'

const usage = `Usage: dune-publish fix [DIR] [--write] [OPTION]…

Prints corrections for what the checks find in the project DIR (default: the current folder), as a patch
for "git apply" with the reason for each correction. A correction edits the file that a field comes from:
dune-project, a template or a hand-written opam file. The opam files that dune generates follow. The
command reads the files in the folder, committed or not. It describes what it cannot correct exactly.

A lower bound is never guessed. It comes from the last published version, from a lock file, or from the
oldest versions that opam-repository's CI will build with. The first and the last need an opam repository:
--from-opam downloads it, and --opam-repository-dir names a checkout.

Exit status: 0 when there is nothing to fix; 1 when corrections are shown or written; 2 when the project
cannot be read or written, or 2 when the command line is wrong.
`

const options = {
  write: flag('Write the corrections: all files, or none'),
  only: textsOption('CODE', 'Only the corrections of this finding'),
  package: textsOption('NAME', 'Only the corrections of this package'),
  'from-opam': flag(
    'Also add what opam-repository changed in published versions and the project lacks',
  ),
  'pull-request': textOption(
    'NUMBER',
    'Also what others pushed onto this pull request to opam-repository (implies --from-opam)',
  ),
  'tag-prefix': textOption('PREFIX', 'The text before the version in the tags'),
  ...forecastOptions,
} as const

/** The verb `fix [DIR] [--write] [--only CODE]… [--package NAME]… [--from-opam] [OPTION]…`. */
export const runFix: Verb = verb(usage, options, async ({ positionals, values }) => {
  const [dir = '.', ...more] = positionals
  if (more.length > 0) return { wrong: 'Name one DIR.' }
  const codes = readCodes(values.only ?? [])
  if ('wrong' in codes) return codes
  const {
    write,
    only: _,
    package: names,
    'from-opam': fromOpam,
    'pull-request': pullRequest,
    'opam-repository-dir': folders = [],
    ...inputs
  } = values
  if (pullRequest !== undefined && !/^[1-9]\d{0,9}$/.test(pullRequest)) {
    return { wrong: '--pull-request needs the number of a pull request, such as 28123.' }
  }
  const isNamed = folders.length > 0 || inputs['opam-repository'] !== undefined
  const bringsHome = fromOpam || pullRequest !== undefined
  const isAsked = isNamed || bringsHome
  const repositories = isAsked
    ? readForecastOptions({ fields: inputFields(inputs), folders, moved: () => undefined })
    : undefined
  if (repositories !== undefined && 'wrong' in repositories) return repositories
  const asked: Asked = {
    dir: resolve(dir),
    typed: dir,
    codes: codes.codes,
    names,
    fromOpam: bringsHome,
    proposed: pullRequest === undefined ? undefined : proposedIn(inputs, Number(pullRequest)),
    tagPrefix: inputs['tag-prefix'] ?? '',
    repositories: repositories?.opamRepositories,
    withForecast: isNamed,
    write,
  }
  try {
    return await fix(asked)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    complain(terminalFailure(error, { colour: showsColour(process.stderr) }))
    return 2
  }
})

interface Asked {
  readonly dir: string
  /** The folder as it was named on the command line. */
  readonly typed: string
  readonly codes: readonly string[]
  readonly names: readonly string[] | undefined
  readonly fromOpam: boolean
  readonly tagPrefix: string
  /** The opam files of a pull request. */
  readonly proposed: ((names: readonly string[]) => Promise<PackageSource>) | undefined
  readonly repositories: Parameters<typeof lookAround>[0]['repositories']
  readonly withForecast: boolean
  readonly write: boolean
}

/** Reads a pull request to the opam repository. */
function proposedIn(inputs: GivenInputs, number: number): Asked['proposed'] {
  return async (names) => {
    const fields = inputFields(inputs)
    const token = tokenIn('OPAM_TOKEN') ?? tokenIn('GITHUB_TOKEN')
    const place = { host: opamHost(fields), token, opam: readOpamSettings(fields), number }
    return await proposedPackages(place, names)
  }
}

/** The codes whole: `missing-lower-bound` is `opam-review-missing-lower-bound`. */
function readCodes(
  given: readonly string[],
): { readonly codes: readonly string[] } | WrongArguments {
  const codes = given.map((code) => ({
    code,
    found: fixableCodes.find((one) => one === code || one.endsWith(`-${code}`)),
  }))
  const unknown = codes.find(({ found }) => found === undefined)
  if (unknown !== undefined) {
    const known = fixableCodes.join(', ')
    return {
      wrong: `There is no correction for ${JSON.stringify(unknown.code)}. --only knows these findings: ${known}.`,
    }
  }
  return { codes: codes.flatMap(({ found }) => found ?? []) }
}

async function fix(asked: Asked): Promise<number | WrongArguments> {
  const { dir, typed, names } = asked
  requireFolder(dir, typed)
  const folder = await readProjectFolder(dir)
  if (!folder.texts.has('dune-project')) {
    complain([`The folder ${JSON.stringify(typed)} has no dune-project.`])
    return 2
  }
  const { state, diagnostics } = readState(folder.texts)
  if (state === undefined) {
    complain(terminalDiagnostics(diagnostics, { colour: showsColour(process.stderr) }))
    return 2
  }
  const known = state.described.packages.map(({ name }) => name)
  const unknown = names?.find((name) => !known.includes(name))
  if (unknown !== undefined) {
    return { wrong: `The project has no package ${JSON.stringify(unknown)}: ${known.join(', ')}.` }
  }
  const { fixed, prefix } = await fixAll(asked, folder, state)
  return fixed === undefined ? 2 : await tell(fixed, prefix, asked)
}

/** With a bound that is raised, the next forecast may find another one. */
const mostForecasts = 8

async function fixAll(
  asked: Asked,
  folder: ProjectFolder,
  start: ProjectState,
): Promise<{ readonly fixed: FixedProject | undefined; readonly prefix: string }> {
  let fixed: FixedProject | undefined
  let state: ProjectState | undefined = start
  let prefix = ''
  const proposed = await asked.proposed?.(start.described.packages.map(({ name }) => name))
  for (let round = 0; state !== undefined && round < mostForecasts; round++) {
    const around = await lookAround({ ...asked, state, proposed })
    prefix = around.prefix
    if (round === 0 && asked.fromOpam) {
      const lines = unknownPast(around.history)
      if (lines.length > 0) complain(lines)
    }
    const subject = subjectOf(asked, { folder: { ...folder, texts: state.texts }, state, around })
    const found = fixFindings(subject).fixed
    if (found === undefined) return { fixed, prefix }
    fixed = fixed === undefined ? found : joinFixes(fixed, found)
    if (!asked.withForecast || found.written.length === 0) break
    state = readState(textsAfter(state.texts, found)).state
  }
  return { fixed, prefix }
}

/** Why nothing can be brought home for some packages. */
function unknownPast(history: FixSurroundings['history']): readonly string[] {
  return [...history].flatMap(([name, versions]) => {
    const [newest] = versions
    if (newest === undefined) return [`${name} is not published in the opam repository.`]
    if (versions.some(({ source }) => source !== undefined)) return []
    return [
      `The published versions of ${name} cannot be compared with their source: there is no tag for any of them here, such as ${newest.version}. Get the tags with "git fetch --tags".`,
    ]
  })
}

function subjectOf(
  { codes, names, fromOpam }: Asked,
  {
    folder,
    state,
    around,
  }: {
    readonly folder: ProjectFolder
    readonly state: ProjectState
    readonly around: FixSurroundings
  },
): Parameters<typeof fixFindings>[0] {
  const { upstream, history, forecast, repository } = around
  const { project, packages } = state.described
  return {
    ...folder,
    around: {
      version: nextVersion,
      isSupposed: true,
      language: versionText(project.lang.value),
      nested: folder.nested,
      documents: new Map(),
      upstream,
      versions: new Map(),
    },
    known: {
      previous: upstream.kind === 'seen' ? upstream.previous : new Map(),
      locked: folder.locked,
      forecast,
      repository,
    },
    choice: { codes, names: new Set(names ?? packages.map(({ name }) => name)), ignore: [] },
    history: fromOpam ? history : undefined,
  }
}

/** Prints the patch to standard output, and to standard error what is no part of it. */
async function tell(fixed: FixedProject, prefix: string, { dir, write }: Asked): Promise<number> {
  const { files, written, left } = fixed
  const patch = patchText(fixed, prefix)
  if (write) {
    await replaceFiles(
      files.map(({ path, before, after }) => ({
        path: join(dir, decodeBytes(path)),
        before,
        after,
      })),
    )
  }
  say(Buffer.from(patch, 'latin1'))
  const lines = leftLines(left, { colour: showsColour(process.stderr) })
  if (lines.length > 0) complain(lines)
  if (files.length > 0) {
    const corrections = written.length === 1 ? '1 correction' : `${written.length} corrections`
    const where = files.length === 1 ? '1 file' : `${files.length} files`
    complain([
      write
        ? `${corrections} written into ${where}.`
        : `${corrections} in ${where}. Run this again with --write to write them, or pipe the patch to "git apply".`,
    ])
  }
  if (files.length + left.length > 0) return 1
  complain(['Nothing to fix.'])
  return 0
}
