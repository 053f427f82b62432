import type { GitHub } from '@actions/github/lib/utils'
import { textIfThere, valueAt } from '../text/json.ts'

/** What octokit hands to a plugin. */
type AnyOctokit = Parameters<Parameters<typeof GitHub.plugin>[0]>[0]

/**
 * A plugin of octokit, to be loaded before the throttling plugin, which knows a secondary limit by its
 * words, and a limit of GraphQL by one type of error at one path. An answer that says when to come back
 * (`Retry-After` with 403 or 429) is a secondary limit whatever its words. A limit of GraphQL, which comes
 * with 200, is refused with 429 whatever its spelling (`RATE_LIMITED`, since 2025 `RATE_LIMIT`, or words
 * alone) and wherever the server has its GraphQL: without `Retry-After`, it is the hourly limit where
 * nothing remains of that, and else a secondary one (GitHub's documentation, "rate limits and query limits
 * for the GraphQL API").
 *
 * A `Retry-After` that is no number of seconds is not waited for: GitHub sends none (the plugin would take a
 * minute for it).
 */
export function recogniseLimits(octokit: AnyOctokit): void {
  octokit.hook.error('request', (error) => {
    const after = 'response' in error ? retryAfterOf(error.response) : undefined
    if (isLimit(error) && after !== undefined) {
      error.message = /^\d+$/.test(after) ? 'secondary rate limit' : 'a limit without an end'
    }
    throw error
  })
  octokit.hook.after('request', (response, request) => {
    if (!isLimitedQuery(response.data)) return
    const { headers } = response
    const after = retryAfterOf(response)
    const isHourly = after === undefined && headers['x-ratelimit-remaining'] === '0'
    const isKnown = !isHourly && (after === undefined || /^\d+$/.test(after))
    throw Object.assign(new Error(isKnown ? 'secondary rate limit' : 'rate limit'), {
      status: 429,
      request,
      response: { ...response, status: 429 },
    })
  })
}

function isLimit(error: Error): boolean {
  return 'status' in error && (error.status === 403 || error.status === 429)
}

function retryAfterOf(response: unknown): string | undefined {
  return textIfThere(response, 'headers.retry-after')
}

function isLimitedQuery(data: unknown): boolean {
  const errors = valueAt(data, 'errors')
  return (
    Array.isArray(errors) &&
    errors.some(
      (error) =>
        ['RATE_LIMITED', 'RATE_LIMIT'].includes(textIfThere(error, 'type') ?? '') ||
        tellsOfLimit(textIfThere(error, 'message') ?? ''),
    )
  )
}

/** Whether the words are those of a secondary limit, which may come without a header field that tells it. */
export function tellsOfLimit(words: string): boolean {
  return /\bsecondary rate limit\b/i.test(words)
}
