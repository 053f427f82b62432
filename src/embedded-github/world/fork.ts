import { join } from 'node:path'
import { createBareRepository } from '../git/bare-repository.ts'
import { fullName, timestamp } from './world.ts'
import type { Account, Repository, World } from './world.ts'

/** How a fork is to be made. */
export interface ForkRequest {
  readonly owner: Account
  /** Absent: the parent's name, with `-1`, `-2` … behind it where that is taken. */
  readonly name: string | undefined
  readonly defaultBranchOnly: boolean
  /** Whether it is there at once, or only after the world's usual number of questions. */
  readonly ready: boolean
}

function freeName(world: World, owner: Account, wanted: string): string {
  const taken = (name: string): boolean =>
    world.repositories.has(`${owner.login}/${name}`.toLowerCase())
  if (!taken(wanted)) return wanted
  let number = 1
  while (taken(`${wanted}-${number}`)) number += 1
  return `${wanted}-${number}`
}

/**
 * The account's fork of a repository: the one it has, whatever its name, or a new one with all
 * branches and tags. Its objects are its own: nothing reaches a fork through its parent.
 */
export async function makeFork(
  world: World,
  parent: Repository,
  request: ForkRequest,
): Promise<Repository> {
  const there = [...world.repositories.values()].find(
    (repository) => repository.parent === parent && repository.owner === request.owner,
  )
  if (there !== undefined) return there
  const name = freeName(world, request.owner, request.name ?? parent.name)
  const folder = join(world.folder, 'repositories', request.owner.login, `${name}.git`)
  const bare = createBareRepository(folder, parent.defaultBranch)
  const main = `refs/heads/${parent.defaultBranch}`
  const what = request.defaultBranchOnly
    ? [`+${main}:${main}`]
    : ['+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*']
  await bare.fetch(parent.bare.folder, what)
  const fork: Repository = {
    id: world.nextId(),
    owner: request.owner,
    name,
    bare,
    private: parent.private,
    defaultBranch: parent.defaultBranch,
    description: parent.description,
    parent,
    collaborators: new Set(),
    immutableReleases: false,
    archived: false,
    burntTags: new Set(),
    releases: [],
    latest: undefined,
    pulls: [],
    statuses: new Map(),
    checkRuns: new Map(),
    verified: new Set(parent.verified),
    pollsUntilReady: request.ready ? 0 : world.forkPolls,
    pollsUntilFilled: request.ready ? 0 : world.emptyForkPolls,
    createdAt: timestamp(world),
  }
  world.repositories.set(fullName(fork).toLowerCase(), fork)
  return fork
}
