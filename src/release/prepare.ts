import { hasRestrictedPrefix } from '../lint/repository/restricted-prefixes.ts'
import { hasErrors } from '../text/diagnostic.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { encodeBytes } from '../text/source.ts'
import { isPrerelease } from '../version/prerelease.ts'
import type { Candidate, CandidatePackage } from './candidate.ts'
import { findChanges, newestVersion, readChangelogs } from './changes.ts'
import { findDrift } from './drift.ts'
import type { Inquiries } from './inquiries.ts'
import { predictedAddress } from './asset.ts'
import { bareOpamFile, opamRepositoryFiles } from './opam-file.ts'
import { findInOpamFile } from './opam-findings.ts'
import { projectName, selectPackages } from './package-selection.ts'
import type { ArchiveMaker, CommitReader } from './ports.ts'
import { readProjectFiles } from './project-files.ts'
import type { ProjectFiles } from './project-files.ts'
import { readPackages } from './project-packages.ts'
import type { ProjectPackage, ProjectPackages } from './project-packages.ts'
import { releaseTexts } from './release-texts.ts'
import { decideVersion } from './release-version.ts'
import type { ReleaseVersion } from './release-version.ts'
import type { Settings } from './settings.ts'
import { checkStatedVersions } from './stated-version.ts'
import { findTarget } from './target.ts'
import { tagMessage } from './release-notes.ts'
import { projectRewriting } from './rewriting.ts'
import type { ProjectRewriting } from './rewriting.ts'

/** What a candidate is made with. */
export interface Workshop {
  readonly git: CommitReader
  readonly archives: ArchiveMaker
  readonly ask: Inquiries
}

/** A candidate, or the defects that stand in its way; either way everything that was found. */
export interface Prepared {
  readonly candidate: Candidate | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** What is known of a release before its archive is made. */
interface Draft {
  readonly files: ProjectFiles
  readonly described: ProjectPackages
  readonly packages: readonly ProjectPackage[]
  readonly project: string
  readonly release: ReleaseVersion
}

/**
 * Makes everything a release publishes, from the commit alone: version, opam files, archive, texts.
 * Defects are collected as far as one does not hide the next.
 *
 * @throws Failure where the tag, the commit or a program is missing, or the world does not answer.
 */
export async function prepare(settings: Settings, workshop: Workshop): Promise<Prepared> {
  const { git, ask } = workshop
  const target = await findTarget(settings, ask)
  const commit = target.kind === 'tagged' ? target.tag.commit : target.commit
  const files = await readProjectFiles(git, commit, {
    folder: settings.workingDirectory,
    changelog: settings.changelog.file,
  })
  const { read: described, diagnostics: reading } = readPackages(files)
  if (described === undefined || hasErrors(reading)) return refused(reading)
  const selected = selectPackages(described.packages, settings)
  const { changelogs, diagnostics: missing } = readChangelogs(files, settings.changelog)
  const names = described.packages.map(({ name }) => name)
  const project = projectName(described.project.name?.value, names, settings.source.name)
  const owner = { project, packages: names }
  const newest = newestVersion(changelogs, owner)
  const decision = await decideVersion(target, { settings, ask, packages: names, newest })
  const before = [...reading, ...selected.diagnostics, ...missing]
  switch (decision.kind) {
    case 'refused':
      return refused([...before, decision.diagnostic])
    case 'tag-exists':
      return await prepare(
        { ...settings, trigger: { kind: 'named-tag', tag: decision.tag } },
        workshop,
      )
    case 'decided': {
      const { release } = decision
      const { required } = settings.changelog
      const found = findChanges(changelogs, { version: release.version, owner, required })
      const { packages } = selected
      const draft = { files, described, packages, project, release }
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

function refused(diagnostics: readonly Diagnostic[]): Prepared {
  return { candidate: undefined, diagnostics }
}

/** Checks that need nothing but the files. */
function check(draft: Draft, settings: Settings): readonly Diagnostic[] {
  const { described, packages, release } = draft
  const { version, tag } = release
  const spellings = [version, tag.name, withoutPrefix(tag.name, settings)]
  return [
    // A supposed version says nothing about the one that is written down.
    ...(tag.kind === 'supposed' ? [] : checkStatedVersions(described, spellings)),
    ...packages.flatMap((one) => findDrift(one, settings.drift)),
  ]
}

function withoutPrefix(tag: string, { tagPrefix }: Settings): string {
  return tag.startsWith(tagPrefix) ? tag.slice(tagPrefix.length) : tag
}

interface Checked extends Draft {
  readonly changes: ReturnType<typeof findChanges>['changes']
  readonly diagnostics: readonly Diagnostic[]
}

/** Makes the archive, the final opam files and the texts. */
async function complete(
  draft: Checked,
  settings: Settings,
  { archives, ask }: Workshop,
): Promise<Prepared> {
  const { files, project, release, changes } = draft
  const { version } = release
  const tag = release.tag.name
  const describe = encodeBytes(withoutPrefix(tag, settings))
  const rewriting = projectRewriting(files, draft.described, describe)
  const made = await archives.make({
    commit: files.commit.id,
    project,
    version,
    tag,
    folder: settings.workingDirectory,
    ...(settings.submodules === undefined ? {} : { submodules: settings.submodules }),
    format: settings.archiveFormat,
    rewrite: rewriting.rewrite,
  })
  const diagnostics = [...draft.diagnostics, ...rewriting.diagnostics, ...made.diagnostics]
  if (made.archive === undefined) return refused(diagnostics)
  const prerelease =
    settings.prerelease === 'auto' ? isPrerelease(version) : settings.prerelease === 'always'
  const packages = draft.packages.map((one) => barePackage(one, rewriting, prerelease))
  const webUrl = await ask.webUrl()
  const candidate: Candidate = {
    project,
    version,
    tag: release.tag.kind === 'new' ? { ...release.tag, message: messageOf(draft) } : release.tag,
    commit: files.commit.id,
    prerelease,
    packages,
    archive: made.archive,
    texts: releaseTexts({ project, version, tag, packages, changes, webUrl }, settings),
  }
  return {
    candidate,
    diagnostics: [...diagnostics, ...(await lint(candidate, draft, { settings, ask, webUrl }))],
  }
}

/** Lints the files of the pull request as they will be once the archive has its address. */
async function lint(
  candidate: Candidate,
  { packages }: Draft,
  world: { readonly settings: Settings; readonly ask: Inquiries; readonly webUrl: string },
): Promise<readonly Diagnostic[]> {
  const { settings, ask, webUrl } = world
  const { version } = candidate
  const address = predictedAddress(candidate, webUrl)
  const files = opamRepositoryFiles(candidate, settings.opam.packagesDir, address)
  const found = files.map(async (file, index): Promise<readonly Diagnostic[]> => {
    const described = packages[index]
    if (described === undefined) return []
    const { name } = described
    // Only for a restricted name it matters whether the package is new, which costs a request.
    const isNew = hasRestrictedPrefix(name) && (await ask.publishedVersions(name)).length === 0
    return findInOpamFile(file, described, { version, isNew })
  })
  return (await Promise.all(found)).flat()
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
): CandidatePackage {
  const content = rewriting.apply(path, generated?.content ?? committed?.text ?? '')
  return { name, opam: bareOpamFile(content, { prerelease }) }
}
