import { assetOf } from '../model/forge-release.ts'
import type { StepReport } from '../model/outcome.ts'
import type { Release } from '../model/release.ts'
import { draft } from './draft.ts'
import type { PlannedStep } from './list.ts'
import type { RunState } from './step.ts'
import { upload } from './upload.ts'

/**
 * The pages of a draft and of its archive are gone once it is published: what was told of them leads to
 * the published ones.
 */
export function readdressed(
  reports: readonly StepReport[],
  plan: readonly PlannedStep[],
  end: { readonly state: RunState; readonly release: Release },
): readonly StepReport[] {
  const { forgeRelease } = end.state
  if (forgeRelease?.draft !== false) return reports
  const asset = assetOf(forgeRelease, end.release.archive)
  const urls = new Map([
    [draft, forgeRelease.webUrl],
    [upload, asset?.downloadUrl],
  ])
  return reports.map((report, index) => {
    const step = plan[index]?.step
    const url = step && urls.get(step)
    return report.url === undefined || url === undefined ? report : { ...report, url }
  })
}
