import type { Fields } from './fields.ts'
import { defect, type Parsed, value } from './parsed.ts'

/** Secrets, apart from the settings: nothing that is shown or stored ever holds them. */
export interface Tokens {
  /** Makes the release. Absent only where nothing will be written. */
  readonly github: string | undefined
  /** Reaches the opam repository: `opam-token`, else the same as `github`. */
  readonly opam: string | undefined
}

/** A token: printable characters without a space. Its length and form are GitHub's business. */
export function parseToken(text: string): Parsed<string> {
  return /^[!-~]+$/.test(text)
    ? value(text)
    : defect(
        'it holds a space, a line break or a character that no token has.',
        'Store the secret again, with nothing before or behind the token.',
      )
}

/**
 * Reads the tokens.
 *
 * @param writesNothing whether the run can do without one
 */
export function readTokens(fields: Fields, writesNothing: boolean): Tokens {
  const github = fields.read('github-token', parseToken)
  const opam = fields.read('opam-token', parseToken)
  if (!writesNothing && fields.text('github-token') === undefined) {
    fields.report({
      severity: 'error',
      code: 'token-missing',
      message: 'The input github-token is empty, and a release is made with it.',
      hints: ['Leave github-token out, so that the workflow uses its own.'],
    })
  }
  return { github, opam: opam ?? github }
}
