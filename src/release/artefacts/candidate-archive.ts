import { hasErrors } from '../../text/diagnostic.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import { decodeBytes } from '../../text/source.ts'
import type { ArchiveMaker, MadeArchive, PublicArchives } from '../model/ports/archive.ts'
import type { ProjectFiles } from '../source/project-files.ts'
import type { ProjectPackage } from '../source/project-package.ts'
import { checkPublicArchive } from './public-archive.ts'
import type { ReleaseVersion } from '../source/release-version.ts'
import type { ProjectRewriting } from '../source/rewriting.ts'
import type { Settings } from '../model/settings.ts'

/** Where archives come from. */
export interface ArchiveWorkshop {
  readonly archives: ArchiveMaker
  /** Absent where there is no network. */
  readonly publicArchives?: PublicArchives
}

/** The project whose archive it is. */
export interface ArchivedProject {
  readonly files: ProjectFiles
  readonly packages: readonly ProjectPackage[]
  readonly rewriting: ProjectRewriting
  readonly project: string
  readonly release: ReleaseVersion
}

/** Makes the archive of a release from the commit; one that lacks what dune goes by is refused. */
export async function makeArchive(
  { files, packages, project, release, rewriting }: ArchivedProject,
  settings: Settings,
  { archives }: ArchiveWorkshop,
): Promise<MadeArchive> {
  const made = await archives.make({
    commit: files.commit.id,
    project,
    version: release.version,
    tag: release.tag.name,
    folder: settings.workingDirectory,
    ...(settings.submodules === undefined ? {} : { submodules: settings.submodules }),
    format: settings.archiveFormat,
    rewrite: rewriting.rewrite,
  })
  if (made.archive === undefined) return made
  // An opam file that a stanza describes need not be there.
  const needed = ['dune-project', ...packages.map(({ place }) => place.source.name)]
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
      `Remove "export-ignore" for ${name} from .gitattributes, commit, and tag that commit. A symbolic link must lead to a file that is in the archive.`,
    ],
  }
}

/**
 * Downloads the archive that is public already, and compares it with the commit.
 *
 * @throws Failure where it cannot be downloaded, or is no archive.
 */
export async function fetchArchive(
  { files, packages, rewriting }: ArchivedProject,
  from: { readonly url: string; readonly spellings: readonly string[] },
  { publicArchives }: ArchiveWorkshop,
): Promise<MadeArchive> {
  if (publicArchives === undefined) throw new Error('There is nothing to download archives with.')
  const fetched = await publicArchives.fetch(from.url)
  const compared = ['dune-project', ...packages.map(({ path }) => path)]
  const diagnostics = checkPublicArchive(fetched, {
    url: from.url,
    commit: files.commit.id,
    files: new Map(
      compared.flatMap((path) => {
        const text = files.texts.get(path)
        return text === undefined ? [] : [[path, text] as const]
      }),
    ),
    rewritten: rewriting.apply,
    versions: from.spellings,
  })
  const { archive, contents } = fetched
  return {
    diagnostics,
    metadata: contents.kind === 'read' ? contents.metadata : new Map(),
    ...(hasErrors(diagnostics) ? {} : { archive }),
  }
}
