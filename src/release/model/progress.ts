import type { StepReport } from './outcome.ts'

/** How far an upload or a download is, in bytes. */
export interface Transfer {
  readonly done: number
  /** Of the whole, where it is known. */
  readonly of?: number
}

/** Who is told how a release goes while it goes: the action's log, a terminal, nobody. */
export interface Progress {
  /** @param prints whether a program will print to the log until it is finished */
  started(title: string, prints?: boolean): void
  /** Of the step that was started last. */
  moved(transfer: Transfer): void
  finished(step: StepReport): void
  notice(text: string): void
}
