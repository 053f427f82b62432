import type { OpamPackage } from '../../opam/package.ts'

/** A view of packages that is made once for each, however many rules ask for it. */
export function perPackage<T>(view: (from: OpamPackage) => T): (from: OpamPackage) => T {
  const known = new WeakMap<OpamPackage, { readonly value: T }>()
  return (from) => {
    const found = known.get(from)
    if (found !== undefined) return found.value
    const value = view(from)
    known.set(from, { value })
    return value
  }
}
