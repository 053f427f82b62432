import { fieldOrigin } from '../generate/field-origin.ts'
import { type LintFinding, lintOpamFile } from '../lint/lint-opam-file.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { decodeBytes } from '../text/source.ts'
import type { RepositoryFile } from './ports.ts'
import type { ProjectPackage } from './project-packages.ts'

/**
 * What `opam lint` says of a final opam file, shown where the user can mend it: for a generated file at
 * the field of `dune-project` or the template that the finding comes from, or at the stanza where a
 * missing one belongs; else in the file. Every finding is an error, also those that opam calls a
 * warning: opam-repository's CI refuses a pull request for any of them (opam-repo-ci, May 2026).
 */
export function findInOpamFile(
  { path, content }: RepositoryFile,
  described: ProjectPackage,
): readonly Diagnostic[] {
  return lintOpamFile({ name: path, text: content }).map((finding) => ({
    severity: 'error',
    code: `opam-lint-${finding.code}`,
    message: `opam lint ${finding.severity} ${finding.code}: ${decodeBytes(finding.message)}`,
    ...remedy(finding, described),
  }))
}

/** Where the finding is mended, and how. */
function remedy(
  finding: LintFinding,
  { name, generated, committed, place }: ProjectPackage,
): Pick<Diagnostic, 'hints' | 'location'> {
  if (generated === undefined) {
    const hints = ['Correct the file, and tag the commit that has it.']
    return { hints, location: sameLine(finding, committed) ?? place }
  }
  const [field] = finding.fields
  if (field === undefined) {
    return { hints: ['Correct dune-project or the template.'], location: place }
  }
  const origin = fieldOrigin(generated.sources, field)
  const { location } = origin
  switch (origin.kind) {
    case 'stated':
      return { hints: ['Correct it here, and tag the commit that has it.'], location }
    case 'missing':
      return {
        hints: [
          `Add ${origin.stanza} to the package "${name}" or to the project, and tag that commit.`,
        ],
        location,
      }
    case 'derived':
      return { hints: ['dune derives this field from here; a template can replace it.'], location }
  }
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
