import prerelease from 'semver/functions/prerelease.js'

/** Whether a version comes before the release it names, or is meant to: it holds a `~`, or ends in `rc1`. */
export function isPrerelease(version: string): boolean {
  return version.includes('~') || hasAttachedPrerelease(version)
}

/**
 * A number with the word of a pre-release right behind it, or behind a dot: `1.2.0rc1`, `1.2.0.beta`,
 * `1.2.0b2`. A letter alone (`1.0.2a`) is a revision, and `p1` is one of a patch: opam orders both as
 * people mean it.
 */
const attached =
  /^([vV]?\d+(?:\.\d+)*)\.?((?:(?:alpha|beta|dev|nightly|preview|prerel(?:ease)?|pre|rc|snapshot)(?:\.?\d+(?:\.\d+)*)?|[ab]\d+(?:\.\d+)*)(?:[-+~].*)?)$/i

/** Whether a version has a pre-release attached to its number: `1.2.0rc1`, which opam orders after `1.2.0`. */
export function hasAttachedPrerelease(version: string): boolean {
  return attached.test(version)
}

/** Whether a version names a pre-release where opam looks for a build: `1.2.0+rc1`, ordered after `1.2.0`. */
export function hasPrereleaseBuild(version: string): boolean {
  return /\+(?:alpha|beta|dev|preview|pre|rc)[-.\d]*$/i.test(version)
}

/** A suffix that names what came after the release: `1.2.0-p1`, `1.2.0-hotfix`, `1.2.0-ocaml5`. */
const later =
  /^(?:bugfix|fix|hotfix|ocaml|patch|pl|post|p|rev|r)[-.]?\d*(?:$|[-+.~])|^(?:final|ga|release)$/i

/**
 * A version whose pre-release suffix has opam's `~` before it: `1.0.0-beta.1`, whose suffix semver reads as
 * one that starts with a word, gives `1.0.0~beta.1`, and `1.2.0rc1` gives `1.2.0~rc1`, because opam orders
 * both spellings after the release. Every other text comes back as it is; a suffix of digits (`5.4-503`)
 * is an opam revision, and so is one that names a correction (`1.2.0-p1`).
 */
export function setOffPrerelease(version: string): string {
  if (attached.test(version)) return version.replace(attached, '$1~$2')
  const dash = version.indexOf('-')
  if (dash === -1) return version
  // semver knows three numbers and no `~`, opam any: the suffix is read behind numbers of our own.
  const suffix = prerelease(`0.0.0${version.slice(dash).replaceAll('~', '.')}`, { loose: true })
  const first = suffix?.[0]
  if (typeof first !== 'string' || !/^[A-Za-z]/.test(first)) return version
  if (later.test(version.slice(dash + 1))) return version
  return `${version.slice(0, dash)}~${version.slice(dash + 1)}`
}
