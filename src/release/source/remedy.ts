import { opamAddition } from '../../generate/additions.ts'
import { fieldOrigin } from '../../generate/field-origin.ts'
import type { FieldPart } from '../../opam/field-part.ts'
import { partSpan } from '../../opam/field-part.ts'
import { parseOpamFile } from '../../opam/parser.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import type { GeneratedOpamFile, ProjectPackage } from './project-package.ts'

/** Where something is mended, and how. */
export type Remedy = Pick<Diagnostic, 'hints' | 'location'>

/**
 * Where the part of an opam file is mended, and how: for a generated file at the element of `dune-project`
 * or of the template that it comes from, or where a missing one belongs; else in the file.
 */
export function remedyOf(part: FieldPart, described: ProjectPackage): Remedy {
  const { generated } = described
  return generated === undefined
    ? handWrittenRemedy(part, described)
    : generatedRemedy(part, generated, described)
}

function generatedRemedy(
  part: FieldPart,
  { sources }: GeneratedOpamFile,
  { name, path }: ProjectPackage,
): Remedy {
  const origin = fieldOrigin(sources, part)
  const { location } = origin
  switch (origin.kind) {
    case 'stated':
      return { hints: ['Fix it here, commit, and tag the new commit.'], location }
    case 'missing': {
      const where =
        origin.file === 'template'
          ? `the template ${path}.template`
          : // All but this may also stand outside of a package, for all of them (dune 3.24).
            `the package "${name}"${part.field === 'synopsis' ? '' : ' or to the project'}`
      return {
        hints: [`Add ${origin.addition} to ${where}, commit, and tag the new commit.`],
        location,
      }
    }
    case 'derived':
      return { hints: ['dune derives this value from here. A template can override it.'], location }
  }
}

function handWrittenRemedy(part: FieldPart, { name, committed, place }: ProjectPackage): Remedy {
  const span = committed && partSpan(parseOpamFile(committed).file, part)
  if (committed !== undefined && span !== undefined) {
    const hints = ['Fix it here, commit, and tag the new commit.']
    return { hints, location: { source: committed, span } }
  }
  const addition = opamAddition(part.field, name)
  const what = addition === undefined ? 'Fix the file' : `Add ${addition} to the file`
  return { hints: [`${what}, commit, and tag the new commit.`], location: place }
}
