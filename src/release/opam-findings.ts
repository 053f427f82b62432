import { type LintFinding, lintOpamFile } from '../lint/lint-opam-file.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { decodeBytes } from '../text/source.ts'
import type { RepositoryFile } from './ports.ts'
import type { ProjectPackage } from './project-packages.ts'

/**
 * What `opam lint` says of a final opam file, shown where the user can mend it: at the package's stanza
 * for a generated file, else in the file. Every finding is an error, also those that opam calls a
 * warning: opam-repository's CI refuses a pull request for any of them (opam-repo-ci, May 2026).
 */
export function findInOpamFile(
  { path, content }: RepositoryFile,
  { generated, committed, place }: ProjectPackage,
): readonly Diagnostic[] {
  return lintOpamFile({ name: path, text: content }).map((finding) => ({
    severity: 'error',
    code: `opam-lint-${finding.code}`,
    message: `opam lint ${finding.severity} ${finding.code}: ${decodeBytes(finding.message)}`,
    hints: [
      generated === undefined
        ? 'Correct the file, and tag the commit that has it.'
        : 'Correct dune-project or the template, and tag the commit that has it.',
    ],
    location: (generated === undefined && sameLine(finding, committed)) || place,
  }))
}

/** The place of a finding in the committed file: the first line with the same text. */
function sameLine(
  { location }: LintFinding,
  committed: ProjectPackage['committed'],
): Diagnostic['location'] {
  if (location === undefined || committed === undefined) return undefined
  const { start, end } = location.span
  const at = committed.text.indexOf(location.source.text.slice(start, end))
  return at === -1 ? undefined : { source: committed, span: { start: at, end: at + end - start } }
}
