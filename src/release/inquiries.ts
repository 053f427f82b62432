import type { ForgeTag } from './ports.ts'

/**
 * The few things about the world that a candidate depends on. A release asks the forges, a plan on a
 * person's machine asks the clone.
 */
export interface Inquiries {
  tag(name: string): Promise<ForgeTag | undefined>
  /** Newest first. */
  tagNames(): Promise<readonly string[]>
  /** Versions of a package in the opam repository. */
  publishedVersions(name: string): Promise<readonly string[]>
  /** The address of the repository's web page. */
  webUrl(): Promise<string>
}
