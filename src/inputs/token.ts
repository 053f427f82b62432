import type { Fields } from './fields.ts'
import { defect, value } from './parsed.ts'
import type { Parsed } from './parsed.ts'

/** Secrets, apart from the settings: nothing that is shown or stored ever holds them. */
export interface Tokens {
  /** Makes the release. Absent only where nothing will be written. */
  readonly github: string | undefined
  /** Reaches the opam repository: `opam-token`, else the same as `github` where both have one host. */
  readonly opam: string | undefined
}

/** A token: printable characters without a space. Its length and form are GitHub's business. */
function parseToken(text: string): Parsed<string> {
  return /^[!-~]+$/.test(text)
    ? value(text)
    : defect(
        'it contains a space, a line break or a character that no token has.',
        'Store the secret again, with nothing before or after the token.',
      )
}

/** What decides which tokens are needed. */
interface TokenUse {
  /** Whether the run can do without one. */
  readonly writesNothing: boolean
  /** Whether source and opam repository lie on one server: a token is sent to no other than its own. */
  readonly oneHost: boolean
}

/** Reads the tokens. */
export function readTokens(fields: Fields, { writesNothing, oneHost }: TokenUse): Tokens {
  const github = fields.read('github-token', parseToken)
  const opam = fields.read('opam-token', parseToken)
  if (!writesNothing && fields.text('github-token') === undefined) {
    fields.report({
      severity: 'error',
      code: 'token-missing',
      message: 'The input github-token is empty, but a release needs it.',
      hints: ['Remove the input github-token, and the workflow uses its own token.'],
    })
  }
  return { github, opam: opam ?? (oneHost ? github : undefined) }
}
