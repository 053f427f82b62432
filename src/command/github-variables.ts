import { graphqlUrlOf, parseApiUrl } from '../inputs/host.ts'
import { Failure } from '../release/model/failure.ts'

/**
 * Where the variable says that a GitHub's API is.
 *
 * @throws Failure `input-invalid`
 */
export function hostIn(variable: string): { readonly apiUrl: string; readonly graphqlUrl: string } {
  const text = process.env[variable] ?? ''
  const parsed = parseApiUrl(text === '' ? 'https://api.github.com' : text)
  if (parsed.kind === 'value') {
    return { apiUrl: parsed.value, graphqlUrl: graphqlUrlOf(parsed.value) }
  }
  throw new Failure('input-invalid', `The variable ${variable} cannot be used: ${parsed.fact}`, {
    hint: parsed.hint,
  })
}

/** The token in a variable; `undefined` where that is empty. */
export function tokenIn(variable: string): string | undefined {
  const token = (process.env[variable] ?? '').trim()
  return token === '' ? undefined : token
}
