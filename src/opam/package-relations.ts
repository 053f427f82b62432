import { packageFields } from './package-fields.ts'
import type { ReadPackage } from './package-reader.ts'
import { readPackageFields } from './package-reader.ts'
import type { OpamFile } from './syntax.ts'

/** The fields that say with which other packages a package can be installed, and where. */
const relationNames: ReadonlySet<string> = new Set([
  'opam-version',
  'tags',
  'depends',
  'depopts',
  'conflicts',
  'conflict-class',
  'available',
  'flags',
  'ocaml-version',
  'os',
])

const relationFields = packageFields.filter(({ name }) => relationNames.has(name))

/**
 * Reads only what bears on the choice of packages: a solver reaches thousands of files, and most of
 * their text says how to build. The other fields of the package are empty, and so are their errors.
 */
export function readRelations(file: OpamFile): ReadPackage {
  const items = file.items.filter((item) =>
    item.kind === 'field' ? relationNames.has(item.name) : item.sectionKind === 'url',
  )
  return readPackageFields({ ...file, items }, relationFields)
}
