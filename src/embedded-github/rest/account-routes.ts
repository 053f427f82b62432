import { simpleUser } from './account-json.ts'
import { json } from './call.ts'
import type { Answer, Call } from './call.ts'
import { Refusal, requiresAuthentication } from '../world/refusal.ts'
import type { Route } from './route.ts'
import { refusedReach } from '../world/tokens.ts'
import type { JsonObject } from '../../text/json.ts'
import { actorOf } from '../world/world.ts'
import type { Account, World } from '../world/world.ts'

/** The answer of `GET /user` (`public-user`). */
function authenticatedUser(world: World, account: Account): JsonObject {
  return {
    ...simpleUser(world, account),
    name: account.name,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: [...world.repositories.values()].filter(({ owner }) => owner === account).length,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
  }
}

async function user({ token, world }: Call): Promise<Answer> {
  if (token === undefined) throw requiresAuthentication()
  if (token.kind === 'installation' || token.kind === 'workflow') {
    throw new Refusal(403, refusedReach(token))
  }
  return json(200, authenticatedUser(world, actorOf(world, token)))
}

/** The operation about the one who asks. */
export const accountRoutes: readonly Route[] = [
  { method: 'GET', path: '/user', writes: false, takesFile: false, handle: user },
]
