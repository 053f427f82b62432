import type { CheckSeen, PullSeen, Remark, Review } from '../../src/status/seen.ts'
import type { Subject } from '../../src/status/subject.ts'

/** The file of the release. */
export const path = 'packages/tally/tally.1.2.0/opam'

/** The release of tally 1.2.0. */
export const subject: Subject = {
  project: 'tally',
  tag: 'v1.2.0',
  packages: ['tally'],
  packagesDir: 'packages',
  names: ['tally'],
  versions: ['1.2.0', 'v1.2.0'],
  branches: ['release-tally-1.2.0', 'release-tally-v1.2.0'],
  paths: [path, 'packages/tally/tally.v1.2.0/opam'],
}

/** An open pull request of mara, of which nobody said anything. */
export const examplePull: PullSeen = {
  number: 12,
  title: '[new release] tally (1.2.0)',
  webUrl: 'https://github.com/ocaml/opam-repository/pull/12',
  state: 'open',
  draft: false,
  branch: 'release-tally-1.2.0',
  author: 'mara',
  added: [path],
  createdAt: '2026-04-01T12:00:00Z',
  closedAt: undefined,
  merged: undefined,
  mergeable: 'yes',
  base: 'master',
  forkGone: false,
  commits: [{ id: 'c1', headline: '[new release] tally (1.2.0)', author: 'mara' }],
  reviews: [],
  threads: [],
  comments: [],
  checks: [],
}

/** A check of opam-repository's CI. */
export function check(state: string, words?: string): CheckSeen {
  return { name: 'opam-ci', state, words, webUrl: undefined }
}

/** Somebody's words, at that hour. */
export function remark(author: string, hour: number, body = 'Please look'): Remark {
  const at = `2026-04-01T${String(hour).padStart(2, '0')}:00:00Z`
  return { author, isBot: author.endsWith('[bot]'), body, at, webUrl: `https://x.example/${hour}` }
}

/** A review of that state. */
export function review(author: string, state: string, hour: number): Review {
  return { ...remark(author, hour), state }
}
