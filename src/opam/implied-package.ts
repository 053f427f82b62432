import type { VersionedPackage } from './package-name.ts'
import { parseVersionedPackage } from './package-name.ts'

/**
 * The package a file is for by its place, as in an opam repository: `…/foo.1.0/opam` or
 * `…/foo.1.0.opam` (opam 2.6.1). `undefined` for other places; `foo.opam` implies nothing.
 */
export function impliedPackage(path: string): VersionedPackage | undefined {
  const [base = '', folder = ''] = path.split('/').toReversed()
  if (base === 'opam') return parseVersionedPackage(folder)
  return base.endsWith('.opam') ? parseVersionedPackage(base.slice(0, -'.opam'.length)) : undefined
}
