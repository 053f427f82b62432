import { setOffPrerelease } from './prerelease.ts'
import { isVersion } from './version.ts'
import type { Version } from './version.ts'

declare const headingVersion: unique symbol

/**
 * A version as the heading of a changelog writes it: `v1.2.0`, `1.0.0 beta3`, `2.0-rc1`, `2023/08/30`.
 */
export type HeadingVersion = string & { readonly [headingVersion]: true }

/** Whether the text can be a heading's version: no blank at either end, none twice, not too long. */
export function isHeadingVersion(text: string): text is HeadingVersion {
  return /^[\w.+~/-]{1,100}(?: [\w.+~-]{1,100})?$/.test(text)
}

/**
 * The version that a heading's writing means when it is released: without `v` (unless `keepV`), a date
 * as its digits, blanks and `_` as `~`, a pre-release suffix set off by `~`. `undefined` where opam
 * takes no version from it (`1.2.2/3`).
 */
export function versionOfHeading(written: HeadingVersion, keepV: boolean): Version | undefined {
  const number = keepV ? written : written.replace(/^[vV](?=\d)/, '')
  const version = setOffPrerelease(joinDate(number).replaceAll(/[ _]/g, '~'))
  return isVersion(version) ? version : undefined
}

/** How well a heading's writing fits a version; smaller fits better. */
export type Fit = 'same' | 'spelling' | 'loose' | 'revision' | 'build'

/** Fits from the best to the worst. */
export const fits: readonly Fit[] = ['same', 'spelling', 'loose', 'revision', 'build']

/**
 * Whether a heading's writing names a version, and how well: `same` text; the same but for `v`, case,
 * the form of a date and `~`, `_`, `-` or a blank before a word (`spelling`); the same but for trailing
 * zeros and what stands between number and word (`loose`: `1.2` for `1.2.0`, `1.0beta3` for
 * `1.0~beta.3`); the number of which the version is a revision (`5.7.1` for `5.7.1-504`, `0.2.2` for
 * `0.2.2+8.17`); the number behind the `+`, as packages have it that put the version of what they belong
 * to first (`build`: `0.18.3` for `8.18.0+0.18.3`).
 */
export function headingFit(written: string, version: string): Fit | undefined {
  if (written === version) return 'same'
  if (spelling(written) === spelling(version)) return 'spelling'
  if (loose(written) === loose(version)) return 'loose'
  const revised = /^(.*?)(?:-\d+|\+.*)$/.exec(version)?.[1]
  if (revised !== undefined && loose(written) === loose(revised)) return 'revision'
  const built = /\+(\d+\.\d.*)$/.exec(version)?.[1]
  return built !== undefined && loose(written) === loose(built) ? 'build' : undefined
}

function spelling(version: string): string {
  return joinDate(version.toLowerCase().replace(/^v(?=\d)/, '')).replaceAll(/[ _~-](?=[a-z])/g, '~')
}

function loose(version: string): string {
  const text = spelling(version)
    .replaceAll(/(?<=\d)[.~]?(?=[a-z])|(?<=[a-z])[.~](?=\d)/g, '~')
    .replaceAll(/(?<=[a-z])(?=\d)/g, '~')
  const numbers = /^[\d.]*/.exec(text)?.[0] ?? ''
  const parts = numbers.split('.')
  while (parts.length > 1 && /^0*$/.test(parts.at(-1) ?? '')) parts.pop()
  return parts.join('.') + text.slice(numbers.length)
}

/** `2023/08/30`, `2023-08-30` and `2023.08.30` as `20230830`. */
function joinDate(text: string): string {
  return text.replace(/^(\d{4})([-/.])(\d{2})\2(\d{2})$/, '$1$3$4')
}
