import type { Located } from './located.ts'
import type { Log } from './stop.ts'
import { stop, warn } from './stop.ts'
import { ocamlString } from '../text/ocaml-escape.ts'

/** A version of the dune language or of an extension: two integers, `3.9` before `3.10`. */
export interface LanguageVersion {
  readonly major: number
  readonly minor: number
}

/** Such a version as the rules name it. */
export type VersionText = `${number}.${number}`

/** Negative, zero or positive as `a` is before, at or after `b`. */
export function compareLanguageVersions(a: LanguageVersion, b: LanguageVersion): number {
  return a.major - b.major || a.minor - b.minor
}

/** The version that a text such as `3.10` names. */
export function languageVersion(text: VersionText): LanguageVersion {
  const [major = 0, minor = 0] = text.split('.').map(Number)
  return { major, minor }
}

/** `3.10` */
export function versionText({ major, minor }: LanguageVersion): VersionText {
  return `${major}.${minor}`
}

/** Whether a version is `bound` or later. */
export function atLeast(version: LanguageVersion, bound: VersionText): boolean {
  return compareLanguageVersions(version, languageVersion(bound)) >= 0
}

/**
 * A version as a file writes it: digits, `.`, digits (OCaml's scanner lets `_` stand among them).
 * What follows is ignored with a warning, from 3.0 on it is an error.
 */
export function readVersion(log: Log, { value, span }: Located<string>): LanguageVersion {
  const [, major = '', minor = '', rest = ''] =
    /^([0-9][0-9_]*)\.([0-9][0-9_]*)([^]*)$/.exec(value) ?? []
  const version = {
    major: Number(major.replaceAll('_', '')),
    minor: Number(minor.replaceAll('_', '')),
  }
  const tooLong = [version.major, version.minor].some((part) => part > 4.6e18)
  if (major === '' || tooLong) {
    stop(log, span, {
      message: 'Invalid version. Version must be two numbers separated by a dot.',
    })
  }
  if (rest !== '') {
    const message = `The ${ocamlString(rest)} part is ignored here.\nThis version is parsed as just ${versionText(version)}.`
    if (atLeast(version, '3.0')) stop(log, span, { message })
    warn(log, span, { message })
  }
  return version
}
