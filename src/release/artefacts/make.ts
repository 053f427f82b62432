import type { Diagnostic } from '../../text/diagnostic.ts'
import type { CommitReader } from '../model/ports/git.ts'
import type { Release, ReleasePackage } from '../model/release.ts'
import type { Settings } from '../model/settings.ts'
import type { VersionedSource } from '../source/versioned-source.ts'
import { fetchArchive, makeArchive } from './archive.ts'
import type { ArchivePorts } from './archive.ts'
import { readArchivedStanzas } from './archived-stanzas.ts'
import { installedContents } from './installed-contents.ts'
import type { InstalledContents } from './installed-contents.ts'
import { isPublishedAsPrerelease, packageMetadata } from './package-metadata.ts'
import { filledAddress } from './public-archive.ts'
import { tagMessage } from './release-notes.ts'
import { releaseTexts } from './release-texts.ts'

/** What a release is made with. */
export interface Making extends ArchivePorts {
  readonly git: CommitReader
  /** The page of the source repository. */
  readonly webUrl: string
}

/** A release, or the defects that stand in its way; either way everything that was found. */
export interface MadeRelease {
  readonly release: Release | undefined
  /** Where documents lie, by package. */
  readonly documents: InstalledContents['documents']
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Makes everything that is published: the archive on disk, the opam files but for its address, the texts.
 *
 * @throws Failure where a program is missing, the disk is full, or a public archive is not there.
 */
export async function make(
  source: VersionedSource,
  settings: Settings,
  making: Making,
): Promise<MadeRelease> {
  const { files, described, project, version, tag, rewriting, changes } = source
  const { archiveUrl: template } = settings
  const archiveUrl =
    template === undefined ? undefined : filledAddress(template, { version, tag: tag.name })
  // Of a supposed version nothing can be public yet: its archive is made here.
  const made =
    archiveUrl === undefined || tag.kind === 'supposed'
      ? await makeArchive(source, settings, making)
      : await fetchArchive(source, archiveUrl, making)
  const { archive } = made
  const diagnostics = [...rewriting.diagnostics, ...made.diagnostics]
  if (archive === undefined) return { release: undefined, documents: new Map(), diagnostics }
  const stanzas = await readArchivedStanzas(making.git, files, archive)
  const installed = installedContents(described, stanzas, source.packages)
  const prerelease = isPublishedAsPrerelease(version, settings)
  const packages = source.packages.map((one) => ({
    name: one.name,
    opam: packageMetadata(one, source, prerelease),
  }))
  const announced = { project, version, tag: tag.name, packages, changes, webUrl: making.webUrl }
  const release: Release = {
    project,
    version,
    tag: tag.kind === 'new' ? { ...tag, message: messageOf(source) } : tag,
    commit: files.commit.id,
    prerelease,
    packages: packages.map((one) => withContents(one, installed)),
    archive,
    archiveUrl,
    texts: releaseTexts(announced, settings),
  }
  return {
    release,
    documents: installed.documents,
    diagnostics: [...diagnostics, ...installed.diagnostics],
  }
}

function withContents(one: ReleasePackage, { packages }: InstalledContents): ReleasePackage {
  const installs = packages.get(one.name)
  return installs === undefined ? one : { ...one, installs }
}

function messageOf({ version, changes }: VersionedSource): string {
  return changes === undefined ? version : tagMessage(version, changes.changelog, changes.section)
}
