import { choosePull, pathsOf } from './choice.ts'
import type { Choice } from './choice.ts'
import { readOthersWork } from './changes.ts'
import type { OthersWork } from './changes.ts'
import { judgeCi } from './ci.ts'
import type { Ci } from './ci.ts'
import { nextStep } from './next.ts'
import type { Next } from './next.ts'
import { openPoints } from './points.ts'
import type { OpenPoint } from './points.ts'
import type { PageReader, PageState, PullRequestReader } from './ports.ts'
import type { PullSeen } from './seen.ts'
import type { Subject } from './subject.ts'

/** The page of a package that is published. */
export interface PackagePage {
  readonly url: string
  readonly state: PageState
}

/** What has become of the pull request of a release. */
export interface Status extends Omit<Choice, 'pull'>, Next {
  readonly project: string
  readonly tag: string
  readonly state: 'open' | 'draft' | 'merged' | 'closed' | 'none'
  /** Absent where the state is `none`. */
  readonly pull: PullSeen | undefined
  readonly ci: Ci
  readonly points: readonly OpenPoint[]
  readonly others: OthersWork
  /** Of a version that is published; empty where the opam repository has no such pages. */
  readonly pages: readonly PackagePage[]
}

/** Who is asked. */
export interface StatusReaders {
  readonly pulls: PullRequestReader
  /** Absent where the packages of the opam repository have no pages. */
  readonly pages: PageReader | undefined
}

/**
 * Finds the pull request of a release and says what has become of it: at most three requests to the forge
 * one after another, as long as no list has more than a page.
 *
 * @throws Failure where the forge does not answer, or the token may not read.
 */
export async function readStatus(subject: Subject, readers: StatusReaders): Promise<Status> {
  const { project, tag } = subject
  const found = await readers.pulls.find(subject)
  const choice = choosePull(subject, found)
  const { version } = choice
  const pull = choice.pull && (await readers.pulls.read(choice.pull.number))
  const ci = judgeCi(pull?.checks ?? [])
  const points = pull?.state === 'open' ? openPoints(pull) : []
  const paths = pathsOf(subject, version)
  const none = { commits: [], diffs: [] }
  const [others, pages] = await Promise.all([
    pull === undefined ? none : readOthersWork(pull, paths, readers.pulls),
    choice.isPublished ? lookAtPages(choice.packages, version, readers.pages) : [],
  ])
  const isChanged = others.diffs.length > 0
  const next = nextStep({ ...choice, project, pull, ci, points, isChanged })
  const common = { project, tag, state: stateOf(pull), pull, ci, points, others, pages }
  return { ...choice, ...common, ...next }
}

function stateOf(pull: PullSeen | undefined): Status['state'] {
  if (pull === undefined) return 'none'
  return pull.state === 'open' && pull.draft ? 'draft' : pull.state
}

async function lookAtPages(
  packages: readonly string[],
  version: string,
  reader: PageReader | undefined,
): Promise<readonly PackagePage[]> {
  if (reader === undefined) return []
  const urls = packages.map((name) => `https://ocaml.org/p/${name}/${encodeURIComponent(version)}`)
  return await Promise.all(urls.map(async (url) => ({ url, state: await reader.look(url) })))
}

/** Whether something is still going on: then the exit status is 3, and `--watch` goes on. */
export function isUnderWay({ state, ci, needsAttention }: Status): boolean {
  return !needsAttention && (state === 'open' || state === 'draft') && ci.state !== 'passed'
}

/** Whether a job fails for it, by its input `fail-on`. */
export function failsJob(
  { state, ci, needsAttention, isPublished }: Status,
  failOn: 'error' | 'warning' | 'never',
): boolean {
  if (failOn === 'never') return false
  const isLeft = state === 'closed' && !isPublished
  const isError = isLeft || (ci.state === 'failed' && (state === 'open' || state === 'draft'))
  return isError || (failOn === 'warning' && needsAttention)
}
