import type { Diagnostic } from '../text/diagnostic.ts'
import { hasAttachedPrerelease, hasPrereleaseBuild, setOffPrerelease } from './prerelease.ts'
import { isRefName } from './ref-name.ts'
import { isVersion } from './version.ts'
import type { Version } from './version.ts'

declare const gitTag: unique symbol

/** The name of a git tag, without `refs/tags/`: `v1.2.0`, `1.0.0_beta1`, `carton-v0.4.3`. */
export type Tag = string & { readonly [gitTag]: true }

/** Whether git accepts the text as a tag's name. */
export function isTag(name: string): name is Tag {
  return isRefName(name)
}

/** How a repository writes its tags. */
export interface TagStyle {
  /** What stands before the version (`tag-prefix`): `carton-`, or nothing. */
  readonly prefix: string
  /** Written between prefix and version, and no part of the version. */
  readonly v: '' | 'v' | 'V'
  /** Whether `1.2.0rc1` is written so, and not as `1.2.0_rc1`. */
  readonly keepAttached?: boolean
}

/** How a tag is read. */
export interface TagReading {
  readonly prefix: string
  /** Whether a `v` before the number is part of the version. */
  readonly keepV: boolean
  /** Whether `1.2.0rc1` stays as it is, because earlier pre-releases were published so. */
  readonly keepAttached?: boolean
}

/** What a tag says. */
export type TagMeaning =
  | { readonly kind: 'version'; readonly version: Version; readonly notices: readonly Diagnostic[] }
  /** The tag names no version: `cause` is the fact, `fix` what to do. */
  | { readonly kind: 'no-version'; readonly cause: string; readonly fix: string }

/** What a version is tagged with. */
export type TagForVersion =
  | { readonly kind: 'tag'; readonly tag: Tag }
  /** No tag in that style names the version. */
  | { readonly kind: 'no-tag'; readonly cause: string; readonly fix: string }

/**
 * The version a tag names: without the prefix and one leading `v` or `V`, `_` read as `~` (DEP-14, as
 * `dune-release tag` writes it), and a pre-release suffix that starts with a word set off by `~`
 * (`1.0.0-beta.1`, `1.2.0rc1`), with a notice, because opam orders both after the release. A suffix of
 * digits is an opam revision and stays. Total: a tag that is no version is an answer.
 */
export function readTag(tag: string, reading: TagReading): TagMeaning {
  if (!tag.startsWith(reading.prefix)) {
    return {
      kind: 'no-version',
      cause: `the tag ${quoted(tag)} does not start with ${quoted(reading.prefix)}, as the input tag-prefix says`,
      fix: `Release a tag such as ${quoted(`${reading.prefix}1.0.0`)}, or change the input tag-prefix.`,
    }
  }
  const rest = tag.slice(reading.prefix.length)
  const number = reading.keepV ? rest : rest.replace(/^[vV](?=\d)/, '')
  const written = number.replaceAll('_', '~')
  const isKept = reading.keepAttached === true && hasAttachedPrerelease(written)
  const version = isKept ? written : setOffPrerelease(written)
  if (!/^[vV]?\d/.test(version) || isSeries(version) || !isVersion(version)) {
    return noVersion(tag, rest)
  }
  if (version !== written) {
    return { kind: 'version', version, notices: [prereleaseNotice(tag, number, version)] }
  }
  if (isKept) return { kind: 'version', version, notices: [keptNotice(tag, version)] }
  const notices = hasPrereleaseBuild(version) ? [buildWarning(tag, number, version)] : []
  return { kind: 'version', version, notices }
}

/** Names that projects give to a tag they move, which marks a state and no release. */
const movingNames: readonly string[] = ['nightly', 'latest', 'stable', 'edge', 'tip']

/** Whether a tag has a name that is known to move, such as `nightly`, with or without the prefix. */
export function isMovingTag(tag: string, prefix: string): boolean {
  const name = tag.startsWith(prefix) ? tag.slice(prefix.length) : tag
  return movingNames.includes(name.toLowerCase())
}

function prereleaseNotice(tag: string, number: string, version: string): Diagnostic {
  const core = coreOf(number)
  return {
    severity: 'notice',
    code: 'tag-prerelease',
    message: `The tag ${quoted(tag)} is released as version ${version}, because opam orders ${number} after ${core}, but ${version} before it.`,
    hints: [
      `The tag ${quoted(tag.replace(number, version.replaceAll('~', '_')))} names the same version.`,
    ],
  }
}

function keptNotice(tag: string, version: string): Diagnostic {
  return {
    severity: 'notice',
    code: 'tag-prerelease',
    message: `The tag ${quoted(tag)} is released as version ${version}, in the spelling of earlier pre-releases of the package. opam orders it after ${coreOf(version)}.`,
    hints: ['dune-publish marks it as a pre-release and adds the flag avoid-version.'],
  }
}

