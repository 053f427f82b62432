import { isPublishedAsPrerelease, packageMetadata } from '../release/artefacts/package-metadata.ts'
import { Failure } from '../release/model/failure.ts'
import type { CommitReader } from '../release/model/ports/git.ts'
import type { SourceForgeReader } from '../release/model/ports/source-forge.ts'
import type { Settings } from '../release/model/settings.ts'
import { readSource } from '../release/source/read-source.ts'
import { versionedSource } from '../release/source/versioned-source.ts'
import { hasErrors } from '../text/diagnostic.ts'
import type { Diagnostic } from '../text/diagnostic.ts'

/** The project that was released, where it can be read. */
export interface AmendedSource {
  readonly git: CommitReader
  readonly tags: Pick<SourceForgeReader, 'tag'>
  readonly settings: Settings
}

/** The opam files of a commit, as a release would publish them. */
export interface SourceMetadata {
  readonly project: string
  /** Without their source, by the name of the package: byte strings. */
  readonly opam: ReadonlyMap<string, string>
  /** The paths of all files of the project. */
  readonly paths: ReadonlySet<string>
}

/**
 * Reads the opam files of a commit.
 *
 * @throws Failure where the commit or the folder of the project is missing.
 */
export async function metadataAt(
  commit: string,
  { git, settings }: AmendedSource,
  { tag, version }: { readonly tag: string; readonly version: string },
): Promise<{
  readonly metadata: SourceMetadata | undefined
  readonly diagnostics: readonly Diagnostic[]
}> {
  const target = { kind: 'tagged', tag: { name: tag, commit } } as const
  const read = await readSource(git, target, settings)
  if (read.source === undefined) return { metadata: undefined, diagnostics: read.diagnostics }
  const decided = { version, tag: { kind: 'existing', name: tag }, notices: [] } as const
  const versioned = versionedSource(read.source, decided, settings)
  const diagnostics = [...read.diagnostics, ...versioned.diagnostics]
  const { source } = versioned
  if (source === undefined || hasErrors(diagnostics)) return { metadata: undefined, diagnostics }
  const prerelease = isPublishedAsPrerelease(version, settings)
  const opam = source.packages.map(
    (one) => [one.name, packageMetadata(one, source, prerelease)] as const,
  )
  const paths = new Set(source.files.entries.map(({ path }) => path))
  return { metadata: { project: source.project, opam: new Map(opam), paths }, diagnostics }
}

/**
 * The commit that a request names.
 *
 * @throws Failure `commit-missing` where nothing has that name.
 */
export async function namedCommit(from: string, { git, tags }: AmendedSource): Promise<string> {
  if (from === 'HEAD') return await git.head()
  if (/^[0-9a-f]{40,64}$/.test(from)) return from
  const tag = await tags.tag(from)
  if (tag !== undefined) return tag.commit
  throw new Failure('commit-missing', `"${from}" is neither a commit nor a tag.`, {
    hint: 'Name HEAD, a tag, or the full id of a commit, as "git rev-parse NAME" prints it.',
  })
}
