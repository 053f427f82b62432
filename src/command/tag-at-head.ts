import type { Checkout } from '../git/checkout.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { isMovingTag, readTag } from '../version/tag.ts'

/** The tag of the commit that is checked out, as far as one names a version. */
export interface TagAtHead {
  readonly tag: string | undefined
  readonly notices: readonly Diagnostic[]
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
    message: `The commit has ${tags.length} tags that name a version: ${tags.join(', ')}. The newest, ${tags[0] ?? ''}, is taken.`,
    hints: ['Name another one with --tag.'],
  }
}

function notAVersion({ cause, fix }: { readonly cause: string; readonly fix: string }): Diagnostic {
  const message = `${cause.charAt(0).toUpperCase()}${cause.slice(1)}. The commit is taken as one without a tag.`
  return { severity: 'notice', code: 'tag-no-version', message, hints: [fix] }
}
