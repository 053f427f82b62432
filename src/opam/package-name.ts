import { ocamlCharacter, ocamlString } from '../text/ocaml-escape.ts'

/** What opam 2.6.1 says against a package's name; `undefined` for a good one. */
export function packageNameDefect(name: string): string | undefined {
  const wrong = /[^A-Za-z0-9_+-]/.exec(name)?.[0]
  if (wrong !== undefined) {
    return `Invalid character ${ocamlCharacter(wrong)} in package name ${ocamlString(name)}`
  }
  if (/[A-Za-z]/.test(name)) return undefined
  return `Package name ${ocamlString(name)} should contain at least one letter`
}

/** What opam 2.6.1 says against a package's version; `undefined` for a good one. */
export function packageVersionDefect(version: string): string | undefined {
  if (version === '') return "Package version can't be empty"
  const wrong = /[^A-Za-z0-9._+~-]/.exec(version)?.[0]
  if (wrong === undefined) return undefined
  return `Invalid character ${ocamlCharacter(wrong)} in package version ${ocamlString(version)}`
}

/** A package of a version, `foo.1.0`: the name ends at the first dot. */
export interface VersionedPackage {
  readonly name: string
  readonly version: string
}

/** The two halves of `name.version`, if they are good. */
export function parseVersionedPackage(text: string): VersionedPackage | undefined {
  const dot = text.indexOf('.')
  if (dot === -1) return undefined
  const name = text.slice(0, dot)
  const version = text.slice(dot + 1)
  if (packageNameDefect(name) !== undefined || packageVersionDefect(version) !== undefined) {
    return undefined
  }
  return { name, version }
}

/**
 * opam's order of names, which sorted lists of packages follow: by the lower-cased bytes; where
 * those agree by the bytes themselves, so that `A` comes before `a`.
 */
export function comparePackageNames(a: string, b: string): number {
  for (let at = 0; at < a.length && at < b.length; at++) {
    const [left, right] = [a[at] ?? '', b[at] ?? '']
    const [lowLeft, lowRight] = [lowerAscii(left), lowerAscii(right)]
    if (lowLeft !== lowRight) return lowLeft < lowRight ? -1 : 1
    if (left !== right) return left < right ? -1 : 1
  }
  return a.length - b.length
}

function lowerAscii(character: string): string {
  return character >= 'A' && character <= 'Z' ? character.toLowerCase() : character
}
