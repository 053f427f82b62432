import { closeSync, constants, fstatSync, openSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseVersionedPackage } from '../opam/package-name.ts'
import type { PackageSource } from '../solver/package-source.ts'
import { largestOpamFile } from './opam-repository-tarball.ts'

/**
 * A checkout of an opam repository: `NAME/NAME.VERSION/opam` in the folder of packages. Folders and files are
 * read when they are asked for. `undefined` where there is no folder of packages.
 */
export function repositoryFolder(
  folder: string,
  packagesDir = 'packages',
): PackageSource | undefined {
  const packages = join(folder, packagesDir)
  const names = entriesOf(packages)
  if (names === undefined) return undefined
  const known = new Set(names)
  const versions = new Map<string, ReadonlySet<string>>()
  const versionsOf = (name: string): ReadonlySet<string> => {
    const found = versions.get(name) ?? new Set(known.has(name) ? versionsIn(packages, name) : [])
    versions.set(name, found)
    return found
  }
  return {
    names: () => known,
    versions: (name) => [...versionsOf(name)],
    text: (name, version) =>
      versionsOf(name).has(version)
        ? readText(join(packages, name, `${name}.${version}`, 'opam'))
        : undefined,
  }
}

function versionsIn(packages: string, name: string): readonly string[] {
  return (entriesOf(join(packages, name)) ?? []).flatMap((entry) => {
    const found = parseVersionedPackage(entry)
    return found?.name === name ? [found.version] : []
  })
}

/** The names in a folder; `undefined` where there is no such folder, or it cannot be read. */
function entriesOf(folder: string): readonly string[] | undefined {
  try {
    return readdirSync(folder)
  } catch {
    return undefined
  }
}

function readText(path: string): string | undefined {
  try {
    // A named pipe that nobody writes to would keep this waiting. (Windows has none.)
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const isFit = fstatSync(file).isFile() && fstatSync(file).size <= largestOpamFile
      return isFit ? readFileSync(file, 'latin1') : undefined
    } finally {
      closeSync(file)
    }
  } catch {
    return undefined
  }
}
