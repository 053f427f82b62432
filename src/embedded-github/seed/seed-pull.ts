import { formatCommit } from '../git/git-object.ts'
import { openPull } from '../world/open-pull.ts'
import { accountOf, repositoryNamed } from './seed-account.ts'
import { signatureOf, timestamp } from '../world/world.ts'
import type { CheckRun, CommitStatus, Pull, Repository, Review, World } from '../world/world.ts'

/** A pull request somebody opens. */
export interface PullSeed {
  /** The one to merge into, `owner/name`; into its default branch. */
  readonly repository: string
  /** `owner/name` of the repository with the branch. */
  readonly from: string
  readonly branch: string
  readonly title: string
  readonly body?: string
  readonly draft?: boolean
  /** A login; the owner of the branch unless said. */
  readonly author?: string
}

/** Which pull request something is about. */
export interface PullPlace {
  readonly repository: string
  readonly number: number
}

/** What a program says of the newest commit of a pull request. */
export interface StatusSeed extends PullPlace {
  readonly context: string
  readonly state: CommitStatus['state']
  readonly description?: string
  readonly url?: string
}

/** A check on the newest commit of a pull request. */
export interface CheckRunSeed extends PullPlace {
  readonly name: string
  /** Absent: it is still running. */
  readonly conclusion?: string
  readonly url?: string
}

/** A review. */
export interface ReviewSeed extends PullPlace {
  readonly author: string
  readonly state: Review['state']
  readonly body?: string
}

/** A comment; with a path: one that starts a conversation about that file. */
export interface CommentSeed extends PullPlace {
  readonly author: string
  readonly body: string
  readonly path?: string
  readonly resolved?: boolean
}

/** Fills the pull requests of a world. */
export interface PullSeeds {
  /** Opens a pull request; answers its number. */
  pull(seed: PullSeed): Promise<number>
  /** Merges an open pull request with a merge commit; answers its id. */
  merge(repository: string, number: number, by?: string): Promise<string>
  /** Closes a pull request without a merge. */
  close(place: PullPlace): void
  /** Lets a pull request be in conflict with its base. */
  conflict(place: PullPlace): void
  /** What a program says of the newest commit of a pull request. */
  status(seed: StatusSeed): void
  /** A check on the newest commit of a pull request. */
  checkRun(seed: CheckRunSeed): void
  review(seed: ReviewSeed): void
  /** A comment on a pull request, or, with a path, on lines of that file. */
  comment(seed: CommentSeed): void
}

/** Those of a world. */
export function pullSeeds(world: World): PullSeeds {
  return {
    pull: async (seed) => await addPull(world, seed),
    merge: async (repository, number, by) => await mergePull(world, { repository, number, by }),
    close: (place) => {
      const { pull } = pullNamed(world, place)
      Object.assign(pull, { state: 'closed', closedAt: timestamp(world) })
    },
    conflict: (place) => {
      pullNamed(world, place).pull.conflicts = true
    },
    status: (seed) => {
      addStatus(world, seed)
    },
    checkRun: (seed) => {
      addCheckRun(world, seed)
    },
    review: (seed) => {
      addReview(world, seed)
    },
    comment: (seed) => {
      addComment(world, seed)
    },
  }
}

function pullNamed(
  world: World,
  { repository, number }: PullPlace,
): {
  readonly repository: Repository
  readonly pull: Pull
} {
  const found = repositoryNamed(world, repository)
  const pull = found.pulls.find((candidate) => candidate.number === number)
  if (pull === undefined) throw new Error(`${repository} has no pull request ${number}.`)
  return { repository: found, pull }
}

