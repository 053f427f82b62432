import type { Diagnostic } from '../../text/diagnostic.ts'
import { compareVersions } from '../../version/opam-version.ts'
import { readTag } from '../../version/tag.ts'
import { carriesV } from '../../version/version.ts'
import type { Settings } from '../model/settings.ts'
import type { Target } from './target.ts'
import type { ExistingTag, Grounds } from './version-grounds.ts'

/** A version whose tag names another commit than the one the run is about. */
export interface TaggedVersion {
  readonly version: string
  readonly tag: ExistingTag
  readonly target: Extract<Target, { kind: 'untagged' | 'supposed' }>
  /** Whether the run would release it. */
  readonly releases: boolean
}

/**
 * Says that a version is tagged already, where, and what to do. It is an error unless the changelog alone
 * named the version and nothing is released: between two releases, that is how every project is.
 */
export function taggedElsewhere(
  { version, tag, target, releases }: TaggedVersion,
  { settings, changelog = 'the changelog' }: Grounds,
): Diagnostic {
  const isAsked = target.version !== undefined
  const commit = tag.commit.slice(0, 7)
  const place = tag.distance === undefined ? commit : `${commit}, ${commits(tag.distance)} back`
  const next = inputText(settings, 'version')
  const named = inputText(settings, 'tag', tag.name)
  return {
    severity: isAsked || releases ? 'error' : 'notice',
    code: 'version-tagged',
    message: `${version} is already tagged (${place}).`,
    hints: [
      isAsked
        ? `Choose another version. To release the tagged commit, use ${named}.`
        : `Add a section for the next version to ${changelog}, or choose the version with ${next}.`,
      ...(isAsked
        ? []
        : releases
          ? [`To release the tagged commit, use ${named}.`]
          : ['This run checks the project as the next version, which has no number yet.']),
    ],
  }
}

function commits(count: number): string {
  return count === 1 ? '1 commit' : `${count} commits`
}

/** Says that the changelog's newest version is older than one that is tagged. */
export function newerTag(
  version: string,
  severity: 'notice' | 'warning',
  { settings, tagNames, changelog = 'the changelog' }: Grounds,
): readonly Diagnostic[] {
  const { tagPrefix: prefix } = settings
  const keepV = carriesV(version)
  const tagged = tagNames.flatMap((tag) => {
    const meaning = tag.startsWith(prefix) ? readTag(tag, { prefix, keepV }) : undefined
    return meaning?.kind === 'version' ? [{ tag, version: meaning.version }] : []
  })
  const [newest] = tagged.toSorted((a, b) => compareVersions(b.version, a.version))
  if (newest === undefined || compareVersions(newest.version, version) <= 0) return []
  return [
    {
      severity,
      code: 'changelog-behind-tags',
      message: `The newest section of ${changelog} is for version ${version}, but the tag ${newest.tag} is newer.`,
      hints: [
        `Add a section for the next version to ${changelog}. Ignore this on a maintenance branch of an older version.`,
      ],
    },
  ]
}

/** How a text calls an input, with or without a value: `the input tag: v1.2.0`, `--tag v1.2.0`. */
function inputText(
  { commandLine }: Pick<Settings, 'commandLine'>,
  name: string,
  value?: string,
): string {
  if (commandLine) return value === undefined ? `--${name}` : `--${name} ${value}`
  return value === undefined ? `the input ${name}` : `the input ${name}: ${value}`
}
