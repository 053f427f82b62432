import { hasErrors } from '../../text/diagnostic.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import { decodeBytes } from '../../text/source.ts'
import type { ArchiveMaker, MadeArchive, PublicArchives } from '../model/ports/archive.ts'
import { checkPublicArchive } from './public-archive.ts'
import type { Settings } from '../model/settings.ts'
import type { VersionedSource } from '../source/versioned-source.ts'

/** Where archives come from. */
export interface ArchivePorts {
  readonly archives: ArchiveMaker
  /** Absent where there is no network. */
  readonly publicArchives?: PublicArchives
}

/** Makes the archive of a release from the commit; one that lacks what dune goes by is refused. */
export async function makeArchive(
  { files, described, project, version, tag, rewriting }: VersionedSource,
  settings: Settings,
  { archives }: ArchivePorts,
): Promise<MadeArchive> {
  const made = await archives.make({
    commit: files.commit.id,
    project,
    version,
    tag: tag.name,
    folder: settings.workingDirectory,
    submodules: settings.submodules,
    format: settings.archiveFormat,
    manner: 'dune-publish',
    rewrite: rewriting.rewrite,
  })
  if (made.archive === undefined) return made
  // An opam file that a stanza describes need not be there.
  const needed = ['dune-project', ...described.packages.map(({ place }) => place.source.name)]
  const missing = [...new Set(needed)].filter((path) => !made.metadata.has(path))
  return { ...made, diagnostics: [...made.diagnostics, ...missing.map(incomplete)] }
}

function incomplete(path: string): Diagnostic {
  const name = decodeBytes(path)
  return {
    severity: 'error',
    code: 'archive-incomplete',
    message: `The archive has no ${name}, so dune cannot build the packages from it.`,
    hints: [
      `Remove "export-ignore" for ${name} from .gitattributes, commit, and tag the new commit. If it is a symbolic link, its target must be in the archive.`,
    ],
  }
}

/**
 * Downloads the archive that is public already, and compares it with the commit.
 *
 * @throws Failure where it cannot be downloaded, or is no archive.
 */
export async function fetchArchive(
  { files, described, rewriting, spellings }: VersionedSource,
  url: string,
  { publicArchives }: ArchivePorts,
): Promise<MadeArchive> {
  if (publicArchives === undefined) throw new Error('There is nothing to download archives with.')
  const fetched = await publicArchives.fetch(url)
  const compared = ['dune-project', ...described.packages.map(({ path }) => path)]
  const diagnostics = checkPublicArchive(fetched, {
    url,
    commit: files.commit.id,
    files: new Map(
      compared.flatMap((path) => {
        const text = files.texts.get(path)
        return text === undefined ? [] : [[path, text] as const]
      }),
    ),
    rewritten: rewriting.apply,
    versions: spellings,
  })
  const { archive, contents } = fetched
  return {
    diagnostics,
    metadata: contents.kind === 'read' ? contents.metadata : new Map(),
    archive: hasErrors(diagnostics) ? undefined : archive,
  }
}
