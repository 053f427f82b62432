import type { Trouble } from '../../src/embedded-github/server/faults.ts'

/** GitHub's answer when the hour's requests are used up; `reset` in seconds since the epoch. */
export function primaryLimit(reset: number): Trouble {
  return {
    kind: 'answer',
    when: 'before',
    status: 403,
    body: {
      message: 'API rate limit exceeded for user ID 1.',
      documentation_url:
        'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api',
      status: '403',
    },
    headers: { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': String(reset) },
  }
}

/** GitHub's answer to too many writes in a short time; `retryAfter` in seconds. */
export function secondaryLimit(retryAfter: number): Trouble {
  return {
    kind: 'answer',
    when: 'before',
    status: 403,
    body: {
      message:
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      documentation_url:
        'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits',
      status: '403',
    },
    headers: { 'Retry-After': String(retryAfter) },
  }
}

/** The page GitHub's front sends when what is behind it is busy: no JSON. */
export function unicorn(when: 'before' | 'after'): Trouble {
  return {
    kind: 'answer',
    when,
    status: 502,
    body: '<!DOCTYPE html>\n<html><head><title>Unicorn! &middot; GitHub</title></head></html>\n',
  }
}
