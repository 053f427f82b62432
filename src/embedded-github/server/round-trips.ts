import type { LogEntry } from './exchange.ts'

/**
 * How many requests had to wait for one another: the most of them that follow each other, each begun when
 * the answer to the one before was there. Requests side by side count once. With a delay before each
 * answer this is what a run over a slow network waits for.
 */
export function roundTrips(log: readonly Pick<LogEntry, 'began' | 'ended'>[]): number {
  let count = 0
  let end = Number.NEGATIVE_INFINITY
  // Whichever ends first leaves the most room for others.
  for (const { began, ended } of log.toSorted((a, b) => a.ended - b.ended)) {
    if (began < end) continue
    count += 1
    end = ended
  }
  return count
}
