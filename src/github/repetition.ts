import type { GithubClient } from './client.ts'
import { isRefusal } from './refusal.ts'
import type { Refusal } from './refusal.ts'

/** A write that would be doubled if it were simply sent again. */
export interface DelicateWrite<T> {
  readonly send: () => Promise<T>
  /** What the write would have left behind, if it is there. */
  readonly find: () => Promise<T | undefined>
}

const attempts = { times: 3, wait: 2000 } as const

/**
 * Carries out a write that must happen once. Where its reply was lost, and where GitHub refuses it as
 * invalid or in conflict (which "exists already" is, often without a code that says so), it is looked
 * for; what is found is the answer. Only what is not there is sent again.
 *
 * @throws Refusal the last one, where nothing was found.
 */
export async function once<T>(client: GithubClient, write: DelicateWrite<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await write.send()
    } catch (error) {
      if (!isRefusal(error) || !(error.lost || isRefusal(error, 409, 422))) throw error
      // GitHub's lists lag a little behind its writes.
      if (error.lost) await client.wait(attempts.wait * attempt)
      const found = await write.find()
      if (found !== undefined) return found
      if (!error.lost || attempt === attempts.times) throw error
    }
  }
}

/** The answer, or `undefined` where the API says that there is nothing (404). */
export async function unlessMissing<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked
  } catch (error) {
    if (isRefusal(error, 404)) return undefined
    throw error
  }
}

const lag = { times: 4, wait: 1500 } as const

/**
 * Sends what GitHub refuses for a moment because one of its servers has not heard yet of what was
 * just made.
 *
 * @param unheard whether a refusal looks like that.
 * @throws Refusal the last one.
 */
export async function onceHeardOf<T>(
  client: GithubClient,
  send: () => Promise<T>,
  unheard: (refusal: Refusal) => boolean,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await send()
    } catch (error) {
      if (!isRefusal(error) || !unheard(error) || attempt === lag.times) throw error
    }
    await client.wait(lag.wait)
  }
}
