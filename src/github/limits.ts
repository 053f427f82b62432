import type { GitHub } from '@actions/github/lib/utils'
import { optionalTextAt } from '../text/json-value.ts'

/** What octokit hands to a plugin. */
type AnyOctokit = Parameters<Parameters<typeof GitHub.plugin>[0]>[0]

/**
 * A plugin of octokit: an answer that says when to come back (`Retry-After` with 403 or 429) is a
 * secondary limit whatever its words. The throttling plugin, which knows one by its words, then waits
 * that long. To be loaded before it.
 */
export function recogniseLimits(octokit: AnyOctokit): void {
  octokit.hook.error('request', (error) => {
    if (asksToComeBack(error)) error.message = `${error.message} (secondary rate limit)`
    throw error
  })
}

function asksToComeBack(error: Error): boolean {
  if (!('response' in error) || !('status' in error)) return false
  if (error.status !== 403 && error.status !== 429) return false
  return optionalTextAt(error.response, 'headers.retry-after') !== undefined
}
