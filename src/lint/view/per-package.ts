import type { OpamPackage } from '../../opam/package.ts'

/**
 * A view of packages that is made once for each, however many rules ask for it. Only the last is
 * kept: the rules look at one package after the other.
 */
export function perPackage<T>(view: (from: OpamPackage) => T): (from: OpamPackage) => T {
  let last: { readonly from: OpamPackage; readonly value: T } | undefined
  return (from) => {
    if (last?.from !== from) last = { from, value: view(from) }
    return last.value
  }
}
