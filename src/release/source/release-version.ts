import type { SupposedTag } from '../model/release.ts'
import { hasAttachedPrerelease } from '../../version/prerelease.ts'
import { readTag, tagOfVersion, tagStyle } from '../../version/tag.ts'
import type { TagForVersion } from '../../version/tag.ts'
import type { CommitReader } from '../model/ports/git.ts'
import type { ForgeTag } from '../model/ports/source-forge.ts'
import { newerTag, taggedElsewhere } from './tagged-elsewhere.ts'
import { carriesV, publishedCarryV } from '../../version/version.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Inquiries } from '../look/inquiries.ts'
import type { Settings } from '../model/settings.ts'
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
  | SupposedTag

/** The version that is supposed where nobody knows the next one: opam's word for a pinned package. */
export const nextVersion = 'dev'

/** The version, or why there is none. */
export type VersionDecision =
  | { readonly kind: 'decided'; readonly release: ReleaseVersion }
  /** A manual run on a commit that already has the tag of its version. */
  | { readonly kind: 'tag-exists'; readonly tag: string }
  | { readonly kind: 'refused'; readonly diagnostic: Diagnostic }

/** What the decision rests on, besides the target. */
interface Grounds {
  readonly settings: Pick<Settings, 'tagPrefix' | 'keepV' | 'commandLine'>
  readonly ask: Inquiries
  readonly git: Pick<CommitReader, 'commitsSince'>
  readonly packages: readonly string[]
  /** Of the changelog's newest released section. */
  readonly newest: string | undefined
  /** The file that has that section. */
  readonly changelog: string | undefined
}

/**
 * Decides which version is released: the tag says it; a manual run without a tag says it, or the
 * changelog does, and the tag follows. A version whose tag names another commit is not released from
 * this one: the run is refused, or, where only the changelog says the version and nothing is released,
 * it is about the next version, which is called "dev".
 *
 * @throws Failure where the forge does not answer.
 */
export async function decideVersion(target: Target, grounds: Grounds): Promise<VersionDecision> {
  switch (target.kind) {
    case 'tagged':
      return await fromTag(target.tag.name, grounds)
    case 'untagged':
      return await toTag(target, grounds)
    case 'supposed':
      return await suppose(target, grounds)
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
  const rest = tag.slice(prefix.length)
  const [keepV, keepAttached] = await Promise.all([
    resolveKeepV(rest, { settings, ask, packages }),
    keepsAttached(rest.replaceAll('_', '~'), { ask, packages }),
  ])
  const meaning = readTag(tag, { prefix, keepV, keepAttached })
  if (meaning.kind === 'no-version') return refused('tag-no-version', meaning)
  const { version, notices } = meaning
  return decided({ version, tag: { kind: 'existing', name: tag }, notices })
}

/**
 * Whether pre-releases of the packages are published as `1.2.0rc1`: then another spelling would be ordered
 * among them as nobody expects. Asked only for a version that is written so.
 */
async function keepsAttached(
  version: string,
  { ask, packages }: Pick<Grounds, 'ask' | 'packages'>,
): Promise<boolean> {
  if (!hasAttachedPrerelease(version)) return false
  const published = await ask.publishedVersions(packages)
  return packages.some((name) => published.get(name)?.some(hasAttachedPrerelease) === true)
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
/** A version, what it is tagged with, and the tag that it has already. */
interface NamedVersion {
  readonly version: string
  readonly named: TagForVersion
  readonly existing: ForgeTag | undefined
}

async function nameTag(version: string, grounds: Grounds): Promise<NamedVersion> {
  const { ask, settings } = grounds
  const { tagPrefix: prefix } = settings
  const tags = await ask.tagNames()
  const keepAttached = await keepsAttached(version, grounds)
  const style = { ...tagStyle(tags, prefix), keepAttached }
  // The tag says the version when the release is run again: what the tag will say is decided now.
  const keepV =
    style.v !== '' && !carriesV(version) && (await resolveKeepV(style.v + version, grounds))
  const released = keepV ? style.v + version : version
  const named = tagOfVersion(released, style)
  // A project that changed its style has tagged the version in the other one.
  const spelt = tags.find((tag) => {
    const meaning = tag.startsWith(prefix)
      ? readTag(tag, { prefix, keepV, keepAttached })
      : undefined
    return meaning?.kind === 'version' && meaning.version === released
  })
  const name = spelt ?? (named.kind === 'tag' ? named.tag : undefined)
  return {
    version: released,
    named,
    existing: name === undefined ? undefined : await ask.tag(name),
  }
}

async function toTag(
  target: Extract<Target, { kind: 'untagged' }>,
  grounds: Grounds,
): Promise<VersionDecision> {
  const asked = target.version ?? grounds.newest
  if (asked === undefined) {
    const cause = 'there is no tag, no input version, and no released section in a changelog'
    return refused('version-unknown', { cause, fix: 'Give the input version, or push a tag.' })
  }
  const { version, named, existing } = await nameTag(asked, grounds)
  if (existing !== undefined) {
    if (existing.commit === target.commit) return { kind: 'tag-exists', tag: existing.name }
    const found = { version, tag: existing, target, releases: true }
    return { kind: 'refused', diagnostic: await taggedElsewhere(found, grounds) }
  }
  if (named.kind === 'no-tag') return refused('tag-no-version', named)
  const notices = target.version === undefined ? await newerTag(version, 'warning', grounds) : []
  return decided({ version, tag: { kind: 'new', name: named.tag }, notices })
}

/** A supposed version is shown as its release would be; one that nobody says is "dev". */
async function suppose(
  target: Extract<Target, { kind: 'supposed' }>,
  grounds: Grounds,
): Promise<VersionDecision> {
  const asked = target.version ?? grounds.newest
  const isAsked = target.version !== undefined
  if (asked === undefined) return decided(supposedNext([]))
  const { version, named, existing } = await nameTag(asked, grounds)
  if (existing !== undefined && existing.commit !== target.commit) {
    const found = { version, tag: existing, target, releases: false }
    const diagnostic = await taggedElsewhere(found, grounds)
    return isAsked
      ? { kind: 'refused', diagnostic }
      : decided(supposedNext([diagnostic, ...(await newerTag(version, 'notice', grounds))]))
  }
  if (existing !== undefined) {
    const tag = { kind: 'supposed', name: existing.name, exists: true, isAsked } as const
    return decided({ version, tag, notices: [] })
  }
  if (named.kind === 'no-tag') return refused('tag-no-version', named)
  const notices = isAsked ? [] : await newerTag(version, 'notice', grounds)
  const tag = { kind: 'supposed', name: named.tag, exists: false, isAsked } as const
  return decided({ version, tag, notices })
}

function supposedNext(notices: readonly Diagnostic[]): ReleaseVersion {
  const tag = { kind: 'supposed', name: nextVersion, exists: false, isAsked: false } as const
  return { version: nextVersion, tag, notices }
}

function refused(
  code: string,
  { cause, fix }: { readonly cause: string; readonly fix: string },
): VersionDecision {
  const message = `${cause.charAt(0).toUpperCase()}${cause.slice(1)}.`
  return { kind: 'refused', diagnostic: { severity: 'error', code, message, hints: [fix] } }
}
