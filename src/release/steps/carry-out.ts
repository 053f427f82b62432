import { Failure } from '../model/failure.ts'
import { assetOf } from '../model/forge-release.ts'
import type { StepReport } from '../model/outcome.ts'
import type { Progress } from '../model/progress.ts'
import type { Planned, StepKind } from '../model/step.ts'
import type { PlannedStep } from './list.ts'
import type { Performed, Run, RunState } from './step.ts'

/** What there is after the steps, and what became of each. */
export interface CarriedOut {
  readonly state: RunState
  readonly reports: readonly StepReport[]
  readonly failure?: Failure
}

/**
 * Carries out the steps that are still to do, one by one, in the order of the plan. The first one that
 * fails ends it: what was done stays, and the same run again goes on from there.
 */
export async function carryOut(
  plan: readonly PlannedStep[],
  run: Run,
  { start, progress }: { readonly start: RunState; readonly progress: Progress },
): Promise<CarriedOut> {
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
      return { state, reports: readdressed(reports, plan, { state, run }), failure: error }
    }
  }
  return { state, reports: readdressed(reports, plan, { state, run }) }
}

/**
 * The pages of a draft and of its archive are gone once it is published: what was told of them leads to
 * the published ones.
 */
function readdressed(
  reports: readonly StepReport[],
  plan: readonly PlannedStep[],
  end: { readonly state: RunState; readonly run: Run },
): readonly StepReport[] {
  const { forgeRelease } = end.state
  if (forgeRelease?.draft !== false) return reports
  const asset = assetOf(forgeRelease, end.run.release.archive)
  const urls: Readonly<Partial<Record<StepKind, string | undefined>>> = {
    draft: forgeRelease.webUrl,
    upload: asset?.downloadUrl,
  }
  return reports.map((report, index) => {
    const url = urls[plan[index]?.step.kind ?? 'tag']
    return report.url === undefined || url === undefined ? report : { ...report, url }
  })
}

/** How a step is told when it is not carried out, or after it was. */
export function reportOf(planned: Planned, performed?: Performed): StepReport {
  const { title } = planned
  switch (planned.state) {
    case 'done':
      return { title, state: 'done', detail: planned.evidence, ...linked(planned.url) }
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
            ...(performed.detail === undefined ? {} : { detail: performed.detail }),
            ...linked(performed.url),
          }
  }
}

function linked(url: string | undefined): { readonly url?: string } {
  return url === undefined ? {} : { url }
}
