import type { FileAtRevision, ForgeTag, SourceForgeReader } from '../model/ports/source-forge.ts'
import type { OpamForgeReader } from '../model/ports/opam-forge.ts'

/**
 * The few things about the world that a candidate depends on. A release asks the forges, a plan on a
 * person's machine asks the clone.
 */
export interface Inquiries {
  tag(name: string): Promise<ForgeTag | undefined>
  /** Newest first. */
  tagNames(): Promise<readonly string[]>
  /** Versions of packages in the opam repository, by package. */
  publishedVersions(names: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>
  /** The address of the repository's web page. */
  webUrl(): Promise<string>
  /** The repository of the source, and others beside it; absent where there is no network. */
  readonly source?: Pick<SourceForgeReader, 'repository' | 'presentName'>
  /** What the opam repository holds; absent where there is no network. */
  readonly upstream?: UpstreamInquiries
}

/** What the review of a package asks of the opam repository, and of the source's past. */
export interface UpstreamInquiries extends Pick<OpamForgeReader, 'contents' | 'publishedFiles'> {
  sourceFiles(places: readonly FileAtRevision[]): Promise<readonly (string | undefined)[]>
}
