import type { JsonObject } from '../../text/json.ts'
import type { Account, World } from '../world/world.ts'

/** An opaque id in the style of GitHub's GraphQL node ids: a letter for the kind, then the number. */
export function nodeId(kind: string, id: number | string): string {
  return `${kind}_kgDO${Buffer.from(String(id)).toString('base64url')}`
}

/** An account as it stands inside other answers (`simple-user`). */
export function simpleUser(world: World, account: Account): JsonObject {
  const { login } = account
  const url = `${world.addresses.api}/users/${encodeURIComponent(login)}`
  return {
    login,
    id: account.id,
    node_id: nodeId('U', account.id),
    avatar_url: `${world.addresses.web}/avatars/u/${account.id}?`,
    gravatar_id: '',
    url,
    html_url: `${world.addresses.web}/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: account.type,
    site_admin: false,
  }
}
