import { shellWord } from '../../text/shell-word.ts'
import { Failure } from '../model/failure.ts'
import type { ForgeTag, SourceForgeReader } from '../model/ports/source-forge.ts'
import type { Settings } from '../model/settings.ts'

/** The commit to release, and how it is or will be called. */
export type Target =
  | { readonly kind: 'tagged'; readonly tag: ForgeTag }
  /** A manual run without a tag: the version decides, and the tag may have to be made. */
  | { readonly kind: 'untagged'; readonly version?: string | undefined; readonly commit: string }
  /** Nothing will be written: the version is supposed. */
  | { readonly kind: 'supposed'; readonly version?: string | undefined; readonly commit: string }

/** The one question about tags that a release asks its forge, or a clone. */
export type TagReader = Pick<SourceForgeReader, 'tag'>

/**
 * Finds the commit that the run is about. Tags are asked of the forge, never of the clone, whose tags
 * `actions/checkout` may have rewritten.
 *
 * @throws Failure where the tag does not exist, or was moved since it was pushed.
 */
export async function findTarget(
  { trigger }: Pick<Settings, 'trigger'>,
  tags: TagReader,
): Promise<Target> {
  switch (trigger.kind) {
    case 'pushed-tag': {
      const tag = await existingTag(trigger.tag, tags)
      if (tag.commit !== trigger.commit) throw tagMoved(tag, trigger.commit)
      return { kind: 'tagged', tag }
    }
    case 'named-tag':
      return { kind: 'tagged', tag: await existingTag(trigger.tag, tags) }
    case 'version':
      return { ...trigger, kind: 'untagged' }
    case 'hypothetical':
      return { ...trigger, kind: 'supposed' }
  }
}

async function existingTag(name: string, tags: TagReader): Promise<ForgeTag> {
  const tag = await tags.tag(name)
  if (tag !== undefined) return tag
  throw new Failure('tag-missing', `There is no tag ${name} in the repository.`, {
    hint: `Push it with "git push origin ${shellWord(name)}". A tag that was deleted cannot be released.`,
  })
}

function tagMoved(tag: ForgeTag, pushed: string): Failure {
  return new Failure(
    'tag-moved',
    `The tag ${tag.name} points to the commit ${tag.commit}, but this run was started for ${pushed}. Somebody moved the tag in the meantime.`,
    {
      hint: 'If nothing was published from the tag, start the workflow by hand with the input tag. Otherwise, release the next version from a new tag.',
    },
  )
}
