import { timestamp } from './world.ts'
import type { Pull, Repository, World } from './world.ts'

/** Copies a pull request's commits into the repository it is for, as `refs/pull/N/head`. */
export async function keepHead(repository: Repository, pull: Pull): Promise<void> {
  const { repository: source, branch } = pull.head
  const target = `refs/pull/${pull.number}/head`
  await repository.bare.fetch(source.bare.folder, [`+refs/heads/${branch}:${target}`])
}

/**
 * Lets the open pull requests of a branch show where it stands now; they are closed when the branch is
 * gone. `reference` is the full name of what moved.
 */
export async function followBranch(
  world: World,
  repository: Repository,
  reference: string,
): Promise<void> {
  if (!reference.startsWith('refs/heads/')) return
  const branch = reference.slice('refs/heads/'.length)
  for (const target of world.repositories.values()) {
    for (const pull of target.pulls) {
      const ours = pull.head.repository === repository && pull.head.branch === branch
      if (!ours || pull.state !== 'open') continue
      const commit = await repository.bare.reference(reference)
      pull.updatedAt = timestamp(world)
      if (commit === undefined) {
        pull.state = 'closed'
        pull.closedAt = timestamp(world)
      } else {
        pull.headCommit = commit
        await keepHead(target, pull)
      }
    }
  }
}
