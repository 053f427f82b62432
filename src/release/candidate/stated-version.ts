import { parseOpamFile } from '../../opam/parser.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import { decodeBytes } from '../../text/source.ts'
import type { Location } from '../../text/source.ts'
import type { ProjectPackage, ProjectPackages } from './project-packages.ts'

/** A version that a file of the project states, with its place. */
interface Stated {
  readonly version: string
  readonly place: Location
}

/**
 * Refuses versions written into `dune-project` or an opam file that are not the released one. A tag's
 * `v` may stand there, and so may what claims no version: a watermark, and `dev`, opam's word for a
 * pinned package. `dune subst` and the archive put the released version in their place.
 *
 * @param accepted all spellings of the released version: opam's, and the tag's
 */
export function checkStatedVersions(
  { project, packages }: ProjectPackages,
  accepted: readonly string[],
): readonly Diagnostic[] {
  const { source } = project
  const fields = [project.version, ...project.packages.map(({ version }) => version)]
  const stated = [
    ...fields.flatMap((field) =>
      field === undefined ? [] : [{ version: field.value, place: { source, span: field.form } }],
    ),
    ...packages.flatMap(inOpamFile),
  ]
  return stated
    .filter(
      ({ version }) => version !== 'dev' && !version.includes('%%') && !accepted.includes(version),
    )
    .map(({ version, place }) => ({
      severity: 'error',
      code: 'version-disagrees',
      message: `The version written here is "${decodeBytes(version)}", and the version that is released is "${accepted[0] ?? ''}".`,
      hints: [
        'Leave the version out of the file: the tag says it. Or correct it, and tag that commit.',
      ],
      location: place,
    }))
}

/** The `version:` of an opam file written by hand; a generated one has dune-project's. */
function inOpamFile({ committed, generated }: ProjectPackage): readonly Stated[] {
  if (committed === undefined || generated !== undefined) return []
  return parseOpamFile(committed).file.items.flatMap((item) =>
    item.kind === 'field' && item.name === 'version' && item.value.kind === 'string'
      ? [
          {
            version: item.value.value,
            place: { source: committed, span: item.span ?? { start: 0, end: 0 } },
          },
        ]
      : [],
  )
}
