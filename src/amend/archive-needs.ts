import { readOpamFile } from '../lint/model/opam-reading.ts'
import type { OpamField } from '../opam/syntax.ts'
import { printValue } from '../opam/printer.ts'
import { Failure } from '../release/model/failure.ts'
import { decodeBytes } from '../text/source.ts'
import { fieldOf, fileOf } from './field-text.ts'
import type { SourceMetadata } from './source-metadata.ts'

/** What the pull request holds, and of which version. */
interface Proposed {
  readonly version: string
  readonly files: ReadonlyMap<string, string>
  readonly pathOf: (name: string) => string
}

/**
 * Makes sure that the archive has what new metadata needs: a package that was released with it, and the files
 * that `patches`, `substs` and `extra-files` name.
 *
 * @param archived what the commit of the archive holds; absent where nobody can tell
 * @throws Failure `archive-lacks`
 */
export function requireInArchive(
  { opam }: SourceMetadata,
  archived: SourceMetadata | undefined,
  { version, files, pathOf }: Proposed,
): void {
  for (const [name, text] of opam) {
    const there = files.get(pathOf(name))
    if (there === undefined) {
      throw lacking(
        `The pull request of version ${version} does not have the package ${name}, and its archive may not either.`,
        `Leave the package out with the input exclude: ${name}. The next release publishes it.`,
      )
    }
    const extra = printed(fieldOf(fileOf(text), 'extra-files'))
    if (extra !== undefined && extra !== printed(fieldOf(fileOf(there), 'extra-files'))) {
      throw lacking(
        `The metadata of ${name} names other extra-files, which are not in the pull request.`,
        'Add the files to the branch by hand, or leave extra-files out.',
      )
    }
    const [file] =
      archived === undefined ? [] : filesNamed(text).filter((one) => !archived.paths.has(one))
    if (file !== undefined) {
      throw lacking(
        `The metadata of ${name} needs the file ${decodeBytes(file)}, which the archive of version ${version} does not have.`,
        'Release the next version from a new tag.',
      )
    }
  }
}

/** The files of the archive that a build reads before it begins. */
function filesNamed(text: string): readonly string[] {
  const reading = readOpamFile({ name: 'opam', text })
  if (reading.kind === 'refused') return []
  const { substs, patches, extraSources, extraFiles = [] } = reading.package
  const fetched = new Set([...extraSources, ...extraFiles].map(([name]) => name))
  return [
    ...substs.map((name) => `${name}.in`),
    ...patches.map(({ value }) => value).filter((name) => !fetched.has(name)),
  ]
}

function printed(field: OpamField | undefined): string | undefined {
  return field && printValue(field.value)
}

function lacking(message: string, hint: string): Failure {
  return new Failure('archive-lacks', message, { hint })
}