function buildWarning(tag: string, number: string, version: string): Diagnostic {
  const core = version.slice(0, version.indexOf('+'))
  const meant = number.replace('+', '_')
  return {
    severity: 'warning',
    code: 'tag-prerelease',
    message: `The tag ${quoted(tag)} is released as version ${version}. opam orders it after ${core}, so it is not a pre-release.`,
    hints: [`For a pre-release, use the tag ${quoted(tag.replace(number, meant))}.`],
  }
}

/** The number before the suffix of a pre-release. */
function coreOf(number: string): string {
  return /^[vV]?\d+(?:\.\d+)*/.exec(number)?.[0] ?? number
}

function noVersion(tag: string, rest: string): TagMeaning {
  if (/^[vV]?\d/.test(rest)) return oddVersion(tag, rest)
  const lead = /^[^\d]*?(?=[vV]?\d)/.exec(rest)?.[0] ?? ''
  const behind = rest.slice(lead.length)
  const prefix = tag.slice(0, tag.length - rest.length) + lead
  return {
    kind: 'no-version',
    cause: `the tag ${quoted(tag)} does not name a version: a version starts with a digit, or with v and a digit`,
    // The prefix is named only where a release comes of it: "rolling-v2.5.x" marks none.
    fix: plainVersion.test(behind)
      ? `If this is the tag of version ${behind.replace(/^[vV]/, '')}, set the input tag-prefix to ${quoted(prefix)}. Otherwise, start the workflow for tags of versions only.`
      : 'Release a tag such as "1.0.0" or "v1.0.0", and start the workflow for such tags only.',
  }
}

/** Numbers with dots, and a word of a pre-release or a number behind them. */
const plainVersion = /^[vV]?\d+(?:\.\d+)*(?:[-~_+.]?[a-zA-Z]*\d+)?$/

/** A tag that starts as a version does, and is none. */
function oddVersion(tag: string, rest: string): TagMeaning {
  if (isSeries(rest)) {
    return {
      kind: 'no-version',
      cause: `the tag ${quoted(tag)} does not name a version: it names the whole series ${quoted(rest)}`,
      fix: 'Release a tag such as "1.0.0" or "v1.0.0", and start the workflow for such tags only.',
    }
  }
  const odd = /[^A-Za-z0-9_+.~-]/.exec(rest)?.[0] ?? ''
  return {
    kind: 'no-version',
    cause: `the tag ${quoted(tag)} does not name a version: opam versions cannot contain ${quoted(odd)}`,
    fix: 'Release a tag with only letters, digits, ".", "-", "+" and "_". "_" stands for "~".',
  }
}

/** `2.5.x`, the name of a branch or of a tag that moves: no version, though opam would take it for one. */
function isSeries(text: string): boolean {
  return /^[vV]?\d+(?:\.\d+)*\.[xX]$/.test(text)
}

/**
 * The style of a repository's tags: that of the newest one that names a version behind `prefix`
 * (`tags` newest first). Where none does, the plain number.
 */
export function tagStyle(tags: readonly string[], prefix: string): TagStyle {
  for (const tag of tags) {
    const mark = tag.startsWith(prefix) ? /^([vV]?)\d/.exec(tag.slice(prefix.length)) : null
    if (mark !== null) return { prefix, v: mark[1] === 'v' ? 'v' : mark[1] === 'V' ? 'V' : '' }
  }
  return { prefix, v: '' }
}

/**
 * The tag of a version: `~` written `_`, in the repository's style. `no-tag` where git refuses the
 * name, or where it would be read as another version (`1.0-beta`, `1.0_1`).
 */
export function tagOfVersion(version: string, style: TagStyle): TagForVersion {
  const ownV = /^[vV]\d/.test(version)
  const tag = `${style.prefix}${ownV ? '' : style.v}${version.replaceAll('~', '_')}`
  if (!isTag(tag)) {
    return {
      kind: 'no-tag',
      cause: `${quoted(tag)}, the tag of version ${quoted(version)}, is not a valid name in git`,
      fix: 'Change the version, or the input tag-prefix.',
    }
  }
  const { prefix, keepAttached = false } = style
  const meaning = readTag(tag, { prefix, keepV: ownV, keepAttached })
  if (meaning.kind === 'no-version') {
    return { kind: 'no-tag', cause: meaning.cause, fix: 'Choose a version such as "1.2.0".' }
  }
  if (meaning.version !== version) {
    return {
      kind: 'no-tag',
      cause: `the tag ${quoted(tag)} of version ${quoted(version)} is read as version ${quoted(meaning.version)}`,
      fix: `Use the version ${quoted(meaning.version)}.`,
    }
  }
  return { kind: 'tag', tag }
}

function quoted(text: string): string {
  return JSON.stringify(text)
}
