import prerelease from 'semver/functions/prerelease.js'

/** Whether a version comes before the release it names: it holds a `~`. */
export function isPrerelease(version: string): boolean {
  return version.includes('~')
}

/**
 * A version whose pre-release suffix, as semver reads it, starts with a word, with opam's `~` before
 * it: `1.0.0-beta.1` gives `1.0.0~beta.1`, because opam orders `1.0.0-beta.1` after `1.0.0`. Every
 * other text comes back as it is; a suffix of digits (`5.4-503`) is an opam revision.
 */
export function setOffPrerelease(version: string): string {
  const dash = version.indexOf('-')
  if (dash === -1) return version
  // semver knows three numbers and no `~`, opam any: the suffix is read behind numbers of our own.
  const suffix = prerelease(`0.0.0${version.slice(dash).replaceAll('~', '.')}`, { loose: true })
  const first = suffix?.[0]
  if (typeof first !== 'string' || !/^[A-Za-z]/.test(first)) return version
  return `${version.slice(0, dash)}~${version.slice(dash + 1)}`
}
