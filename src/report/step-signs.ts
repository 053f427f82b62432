import type { StepReport } from '../release/model/outcome.ts'

/** How the state of a step is shown: a sign for the eye, and the words for it. */
export const stateSigns: Readonly<
  Record<StepReport['state'], { readonly sign: string; readonly words: string }>
> = {
  done: { sign: '✓', words: 'already done' },
  made: { sign: '✓', words: 'done' },
  todo: { sign: '·', words: 'to do' },
  refused: { sign: '✗', words: 'refused' },
  failed: { sign: '✗', words: 'failed' },
}
