import type { Fields } from '../inputs/fields.ts'
import { graphqlUrlOf, parseApiUrl } from '../inputs/host.ts'
import type { Host } from '../inputs/host.ts'
import { Failure } from '../release/model/failure.ts'

/**
 * Where the variable says that a GitHub's API is.
 *
 * @throws Failure `input-invalid`
 */
export function hostIn(variable: string): Host {
  const text = process.env[variable] ?? ''
  const parsed = parseApiUrl(text === '' ? 'https://api.github.com' : text)
  if (parsed.kind === 'value') {
    return { apiUrl: parsed.value, graphqlUrl: graphqlUrlOf(parsed.value) }
  }
  throw new Failure('input-invalid', `The variable ${variable} cannot be used: ${parsed.fact}`, {
    hint: parsed.hint,
  })
}

/**
 * Where the opam repository's server is: as `--opam-api-url` says, else the variable `OPAM_API_URL`.
 *
 * @throws Failure `input-invalid` for the variable.
 */
export function opamHost(fields: Fields): Host {
  const apiUrl = fields.read('opam-api-url', parseApiUrl)
  return apiUrl === undefined
    ? hostIn('OPAM_API_URL')
    : { apiUrl, graphqlUrl: graphqlUrlOf(apiUrl) }
}

/** The token in a variable; `undefined` where that is empty. */
export function tokenIn(variable: string): string | undefined {
  const token = (process.env[variable] ?? '').trim()
  return token === '' ? undefined : token
}
