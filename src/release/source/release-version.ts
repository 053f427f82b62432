import type { SupposedTag } from '../model/release.ts'
import { hasAttachedPrerelease } from '../../version/prerelease.ts'
import { readTag, tagOfVersion, tagStyle } from '../../version/tag.ts'
import type { TagForVersion } from '../../version/tag.ts'
import { newerTag, taggedElsewhere } from './tagged-elsewhere.ts'
import { carriesV, publishedCarryV } from '../../version/version.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Target } from './target.ts'
import type { Grounds, ExistingTag } from './version-grounds.ts'

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
  | { readonly kind: 'refused'; readonly diagnostic: Diagnostic }

/**
 * Decides which version is released: the tag says it; a manual run without a tag says it, or the
 * changelog does, and the tag follows. A version whose tag names another commit is not released from
 * this one: the run is refused, or, where only the changelog says the version and nothing is released,
 * it is about the next version, which is called "dev".
 *
 * @param existing the tag of `possibleTag`, where there is one.
 */
export function decideVersion(
  target: Target,
  grounds: Grounds,
  existing?: ExistingTag,
): VersionDecision {
  switch (target.kind) {
    case 'tagged':
      return fromTag(target.tag.name, grounds)
    case 'untagged':
      return toTag(target, grounds, existing)
    case 'supposed':
      return suppose(target, grounds, existing)
  }
}

/** The tag that the version of a target without one would have, if there is such a tag. */
export function possibleTag(target: Target, grounds: Grounds): string | undefined {
  const asked = askedVersion(target, grounds)
  return asked === undefined ? undefined : nameTag(asked, grounds).name
}

/** The version that a target without a tag is about, as the user or the changelog says it. */
function askedVersion(target: Target, { newest }: Grounds): string | undefined {
  return target.kind === 'tagged' ? undefined : (target.version ?? newest)
}

function decided(release: ReleaseVersion): VersionDecision {
  return { kind: 'decided', release }
}

function fromTag(tag: string, grounds: Grounds): VersionDecision {
  const { tagPrefix: prefix } = grounds.settings
  const rest = tag.slice(prefix.length)
  const keepV = resolveKeepV(rest, grounds)
  const keepAttached = keepsAttached(rest.replaceAll('_', '~'), grounds)
  const meaning = readTag(tag, { prefix, keepV, keepAttached })
  if (meaning.kind === 'no-version') return refused('tag-no-version', meaning)
  const { version, notices } = meaning
  return decided({ version, tag: { kind: 'existing', name: tag }, notices })
}

/**
 * Whether pre-releases of the packages are published as `1.2.0rc1`: then another spelling would be ordered
 * among them as nobody expects.
 */
function keepsAttached(version: string, { published, packages }: Grounds): boolean {
  if (!hasAttachedPrerelease(version)) return false
  return packages.some((name) => published.get(name)?.some(hasAttachedPrerelease) === true)
}

/** Whether the `v` of a tag belongs to the version, by the setting, or as it does in what is published. */
function resolveKeepV(rest: string, { settings, published, packages }: Grounds): boolean {
  if (settings.keepV !== 'auto') return settings.keepV === 'always'
  if (!carriesV(rest)) return false
  const versions = packages.map((name) => published.get(name) ?? [])
  return publishedCarryV(versions.find((some) => some.length > 0) ?? [])
}

/** A version as it is released, and its tag in the style of the repository's newest ones. */
interface NamedVersion {
  readonly version: string
  readonly named: TagForVersion
  /** The tag that it may have already. */
  readonly name: string | undefined
}

function nameTag(version: string, grounds: Grounds): NamedVersion {
  const { tagNames, settings } = grounds
  const { tagPrefix: prefix } = settings
  const keepAttached = keepsAttached(version, grounds)
  const style = { ...tagStyle(tagNames, prefix), keepAttached }
  // The tag says the version when the release is run again: what the tag will say is decided now.
  const keepV = style.v !== '' && !carriesV(version) && resolveKeepV(style.v + version, grounds)
  const released = keepV ? style.v + version : version
  const named = tagOfVersion(released, style)
  // A project that changed its style has tagged the version in the other one.
  const spelt = tagNames.find((tag) => {
    const meaning = tag.startsWith(prefix)
      ? readTag(tag, { prefix, keepV, keepAttached })
      : undefined
    return meaning?.kind === 'version' && meaning.version === released
  })
  const name = spelt ?? (named.kind === 'tag' ? named.tag : undefined)
  return { version: released, named, name }
}

function toTag(
  target: Extract<Target, { kind: 'untagged' }>,
  grounds: Grounds,
  existing: ExistingTag | undefined,
): VersionDecision {
  const asked = askedVersion(target, grounds)
  if (asked === undefined) {
    const cause =
      'the run found no version: there is no tag, the input version is not set, and the changelog has no released section'
    return refused('version-unknown', { cause, fix: 'Set the input version, or push a tag.' })
  }
  const { version, named } = nameTag(asked, grounds)
  if (existing !== undefined) {
    // It is released like any tag.
    if (existing.commit === target.commit) return fromTag(existing.name, grounds)
    const found = { version, tag: existing, target, releases: true }
    return { kind: 'refused', diagnostic: taggedElsewhere(found, grounds) }
  }
  if (named.kind === 'no-tag') return refused('tag-no-version', named)
  const notices = target.version === undefined ? newerTag(version, 'warning', grounds) : []
  return decided({ version, tag: { kind: 'new', name: named.tag }, notices })
}

/** A supposed version is shown as its release would be; one that nobody says is "dev". */
function suppose(
  target: Extract<Target, { kind: 'supposed' }>,
  grounds: Grounds,
  existing: ExistingTag | undefined,
): VersionDecision {
  const asked = askedVersion(target, grounds)
  const isAsked = target.version !== undefined
  if (asked === undefined) return decided(supposedNext([]))
  const { version, named } = nameTag(asked, grounds)
  if (existing !== undefined && existing.commit !== target.commit) {
    const diagnostic = taggedElsewhere({ version, tag: existing, target, releases: false }, grounds)
    return isAsked
      ? { kind: 'refused', diagnostic }
      : decided(supposedNext([diagnostic, ...newerTag(version, 'notice', grounds)]))
  }
  if (existing !== undefined) {
    const tag = { kind: 'supposed', name: existing.name, exists: true, isAsked } as const
    return decided({ version, tag, notices: [] })
  }
  if (named.kind === 'no-tag') return refused('tag-no-version', named)
  const notices = isAsked ? [] : newerTag(version, 'notice', grounds)
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
