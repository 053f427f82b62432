import type { StepReport } from './outcome.ts'

/** Who is told how a release goes while it goes: the action's log, a terminal, nobody. */
export interface Progress {
  started(title: string): void
  finished(step: StepReport): void
  notice(text: string): void
}
