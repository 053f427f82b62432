import type { VersionedPackage } from './package-name.ts'
import { parseVersionedPackage } from './package-name.ts'

/**
 * The package a file is for by its place, as in an opam repository: `…/foo.1.0/opam` or
 * `…/foo.1.0.opam` (opam 2.6.1). `undefined` for other places; `foo.opam` implies nothing.
 */
export function impliedPackage(path: string): VersionedPackage | undefined {
  const slash = path.lastIndexOf('/')
  const base = path.slice(slash + 1)
  if (base === 'opam') {
    const folder = path.slice(0, Math.max(0, slash))
    return parseVersionedPackage(folder.slice(folder.lastIndexOf('/') + 1))
  }
  return base.endsWith('.opam') ? parseVersionedPackage(base.slice(0, -'.opam'.length)) : undefined
}
