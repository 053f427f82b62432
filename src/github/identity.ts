import type { TokenIdentity } from '../release/model/token-power.ts'
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
    const doing = 'say whose the token is'
    const { data, headers } = await client.call({ method: 'GET', path: '/user', doing })
    const login = textAt(data, 'login')
    const scopes = headers['x-oauth-scopes']
    const expires = headers['github-authentication-token-expiration']
    return {
      kind: 'user',
      login,
      scopes: scopes === undefined ? undefined : listed(String(scopes)),
      ofApp: client.tokenKind === 'app-user',
      expires: expires === undefined ? undefined : String(expires),
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
