import { isHeadingVersion } from '../version/heading-version.ts'
import type { HeadingVersion } from '../version/heading-version.ts'
import { readDate } from './date.ts'

/** The version at the start of a text, and what is left. */
export interface Versioned {
  readonly version: HeadingVersion
  /** Whether it can be no mere number: it has a dot, a `v`, a revision, or eight digits. */
  readonly dotted: boolean
  readonly rest: string
}

/**
 * Reads the version at the start of a text: `1.2.0`, `v1.2.0`, `3.0beta8`, `7.0.1-55`, `1.0.0 beta3`.
 */
export function readVersion(text: string): Versioned | undefined {
  const match =
    /^([vV]?\d[\w.+~]*(?:-[\w.+~]+)*)(?: ((?:alpha|beta|gamma|rc|preview)\.?[\d.]*\d|(?:alpha|beta|rc)(?=$|[ :(])))?/.exec(
      text,
    )
  const word = match?.[1]?.replace(/[.~+]+$/, '')
  // `1999.11...` is a date without its day, `1.0..1.2` a range.
  if (match === null || word === undefined || match[1]?.includes('..') === true) return undefined
  const written = match[2] === undefined ? word : `${word} ${match[2]}`
  if (!isHeadingVersion(written)) return undefined
  const end = match[2] === undefined ? word.length : match[0].length
  const dotted = /[.+~]|^[vV]\d|^\d{8}$|\d-\d/.test(word)
  return { version: written, dotted, rest: text.slice(end) }
}

/** The versions that follow a first one: `1.5.1, 1.5.2`, `2.0.0 and 2.1.0`, `1.2.2/3`, `1.1.0/1.1.1`. */
export function readMoreVersions(first: Versioned): {
  readonly versions: readonly HeadingVersion[]
  readonly rest: string
} {
  const versions = [first.version]
  let { rest } = first
  for (;;) {
    const joint = /^(?:, ?(?:and )?| and | ?& ?| ?\/ ?)(?=[vV]?\d)/.exec(rest)?.[0]
    if (joint === undefined) break
    const next = rest.slice(joint.length)
    const more = readVersion(next)
    if (more === undefined || readDate(next) !== undefined) break
    if (more.dotted) versions.push(more.version)
    else if (!joint.includes('/')) break
    else {
      const sibling = first.version.replace(/\d+$/, more.version)
      if (isHeadingVersion(sibling)) versions.push(sibling)
    }
    rest = more.rest
  }
  return { versions, rest }
}
