import { versionedOpamFiles, withVersionLine } from '../../archive/version-line.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import { encodeBytes } from '../../text/source.ts'
import type { Settings } from '../model/settings.ts'
import { findChanges, findNextChanges } from './changes.ts'
import type { Changes } from './changes.ts'
import { findDrift } from './drift.ts'
import type { ProjectSource } from './read-source.ts'
import { nextVersion } from './release-version.ts'
import type { ReleaseVersion, TagPlan } from './release-version.ts'
import { projectRewriting } from './rewriting.ts'
import type { ProjectRewriting } from './rewriting.ts'
import { checkStatedVersions } from './stated-version.ts'
import { findTextForm } from './text-form.ts'

/** What the commit says of a version. */
export interface VersionedSource extends ProjectSource {
  /** opam's. */
  readonly version: string
  readonly tag: TagPlan
  /** How the version may be written in the project's files. */
  readonly spellings: readonly string[]
  readonly changes: Changes | undefined
  readonly rewriting: ProjectRewriting
}

/**
 * Reads what depends on the version: the section of the changelog, and what becomes of the files; and checks
 * what needs nothing but the files.
 */
export function versionedSource(
  source: ProjectSource,
  { version, tag, notices }: ReleaseVersion,
  settings: Settings,
): {
  /** Absent where nothing can be made of it. */
  readonly source: VersionedSource | undefined
  readonly diagnostics: readonly Diagnostic[]
} {
  if (settings.archiveUrl !== undefined && tag.kind === 'new') {
    return { source: undefined, diagnostics: [untaggedArchive(tag.name)] }
  }
  const { files, described, changelogs, owner } = source
  const { required } = settings.changelog
  const found =
    version === nextVersion
      ? findNextChanges(changelogs, owner)
      : findChanges(changelogs, { version, owner, required })
  const written = withoutPrefix(tag.name, settings)
  const versioned: VersionedSource = {
    ...source,
    version,
    tag,
    spellings: [version, tag.name, written, written.replace(/^[vV](?=\d)/, '')],
    changes: found.changes,
    rewriting: projectRewriting(files, described, encodeBytes(written)),
  }
  return {
    source: source.isChoiceValid ? versioned : undefined,
    diagnostics: [...notices, ...found.diagnostics, ...checkFiles(versioned, settings)],
  }
}

/** An archive that is public already is one of a tag that is there. */
function untaggedArchive(tag: string): Diagnostic {
  return {
    severity: 'error',
    code: 'tag-missing',
    message: `The input archive-url names an archive of the tag ${tag}, but the repository has no such tag.`,
    hints: [
      'Push the tag that the archive was made from. dune-publish creates no tag for an existing archive.',
    ],
  }
}

function withoutPrefix(tag: string, { tagPrefix }: Settings): string {
  return tag.startsWith(tagPrefix) ? tag.slice(tagPrefix.length) : tag
}

/** Checks that need nothing but the files. */
function checkFiles(source: VersionedSource, settings: Settings): readonly Diagnostic[] {
  const { described, packages, version, spellings } = source
  return [
    // Of a version that nobody knows yet, what is written down may be right.
    ...(version === nextVersion
      ? []
      : checkStatedVersions(
          { ...described, packages },
          { accepted: spellings, archived: archivedText(source) },
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
  version,
  rewriting,
}: VersionedSource): (path: string, text: string) => string {
  const versioned = versionedOpamFiles(files.entries.map(({ path }) => path))
  return (path, text) => {
    const rewritten = rewriting.apply(path, text)
    return versioned.includes(path) ? withVersionLine(rewritten, encodeBytes(version)) : rewritten
  }
}
