import type { PublishedHistory } from '../fix/published-changes.ts'
import type { ReadOpamFile } from '../lint/model/opam-reading.ts'
import { acceptedFile, pathsFor, sourceFile, tagNamesOf } from '../release/look/upstream-facts.ts'
import type { CommitReader } from '../release/model/ports/git.ts'
import type { ProjectPackage } from '../release/source/project-package.ts'
import type { PackageSource } from '../solver/package-source.ts'
import { byteString } from '../text/source.ts'
import { compareVersions } from '../version/opam-version.ts'

/** A clone that may have the tags of published versions. */
export interface TaggedClone {
  readonly git: Pick<CommitReader, 'localTag' | 'file'>
  /** The project's folder below the root, empty for the root. */
  readonly prefix: string
  readonly tagPrefix: string
}

/** The published versions of a package, the newest first, with what the source said at their tags. */
export async function publishedHistory(
  { name, path }: Pick<ProjectPackage, 'name' | 'path'>,
  published: PackageSource,
  clone: TaggedClone | undefined,
): Promise<PublishedHistory> {
  const versions = published.versions(name).toSorted((a, b) => compareVersions(b, a))
  const history = await Promise.all(
    versions.map(async (version) => {
      const text = published.text(name, version)
      const file = text === undefined ? undefined : acceptedFile(`${name}.${version}`, text)
      if (file === undefined) return []
      const source = clone && (await sourceAt(clone, { name, path, version }))
      return [{ version, published: file, source }]
    }),
  )
  return history.flat()
}

/** What the source said of a package at the tag of a version, where the clone has it. */
async function sourceAt(
  { git, prefix, tagPrefix }: TaggedClone,
  {
    name,
    path,
    version,
  }: { readonly name: string; readonly path: string; readonly version: string },
): Promise<ReadOpamFile | undefined> {
  const folder = prefix === '' ? '' : `${prefix}/`
  const paths = new Set([...pathsFor(path), `${name}.opam`, `opam/${name}.opam`])
  for (const tag of tagNamesOf(version, tagPrefix)) {
    const commit = await git.localTag(tag)
    if (commit === undefined) continue
    const texts = new Map<string, string>()
    for (const one of paths) {
      const bytes = await git.file(commit, folder + one)
      if (bytes !== undefined) texts.set(one, byteString(bytes))
    }
    return sourceFile(name, texts)
  }
  return undefined
}
