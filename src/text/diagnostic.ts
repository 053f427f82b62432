import type { Location } from './source.ts'

/** How much a diagnostic weighs: an error stops a release, a warning may, a notice never does. */
export type Severity = 'error' | 'warning' | 'notice'

/**
 * A defect in the user's files. Expected, several at once, returned beside the value, never thrown.
 */
export interface Diagnostic {
  readonly severity: Severity
  /** Stable and human: `dune-project`, `opam-lint-25`, `drift`, `changelog-section-missing` … */
  readonly code: string
  /**
   * The fact, as a readable sentence (the words of dune or opam where they have some), unfolded; a
   * line break in it stays one.
   */
  readonly message: string
  /** What to do, one sentence each. */
  readonly hints: readonly string[]
  /** More to look at, as it stands, such as a diff: lines of readable text. */
  readonly detail?: string | undefined
  /** The line that makes it good, where those of several findings are shown together. */
  readonly line?: string | undefined
  /** What it is about, by name: a package, a dependency. */
  readonly subjects?: readonly string[]
  /** Why the user ignores it; one that is ignored refuses nothing, whatever it weighs. */
  readonly ignored?: string
  /** Where; absent when the defect is of the whole project. */
  readonly location?: Location | undefined
}

/** Whether any of the diagnostics is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error')
}
