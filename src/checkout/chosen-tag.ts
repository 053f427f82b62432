import type { Checkout } from '../git/checkout.ts'
import { Failure } from '../release/model/failure.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { shellWord } from '../text/shell-word.ts'
import { isMovingTag, readTag } from '../version/tag.ts'
import type { OpenCheckout } from './checkout.ts'
import type { ReleaseOptions } from '../command-line/input-options.ts'
import { uncommittedChanges } from './uncommitted-changes.ts'

/** The tag of the commit that is checked out, as far as one names a version. */
export interface TagAtHead {
  readonly tag: string | undefined
  readonly notices: readonly Diagnostic[]
}

/**
 * The tag of a checkout to release: the one that is named, else that of the commit, and none where a
 * version is named. The notices say, too, what is not committed.
 *
 * @throws Failure `tag-missing` where the checkout lacks the tag that is named.
 */
export async function chooseTag(
  { directory, checkout, git, environment }: OpenCheckout,
  { tag, version, settings }: ReleaseOptions,
): Promise<TagAtHead> {
  if (tag !== undefined && (await git.localTag(tag)) === undefined) throw noLocalTag(tag)
  const chosen =
    tag === undefined && version === undefined
      ? tagAtHead(checkout, settings.tagPrefix)
      : { tag, notices: [] }
  const { prefix } = checkout
  const uncommitted = await uncommittedChanges({ directory, prefix, environment })
  return { tag: chosen.tag, notices: [...uncommitted, ...chosen.notices] }
}

function noLocalTag(tag: string): Failure {
  return new Failure('tag-missing', `There is no tag ${tag} in the clone.`, {
    hint: `Run "git fetch --tags" to get the tags of the server, or make the tag with "git tag -a ${shellWord(tag)} -m ${shellWord(tag)}".`,
  })
}

/**
 * Chooses the newest tag of the commit that names a version behind the prefix, and says which one it is
 * where there are several. Names such as `nightly`, which mark no release, are passed over; so are others
 * that name no version, which is said where none is left.
 */
export function tagAtHead(
  { tagsAtHead }: Pick<Checkout, 'tagsAtHead'>,
  tagPrefix: string,
): TagAtHead {
  const read = tagsAtHead
    .filter((tag) => !isMovingTag(tag, tagPrefix))
    .map((tag) => ({ tag, meaning: readTag(tag, { prefix: tagPrefix, keepV: false }) }))
  const versions = read.flatMap(({ tag, meaning }) => (meaning.kind === 'version' ? [tag] : []))
  const [tag] = versions
  if (tag !== undefined) return { tag, notices: versions.length === 1 ? [] : [several(versions)] }
  const [unread] = read
  return {
    tag,
    notices: unread?.meaning.kind === 'no-version' ? [notAVersion(unread.meaning)] : [],
  }
}

function several(tags: readonly string[]): Diagnostic {
  return {
    severity: 'notice',
    code: 'several-tags',
    message: `The commit has ${tags.length} tags that name a version: ${tags.join(', ')}. This is about the newest, ${tags[0] ?? ''}.`,
    hints: ['To release another one, name it with --tag.'],
  }
}

function notAVersion({ cause, fix }: { readonly cause: string; readonly fix: string }): Diagnostic {
  const message = `${cause.charAt(0).toUpperCase()}${cause.slice(1)}. The commit is taken as one without a tag.`
  return { severity: 'notice', code: 'tag-no-version', message, hints: [fix] }
}
