import type { Finding } from '../lint/model/rule.ts'
import { withLowerBound } from '../lint/view/bounds.ts'
import { diagnosticOf } from '../release/findings/finding-diagnostic.ts'
import type { PackageFinding } from '../release/findings/findings.ts'
import type { KnownVersions } from './lower-bound.ts'
import { knownBound } from './lower-bound.ts'
import type { WantedCorrection } from './wanted.ts'

/** The correction of a finding; nothing where it has none. */
export function wantedCorrection(
  { described, finding }: PackageFinding,
  known: KnownVersions,
): WantedCorrection | undefined {
  const { correction } = finding
  if (correction === undefined) return undefined
  const shown = { package: described.name, finding: diagnosticOf(finding, described) }
  const occurrence = finding.about?.occurrence ?? 0
  switch (correction.kind) {
    case 'field':
      return { ...shown, wanted: correction, origin: undefined }
    case 'dependency':
      return { ...shown, wanted: { ...correction, occurrence }, origin: undefined }
    case 'lower-bound': {
      const { dependency } = correction
      const bound = knownBound(described.name, dependency, known)
      if (bound === undefined) return { ...shown, wanted: undefined, origin: undefined }
      const bounded = withLowerBound(dependency, bound.version)
      const wanted = {
        kind: 'dependency',
        field: 'depends',
        dependency: bounded,
        occurrence,
      } as const
      return { ...shown, wanted, origin: bound.origin }
    }
  }
}

/**
 * Whether a correction is a matter of taste, which is written for who asks for it by its code: the check itself
 * only gives notice, and not because the last version was published with the same.
 */
export function isOptional({ severity, passedIn }: Finding): boolean {
  return severity === 'notice' && passedIn === undefined
}
