import { keepHead } from './pull-heads.ts'
import { timestamp } from './world.ts'
import type { Pull, Repository, World } from './world.ts'

/** What decides how a new pull request is. */
export type NewPull = Pick<
  Pull,
  | 'title'
  | 'body'
  | 'draft'
  | 'author'
  | 'base'
  | 'baseCommit'
  | 'head'
  | 'headCommit'
  | 'maintainerCanModify'
>

/** Opens a pull request to a repository, which keeps its commits. */
export async function openPull(
  world: World,
  repository: Repository,
  given: NewPull,
): Promise<Pull> {
  const now = timestamp(world)
  const pull: Pull = {
    ...given,
    id: world.nextId(),
    number: Math.max(0, ...repository.pulls.map(({ number }) => number)) + 1,
    state: 'open',
    mergedAt: null,
    closedAt: null,
    mergeCommit: null,
    createdAt: now,
    updatedAt: now,
    comments: [],
    reviews: [],
    threads: [],
    mergedBy: null,
    conflicts: false,
  }
  await keepHead(repository, pull)
  repository.pulls.push(pull)
  return pull
}
