import { nextToken } from '../opam/lexer.ts'
import { parseOpamFile } from '../opam/parser.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import type { Source, Span } from '../text/source.ts'

/** The fields a template has at its top level, or why it cannot be read. */
export interface TemplateReading {
  readonly fields: ReadonlySet<string>
  readonly diagnostics: readonly Diagnostic[]
}

/** The first thing that is no token, as dune underlines it. */
function badToken(text: string): Span | undefined {
  const lexer = { text, offset: 0, continuations: [] }
  for (;;) {
    const token = nextToken(lexer)
    if (token.kind === 'end') return undefined
    if (token.kind !== 'error') continue
    const start = token.at ?? token.start
    const integer = /^-?[0-9_]+/.exec(text.slice(start))?.[0].length
    const length = token.message === 'illegal escape sequence' ? 0 : (integer ?? 1)
    return { start, end: Math.min(start + length, text.length) }
  }
}

/** What dune underlines: the token at which parsing stopped, or the whole field that is too many. */
function stoppedAt(text: string, { location, message }: Diagnostic): Span {
  const bad = badToken(text)
  const start = location?.span.start ?? bad?.start ?? 0
  if (bad?.start === start) return bad
  const lexer = { text, offset: start, continuations: [] }
  const { end } = nextToken(lexer)
  if (!message.startsWith('opam-version ')) return { start, end }
  nextToken(lexer)
  return { start, end: nextToken(lexer).end }
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
