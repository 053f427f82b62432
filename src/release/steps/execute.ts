import { assetOf } from '../model/forge-release.ts'
import { Failure } from '../model/failure.ts'
import type { StepReport } from '../model/outcome.ts'
import type { Planned } from '../model/step.ts'
import type { Progress } from '../model/progress.ts'
import {
  commitPackages,
  ensureBranch,
  ensureFork,
  openPullRequest,
  writeLinks,
} from './execute-pull-request.ts'
import {
  createTag,
  draftRelease,
  publishRelease,
  uploadArchive,
  verifyArchive,
} from './execute-release.ts'
import type { Achieved, Made, Undertaking } from './undertaking.ts'

/** What the steps achieved, and where they ended. */
export interface Execution {
  readonly achieved: Achieved
  readonly reports: readonly StepReport[]
  readonly failure?: Failure
}

/**
 * Carries out the steps that are still to do, one by one, in the order of the plan. The first one that
 * fails ends it: what was done stays, and the same run again goes on from there.
 */
export async function execute(
  planned: readonly Planned[],
  undertaking: Undertaking,
  { start, progress }: { readonly start: Achieved; readonly progress: Progress },
): Promise<Execution> {
  let achieved = start
  const reports: StepReport[] = []
  for (const [index, step] of planned.entries()) {
    progress.started(step.title)
    let report: StepReport
    try {
      const made = step.state === 'todo' ? await carryOut(step, undertaking, achieved) : undefined
      achieved = made?.achieved ?? achieved
      report = reportOf(step, made)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      reports.push(failed(step, error, progress))
      for (const rest of planned.slice(index + 1))
        reports.push({ title: rest.title, state: 'todo' })
      return {
        achieved,
        reports: readdressed(reports, planned, { achieved, undertaking }),
        failure: error,
      }
    }
    reports.push(report)
    progress.finished(report)
  }
  return { achieved, reports: readdressed(reports, planned, { achieved, undertaking }) }
}

/**
 * The pages of a draft and of its archive are gone once it is published: what was told of them leads to
 * the published ones.
 */
function readdressed(
  reports: readonly StepReport[],
  planned: readonly Planned[],
  end: { readonly achieved: Achieved; readonly undertaking: Undertaking },
): readonly StepReport[] {
  const { release } = end.achieved
  if (release?.draft !== false) return reports
  const asset = assetOf(release, end.undertaking.candidate.archive)
  const urls: Readonly<Partial<Record<Planned['kind'], string | undefined>>> = {
    draft: release.webUrl,
    upload: asset?.downloadUrl,
  }
  return reports.map((report, index) => {
    const url = urls[planned[index]?.kind ?? 'tag']
    return report.url === undefined || url === undefined ? report : { ...report, url }
  })
}

function failed(step: Planned, failure: Failure, progress: Progress): StepReport {
  const report = { title: step.title, state: 'failed', detail: failure.message } as const
  progress.finished(report)
  return report
}

async function carryOut(
  step: Planned,
  undertaking: Undertaking,
  achieved: Achieved,
): Promise<Made> {
  switch (step.kind) {
    case 'tag':
      return await createTag(undertaking, achieved)
    case 'draft':
      return await draftRelease(undertaking, achieved)
    case 'upload':
      return await uploadArchive(undertaking, achieved)
    case 'publish':
      return await publishRelease(undertaking, achieved)
    case 'verify':
      return await verifyArchive(undertaking, achieved)
    case 'fork':
      return await ensureFork(undertaking, achieved)
    case 'branch':
      return await ensureBranch(undertaking, achieved)
    case 'commit':
      return await commitPackages(undertaking, achieved)
    case 'pull-request':
      return await openPullRequest(undertaking, achieved)
    case 'links':
      return writeLinks(undertaking, achieved)
  }
}

/** How a step is told when it is not carried out, or after it was. */
export function reportOf(step: Planned, made?: Made): StepReport {
  switch (step.state) {
    case 'done':
      return { title: step.title, state: 'done', detail: step.evidence, ...linked(step.url) }
    case 'refused':
      return {
        title: step.title,
        state: 'refused',
        detail: step.failure.message,
        code: step.failure.code,
      }
    case 'todo':
      return made === undefined
        ? { title: step.title, state: 'todo' }
        : {
            title: step.title,
            state: made.found === true ? 'done' : 'made',
            ...(made.detail === undefined ? {} : { detail: made.detail }),
            ...linked(made.url),
          }
  }
}

function linked(url: string | undefined): { readonly url?: string } {
  return url === undefined ? {} : { url }
}
