import type { Diagnostic } from '../../text/diagnostic.ts'
import { compareVersions } from '../../version/opam-version.ts'
import { readTag } from '../../version/tag.ts'
import { carriesV } from '../../version/version.ts'
import type { Inquiries } from '../look/inquiries.ts'
import { inputText } from '../model/input-text.ts'
import type { CommitReader } from '../model/ports/git.ts'
import type { ForgeTag } from '../model/ports/source-forge.ts'
import type { Settings } from '../model/settings.ts'
import type { Target } from './target.ts'

/** A version whose tag names another commit than the one the run is about. */
export interface TaggedVersion {
  readonly version: string
  readonly tag: ForgeTag
  readonly target: Extract<Target, { kind: 'untagged' | 'supposed' }>
  /** Whether the run would release it. */
  readonly releases: boolean
}

interface Grounds {
  readonly settings: Pick<Settings, 'tagPrefix' | 'commandLine'>
  readonly git: Pick<CommitReader, 'commitsSince'>
  readonly changelog: string | undefined
}

/**
 * Says that a version is tagged already, where, and what to do. It is an error unless the changelog alone
 * named the version and nothing is released: between two releases, that is how every project is.
 */
export async function taggedElsewhere(
  { version, tag, target, releases }: TaggedVersion,
  { settings, git, changelog = 'the changelog' }: Grounds,
): Promise<Diagnostic> {
  const isAsked = target.version !== undefined
  const count = await git.commitsSince(tag.commit, target.commit)
  const commit = tag.commit.slice(0, 7)
  const place = count === undefined ? commit : `${commit}, ${distance(count)}`
  const next = inputText(settings, 'version')
  const named = inputText(settings, 'tag', tag.name)
  return {
    severity: isAsked || releases ? 'error' : 'notice',
    code: 'version-tagged',
    message: `${version} is already tagged (${place}).`,
    hints: [
      isAsked
        ? `Give another version, or give ${named} to take the tagged commit.`
        : `Add a section for the next version to ${changelog}, or give ${next}.`,
      ...(isAsked
        ? []
        : releases
          ? [`To take the tagged commit, give ${named}.`]
          : ['This run checks the next version, whatever it will be called.']),
    ],
  }
}

function distance(count: number): string {
  return count === 1 ? '1 commit back' : `${count} commits back`
}

/** Says that the changelog's newest version is older than one that is tagged. */
export async function newerTag(
  version: string,
  severity: 'notice' | 'warning',
  {
    settings,
    ask,
    changelog = 'the changelog',
  }: Omit<Grounds, 'git'> & { readonly ask: Inquiries },
): Promise<readonly Diagnostic[]> {
  const { tagPrefix: prefix } = settings
  const keepV = carriesV(version)
  const tagged = (await ask.tagNames()).flatMap((tag) => {
    const meaning = tag.startsWith(prefix) ? readTag(tag, { prefix, keepV }) : undefined
    return meaning?.kind === 'version' ? [{ tag, version: meaning.version }] : []
  })
  const [newest] = tagged.toSorted((a, b) => compareVersions(b.version, a.version))
  if (newest === undefined || compareVersions(newest.version, version) <= 0) return []
  return [
    {
      severity,
      code: 'changelog-behind-tags',
      message: `The newest section of ${changelog} is for version ${version}, and the tag ${newest.tag} is newer.`,
      hints: [
        `Add a section for the next version to ${changelog}. Ignore this on a branch that keeps an older version alive.`,
      ],
    },
  ]
}
