import type { Check, Verdict } from '../status/ci.ts'
import type { OpenPoint } from '../status/points.ts'
import type { Status } from '../status/status.ts'
import { decodeBytes } from '../text/source.ts'
import { clipped } from './markup.ts'

/** What a report of a pull request shows under one title. */
export interface StatusSection {
  readonly title: string
  readonly items: readonly StatusItem[]
}

/** One thing that was seen. */
export interface StatusItem {
  readonly sign: string
  readonly text: string
  readonly url: string | undefined
  /** Lines that somebody wrote. */
  readonly quote: readonly string[]
  /** A change, as `diff -u` shows it. */
  readonly diff: string | undefined
}

const signs: Readonly<Record<Verdict, string>> = {
  passed: '✓',
  failed: '✗',
  pending: '·',
  skipped: '–',
  unknown: '?',
}

/** Checks that passed or were skipped are listed up to this number, and counted beyond. */
const mostQuietChecks = 8

/** So many comments and commits are listed, the newest of them. */
const mostListed = 10

/** A line that somebody wrote is cut here. */
const longestLine = 300

/** A change longer than this is cut. */
const longestDiff = 50_000

/** What has become of the pull request, in a few words. */
export function statusHeadline({ project, version, pull, state, isPublished }: Status): string {
  const subject = `${project} ${version}`
  if (pull === undefined) {
    return isPublished ? `${subject} is published` : `${subject} has no pull request`
  }
  const name = `pull request #${pull.number}`
  switch (state) {
    case 'merged':
      return `${subject} is merged: ${name}`
    case 'closed':
      if (isPublished) return `${subject} is published, and ${name} is closed`
      return `${subject} was not merged: ${name} is closed`
    case 'draft':
      return `${subject} is proposed: ${name} is a draft`
    case 'open':
    case 'none':
      return `${subject} is proposed: ${name} is open`
  }
}

/** All that was seen, apart from what to do now; sections without an item are left out. */
export function statusSections(status: Status): readonly StatusSection[] {
  const { ci, points, superseded, pages, isPublished, pull } = status
  const sections: readonly StatusSection[] = [
    { title: 'Pull request', items: pullItems(status) },
    { title: ciTitle(ci), items: ciItems(status) },
    { title: 'Said by reviewers', items: [...approvals(status), ...pointItems(points)] },
    {
      title: 'Pushed by others',
      items: othersItems(status),
    },
    {
      title: 'Superseded, and still open',
      items: superseded.map(({ number, title, webUrl }) =>
        item('!', `#${number} ${title}`, webUrl),
      ),
    },
    {
      title: 'Published',
      items: [
        ...(pull?.state === 'merged' || isPublished
          ? [item(isPublished ? '✓' : '·', publicationInWords(isPublished))]
          : []),
        ...pages.map(({ url, state }) => item(pageSigns[state], pageWords[state], url)),
      ],
    },
  ]
  return sections.filter(({ items }) => items.length > 0)
}

const pageSigns = { there: '✓', missing: '·', unknown: '?' } as const
const pageWords = {
  there: 'The page on ocaml.org shows it.',
  missing: 'The page on ocaml.org does not show it yet.',
  unknown: 'The page on ocaml.org could not be checked.',
} as const

function publicationInWords(isPublished: boolean): string {
  return isPublished
    ? 'The branch of the opam repository has it.'
    : 'The branch of the opam repository does not have all of it.'
}

/** What each check says; of an open pull request also that none has said anything. */
function ciItems({ ci, pull }: Status): readonly StatusItem[] {
  if (ci.state !== 'none') return checkItems(ci.checks)
  return pull?.state === 'open' ? [item('·', 'No results yet.')] : []
}

/** The counts of the checks: `CI failed: 1 failed, 12 passed`. */
function ciTitle(ci: Status['ci']): string {
  if (ci.state === 'none') return 'CI'
  const counts = (['failed', 'pending', 'unknown', 'passed', 'skipped'] as const).flatMap((one) => {
    const count = ci.checks.filter(({ verdict }) => verdict === one).length
    return count === 0 ? [] : [`${count} ${one}`]
  })
  const words = { passed: 'passed', failed: 'failed', pending: 'is running' }
  return `CI ${words[ci.state]}: ${counts.join(', ')}`
}

