import type { Token } from '../world/tokens.ts'
import type { World } from '../world/world.ts'

/** Requests an hour, by kind of token; nothing is ever used up, limits are met through faults only. */
function hourly(token: Token | undefined): number {
  if (token === undefined) return 60
  return token.kind === 'workflow' ? 1000 : 5000
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
