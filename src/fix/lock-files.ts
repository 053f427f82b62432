import { parseOpamFile } from '../opam/parser.ts'
import { readPackage } from '../opam/package-reader.ts'
import { formulaAtoms } from '../opam/formula.ts'
import type { Source } from '../text/source.ts'
import type { LockedVersions } from './lower-bound.ts'

/** The versions of a file that `opam lock` wrote: dependencies of the form `"lwt" {= "5.7.0"}`. */
export function opamLock(source: Source): LockedVersions {
  const { depends } = readPackage(parseOpamFile(source).file).package
  const versions = formulaAtoms(depends).flatMap(({ name, constraints }) =>
    formulaAtoms(constraints).flatMap((atom) =>
      atom.kind === 'version' && atom.operator === '=' && atom.version.kind === 'string'
        ? [[name, atom.version.value] as const]
        : [],
    ),
  )
  return { name: source.name, versions: new Map(versions) }
}

/** The versions of a lock folder of dune, by the files `NAME.pkg` or `NAME.VERSION.pkg` in it. */
export function duneLock(folder: string, files: readonly Source[]): LockedVersions {
  const versions = files.flatMap(({ name, text }) => {
    const version = /^\(version\s+"?([^\s()"]+)"?\s*\)/m.exec(text)?.[1]
    const locked = /^([^.]+)(?:\..*)?\.pkg$/.exec(name)?.[1]
    return version === undefined || locked === undefined ? [] : [[locked, version] as const]
  })
  return { name: folder, versions: new Map(versions) }
}
