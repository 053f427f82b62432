import { nextToken } from '../opam/lexer.ts'
import { parseOpamFile } from '../opam/parser.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import type { Source, Span } from '../text/source.ts'

/** The fields a template has at its top level, or why it cannot be read. */
export interface TemplateReading {
  readonly fields: ReadonlySet<string>
  readonly diagnostics: readonly Diagnostic[]
}

/** The token that is none, where the parser told no place. */
function badToken(text: string): Span {
  const lexer = { text, offset: 0, continuations: [] }
  for (;;) {
    const token = nextToken(lexer)
    if (token.kind === 'error' || token.kind === 'end') {
      const length = /^-?[0-9_]*/.exec(text.slice(token.start))?.[0].length ?? 0
      return { start: token.start, end: token.start + length }
    }
  }
}

/** What dune underlines: the token at which parsing stopped, or the whole field that is too many. */
function stoppedAt(text: string, { location, message }: Diagnostic): Span {
  if (location === undefined) return badToken(text)
  const { start } = location.span
  const lexer = { text, offset: start, continuations: [] }
  const first = nextToken(lexer)
  if (message.startsWith('opam-version ')) {
    nextToken(lexer)
    return { start, end: nextToken(lexer).end }
  }
  if (first.kind === 'error') return { start, end: Math.min(start + 1, text.length) }
  return { start, end: Math.max(first.end, start) }
}

/** An error of the opam parser as dune reports it: with the place it has in mind. */
export function duneDiagnostic(source: Source, diagnostic: Diagnostic): Diagnostic {
  const message = diagnostic.location === undefined ? 'Parse error' : diagnostic.message
  const span = stoppedAt(source.text, diagnostic)
  return { ...diagnostic, code: 'opam-template', message, location: { source, span } }
}

/** Reads a template, `foo.opam.template`, whose fields take the place of the generated ones. */
export function readTemplate(source: Source): TemplateReading {
  const { file, diagnostics } = parseOpamFile(source, 'dune')
  return {
    fields: new Set(file.items.flatMap((item) => (item.kind === 'field' ? [item.name] : []))),
    diagnostics: diagnostics.map((diagnostic) => duneDiagnostic(source, diagnostic)),
  }
}
