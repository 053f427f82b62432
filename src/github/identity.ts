import type { TokenExpiry, TokenIdentity } from '../release/model/token-power.ts'
import type { GithubClient } from './client.ts'
import { isRefusal } from './refusal.ts'
import { textAt } from './shape.ts'
import { listed } from './token-kind.ts'

/**
 * Whose the token is (`GET /user`). An App's installation, such as the workflow's own, is refused with
 * 403; 401 is a token that the server does not know. Scopes are told to classic and OAuth tokens only.
 *
 * @throws Refusal where the server does not answer, or limits the rate.
 */
export async function identityOf(client: GithubClient): Promise<TokenIdentity> {
  if (client.tokenKind === 'none') return { kind: 'none' }
  // GitHub would answer 403; a token that it does not know is told by the next request.
  if (client.tokenKind === 'installation') return { kind: 'installation' }
  try {
    const doing = 'identify the owner of the token'
    const { data, headers } = await client.call({ method: 'GET', path: '/user', doing })
    const login = textAt(data, 'login')
    const scopes = headers['x-oauth-scopes']
    return {
      kind: 'user',
      login,
      scopes: scopes === undefined ? undefined : listed(String(scopes)),
      ofApp: client.tokenKind === 'app-user',
      expires: expiryOf(headers),
    }
  } catch (error) {
    if (isRefusal(error, 401)) return { kind: 'invalid' }
    // A person's token is refused for other reasons: a limit, or a list of allowed addresses.
    const personal = ['classic', 'fine-grained', 'app-user'].includes(client.tokenKind)
    if (isRefusal(error, 403) && error.code !== 'rate-limited' && !personal) {
      return { kind: 'installation' }
    }
    throw error
  }
}

/** Milliseconds of a day. */
const day = 24 * 60 * 60 * 1000

/** When a token expires, as the headers of an answer say, measured by the clock of the server that says it. */
function expiryOf(
  headers: Readonly<Record<string, string | number | undefined>>,
): TokenExpiry | undefined {
  const at = headers['github-authentication-token-expiration']
  if (at === undefined) return undefined
  // `2026-12-24 08:00:00 UTC`, or with an offset such as `+0200`.
  const left = Date.parse(String(at)) - Date.parse(String(headers['date']))
  return { at: String(at), days: Number.isNaN(left) ? undefined : Math.floor(left / day) }
}
