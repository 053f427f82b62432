/** What a report needs to know of the place where the release ran, to name files and to link them. */
export interface ReportContext {
  /** The project's folder below the repository's root; empty for the root. */
  readonly workingDirectory: string
  /** The web page of the source repository, without a last `/`. */
  readonly sourceUrl?: string
  /** The commit whose files are linked where the run ended before it knew what to release. */
  readonly commit?: string
  /** The web folder of this project's documentation, without a last `/`. */
  readonly docsUrl?: string
}
