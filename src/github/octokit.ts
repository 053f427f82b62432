import { GitHub, getUserAgentWithOrchestrationId } from '@actions/github/lib/utils'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import Bottleneck from 'bottleneck/light.js'
import { withoutTrailingSlash } from './addresses.ts'
import type { GithubAccess } from './access.ts'
import { refuseNonAnswers } from './answer-edge.ts'
import { recogniseLimits } from './limits.ts'
import { ownFetch } from './own-fetch.ts'

/** How often a request is repeated that got no answer, or one of 500 and above: after 1, 4 and 9 waits. */
const repetitions = { times: 3, wait: 500 } as const
/**
 * How often, and for how many seconds at most, a rate limit is waited for; and how many seconds after the
 * first of them no further one is.
 */
const limits = { times: 3, seconds: 300, inAll: 900 } as const
/** All that says "you", which no repetition changes; 403 and 429 for a limit are throttling's. */
const finalStatuses = Array.from({ length: 100 }, (_, index) => 400 + index)

// The first plugin is the innermost: throttling sees an error after the others have.
const Octokit = GitHub.plugin(refuseNonAnswers, recogniseLimits, retry, throttling)

const silent = (): void => {}
/** octokit's own lines, which would stand between the run's. */
const silence = { debug: silent, info: silent, warn: silent, error: silent }

/** Without pauses between writes, which the plugin would make a second long, or three. */
const inTurn = (): Bottleneck.Group => new Bottleneck.Group({ maxConcurrent: 1 })

/**
 * `@actions/github`'s octokit for an API, with the plugins for repetition and for limits.
 *
 * @param factor what waits are multiplied by.
 */
export function octokitFor(access: GithubAccess, factor: number): InstanceType<typeof Octokit> {
  const host = new URL(access.apiUrl).host
  let end: number | undefined
  const mayWait = (seconds: number, count: number): boolean => {
    end ??= performance.now() + limits.inAll * 1000 * factor
    const isSoon = performance.now() + seconds * 1000 * factor <= end
    const waits = isSoon && count < limits.times && seconds <= limits.seconds
    if (waits) access.notice?.(`${host} asks for a pause. The run continues in ${seconds} s.`)
    return waits
  }
  return new Octokit({
    ...(access.token === '' ? {} : { auth: access.token }),
    baseUrl: withoutTrailingSlash(access.apiUrl),
    userAgent: getUserAgentWithOrchestrationId('dune-publish') ?? 'dune-publish',
    log: silence,
    request: { fetch: ownFetch(access.apiUrl, access.patience) },
    retry: {
      doNotRetry: finalStatuses,
      retries: repetitions.times,
      retryAfterBaseValue: repetitions.wait * factor,
    },
    throttle: {
      id: access.apiUrl,
      write: inTurn(),
      notifications: inTurn(),
      retryAfterBaseValue: 1000 * factor,
      onRateLimit: (...[seconds, , , count]) => mayWait(seconds, count),
      onSecondaryRateLimit: (...[seconds, , , count]) => mayWait(seconds, count),
    },
  })
}
