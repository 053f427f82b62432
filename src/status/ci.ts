import type { CheckSeen } from './seen.ts'

/** What a check came to; `unknown`: its state is a word that nobody knows. */
export type Verdict = 'passed' | 'failed' | 'pending' | 'skipped' | 'unknown'

/** A check, judged by its state alone: the words are the program's, and are shown as they are. */
export interface Check extends CheckSeen {
  readonly verdict: Verdict
}

/** What the checks of the newest commit came to. */
export interface Ci {
  readonly state: 'passed' | 'failed' | 'pending' | 'none'
  readonly checks: readonly Check[]
}

/** States of commit statuses and check runs (GitHub's `StatusState`, `CheckStatusState`, `CheckConclusionState`). */
const verdicts: Readonly<Record<string, Verdict>> = {
  success: 'passed',
  error: 'failed',
  failure: 'failed',
  action_required: 'failed',
  cancelled: 'failed',
  startup_failure: 'failed',
  timed_out: 'failed',
  neutral: 'skipped',
  skipped: 'skipped',
  expected: 'pending',
  in_progress: 'pending',
  pending: 'pending',
  queued: 'pending',
  requested: 'pending',
  stale: 'pending',
  waiting: 'pending',
}

/** Judges the checks. One that failed counts at once; a state that nobody knows is never taken for success. */
export function judgeCi(seen: readonly CheckSeen[]): Ci {
  const checks = seen.map((one) => ({ ...one, verdict: verdictOf(one.state) }))
  const has = (...wanted: readonly Verdict[]): boolean =>
    checks.some(({ verdict }) => wanted.includes(verdict))
  if (checks.length === 0) return { state: 'none', checks }
  if (has('failed')) return { state: 'failed', checks }
  return { state: has('pending', 'unknown') ? 'pending' : 'passed', checks }
}

function verdictOf(state: string): Verdict {
  return Object.hasOwn(verdicts, state) ? (verdicts[state] ?? 'unknown') : 'unknown'
}
