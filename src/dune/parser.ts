import type { Lexer } from './lexer.ts'
import { nextToken } from './lexer.ts'
import type { Log } from './stop.ts'
import { stop } from './stop.ts'
import type { Sexp } from './syntax.ts'

interface Open {
  readonly start: number
  readonly elements: Sexp[]
}

/**
 * The entries of a file from `start` on (dune 3.24, `dune_sexp/parser.ml`). Nesting is only limited by
 * memory. Stops the reading at the first syntax error.
 */
export function parseEntries(log: Log, start: number): readonly Sexp[] {
  const lexer: Lexer = { log, at: start }
  const top: Sexp[] = []
  const open: Open[] = []
  let elements = top
  for (;;) {
    const token = nextToken(lexer)
    switch (token.kind) {
      case 'atom':
      case 'string':
      case 'template':
        elements.push(token)
        break
      case 'open':
        elements = []
        open.push({ start: token.span.start, elements })
        break
      case 'close': {
        const list = open.pop()
        if (list === undefined) {
          return stop(log, token.span, {
            message: 'right parenthesis without matching left parenthesis',
          })
        }
        elements = open.at(-1)?.elements ?? top
        const span = { start: list.start, end: token.span.end }
        elements.push({ kind: 'list', elements: list.elements, span })
        break
      }
      case 'end':
        if (open.length > 0) {
          stop(log, token.span, { message: 'unclosed parenthesis at end of input' })
        }
        return top
    }
  }
}
