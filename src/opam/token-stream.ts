import type { Lexer, Token } from './lexer.ts'
import { nextToken } from './lexer.ts'

/** Where parsing stops; never leaves this folder. */
export class SyntaxFailure extends Error {
  /** Where opam reports it; `undefined` where it reports no place. */
  readonly at: number | undefined
  readonly token: Token

  constructor(message: string, token: Token, at: number | undefined) {
    super(message)
    this.token = token
    this.at = at
  }
}

/** The tokens of a text, with a look at the next one. */
export interface TokenStream {
  readonly lexer: Lexer
  current: Token
  /** Where the last token that was taken ends. */
  end: number
}

/** The tokens from where the lexer is. */
export function startStream(lexer: Lexer): TokenStream {
  return { lexer, current: nextToken(lexer), end: 0 }
}

/** Takes the current token, and reads the next. */
export function take(tokens: TokenStream): void {
  tokens.end = tokens.current.end
  tokens.current = nextToken(tokens.lexer)
}

/** Takes the current token, which must be of a kind; throws `SyntaxFailure`. */
export function expect(tokens: TokenStream, kind: Token['kind']): void {
  if (tokens.current.kind !== kind) throw unexpected(tokens.current)
  take(tokens)
}

/** What opam says of a token that cannot stand where it stands. */
export function unexpected(token: Token): SyntaxFailure {
  if (token.kind === 'error') return new SyntaxFailure(token.message, token, token.at)
  return new SyntaxFailure('Parse error', token, token.start)
}
