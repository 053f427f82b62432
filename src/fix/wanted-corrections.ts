import type { Finding } from '../lint/model/rule.ts'
import { dubiousDuneSubst } from '../lint/ci/dubious-dune-subst.ts'
import { withLowerBound } from '../lint/view/bounds.ts'
import type { ProjectAddresses } from '../opam/repository-address.ts'
import { diagnosticOf } from '../release/findings/finding-diagnostic.ts'
import type { PackageFinding } from '../release/findings/findings.ts'
import type { ProjectPackage } from '../release/source/project-package.ts'
import type { KnownVersions } from './lower-bound.ts'
import { knownBound } from './lower-bound.ts'
import { hasField } from './opam-file-edit.ts'
import { missingField } from './missing-field.ts'
import type { WantedCorrection } from './wanted.ts'

/** What corrections are made from, beside what the findings say. */
export interface Known extends KnownVersions {
  /** The addresses of the repository that is checked out, where a forge that is known has it. */
  readonly repository: ProjectAddresses | undefined
}

/** The correction of a finding; nothing where it has none. */
export function wantedCorrection(
  { described, finding }: PackageFinding,
  known: Known,
): WantedCorrection | undefined {
  const { correction } = finding
  const shown = { package: described.name, finding: diagnosticOf(finding, described) }
  if (isDunesOwn(finding, described)) {
    const origin = 'dune generates this command, and adds {dev} only from (lang dune 2.7) on'
    return { ...shown, wanted: undefined, origin }
  }
  if (correction === undefined) {
    const missing = missingField(finding, described, known.repository)
    if (missing === undefined) return undefined
    return missing.kind === 'unknown'
      ? { ...shown, wanted: undefined, origin: 'only you know what to write' }
      : { ...shown, wanted: { kind: 'field', field: missing.field }, origin: missing.origin }
  }
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

/** Whether a command is found that an old language makes dune write: a newer language is the correction. */
function isDunesOwn({ source, code }: Finding, { generated }: ProjectPackage): boolean {
  if (source !== 'ci' || code !== dubiousDuneSubst.name || generated === undefined) return false
  const { template } = generated.sources
  return template === undefined || !hasField(template, 'build')
}
