import { readPackage } from '../../opam/package-reader.ts'
import { parseOpamFile } from '../../opam/parser.ts'
import type { Source } from '../../text/source.ts'
import { repositoryRules } from './repository-rules.ts'
import type { RepositorySubject } from './rule.ts'

/** A finding of opam-repository's CI that is not one of `opam lint`. */
export interface RepositoryFinding {
  readonly severity: 'error' | 'warning'
  /** Byte string. */
  readonly message: string
}

/**
 * Checks a package as the CI of opam-repository does beyond `opam lint`, in its order. A file that
 * opam refuses has no findings here: it has finding 2 of `opam lint`.
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
  return repositoryRules.flatMap(({ severity, check }) =>
    check(subject).map((message) => ({ severity, message })),
  )
}
