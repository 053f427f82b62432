import { setImmediate } from 'node:timers/promises'
import type { Pace } from '../forecast/forecast-release.ts'

/** A release of one package takes three seconds, one of many packages that much for each at worst. */
const longestForecast = 60_000

/**
 * Lets what waits for the network or a timer go on between two questions of the forecast, and ends it when it
 * takes too long. The time counts from the first question.
 */
export function forecastPace(longest: number = longestForecast): Pace {
  let begun: number | undefined
  return async () => {
    begun ??= performance.now()
    await setImmediate()
    return performance.now() - begun < longest
  }
}