function pullItems({ pull, rivals }: Status): readonly StatusItem[] {
  if (pull === undefined) return []
  const { number, title, webUrl, author = 'ghost', createdAt, merged, closedAt } = pull
  const isOpen = pull.state === 'open'
  return [
    item('·', `#${number} ${title}, opened on ${day(createdAt)} by ${author}`, webUrl),
    ...(merged === undefined
      ? []
      : [item('✓', `Merged on ${day(merged.at)} by ${merged.by ?? 'ghost'}`)]),
    ...(pull.state === 'closed' && closedAt !== undefined
      ? [item('✗', `Closed on ${day(closedAt)} without a merge`)]
      : []),
    ...(isOpen && pull.mergeable === 'no' ? [item('✗', `In conflict with ${pull.base}`)] : []),
    ...(isOpen && pull.forkGone ? [item('✗', 'Its fork was deleted')] : []),
    ...rivals.map((one) => item('!', `#${one.number} proposes the same: ${one.title}`, one.webUrl)),
  ]
}

function isQuiet({ verdict }: Check): boolean {
  return verdict === 'passed' || verdict === 'skipped'
}

function checkItems(checks: readonly Check[]): readonly StatusItem[] {
  const quiet = checks.filter(isQuiet)
  const left = quiet.length - mostQuietChecks
  return [...checks.filter((check) => !isQuiet(check)), ...quiet.slice(0, mostQuietChecks)]
    .map(({ verdict, name, words, state, webUrl }) =>
      item(signs[verdict], `${name}: ${wordsOf(words, state)}`, webUrl),
    )
    .concat(left > 0 ? [item('✓', `and ${left} more that passed or were skipped`)] : [])
}

/** The program's own words; where it has none, the state. */
function wordsOf(words: string | undefined, state: string): string {
  return words === undefined || words.trim() === '' ? state.replaceAll('_', ' ') : words
}

function approvals({ pull }: Status): readonly StatusItem[] {
  if (pull?.state !== 'open') return []
  const last = new Map(
    pull.reviews
      .filter(({ state }) => state !== 'commented')
      .map((review) => [review.author ?? 'ghost', review]),
  )
  return [...last].flatMap(([author, { state, at, webUrl }]) =>
    state === 'approved' ? [item('✓', `${author} approved on ${day(at)}`, webUrl)] : [],
  )
}

/** All requests for changes, and the newest comments. */
function pointItems(points: readonly OpenPoint[]): readonly StatusItem[] {
  const comments = points.filter(({ kind }) => kind === 'comment')
  const left = comments.length - mostListed
  const hidden = new Set(left > 0 ? comments.slice(0, left) : [])
  const items = points.filter((point) => !hidden.has(point)).map(pointItem)
  return left > 0 ? [item('!', `${left} older comments`), ...items] : items
}

function othersItems({ others: { commits, diffs }, state, pull }: Status): readonly StatusItem[] {
  const isOpen = state === 'open' || state === 'draft'
  const left = commits.length - mostListed
  return [
    ...(left > 0 ? [item('·', `${left} older commits`)] : []),
    ...commits
      .slice(-mostListed)
      .map(({ author = 'ghost', headline }) => item('·', `${author}: ${headline}`)),
    ...diffs.map(({ path, diff }) => ({
      ...item('·', path),
      diff: clipped(decodeBytes(diff), longestDiff),
    })),
    ...(diffs.length === 0 || !isOpen || pull === undefined
      ? []
      : [
          item(
            '·',
            `"dune-publish fix --pull-request ${pull.number}" brings this into your source.`,
          ),
        ]),
  ]
}

function pointItem({ kind, author, at, webUrl, path, lines }: OpenPoint): StatusItem {
  const isRequest = kind === 'changes-requested'
  const did = isRequest ? 'requested changes' : 'commented'
  const place = path === undefined ? '' : `, on ${path}`
  const text = `${author} ${did} on ${day(at)}${place}`
  return {
    ...item(isRequest ? '✗' : '!', text, webUrl),
    quote: lines.map((line) => clipped(line, longestLine)),
  }
}

function day(at: string): string {
  return at.slice(0, 'yyyy-mm-dd'.length)
}

function item(sign: string, text: string, url?: string): StatusItem {
  return { sign, text: clipped(text, longestLine), url, quote: [], diff: undefined }
}
