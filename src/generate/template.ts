import { nextToken } from '../opam/lexer.ts'
import { parseOpamFile } from '../opam/parser.ts'
import type { ParsedOpamFile } from '../opam/parser.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import type { Location, Source, Span } from '../text/source.ts'

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
    const length = token.isEscape ? 0 : (integer ?? 1)
    return { start, end: Math.min(start + length, text.length) }
  }
}

/** What dune underlines: the token at which parsing stopped, or the whole field that is misplaced. */
function stoppedAt(
  text: string,
  { location, isField }: { readonly location: Location | undefined; readonly isField: boolean },
): Span {
  const bad = badToken(text)
  const start = location?.span.start ?? bad?.start ?? 0
  if (bad?.start === start) return bad
  const lexer = { text, offset: start, continuations: [] }
  const { end } = nextToken(lexer)
  if (!isField) return { start, end }
  nextToken(lexer)
  return { start, end: nextToken(lexer).end }
}

/** Parses an opam file as dune does, which reports errors at places of its own. */
export function parseAsDune(source: Source): Omit<ParsedOpamFile, 'isVersionMisplaced'> {
  const { file, diagnostics, isVersionMisplaced } = parseOpamFile(source, 'dune')
  return {
    file,
    diagnostics: diagnostics.map((diagnostic) => {
      const { location } = diagnostic
      const message = location === undefined ? 'Parse error' : diagnostic.message
      const span = stoppedAt(source.text, { location, isField: isVersionMisplaced })
      return { ...diagnostic, code: 'opam-template', message, location: { source, span } }
    }),
  }
}

/** Reads a template, `foo.opam.template`, whose fields take the place of the generated ones. */
export function readTemplate(source: Source): TemplateReading {
  const { file, diagnostics } = parseAsDune(source)
  return {
    fields: new Set(file.items.flatMap((item) => (item.kind === 'field' ? [item.name] : []))),
    diagnostics,
  }
}
