import type { FieldPart } from '../../opam/field-part.ts'
import { itemsByName } from '../../opam/field-part.ts'
import { readPackage } from '../../opam/package-reader.ts'
import { parseOpamFile } from '../../opam/parser.ts'
import type { Source } from '../../text/source.ts'
import { findSubject } from '../find-subject.ts'
import type { LintSeverity, ReleaseWeight } from '../rule.ts'
import { repositoryRules } from './repository-rules.ts'
import type { RepositorySubject } from './rule.ts'

/** A finding of opam-repository's CI that is not one of `opam lint`. */
export interface RepositoryFinding {
  /** Of the check. */
  readonly name: string
  readonly severity: LintSeverity
  /** Absent: an error. */
  readonly inRelease?: ReleaseWeight
  /** The words of opam-ci-check, a byte string. */
  readonly message: string
  /** The part of the file that it is about, or that is missing; absent where that is no field. */
  readonly about?: FieldPart
}

/**
 * Checks a package as the CI of opam-repository does beyond `opam lint`, in its order. A file that
 * opam refuses has no findings here, but `unreadablePackage` what is printed instead.
 */
export function lintRepositoryPackage(
  source: Source,
  surroundings: Omit<RepositorySubject, 'package'>,
): readonly RepositoryFinding[] {
  const { file, diagnostics } = parseOpamFile(source)
  if (diagnostics.length > 0) return []
  const read = readPackage(file)
  if (read.refusal !== undefined) return []
  const subject = { ...surroundings, package: read.package }
  const items = itemsByName(file)
  return repositoryRules.flatMap(({ name, severity, inRelease, fields, check }) =>
    check(subject).map((defect) => {
      const { message } = defect
      const about = findSubject({ file, items }, defect, fields)
      return {
        name,
        severity,
        message,
        ...(inRelease === undefined ? {} : { inRelease }),
        ...(about === undefined ? {} : { about }),
      }
    }),
  )
}
