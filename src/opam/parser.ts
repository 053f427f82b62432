import type { Diagnostic } from '../text/diagnostic.ts'
import type { Source } from '../text/source.ts'
import { misplacedVersion, onErrorBehind, readHeader } from './header.ts'
import type { Lexer } from './lexer.ts'
import type { OpamFile, OpamItem, OpamSection } from './syntax.ts'
import type { TokenStream } from './token-stream.ts'
import { SyntaxFailure, expect, startStream, take, unexpected } from './token-stream.ts'
import { parseValue } from './value-parser.ts'

/** The program whose reading of a file is wanted: they know different versions of the format. */
export type Reader = 'opam' | 'dune'

/** A file, and the one error its reader stops at. */
export interface ParsedOpamFile {
  /** Without items when there is an error. */
  readonly file: OpamFile
  readonly diagnostics: readonly Diagnostic[]
  /** Whether the error is an `opam-version` at the wrong place. */
  readonly isVersionMisplaced: boolean
}

/**
 * Reads an opam file as opam 2.6 (or dune 3.24, for its templates) does. Accepts every text; the
 * diagnostic has the words of opam and the place it reports, none where it reports none. Like opam it
 * knows no limit to nesting. That the file names a version of the format which opam supports is asked
 * by `checkFormatVersion`.
 */
export function parseOpamFile(source: Source, reader: Reader = 'opam'): ParsedOpamFile {
  const { text } = source
  const lexer: Lexer = { text, offset: 0, continuations: [] }
  const header = readHeader(text)
  const continuations = header.kind === 'error' ? header.continuations : lexer.continuations
  const broken = (message: string, at: number | undefined): ParsedOpamFile => ({
    file: { source, items: [], continuations },
    diagnostics: [diagnose(source, message, at)],
    isVersionMisplaced: false,
  })
  const read = (items: readonly OpamItem[]): ParsedOpamFile => ({
    file: { source, items, continuations },
    diagnostics: [],
    isVersionMisplaced: false,
  })
  if (header.kind === 'error') return broken('Parse error', header.at)
  try {
    const items = parseItems(startStream(lexer))
    const misplaced = misplacedVersion(header, items)
    if (misplaced !== undefined) {
      return { ...broken(misplaced.message, misplaced.at), isVersionMisplaced: true }
    }
    return read(items)
  } catch (error) {
    if (!(error instanceof SyntaxFailure)) throw error
    const policy = onErrorBehind(header, reader)
    if (policy === 'header-only' && header.kind === 'version') {
      return read([header.field])
    }
    if (policy === 'parse-error') return broken('Parse error', error.at ?? error.token.start)
    return broken(error.message, error.at)
  }
}

function diagnose(source: Source, message: string, at: number | undefined): Diagnostic {
  const diagnostic = { severity: 'error', code: 'opam-syntax', message, hints: [] } as const
  if (at === undefined) return diagnostic
  const span = { start: at, end: Math.min(at + 1, source.text.length) }
  return { ...diagnostic, location: { source, span } }
}

/** A section whose end is not read yet. */
interface OpenSection {
  readonly start: number
  readonly heading: Pick<OpamSection, 'sectionKind' | 'name'>
  /** The items that stand before it. */
  readonly before: OpamItem[]
}

/** All items of a file; those of sections end at a `}`. */
function parseItems(tokens: TokenStream): readonly OpamItem[] {
  const sections: OpenSection[] = []
  let items: OpamItem[] = []
  for (;;) {
    const { current } = tokens
    if (current.kind === 'ident') {
      const { name, start } = current
      take(tokens)
      if (tokens.current.kind === ':') {
        take(tokens)
        const value = parseValue(tokens)
        items.push({ kind: 'field', name, value, span: { start, end: tokens.end } })
      } else {
        sections.push({ start, heading: parseHeading(tokens, name), before: items })
        items = []
      }
      continue
    }
    const section = sections.pop()
    if (section === undefined) {
      if (current.kind !== 'end') throw unexpected(current)
      return items
    }
    expect(tokens, '}')
    const { start, heading, before } = section
    before.push({ kind: 'section', ...heading, items, span: { start, end: tokens.end } })
    items = before
  }
}

/** What stands between the kind of a section and its items: perhaps a name, and a brace. */
function parseHeading(tokens: TokenStream, sectionKind: string): OpenSection['heading'] {
  const { current } = tokens
  if (current.kind === 'string') take(tokens)
  expect(tokens, '{')
  return current.kind === 'string' ? { sectionKind, name: current.value } : { sectionKind }
}
