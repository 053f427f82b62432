import type { FoundPull, PullSeen } from './seen.ts'

/** What is looked for in the opam repository. */
export interface PullQuestion {
  /** Names that the title of a pull request may have: of the project, or of a package. */
  readonly names: readonly string[]
  /** The branches that a release of it may be proposed from. */
  readonly branches: readonly string[]
  /** The versions that its tag may name, as opam writes them. */
  readonly versions: readonly string[]
  /** The files that a release of it adds. */
  readonly paths: readonly string[]
}

/** What was found. */
export interface Found {
  /** Pull requests from those branches, and those whose title names project and version. */
  readonly candidates: readonly FoundPull[]
  /** All that are open, without the files. */
  readonly open: readonly Omit<FoundPull, 'added'>[]
  /** Which of the paths are on the branch that is published. */
  readonly published: ReadonlySet<string>
}

/** A file as it was at a commit. */
export interface FileAt {
  readonly commit: string
  readonly path: string
}

/** Asks the opam repository's forge about pull requests; nothing is changed by it. */
export interface PullRequestReader {
  find(question: PullQuestion): Promise<Found>
  /** A pull request with all that was said of it, every page. */
  read(number: number): Promise<PullSeen>
  /** The byte strings of files, in order; absent: there was none. */
  files(wanted: readonly FileAt[]): Promise<readonly (string | undefined)[]>
}

/** Looks at a public page. */
export interface PageReader {
  /** Never fails: `unknown` where nobody answers. */
  look(url: string): Promise<PageState>
}

/** Whether a page is there. */
export type PageState = 'there' | 'missing' | 'unknown'
