import { Failure } from '../release/model/failure.ts'
import { wayOutOf } from '../report/way-out.ts'
import type { Status } from '../status/status.ts'
import { isUnderWay } from '../status/status.ts'

/** What a watch needs of the machine. */
export interface WatchSurroundings {
  readonly wait: (milliseconds: number) => Promise<void>
  /** Told what was seen last, before each wait. */
  readonly waiting: (seen: Status) => void
  /** Told of a failure that passes by itself, and after how many milliseconds it is asked again. */
  readonly troubled: (failure: Failure, pause: number) => void
}

/** How long to wait: CI takes minutes, maintainers take hours. */
const pauses = { ci: 60_000, merge: 300_000 } as const

/** So many failures one after another end a watch. GitHub's limits of requests end within an hour. */
const mostTroubles = 15

/**
 * Looks again and again, until the pull request is merged or closed, or the person is needed. A failure that
 * may pass by itself, such as a network that is gone, is waited for.
 *
 * @throws Failure one that does not pass
 */
export async function watchStatus(
  read: () => Promise<Status>,
  { wait, waiting, troubled }: WatchSurroundings,
): Promise<Status> {
  for (let troubles = 0; ;) {
    try {
      const status = await read()
      troubles = 0
      const isOpen = status.state === 'open' || status.state === 'draft'
      if (status.needsAttention || !isOpen) return status
      waiting(status)
      await wait(isUnderWay(status) ? pauses.ci : pauses.merge)
    } catch (error) {
      const mayPass = error instanceof Failure && wayOutOf(error.code) === 'again'
      if (!mayPass || ++troubles === mostTroubles) throw error
      const pause = error.code === 'rate-limited' ? pauses.merge : pauses.ci
      troubled(error, pause)
      await wait(pause)
    }
  }
}
