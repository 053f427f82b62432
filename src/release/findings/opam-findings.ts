import type { LintFinding } from '../../lint/lint-opam-file.ts'
import { lintOpamFile } from '../../lint/lint-opam-file.ts'
import { lintRepositoryPackage } from '../../lint/ci/lint-repository-package.ts'
import { isRefused } from '../../lint/stops-release.ts'
import type { FieldPart } from '../../opam/field-part.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import { decodeBytes } from '../../text/source.ts'
import type { Location, Source } from '../../text/source.ts'
import type { RepositoryFile } from '../model/ports/opam-forge.ts'
import type { ProjectPackage } from '../source/project-package.ts'
import { remedyOf } from '../source/remedy.ts'

/** What is known of a package's place in the opam repository. */
export interface RepositoryPlace {
  readonly version: string
  /** Whether the opam repository has no other version of the package. */
  readonly isNew: boolean
  /** The names of all packages that the opam repository will have, as far as they are known. */
  readonly packageNames: readonly string[]
}

/**
 * What `opam lint` and the checks of opam-repository say of a final opam file, shown where the user can
 * mend it: for a generated file at the element of `dune-project` or of the template that the finding
 * comes from, or where a missing one belongs; else in the file. Most findings are errors, also those
 * that are called warnings: opam-repository's CI fails for any (opam-repo-ci, May 2026). Those that
 * its maintainers merge all the same are warnings.
 */
export function findInOpamFile(
  { path, content }: RepositoryFile,
  described: ProjectPackage,
  place: RepositoryPlace,
): readonly Diagnostic[] {
  const source = { name: path, text: content }
  const ofOpam = lintOpamFile(source).map((finding): Diagnostic => {
    const { code, severity, message, about, location } = finding
    return weighed(finding, {
      code: `opam-lint-${code}`,
      subjects: subjectsOf(about, described),
      message: `opam lint ${severity} ${code}: ${decodeBytes(message)}`,
      ...(about === undefined
        ? {
            hints: ['Correct it here, and tag the commit that has it.'],
            location: unnamedPlace(location, described),
          }
        : remedyOf(about, described)),
    })
  })
  const ofRepository = lintRepositoryPackage(source, {
    ...place,
    name: described.name,
    // The pull request is one file, which git stores with the permissions 644, and its archive.
    entries: [{ name: 'opam', isPlainFile: true }],
  }).map((finding): Diagnostic => {
    const { name, message, about = { field: 'name' } } = finding
    return weighed(finding, {
      code: `opam-repository-${name}`,
      subjects: subjectsOf(about, described),
      message: `opam-repository: ${decodeBytes(message)}`,
      ...remedyOf(about, described),
    })
  })
  return [...ofOpam, ...ofRepository]
}

/** A finding with its weight, and what that means for the pull request. */
function weighed(
  finding: Pick<LintFinding, 'inRelease'>,
  found: Omit<Diagnostic, 'severity'>,
): Diagnostic {
  if (isRefused(finding)) return { ...found, severity: 'error' }
  return { ...found, severity: 'warning', hints: [...found.hints, mergedAllTheSame] }
}

const mergedAllTheSame =
  'The CI of opam-repository will report this on the pull request. Its maintainers have merged packages with it.'

/** The package, and the element of its file that a finding is about. */
export function subjectsOf(
  about: FieldPart | undefined,
  { name }: ProjectPackage,
): readonly string[] {
  return about?.element === undefined ? [name] : [name, about.element]
}

/** The place of a finding that is about no field: the same text in the file or the template. */
function unnamedPlace(
  location: Location | undefined,
  { committed, generated, place }: ProjectPackage,
): Location {
  const written = generated === undefined ? committed : generated.sources.template
  return (location && written && sameLine(location, written)) ?? place
}

/** Where a text has the same line, the same columns of it. */
function sameLine({ source: { text }, span }: Location, other: Source): Location | undefined {
  const start = text.lastIndexOf('\n', span.start - 1) + 1
  const lineEnd = text.indexOf('\n', span.start)
  const line = text.slice(start, lineEnd === -1 ? text.length : lineEnd)
  const at = other.text.split('\n').indexOf(line)
  if (at === -1) return undefined
  const before = other.text.split('\n', at).reduce((sum, one) => sum + one.length + 1, 0)
  const offset = before + span.start - start
  return { source: other, span: { start: offset, end: before + line.length } }
}
