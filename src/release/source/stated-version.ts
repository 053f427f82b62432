import { readProject } from '../../dune/project.ts'
import { parseOpamFile } from '../../opam/parser.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import { decodeBytes } from '../../text/source.ts'
import type { Location, Source } from '../../text/source.ts'
import type { ProjectPackage, ProjectPackages } from './project-package.ts'

/** A version that a file of the project states, with its place. */
interface Stated {
  readonly version: string
  readonly place: Location
  /** Whether the archive states the released version in its place. */
  readonly isOverwritten: () => boolean
}

/** What versions are compared with. */
export interface StatedVersionCheck {
  /** All spellings of the released version: opam's, and the tag's. */
  readonly accepted: readonly string[]
  /** What the archive holds of a file: byte strings. */
  readonly archived: (path: string, text: string) => string
}

/**
 * Finds versions written into `dune-project` or an opam file that are not the released one. A tag's `v`
 * may stand there, and so may what claims no version: a watermark, and `dev`, opam's word for a pinned
 * package. A version that the archive replaces by the released one is a warning: it misleads those who
 * pin the package, and nobody else. Any other one is an error.
 */
export function checkStatedVersions(
  { project, packages }: ProjectPackages,
  { accepted, archived }: StatedVersionCheck,
): readonly Diagnostic[] {
  const { source } = project
  const names = new Set(packages.map(({ name }) => name))
  const ofStanzas = project.packages.filter(({ name }) => names.has(name.value))
  const agrees = (version: string): boolean =>
    version === 'dev' || version.includes('%%') || accepted.includes(version)
  const inProject = (): boolean => {
    const text = archived(source.name, source.text)
    const there = readProject({ ...source, text }, [], 'later').project?.version?.value
    return there === undefined || agrees(there)
  }
  const stated = [
    ...[project.version].flatMap((field) => statedIn(source, field, inProject)),
    // dune subst passes over the version of a package.
    ...ofStanzas.flatMap(({ version }) => statedIn(source, version, () => false)),
    ...packages.flatMap((one) =>
      versionsOf(one).map((found) => ({
        ...found,
        isOverwritten: () => versionsInArchive(found.place.source, archived).every(agrees),
      })),
    ),
  ]
  return stated
    .filter(({ version }) => !agrees(version))
    .map(({ version, place, isOverwritten }): Diagnostic => {
      const released = accepted[0] ?? ''
      const remove =
        'Remove the version from the file, because the tag determines it. Or fix it, commit, and tag the new commit.'
      const overwritten = isOverwritten()
      return {
        severity: overwritten ? 'warning' : 'error',
        code: 'version-disagrees',
        message: `The version here is "${decodeBytes(version)}", but the release has the version "${released}".`,
        hints: overwritten
          ? [
              `The archive says "${released}" instead, so the release is correct. People who pin the package get the version written here.`,
              remove,
            ]
          : [remove],
        location: place,
      }
    })
}

interface VersionField {
  readonly value: string
  readonly form: Location['span']
}

function statedIn(
  source: Source,
  field: VersionField | undefined,
  isOverwritten: () => boolean,
): readonly Stated[] {
  if (field === undefined) return []
  return [{ version: field.value, place: { source, span: field.form }, isOverwritten }]
}

/** The `version:` of an opam file written by hand; a generated one has dune-project's. */
function versionsOf({
  committed,
  generated,
}: ProjectPackage): readonly Pick<Stated, 'version' | 'place'>[] {
  return committed === undefined || generated !== undefined ? [] : versionFields(committed)
}

function versionsInArchive(
  { name, text }: Source,
  archived: StatedVersionCheck['archived'],
): readonly string[] {
  return versionFields({ name, text: archived(name, text) }).map(({ version }) => version)
}

function versionFields(source: Source): readonly Pick<Stated, 'version' | 'place'>[] {
  return parseOpamFile(source).file.items.flatMap((item) =>
    item.kind === 'field' && item.name === 'version' && item.value.kind === 'string'
      ? [{ version: item.value.value, place: { source, span: item.span ?? { start: 0, end: 0 } } }]
      : [],
  )
}
