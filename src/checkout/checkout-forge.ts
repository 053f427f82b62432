import type { Checkout } from '../git/checkout.ts'
import type { Origin } from '../release/model/repository-url.ts'
import type { CommitReader } from '../release/model/ports/git.ts'
import type { SourceForgeReader } from '../release/model/ports/source-forge.ts'

/**
 * A checkout in the place of the source's forge, whichever that is: its tags are believed, and nothing is
 * known of releases.
 */
export function checkoutForge(
  { tags }: Pick<Checkout, 'tags'>,
  git: Pick<CommitReader, 'localTag'>,
  { owner, name, webUrl }: Origin,
): SourceForgeReader {
  return {
    identity: async () => await Promise.resolve({ kind: 'none' }),
    repository: async () =>
      await Promise.resolve({
        owner,
        name,
        webUrl,
        defaultBranch: '',
        canPush: undefined,
        private: false,
      }),
    presentName: async () => await Promise.resolve(undefined),
    pushAccess: async () =>
      await Promise.resolve({ kind: 'unknown', why: 'a checkout is only read' }),
    ...checkoutTags({ tags }, git),
    releases: async () => await Promise.resolve([]),
    release: async () => await Promise.resolve(undefined),
    generatedNotes: async () => await Promise.resolve(''),
    files: async (places) => await Promise.resolve(places.map(() => undefined)),
  }
}

/** The tags of a checkout. */
export function checkoutTags(
  { tags }: Pick<Checkout, 'tags'>,
  git: Pick<CommitReader, 'localTag'>,
): Pick<SourceForgeReader, 'tag' | 'tagNames'> {
  return {
    tag: async (name) => {
      const commit = await git.localTag(name)
      return commit === undefined ? undefined : { name, commit }
    },
    tagNames: async () => await Promise.resolve(tags),
  }
}
