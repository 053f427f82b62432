import type { Span } from '../text/source.ts'

/** A run of bytes between blanks, parentheses, quotes and comments; backslash means nothing in it. */
export interface Atom {
  readonly kind: 'atom'
  readonly text: string
  readonly span: Span
}

/** A quoted or block string; `text` is its value, escapes done. */
export interface QuotedString {
  readonly kind: 'string'
  readonly text: string
  readonly span: Span
}

/** A part of a template: plain text, or a form such as `%{os}` or `%{lib:name}`. */
export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'form'
      readonly name: string
      readonly payload: string | undefined
      readonly span: Span
    }

/** An atom or string that holds at least one `%{…}` form. */
export interface Template {
  readonly kind: 'template'
  readonly parts: readonly TemplatePart[]
  readonly span: Span
}

/** `( … )`; the span includes the parentheses. */
export interface List {
  readonly kind: 'list'
  readonly elements: readonly Sexp[]
  readonly span: Span
}

/** An S-expression of the dune language (dune 3.24, `dune_sexp/ast.ml`). */
export type Sexp = Atom | QuotedString | Template | List

/** A word of the first line. */
export interface Word {
  readonly text: string
  /** The word, or its first non-ASCII byte where it has one: dune points there. */
  readonly span: Span
}

/** `(lang dune 3.0)`, which must be the first bytes of the file. */
export interface FirstLine {
  readonly language: Word
  readonly version: Word
  /** Where what follows the line begins, its line break included. */
  readonly end: number
}

/** A `dune-project` as it is written: the first line and the entries after it. */
export interface ProjectSyntax {
  readonly firstLine: FirstLine
  readonly entries: readonly Sexp[]
}
