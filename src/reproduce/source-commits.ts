import { Failure } from '../release/model/failure.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import type { SourceCommit, SourceTag } from './attempts.ts'
import type { PublishedArchive } from './published-archive.ts'
import { tagNames } from './tag-names.ts'

/** The commits that a published archive may have been made from, the likeliest first. */
export interface SourceCommits {
  readonly commits: readonly SourceCommit[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Finds the commits of a published version: the one that `x-commit-hash` says, then the one that its tag
 * names, where that is another.
 *
 * @param tags those of the source repository.
 * @throws Failure `source-tag-missing` where there is neither.
 */
export function sourceCommits(
  published: PublishedArchive,
  {
    tags,
    prefix,
    url,
  }: {
    readonly tags: ReadonlyMap<string, SourceTag>
    readonly prefix: string
    readonly url: string
  },
): SourceCommits {
  const { name, version, addresses, commit } = published
  const names = tagNames(version, { address: addresses[0] ?? '', prefix })
  const tag = names.map((one) => tags.get(one)).find((one) => one !== undefined)
  if (commit === undefined) {
    if (tag !== undefined) return { commits: [{ commit: tag.commit, tag }], diagnostics: [] }
    throw new Failure(
      'source-tag-missing',
      `${url} has no tag for ${name} ${version}, and its opam file has no x-commit-hash.`,
      {
        hint: `Looked for: ${names.join(', ')}. Add --tag-prefix if other projects have tags there, too.`,
      },
    )
  }
  if (tag === undefined || tag.commit === commit) {
    return { commits: [{ commit, tag }], diagnostics: [] }
  }
  return {
    commits: [
      { commit, tag },
      { commit: tag.commit, tag },
    ],
    diagnostics: [
      {
        severity: 'warning',
        code: 'source-tag-moved',
        message: `The tag ${tag.name} names the commit ${tag.commit}, and x-commit-hash of ${name} ${version} is ${commit}.`,
        hints: [
          'Somebody moved the tag after the release, or a tool recorded a different commit from that of the tag.',
        ],
      },
    ],
  }
}
