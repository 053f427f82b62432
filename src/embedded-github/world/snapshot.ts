import { changesBetween, relate } from '../git/changes.ts'
import { peel } from '../git/resolve.ts'
import { latestRelease, listedReleases } from './releases.ts'
import { allRepositories, fullName } from './world.ts'
import type { Pull, Release, Repository, World } from './world.ts'

/** A branch or tag, without ids that depend on when it was made. */
export interface ReferenceSnapshot {
  /** The tree of the commit it leads to: its content, and nothing else, decides this id. */
  readonly tree: string
  /** First lines of the newest messages along first parents, newest first; at most twenty. */
  readonly history: readonly string[]
  readonly author: string
  /** An annotated tag's message. */
  readonly message: string | undefined
}

/** A release. */
export interface ReleaseSnapshot {
  readonly tag: string
  readonly name: string | null
  readonly body: string | null
  readonly state: 'draft' | 'prerelease' | 'published'
  readonly latest: boolean
  readonly immutable: boolean
  /** By name. */
  readonly assets: Readonly<
    Record<string, { readonly state: string; readonly digest: string | null }>
  >
}

/** A pull request. */
export interface PullSnapshot {
  readonly number: number
  readonly title: string
  readonly body: string | null
  readonly state: 'open' | 'draft' | 'closed' | 'merged'
  readonly author: string
  readonly base: string
  /** `owner/name:branch`. */
  readonly head: string
  readonly commits: number
  /** What it changes: the content each file has now, `null` where it is gone. */
  readonly files: Readonly<Record<string, string | null>>
}

/** A repository. */
export interface RepositorySnapshot {
  readonly parent: string | null
  readonly references: Readonly<Record<string, ReferenceSnapshot>>
  readonly releases: readonly ReleaseSnapshot[]
  readonly pulls: readonly PullSnapshot[]
}

/**
 * All that an embedded GitHub holds, as a plain value in which no id, time or address occurs: two runs
 * that did the same compare equal.
 */
export interface Snapshot {
  /** By `owner/name`. */
  readonly repositories: Readonly<Record<string, RepositorySnapshot>>
}

const longestHistory = 20

async function referenceSnapshot(
  { bare }: Repository,
  id: string,
): Promise<ReferenceSnapshot | undefined> {
  const tag = await bare.tag(id)
  const tip = await peel(bare, id)
  const first = tip === undefined ? undefined : await bare.commit(tip)
  if (first === undefined) return undefined
  const history: string[] = []
  let commit: typeof first | undefined = first
  while (commit !== undefined && history.length < longestHistory) {
    history.push(commit.message.split('\n')[0] ?? '')
    const parent: string | undefined = commit.parents[0]
    commit = parent === undefined ? undefined : await bare.commit(parent)
  }
  return {
    tree: first.tree,
    history,
    author: first.author.name,
    message: tag?.message,
  }
}

function releaseSnapshot(repository: Repository, release: Release): ReleaseSnapshot {
  const published = release.prerelease ? 'prerelease' : 'published'
  return {
    tag: release.tag,
    name: release.name,
    body: release.body,
    state: release.draft ? 'draft' : published,
    latest: latestRelease(repository) === release,
    immutable: release.immutable,
    assets: Object.fromEntries(
      release.assets.map(({ name, state, digest }) => [name, { state, digest }]),
    ),
  }
}

async function pullSnapshot(repository: Repository, pull: Pull): Promise<PullSnapshot> {
  const { bare } = repository
  const { mergeBase, ahead } = await relate([bare], pull.baseCommit, pull.headCommit)
  const changes =
    mergeBase === undefined ? [] : await changesBetween([bare], mergeBase, pull.headCommit)
  const files: Record<string, string | null> = {}
  for (const { path, status, id } of changes) {
    const blob = status === 'removed' ? undefined : await bare.object(id)
    files[path] = blob?.bytes.toString('utf8') ?? null
  }
  const open = pull.draft ? 'draft' : 'open'
  const closed = pull.mergedAt === null ? 'closed' : 'merged'
  return {
    number: pull.number,
    title: pull.title,
    body: pull.body,
    state: pull.state === 'open' ? open : closed,
    author: pull.author.login,
    base: pull.base,
    head: `${fullName(pull.head.repository)}:${pull.head.branch}`,
    commits: ahead.length,
    files,
  }
}

async function repositorySnapshot(repository: Repository): Promise<RepositorySnapshot> {
  const references: Record<string, ReferenceSnapshot> = {}
  for (const { name, id } of await repository.bare.references('refs/')) {
    const reference = await referenceSnapshot(repository, id)
    if (reference !== undefined && !name.startsWith('refs/pull/')) references[name] = reference
  }
  return {
    parent: repository.parent === undefined ? null : fullName(repository.parent),
    references,
    releases: listedReleases(repository, true).map((r) => releaseSnapshot(repository, r)),
    pulls: await Promise.all(
      repository.pulls.map(async (pull) => await pullSnapshot(repository, pull)),
    ),
  }
}

/** The world as it stands now. */
export async function takeSnapshot(world: World): Promise<Snapshot> {
  const repositories: Record<string, RepositorySnapshot> = {}
  for (const repository of allRepositories(world)) {
    repositories[fullName(repository)] = await repositorySnapshot(repository)
  }
  return { repositories }
}
