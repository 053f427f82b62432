import { versionedOpamFiles, withVersionLine } from '../archive/version-line.ts'
import { versionText } from '../dune/language-version.ts'
import { hasErrors } from '../text/diagnostic.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { encodeBytes } from '../text/source.ts'
import { isPrerelease } from '../version/prerelease.ts'
import type { Release, ReleasePackage } from './model/release.ts'
import { fetchArchive, makeArchive } from './artefacts/candidate-archive.ts'
import type { ArchiveWorkshop } from './artefacts/candidate-archive.ts'
import { leaveOutConfPackages } from './source/conf-packages.ts'
import { findChanges, findNextChanges, newestVersion, readChangelogs } from './source/changes.ts'
import { readArchivedStanzas } from './artefacts/archived-stanzas.ts'
import { findDrift } from './source/drift.ts'
import { findInPackages } from './findings/findings.ts'
import type { Inquiries } from './look/inquiries.ts'
import { judgeNamedSource } from './findings/named-source.ts'
import type { NestedProject } from '../lint/review/subject.ts'
import { installedContents } from './artefacts/installed-contents.ts'
import type { InstalledContents } from './artefacts/installed-contents.ts'
import { readNestedProjects } from './source/nested-projects.ts'
import { predictedAddress } from './model/archive-address.ts'
import { bareOpamFile, opamRepositoryFiles } from './artefacts/opam-file.ts'
import { projectName, selectPackages } from './source/package-selection.ts'
import type { Archive } from './model/ports/archive.ts'
import type { CommitReader } from './model/ports/git.ts'
import { filledAddress } from './artefacts/public-archive.ts'
import { readProjectFiles } from './source/project-files.ts'
import type { ProjectFiles } from './source/project-files.ts'
import { readPackages } from './source/project-packages.ts'
import type { ProjectPackage, ProjectPackages } from './source/project-package.ts'
import { releaseTexts } from './artefacts/release-texts.ts'
import { decideVersion, nextVersion } from './source/release-version.ts'
import type { ReleaseVersion } from './source/release-version.ts'
import type { Settings } from './model/settings.ts'
import { checkStatedVersions } from './source/stated-version.ts'
import { findTextForm, plainText } from './source/text-form.ts'
import { findTarget } from './source/target.ts'
import { tagMessage } from './artefacts/release-notes.ts'
import { askAhead, observeUpstream } from './look/upstream-facts.ts'
import type { UpstreamFacts } from './look/upstream-facts.ts'
import { projectRewriting } from './source/rewriting.ts'
import type { ProjectRewriting } from './source/rewriting.ts'

/** What a candidate is made with. */
export interface Workshop extends ArchiveWorkshop {
  readonly git: CommitReader
  readonly ask: Inquiries
}

