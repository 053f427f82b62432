import type { JsonObject } from '../world/json.ts'
import type { Token } from '../world/tokens.ts'
import type { World } from '../world/world.ts'

function limit(world: World, most: number): JsonObject {
  const reset = Math.floor(world.now().getTime() / 1000) + 3600
  return { limit: most, used: 0, remaining: most, reset }
}

/** Requests an hour, by kind of token; nothing is ever used up, limits are met through faults only. */
function hourly(token: Token | undefined): number {
  if (token === undefined) return 60
  return token.kind === 'workflow' ? 1000 : 5000
}

/** The answer of `GET /rate_limit`. */
export function rateLimits(
  world: World,
  token: Token | undefined,
): { readonly rate: JsonObject; readonly resources: JsonObject } {
  const rate = limit(world, hourly(token))
  return { rate, resources: { core: rate, search: limit(world, 30), graphql: limit(world, 5000) } }
}

/** The header fields every answer carries. */
export function rateLimitHeaders(
  world: World,
  token: Token | undefined,
): Readonly<Record<string, string>> {
  const most = hourly(token)
  const reset = Math.floor(world.now().getTime() / 1000) + 3600
  return {
    'X-RateLimit-Limit': String(most),
    'X-RateLimit-Remaining': String(most),
    'X-RateLimit-Used': '0',
    'X-RateLimit-Reset': String(reset),
    'X-RateLimit-Resource': 'core',
  }
}
