import type { Failure } from '../release/model/failure.ts'
import type { Ending, Outcome } from '../release/model/outcome.ts'
import type { FileChange } from './change.ts'

/** All that an amendment has to tell. `published`: this run wrote something, and all is done. */
export interface AmendOutcome extends Pick<Outcome, 'status' | 'steps' | 'diagnostics'> {
  /** The title of the pull request; absent where it ended before that was known. */
  readonly title: string | undefined
  /** The files that it changes. */
  readonly changes: readonly FileChange[]
  readonly ending: Ending | undefined
  /** Why it was refused or failed, where that is not in the diagnostics. */
  readonly failure: Failure | undefined
}

/** An amendment that ended before anything was looked at. */
export function refusedAmendment(
  found: Pick<AmendOutcome, 'diagnostics'> & Partial<Pick<AmendOutcome, 'failure'>>,
): AmendOutcome {
  const { diagnostics, failure } = found
  return {
    status: 'refused',
    title: undefined,
    changes: [],
    steps: [],
    ending: undefined,
    diagnostics,
    failure,
  }
}