/** A candidate, or the defects that stand in its way; either way everything that was found. */
export interface Prepared {
  readonly candidate: Release | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** The same, while its opam files are still being checked. */
export interface Reviewed extends Prepared {
  /** What the checks of the opam files find, which ask the forges; never rejected unheard. */
  readonly review: Promise<readonly Diagnostic[]>
}

/** What is known of a release before its archive is made. */
interface Draft {
  readonly files: ProjectFiles
  readonly described: ProjectPackages
  readonly packages: readonly ProjectPackage[]
  readonly project: string
  readonly release: ReleaseVersion
  readonly rewriting: ProjectRewriting
}

/**
 * Makes everything a release publishes, from the commit alone: version, opam files, archive, texts.
 * Defects are collected as far as one does not hide the next.
 *
 * @throws Failure where the tag, the commit or a program is missing, or the world does not answer.
 */
export async function prepare(settings: Settings, workshop: Workshop): Promise<Prepared> {
  const { candidate, diagnostics, review } = await prepareAhead(settings, workshop)
  return { candidate, diagnostics: [...diagnostics, ...(await review)] }
}

/** Prepares, and does not wait for the checks of the opam files: what else there is to ask can be asked. */
export async function prepareAhead(settings: Settings, workshop: Workshop): Promise<Reviewed> {
  const { git, ask } = workshop
  const target = await findTarget(settings, ask)
  const commit = target.kind === 'tagged' ? target.tag.commit : target.commit
  const files = await readProjectFiles(git, commit, {
    folder: settings.workingDirectory,
    changelog: settings.changelog.file,
  })
  const { read: described, diagnostics: reading } = readPackages(files)
  if (described === undefined || hasErrors(reading)) return refused(reading)
  askAhead(ask, described.packages)
  const selected = leaveOutConfPackages(selectPackages(described.packages, settings), settings)
  const { changelogs, diagnostics: missing } = readChangelogs(files, settings.changelog)
  const names = described.packages.map(({ name }) => name)
  const project = projectName(described.project.name?.value, names, settings.source.name)
  const owner = { project, packages: names }
  const newest = newestVersion(changelogs, owner)
  const changelog = changelogs[0]?.source.name
  const grounds = { settings, ask, git, packages: names, newest, changelog }
  const decision = await decideVersion(target, grounds)
  const before = [...reading, ...selected.diagnostics, ...missing]
  switch (decision.kind) {
    case 'refused':
      return refused([...before, decision.diagnostic])
    case 'tag-exists':
      return await prepareAhead(
        { ...settings, trigger: { kind: 'named-tag', tag: decision.tag } },
        workshop,
      )
    case 'decided': {
      const { release } = decision
      if (settings.archiveUrl !== undefined && release.tag.kind === 'new') {
        return refused([...before, untaggedArchive(release.tag.name)])
      }
      const { required } = settings.changelog
      const found =
        release.version === nextVersion
          ? findNextChanges(changelogs, owner)
          : findChanges(changelogs, { version: release.version, owner, required })
      const { packages } = selected
      const describe = encodeBytes(withoutPrefix(release.tag.name, settings))
      const rewriting = projectRewriting(files, described, describe)
      const draft = { files, described, packages, project, release, rewriting }
      const checks = [
        ...before,
        ...release.notices,
        ...found.diagnostics,
        ...check(draft, settings),
      ]
      return hasErrors(selected.diagnostics)
        ? refused(checks)
        : await complete(
            { ...draft, changes: found.changes, diagnostics: checks },
            settings,
            workshop,
          )
    }
  }
}

/** An archive that is public already is one of a tag that is there. */
function untaggedArchive(tag: string): Diagnostic {
  return {
    severity: 'error',
    code: 'tag-missing',
    message: `There is no tag ${tag} in the repository, and archive-url names an archive of it.`,
    hints: ['Push the tag that the archive was made from; none is made for it.'],
  }
}

function refused(diagnostics: readonly Diagnostic[]): Reviewed {
  return { candidate: undefined, diagnostics, review: Promise.resolve([]) }
}

/** Checks that need nothing but the files. */
function check(draft: Draft, settings: Settings): readonly Diagnostic[] {
  const { described, packages, release } = draft
  return [
    // Of a version that nobody knows yet, what is written down may be right.
    ...(release.version === nextVersion
      ? []
      : checkStatedVersions(
          { ...described, packages },
          { accepted: spellingsOf(draft, settings), archived: archivedText(draft) },
        )),
    ...packages.flatMap((one) => [
      ...findTextForm(one),
      ...findDrift(one, { severity: settings.drift, language: described.project.lang.value }),
    ]),
  ]
}

/** What the archive holds of a file of the project. */
function archivedText({
  files,
  release,
  rewriting,
}: Draft): (path: string, text: string) => string {
  const versioned = versionedOpamFiles(files.entries.map(({ path }) => path))
  return (path, text) => {
    const rewritten = rewriting.apply(path, text)
    return versioned.includes(path)
      ? withVersionLine(rewritten, encodeBytes(release.version))
      : rewritten
  }
}

/** How the released version may be written in the project's files. */
function spellingsOf({ release }: Draft, settings: Settings): readonly string[] {
  const { version, tag } = release
  const written = withoutPrefix(tag.name, settings)
  return [version, tag.name, written, written.replace(/^[vV](?=\d)/, '')]
}

function withoutPrefix(tag: string, { tagPrefix }: Settings): string {
  return tag.startsWith(tagPrefix) ? tag.slice(tagPrefix.length) : tag
}

interface Checked extends Draft {
  readonly changes: ReturnType<typeof findChanges>['changes']
  readonly diagnostics: readonly Diagnostic[]
}

/** Makes the archive, the final opam files and the texts. */
async function complete(draft: Checked, settings: Settings, workshop: Workshop): Promise<Reviewed> {
  const { files, project, release, rewriting, changes } = draft
  const { version } = release
  const tag = release.tag.name
  const { ask } = workshop
  const names = { version, tag }
  const { archiveUrl: template } = settings
  const archiveUrl = template === undefined ? undefined : filledAddress(template, names)
  const source = { files, packages: draft.described.packages, rewriting, project, release }
  const prerelease =
    settings.prerelease === 'auto' ? isPrerelease(version) : settings.prerelease === 'always'
  const packages = draft.packages.map((one) => barePackage(one, rewriting, prerelease))
  const question = { version, packages, described: draft.packages, settings }
  // Of a supposed version nothing can be public yet: its archive is made here.
  const upstream = observeUpstream(ask, question)
  const nested = readNestedProjects(workshop.git, files)
  const meanwhile = Promise.all([upstream, nested])
  const made = await beside(
    meanwhile,
    archiveUrl === undefined || release.tag.kind === 'supposed'
      ? makeArchive(source, settings, workshop)
      : fetchArchive(
          source,
          { url: archiveUrl, spellings: spellingsOf(draft, settings) },
          workshop,
        ),
  )
  const diagnostics = [...draft.diagnostics, ...rewriting.diagnostics, ...made.diagnostics]
  if (made.archive === undefined) {
    await Promise.allSettled([upstream, nested])
    return refused(diagnostics)
  }
  const installed = await beside(meanwhile, readInstalled(draft, workshop, made.archive))
  const webUrl = await beside(meanwhile, ask.webUrl())
  const candidate: Release = {
    project,
    version,
    tag: release.tag.kind === 'new' ? { ...release.tag, message: messageOf(draft) } : release.tag,
    commit: files.commit.id,
    prerelease,
    packages: packages.map((one) => withContents(one, installed)),
    archive: made.archive,
    ...(archiveUrl === undefined ? {} : { archiveUrl }),
    texts: releaseTexts({ project, version, tag, packages, changes, webUrl }, settings),
  }
  const { documents } = installed
  const review = lint(candidate, draft, { settings, workshop, webUrl, upstream, nested, documents })
  review.catch(() => undefined)
  return { candidate, diagnostics: [...diagnostics, ...installed.diagnostics], review }
}

/** What dune installs for the packages, by what the archive holds. */
async function readInstalled(
  { files, described, packages }: Draft,
  { git }: Workshop,
  archive: Archive,
): Promise<InstalledContents> {
  return installedContents(described, await readArchivedStanzas(git, files, archive), packages)
}

function withContents(one: ReleasePackage, { packages }: InstalledContents): ReleasePackage {
  const installs = packages.get(one.name)
  return installs === undefined ? one : { ...one, installs }
}

/** What comes out of work while something else is under way; should it fail, the other is waited for. */
async function beside<T>(other: Promise<unknown>, work: Promise<T>): Promise<T> {
  other.catch(() => undefined)
  try {
    return await work
  } catch (error) {
    await Promise.allSettled([other])
    throw error
  }
}

interface LintWorld {
  readonly settings: Settings
  readonly workshop: Workshop
  readonly webUrl: string
  readonly upstream: Promise<UpstreamFacts>
  readonly nested: Promise<readonly NestedProject[]>
  readonly documents: InstalledContents['documents']
}

/** Lints the files of the pull request as they will be once the archive has its address. */
async function lint(
  candidate: Release,
  { packages, described }: Draft,
  { settings, workshop, webUrl, upstream, nested, documents }: LintWorld,
): Promise<readonly Diagnostic[]> {
  const address = predictedAddress(candidate, webUrl)
  const final = opamRepositoryFiles(candidate, settings.opam.packagesDir, address)
  const { ask } = workshop
  // What releases nothing, or nothing from here, may be anywhere.
  const anySource =
    settings.allowFork === true ||
    candidate.archiveUrl !== undefined ||
    candidate.tag.kind === 'supposed'
  const findable = {
    version: candidate.version,
    isSupposed: candidate.tag.kind === 'supposed' && !candidate.tag.isAsked,
    packages: packages.flatMap((one, index) => {
      const file = final[index]
      return file === undefined ? [] : [{ described: one, file }]
    }),
    language: versionText(described.project.lang.value),
    nested: await nested,
    documents,
    upstream: await upstream,
  }
  const [named, found] = await Promise.all([
    ask.source === undefined ? [] : judgeNamedSource({ packages, anySource }, ask.source),
    findInPackages(findable, ask, settings),
  ])
  return [...named, ...found]
}

function messageOf({ release, changes }: Checked): string {
  return changes === undefined
    ? release.version
    : tagMessage(release.version, changes.changelog, changes.section)
}

/** What is published is the generated file, watermarks filled in as in the archive. */
function barePackage(
  { name, path, generated, committed }: ProjectPackage,
  rewriting: ProjectRewriting,
  prerelease: boolean,
): ReleasePackage {
  const content = rewriting.apply(path, plainText(generated?.content ?? committed?.text ?? ''))
  return { name, opam: bareOpamFile(content, { prerelease }) }
}
