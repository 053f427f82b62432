import { stanzaDependency } from '../generate/dune-correction.ts'
import { stanzaField } from '../generate/additions.ts'
import { reviewPackage } from '../lint/review/review-package.ts'
import type { ReviewFinding } from '../lint/review/review-package.ts'
import type { Correction, ReviewSubject } from '../lint/review/rule.ts'
import { dependencyText } from '../lint/view/bounds.ts'
import { printItems } from '../opam/printer.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { decodeBytes } from '../text/source.ts'
import type { Location } from '../text/source.ts'
import type { ProjectPackage } from './project-packages.ts'
import { remedyOf } from './remedy.ts'

/**
 * What reviewers of opam-repository would ask to change in a final opam file, shown where the user can mend
 * it, with the lines to write and why.
 */
export function findForReview(
  subject: ReviewSubject,
  described: ProjectPackage,
): readonly Diagnostic[] {
  return reviewPackage(subject).map((finding) => {
    const { name, severity, message, advice, why, about = { field: 'name' } } = finding
    const { location } = remedyOf(about, described)
    return {
      severity,
      code: `opam-review-${name}`,
      message: decodeBytes(message),
      hints: [
        ...correctionHints(finding, described, location),
        ...(advice === undefined ? [] : [decodeBytes(advice)]),
        why,
      ],
      ...(location === undefined ? {} : { location }),
    }
  })
}

function correctionHints(
  { correction }: ReviewFinding,
  described: ProjectPackage,
  location: Location | undefined,
): readonly string[] {
  if (correction === undefined) return []
  const { generated, name, path } = described
  const inStanza = location?.source.name === 'dune-project' ? inDuneProject(correction) : undefined
  if (generated !== undefined && inStanza !== undefined) {
    return [`Write ${decodeBytes(inStanza)} in the package "${name}" of dune-project.`]
  }
  const file = generated === undefined ? path : `${path}.template`
  return [`Write ${decodeBytes(inOpamFile(correction))} in ${file}.`]
}

/** The field of a `(package …)` stanza; `undefined` where dune has no words for it. */
function inDuneProject(correction: Correction): string | undefined {
  if (correction.kind === 'field') return stanzaField(correction.field)
  const text = stanzaDependency(correction.dependency)
  return text === undefined ? undefined : `(${correction.field} … ${text})`
}

function inOpamFile(correction: Correction): string {
  return correction.kind === 'field'
    ? printItems([correction.field])
    : `${correction.field}: [ … ${dependencyText(correction.dependency)} ]`
}
