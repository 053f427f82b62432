import type { Settings } from '../release/model/settings.ts'

/** What a report needs to know of the place where the release ran, to name files and to link them. */
export interface ReportContext {
  /** The project's folder below the repository's root; empty for the root. */
  readonly workingDirectory: string
  /** The web page of the source repository, without a last `/`. */
  readonly sourceUrl?: string | undefined
  /** The commit whose files are linked where the run ended before it knew what to release. */
  readonly commit?: string | undefined
  /** The web folder of this project's documentation, without a last `/`. */
  readonly docsUrl?: string | undefined
  /** The repository of dune-publish, and what was used of it: a branch, tag or commit. */
  readonly action?: { readonly url: string; readonly ref: string } | undefined
  /** What the inputs say that another machine must be told to make the same archive. */
  readonly settings?: Pick<Settings, 'tagPrefix' | 'submodules'> | undefined
  /** Whether the run played against a GitHub that is gone with it, so that nothing is released. */
  readonly isRehearsal?: boolean
}
