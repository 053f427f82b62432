import { publishedCarryV } from '../version/version.ts'
import { readTag, tagOfVersion, tagStyle } from '../version/tag.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import type { Candidate } from './candidate.ts'
import type { Inquiries } from './inquiries.ts'
import type { Settings } from './settings.ts'
import type { Target } from './target.ts'

/** The version to release and its tag. */
export interface ReleaseVersion {
  /** opam's. */
  readonly version: string
  readonly tag: TagPlan
  readonly notices: readonly Diagnostic[]
}

/** The tag of a release: there, to be made, or none. */
export type TagPlan =
  | Extract<Candidate['tag'], { kind: 'existing' | 'none' }>
  | { readonly kind: 'new'; readonly name: string }

/** The version, or why there is none. */
export type VersionDecision =
  | { readonly kind: 'decided'; readonly release: ReleaseVersion }
  /** A manual run for a version whose tag is there already: its commit is what is released. */
  | { readonly kind: 'tag-exists'; readonly tag: string }
  | { readonly kind: 'refused'; readonly diagnostic: Diagnostic }

/** What the decision rests on, besides the target. */
interface Grounds {
  readonly settings: Pick<Settings, 'tagPrefix' | 'keepV'>
  readonly ask: Inquiries
  readonly packages: readonly string[]
  /** Of the changelog's newest released section. */
  readonly newest: string | undefined
}

/**
 * Decides which version is released: the tag says it; a manual run without a tag says it, or the
 * changelog does, and the tag follows; a supposed version may even be "dev".
 *
 * @throws Failure where the forge does not answer.
 */
export async function decideVersion(target: Target, grounds: Grounds): Promise<VersionDecision> {
  switch (target.kind) {
    case 'tagged':
      return await fromTag(target.tag.name, grounds)
    case 'untagged':
      return await toTag(target.version ?? grounds.newest, grounds)
    case 'supposed': {
      const version = target.version ?? grounds.newest ?? 'dev'
      return decided({ version, tag: { kind: 'none' }, notices: [] })
    }
  }
}

function decided(release: ReleaseVersion): VersionDecision {
  return { kind: 'decided', release }
}

async function fromTag(
  tag: string,
  { settings, ask, packages }: Grounds,
): Promise<VersionDecision> {
  const { tagPrefix: prefix } = settings
  const keepV = await resolveKeepV(tag.slice(prefix.length), { settings, ask, packages })
  const meaning = readTag(tag, { prefix, keepV })
  if (meaning.kind === 'no-version') return refused('tag-no-version', meaning)
  const { version, notices } = meaning
  return decided({ version, tag: { kind: 'existing', name: tag }, notices })
}

/** Asks the opam repository only where it matters: for a tag with a `v` and the setting `auto`. */
async function resolveKeepV(
  rest: string,
  { settings, ask, packages }: Pick<Grounds, 'settings' | 'ask' | 'packages'>,
): Promise<boolean> {
  if (settings.keepV !== 'auto') return settings.keepV === 'always'
  if (!/^[vV]\d/.test(rest)) return false
  const [first] = packages
  return first !== undefined && publishedCarryV(await ask.publishedVersions(first))
}

async function toTag(
  version: string | undefined,
  { settings, ask }: Grounds,
): Promise<VersionDecision> {
  if (version === undefined) {
    const cause = 'there is no tag, no input version, and no released section in a changelog'
    return refused('version-unknown', { cause, fix: 'Give the input version, or push a tag.' })
  }
  const style = tagStyle(await ask.tagNames(), settings.tagPrefix)
  const named = tagOfVersion(version, style)
  if (named.kind === 'no-tag') return refused('tag-no-version', named)
  const existing = await ask.tag(named.tag)
  return existing === undefined
    ? decided({ version, tag: { kind: 'new', name: named.tag }, notices: [] })
    : { kind: 'tag-exists', tag: named.tag }
}

function refused(
  code: string,
  { cause, fix }: { readonly cause: string; readonly fix: string },
): VersionDecision {
  const message = `${cause.charAt(0).toUpperCase()}${cause.slice(1)}.`
  return { kind: 'refused', diagnostic: { severity: 'error', code, message, hints: [fix] } }
}
