import type { ProjectPackage, ProjectPackages } from '../release/source/project-package.ts'
import { readPackages } from '../release/source/project-packages.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { hasErrors } from '../text/diagnostic.ts'
import { applyEdits } from '../text/edit.ts'
import type { FileEdit } from './file-edit.ts'

/** The files that say what a project is, by path, and the project that they make. */
export interface ProjectState {
  /** Byte strings. */
  readonly texts: ReadonlyMap<string, string>
  readonly described: ProjectPackages
}

/** Reads a project from its files; no state where they have an error. */
export function readState(texts: ReadonlyMap<string, string>): {
  readonly state: ProjectState | undefined
  readonly diagnostics: readonly Diagnostic[]
} {
  const commit = { id: '', committedAt: 0 }
  const { read, diagnostics } = readPackages({ commit, entries: [], texts })
  const isValid = read !== undefined && !hasErrors(diagnostics)
  return { state: isValid ? { texts, described: read } : undefined, diagnostics }
}

/** The files after an edit of one of them, which keeps its line ends. */
export function editedTexts(
  texts: ReadonlyMap<string, string>,
  { path, edits }: FileEdit,
): ReadonlyMap<string, string> {
  const before = texts.get(path) ?? ''
  const lineEnds = lineEndsOf(before)
  const written = edits.map((edit) => ({ ...edit, text: lineEnds(edit.text) }))
  return new Map([...texts, [path, applyEdits(before, written)]])
}

/** Gives a text with LF line ends those of another, where all of that end in CRLF. */
export function lineEndsOf(other: string): (text: string) => string {
  const isConverted = other.includes('\r\n') && !/(?<!\r)\n/.test(other)
  return isConverted ? (text) => text.replaceAll('\n', '\r\n') : (text) => text
}

/** The opam file of a package as a release takes it: as dune writes it, or as it is written by hand. */
export function opamTextOf({ generated, committed }: ProjectPackage): string | undefined {
  return generated?.content ?? committed?.text
}
