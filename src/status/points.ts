import type { PullSeen, Remark, Review } from './seen.ts'

/** What a reviewer said and nobody answered yet. */
export interface OpenPoint {
  /** A request for changes needs the person; a comment may or may not. */
  readonly kind: 'changes-requested' | 'comment'
  readonly author: string
  readonly at: string
  readonly webUrl: string
  /** The file that it is about. */
  readonly path: string | undefined
  /** The first lines. */
  readonly lines: readonly string[]
}

/** Lines of a comment that are shown. */
const shownLines = 3

/**
 * The open points, the oldest first. A request for changes counts until the same reviewer approves, or it is
 * dismissed; a conversation until it is resolved or its last word is the author's; any other comment until
 * the author writes again. What bots say needs no answer.
 */
export function openPoints(pull: PullSeen): readonly OpenPoint[] {
  const { comments, reviews, threads } = pull
  const isOwn = ({ author }: Remark): boolean => isSame(author, pull.author)
  const own = [...comments, ...reviews, ...threads.flatMap(({ remarks }) => remarks)].filter(isOwn)
  const lastOwn =
    own
      .map(({ at }) => at)
      .toSorted()
      .at(-1) ?? ''
  const isOpen = (one: Remark): boolean =>
    !one.isBot && !isOwn(one) && one.at > lastOwn && one.body.trim() !== ''
  const requests = changeRequests(reviews).filter((one) => !isOwn(one))
  const remarks = [...comments, ...reviews.filter(({ state }) => state === 'commented')]
  const conversations = threads.flatMap(({ path, isResolved, remarks: all }) => {
    const last = all.at(-1)
    return last === undefined || isResolved || last.isBot || isOwn(last)
      ? []
      : [pointOf('comment', last, path)]
  })
  return [
    ...requests.map((one) => pointOf('changes-requested', one)),
    ...remarks.filter(isOpen).map((one) => pointOf('comment', one)),
    ...conversations,
  ].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/** Of each reviewer the request for changes that is the last decision. */
function changeRequests(reviews: readonly Review[]): readonly Review[] {
  const decisions = new Map<string, Review>()
  for (const review of reviews) {
    if (review.state !== 'commented' && review.state !== 'pending') {
      decisions.set(review.author ?? '', review)
    }
  }
  return [...decisions.values()].filter(({ state }) => state === 'changes_requested')
}

function pointOf(kind: OpenPoint['kind'], remark: Remark, path?: string): OpenPoint {
  const { author = 'ghost', at, webUrl, body } = remark
  const lines = body
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
  const more = lines.length > shownLines ? ['…'] : []
  return { kind, author, at, webUrl, path, lines: [...lines.slice(0, shownLines), ...more] }
}

/** Whether two logins are the same account's. */
export function isSame(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a.toLowerCase() === b?.toLowerCase()
}