/** Opens a pull request; answers its number. */
async function addPull(world: World, seed: PullSeed): Promise<number> {
  const repository = repositoryNamed(world, seed.repository)
  const from = repositoryNamed(world, seed.from)
  const base = repository.defaultBranch
  const baseCommit = await repository.bare.reference(`refs/heads/${base}`)
  const headCommit = await from.bare.reference(`refs/heads/${seed.branch}`)
  if (baseCommit === undefined || headCommit === undefined) {
    throw new Error(`There is no branch ${seed.branch} to open a pull request from.`)
  }
  const { number } = await openPull(world, repository, {
    title: seed.title,
    body: seed.body ?? null,
    draft: seed.draft ?? false,
    author: accountOf(world, seed.author ?? from.owner.login),
    base,
    baseCommit,
    head: { repository: from, branch: seed.branch },
    headCommit,
    maintainerCanModify: true,
  })
  return number
}

/** Adds a status to the newest commit of a pull request. */
function addStatus(world: World, seed: StatusSeed): void {
  const { repository, pull } = pullNamed(world, seed)
  const status: CommitStatus = {
    id: world.nextId(),
    context: seed.context,
    state: seed.state,
    description: seed.description ?? null,
    targetUrl: seed.url ?? null,
    creator: repository.owner,
    createdAt: timestamp(world),
  }
  const there = repository.statuses.get(pull.headCommit) ?? []
  repository.statuses.set(pull.headCommit, [...there, status])
}

/** Adds a check run to the newest commit of a pull request. */
function addCheckRun(world: World, seed: CheckRunSeed): void {
  const { repository, pull } = pullNamed(world, seed)
  const run: CheckRun = {
    id: world.nextId(),
    name: seed.name,
    status: seed.conclusion === undefined ? 'in_progress' : 'completed',
    conclusion: seed.conclusion ?? null,
    detailsUrl: seed.url ?? null,
    startedAt: timestamp(world),
  }
  const there = repository.checkRuns.get(pull.headCommit) ?? []
  repository.checkRuns.set(pull.headCommit, [...there, run])
}

/** Adds a review. */
function addReview(world: World, seed: ReviewSeed): void {
  pullNamed(world, seed).pull.reviews.push({
    id: world.nextId(),
    author: accountOf(world, seed.author),
    state: seed.state,
    body: seed.body ?? '',
    submittedAt: timestamp(world),
  })
}

/** Adds a comment, or a conversation about a file. */
function addComment(world: World, seed: CommentSeed): void {
  const { pull } = pullNamed(world, seed)
  const comment = {
    id: world.nextId(),
    author: accountOf(world, seed.author),
    body: seed.body,
    createdAt: timestamp(world),
  }
  if (seed.path === undefined) pull.comments.push(comment)
  else {
    const isResolved = seed.resolved ?? false
    pull.threads.push({ path: seed.path, isResolved, comments: [comment] })
  }
}

/** Merges an open pull request with a merge commit; answers its id. */
async function mergePull(
  world: World,
  place: PullPlace & { readonly by?: string | undefined },
): Promise<string> {
  const { repository, pull } = pullNamed(world, place)
  const base = `refs/heads/${pull.base}`
  const old = await repository.bare.reference(base)
  if (pull.state !== 'open' || old === undefined) {
    throw new Error(`${place.repository} has no open pull request ${place.number}.`)
  }
  const { status, stdout } = await repository.bare.git([
    'merge-tree',
    '--write-tree',
    old,
    pull.headCommit,
  ])
  if (status !== 0) {
    throw new Error(`Pull request ${place.number} of ${place.repository} conflicts with its base.`)
  }
  const author = signatureOf(world, repository.owner)
  const head = `${pull.head.repository.owner.login}/${pull.head.branch}`
  const bytes = formatCommit({
    tree: stdout.toString('latin1').slice(0, 40),
    parents: [old, pull.headCommit],
    author,
    committer: author,
    message: `Merge pull request #${pull.number} from ${head}\n\n${pull.title}`,
  })
  const id = await repository.bare.write('commit', bytes)
  await repository.bare.move(base, { id, old })
  const now = timestamp(world)
  Object.assign(pull, { state: 'closed', mergedAt: now, closedAt: now, mergeCommit: id })
  pull.mergedBy = accountOf(world, place.by ?? repository.owner.login)
  pull.baseCommit = old
  return id
}
