import type { Branch, Fork, PullRequest } from './ports.ts'

/** Where a release is proposed from and to. */
export interface ProposalPlace {
  readonly fork: Fork
  /** The fork's branch of the release. */
  readonly branch: string
  /** The branch to merge into. */
  readonly base: string
  /** The files it is about. */
  readonly paths: readonly string[]
  /** Whether nothing of the release is likely to be there. */
  readonly isNew: boolean
}

/** What a fork holds of a release already. */
export interface Proposal {
  /** The fork's branch of the release. */
  readonly branch: Branch | undefined
  /** The byte strings of files on that branch, by path; those that are not there are left out. */
  readonly files: ReadonlyMap<string, string>
  /** All paths it changes, compared with its merge base with the branch to merge into. */
  readonly changed: readonly string[]
  /** The newest pull request from that branch into the one to merge into. */
  readonly pullRequest: PullRequest | undefined
  /**
   * Where there is no branch: a commit to make it on, which the fork has and upstream's branch contains.
   * It is the fork's default branch's head where that is an ancestor, else their merge base. A commit
   * made on it needs no `workflow` scope.
   */
  readonly start?: string
}
