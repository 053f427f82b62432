declare const opamVersion: unique symbol

/** A version as opam writes it: `1.2.0`, `1.0.0~beta1`, `v0.17.0`, `5.7.1-504`. */
export type Version = string & { readonly [opamVersion]: true }

/** Whether opam takes the text for a version (opam 2.6.1, `OpamPackage.Version.of_string`). */
export function isVersion(text: string): text is Version {
  return /^[A-Za-z0-9_+.~-]+$/.test(text)
}

/** Whether a version starts with a `v` that belongs to it: `v0.17.0`, but not `vendored`. */
export function carriesV(version: string): boolean {
  return /^[vV]\d/.test(version)
}

/**
 * What `keep-v: auto` finds out: whether a package's published versions carry a `v`. Where some do and
 * some do not, the greater part decides, and a tie is for the `v`: opam orders every `v…` after all
 * numbers, so that a release without it would not count as newer. None published: no `v`.
 */
export function publishedCarryV(versions: readonly string[]): boolean {
  const carrying = versions.filter(carriesV).length
  return carrying > 0 && carrying * 2 >= versions.length
}
