import { authenticatedUser } from './account-json.ts'
import { json } from './call.ts'
import type { Answer, Call } from './call.ts'
import { rateLimits } from './rate-limit.ts'
import { Refusal, requiresAuthentication } from '../world/refusal.ts'
import type { Route } from './route.ts'
import { refusedReach } from '../world/tokens.ts'
import { actorOf } from '../world/world.ts'

async function user({ token, world }: Call): Promise<Answer> {
  if (token === undefined) throw requiresAuthentication()
  if (token.kind === 'installation' || token.kind === 'workflow') {
    throw new Refusal(403, refusedReach(token))
  }
  return json(200, authenticatedUser(world, actorOf(world, token)))
}

async function limits({ world, token, version }: Call): Promise<Answer> {
  const { rate, resources } = rateLimits(world, token)
  return json(200, version < '2026-03-10' ? { resources, rate } : { resources })
}

/** Operations about the one who asks. */
export const accountRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/user',
    documentation: 'users/users#get-the-authenticated-user',
    writes: false,
    handle: user,
  },
  {
    method: 'GET',
    path: '/rate_limit',
    documentation: 'rate-limit/rate-limit#get-rate-limit-status-for-the-authenticated-user',
    writes: false,
    handle: limits,
  },
]
