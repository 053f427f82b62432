import { readTag, tagOfVersion, tagStyle } from '../../version/tag.ts'
import type { TagForVersion } from '../../version/tag.ts'
import { carriesV, publishedCarryV } from '../../version/version.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Inquiries } from '../facts/inquiries.ts'
import type { Settings } from '../settings.ts'
import type { Target } from './target.ts'

/** The version to release and its tag. */
export interface ReleaseVersion {
  /** opam's. */
  readonly version: string
  readonly tag: TagPlan
  readonly notices: readonly Diagnostic[]
}

/** The tag of a release: there, to be made, or the one a supposed version would have. */
export type TagPlan =
  | { readonly kind: 'existing'; readonly name: string }
  | { readonly kind: 'new'; readonly name: string }
  | { readonly kind: 'supposed'; readonly name: string }

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
    case 'supposed':
      return await suppose(target.version ?? grounds.newest, grounds)
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
  if (!carriesV(rest)) return false
  const versions = await ask.publishedVersions(packages)
  const published = packages.map((name) => versions.get(name) ?? [])
  return publishedCarryV(published.find((some) => some.length > 0) ?? [])
}

/** A version as it is released, and its tag in the style of the repository's newest ones. */
async function nameTag(
  version: string,
  grounds: Grounds,
): Promise<{ readonly version: string; readonly named: TagForVersion }> {
  const style = tagStyle(await grounds.ask.tagNames(), grounds.settings.tagPrefix)
  // The tag says the version when the release is run again: what the tag will say is decided now.
  const keepV =
    style.v !== '' && !carriesV(version) && (await resolveKeepV(style.v + version, grounds))
  const released = keepV ? style.v + version : version
  return { version: released, named: tagOfVersion(released, style) }
}

async function toTag(asked: string | undefined, grounds: Grounds): Promise<VersionDecision> {
  if (asked === undefined) {
    const cause = 'there is no tag, no input version, and no released section in a changelog'
    return refused('version-unknown', { cause, fix: 'Give the input version, or push a tag.' })
  }
  const { version, named } = await nameTag(asked, grounds)
  if (named.kind === 'no-tag') return refused('tag-no-version', named)
  const existing = await grounds.ask.tag(named.tag)
  return existing === undefined
    ? decided({ version, tag: { kind: 'new', name: named.tag }, notices: [] })
    : { kind: 'tag-exists', tag: named.tag }
}

/** A supposed version is shown as its release would be; one that nobody says is "dev". */
async function suppose(asked: string | undefined, grounds: Grounds): Promise<VersionDecision> {
  if (asked === undefined) {
    return decided({ version: 'dev', tag: { kind: 'supposed', name: 'dev' }, notices: [] })
  }
  const { version, named } = await nameTag(asked, grounds)
  if (named.kind === 'no-tag') return refused('tag-no-version', named)
  return decided({ version, tag: { kind: 'supposed', name: named.tag }, notices: [] })
}

function refused(
  code: string,
  { cause, fix }: { readonly cause: string; readonly fix: string },
): VersionDecision {
  const message = `${cause.charAt(0).toUpperCase()}${cause.slice(1)}.`
  return { kind: 'refused', diagnostic: { severity: 'error', code, message, hints: [fix] } }
}
