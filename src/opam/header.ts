import type { Lexer, Token } from './lexer.ts'
import { nextToken } from './lexer.ts'
import type { OpamField, OpamItem } from './syntax.ts'

/** What the first three tokens of a file say of the format's version. */
export type Header =
  /** They are no tokens; `at` is where. */
  | {
      readonly kind: 'error'
      readonly at: number
      /** See `OpamFile.continuations`. */
      readonly continuations: readonly number[]
    }
  /** They are something else than `opam-version: "…"`. */
  | { readonly kind: 'none' }
  | { readonly kind: 'version'; readonly version: string; readonly field: OpamField }

/** A version of the format. */
type FormatVersion = readonly [major: number, minor: number]

/** Reads the header, before anything else is looked at (opam-file-format 2.2, `OpamBaseParser`). */
export function readHeader(text: string): Header {
  const lexer: Lexer = { text, offset: 0, continuations: [] }
  const name = nextToken(lexer)
  if (name.kind === 'error') return notLexed(name, lexer)
  const colon = nextToken(lexer)
  if (colon.kind === 'error') return notLexed(colon, lexer)
  const value = nextToken(lexer)
  if (value.kind === 'error') return notLexed(value, lexer)
  const isHeader = name.kind === 'ident' && name.name === 'opam-version' && colon.kind === ':'
  if (!isHeader || value.kind !== 'string') return { kind: 'none' }
  const field: OpamField = {
    kind: 'field',
    name: 'opam-version',
    value: { kind: 'string', value: value.value, span: { start: value.start, end: value.end } },
    span: { start: name.start, end: value.end },
  }
  return { kind: 'version', version: value.value, field }
}

function notLexed(token: Extract<Token, { kind: 'error' }>, lexer: Lexer): Header {
  return { kind: 'error', at: token.at ?? token.start, continuations: lexer.continuations }
}

/**
 * What becomes of an error behind the header: the error as it is, `Parse error` whatever it is, or a
 * file that has its header only, because it may be written for a later reader than this one.
 */
export function onErrorBehind(
  header: Header,
  reader: 'opam' | 'dune',
): 'as-is' | 'parse-error' | 'header-only' {
  if (header.kind !== 'version') return 'as-is'
  const version = formatVersion(header.version)
  // opam 2.6 comes with version 2.2 of the format's library, dune 3.24 with a copy of version 2.1.
  if (!isNewer(version, reader === 'opam' ? [2, 2] : [2, 1])) return 'as-is'
  return reader === 'opam' && !isNewer(version, [2, 6]) ? 'parse-error' : 'header-only'
}

/** The first `opam-version:` of format 2.1 or later that does not open the file, and opam's words. */
export function misplacedVersion(
  header: Header,
  items: readonly OpamItem[],
): { readonly message: string; readonly at: number | undefined } | undefined {
  const repeated = header.kind === 'version' && !isNewer([2, 1], formatVersion(header.version))
  for (const [index, item] of items.entries()) {
    if (index === 0 || item.kind !== 'field' || item.name !== 'opam-version') continue
    if (item.value.kind !== 'string') continue
    const at = item.span?.start
    if (repeated) return { message: 'opam-version cannot be repeated', at }
    if (isNewer(formatVersion(item.value.value), [2, 0])) {
      return { message: 'opam-version must be the first non-comment line', at }
    }
  }
  return undefined
}

/**
 * A version without its patch number, `2.1` of `2.1.5`: what stands before the second dot, else the
 * digits and dots it starts with.
 */
export function withoutPatch(version: string): string {
  const firstDot = version.indexOf('.')
  const secondDot = firstDot === -1 ? -1 : version.indexOf('.', firstDot + 1)
  if (secondDot !== -1) return version.slice(0, secondDot)
  return /^[0-9.]*/.exec(version)?.[0] ?? ''
}

/** Version 0.0 is what opam takes any other text for. */
function formatVersion(version: string): FormatVersion {
  const match = /^([0-9]+)(?:\.([0-9]+))?$/.exec(withoutPatch(version))
  return match === null ? [0, 0] : [Number(match[1]), Number(match[2] ?? 0)]
}

function isNewer(a: FormatVersion, b: FormatVersion): boolean {
  return a[0] !== b[0] ? a[0] > b[0] : a[1] > b[1]
}
