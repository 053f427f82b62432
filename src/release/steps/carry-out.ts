import { Failure } from '../model/failure.ts'
import type { StepReport } from '../model/outcome.ts'
import type { Progress } from '../model/progress.ts'
import type { Planned } from '../model/step.ts'
import type { Performed } from './proposal-step.ts'

/** What there is after the steps, and what became of each. */
export interface CarriedOut<State> {
  readonly state: State
  readonly reports: readonly StepReport[]
  readonly failure: Failure | undefined
}

/** A step that was judged, and how it is carried out. */
export interface JudgedStep<Run, State> {
  readonly step: { perform(run: Run, state: State): Promise<Performed<State>> }
  readonly planned: Planned
}

/**
 * Carries out the steps that are still to do, one by one, in the order of the plan. The first one that
 * fails ends it: what was done stays, and the same run again goes on from there.
 */
export async function carryOut<Run, State>(
  plan: readonly JudgedStep<Run, State>[],
  run: Run,
  { start, progress }: { readonly start: State; readonly progress: Progress },
): Promise<CarriedOut<State>> {
  let state = start
  const reports: StepReport[] = []
  for (const [index, { step, planned }] of plan.entries()) {
    progress.started(planned.title)
    try {
      const performed = planned.state === 'todo' ? await step.perform(run, state) : undefined
      state = performed?.state ?? state
      const report = reportOf(planned, performed)
      reports.push(report)
      progress.finished(report)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      const failed = { title: planned.title, state: 'failed', detail: error.message } as const
      progress.finished(failed)
      const rest = plan.slice(index + 1).map((one) => one.planned)
      reports.push(failed, ...rest.map(({ title }) => ({ title, state: 'todo' }) as const))
      return { state, reports, failure: error }
    }
  }
  return { state, reports, failure: undefined }
}

/** How a step is told when it is not carried out, or after it was. */
export function reportOf(planned: Planned, performed?: Performed<unknown>): StepReport {
  const { title } = planned
  switch (planned.state) {
    case 'done':
      return { title, state: 'done', detail: planned.evidence, url: planned.url }
    case 'refused': {
      const { message, code } = planned.failure
      return { title, state: 'refused', detail: message, code }
    }
    case 'todo':
      return performed === undefined
        ? { title, state: 'todo' }
        : {
            title,
            state: performed.found === true ? 'done' : 'made',
            detail: performed.detail,
            url: performed.url,
          }
  }
}
