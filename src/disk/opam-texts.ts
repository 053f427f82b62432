import { parseVersionedPackage } from '../opam/package-name.ts'
import type { PackageSource } from '../solver/package-source.ts'

/**
 * The opam files of a repository, by `NAME.VERSION`, as a source of packages.
 *
 * @param text the file of a key; `undefined` for one that cannot be read.
 */
export function opamTexts(
  keys: Iterable<string>,
  text: (key: string) => string | undefined,
): PackageSource {
  const versions = new Map<string, string[]>()
  for (const key of keys) {
    const found = parseVersionedPackage(key)
    if (found === undefined) continue
    const known = versions.get(found.name)
    if (known === undefined) versions.set(found.name, [found.version])
    else known.push(found.version)
  }
  return {
    names: () => versions.keys(),
    versions: (name) => versions.get(name) ?? [],
    text: (name, version) => text(`${name}.${version}`),
  }
}
