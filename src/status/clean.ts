import { Failure } from '../release/model/failure.ts'

/** A branch of a fork, and the pull requests from it into the opam repository. */
export interface ReleaseBranch {
  readonly name: string
  /** The commit that it names. */
  readonly head: string
  readonly pulls: readonly BranchPull[]
}

/** A pull request from a branch. */
export interface BranchPull {
  readonly number: number
  readonly state: 'open' | 'merged' | 'closed'
  /** The last commit that it shows. */
  readonly head: string
  /** Whether dune-publish opened it. */
  readonly isOwn: boolean
}

/** The branches of releases in the fork of the token's owner. */
export interface ReleaseBranches {
  /** All whose names begin as those of releases do. */
  list(): Promise<readonly ReleaseBranch[]>
  /** Deletes a branch, if it still names that commit; answers whether it did. */
  remove(branch: Pick<ReleaseBranch, 'name' | 'head'>): Promise<boolean>
}

/** What became of the branches that dune-publish made. */
export interface Cleaning {
  readonly removed: readonly { readonly name: string; readonly number: number }[]
  /** Those that stay, each with the reason as a sentence. */
  readonly kept: readonly { readonly name: string; readonly why: string }[]
  /** Those that the forge refused to delete, each with the reason as a sentence. */
  readonly refused: readonly { readonly name: string; readonly why: string }[]
}

/** A refusal of these kinds is about one branch, such as one that is protected: others may still be deleted. */
const aboutOneBranch: readonly string[] = ['github-refused', 'ruleset-refused']

/**
 * Deletes the branches of releases that are merged: only those whose pull request dune-publish opened, and
 * that hold nothing but what was merged. Branches that others made are not even named. What was deleted
 * before a failure is told.
 *
 * @throws Failure where nothing could be deleted, for a reason that is not about one branch.
 */
export async function cleanBranches(branches: ReleaseBranches): Promise<Cleaning> {
  const removed: { name: string; number: number }[] = []
  const kept: { name: string; why: string }[] = []
  const refused: { name: string; why: string }[] = []
  for (const branch of await branches.list()) {
    const { name, head, pulls } = branch
    const own = pulls.filter(({ isOwn }) => isOwn)
    const merged = own.find((pull) => pull.state === 'merged')
    const open = pulls.find(({ state }) => state === 'open')
    if (own.length === 0) continue
    if (open !== undefined) kept.push({ name, why: `#${open.number} is still open.` })
    else if (merged === undefined) kept.push({ name, why: 'Its pull request was not merged.' })
    else {
      const removal = merged.head === head && (await removalOf(branches, branch))
      if (removal === true) removed.push({ name, number: merged.number })
      else if (removal === false) {
        kept.push({ name, why: `It has commits that are not in #${merged.number}.` })
      } else {
        const isOfBranch = aboutOneBranch.includes(removal.code)
        if (!isOfBranch && removed.length === 0) throw removal
        refused.push({ name, why: removal.message })
        if (!isOfBranch) break
      }
    }
  }
  return { removed, kept, refused }
}

/** Whether a branch was deleted, or why that failed. */
async function removalOf(
  branches: ReleaseBranches,
  branch: ReleaseBranch,
): Promise<boolean | Failure> {
  try {
    return await branches.remove(branch)
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
}
