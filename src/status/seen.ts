/** A pull request as a search shows it. */
export interface FoundPull {
  readonly number: number
  readonly title: string
  readonly webUrl: string
  readonly state: 'open' | 'merged' | 'closed'
  readonly draft: boolean
  /** The branch that it is from, in whatever repository. */
  readonly branch: string
  /** A login; absent: the account is gone. */
  readonly author: string | undefined
  /** The paths of the files that it adds. */
  readonly added: readonly string[]
}

/** Somebody's words, and when. */
export interface Remark {
  /** A login; absent: the account is gone. */
  readonly author: string | undefined
  readonly isBot: boolean
  readonly body: string
  /** As the forge writes it: `2026-04-01T12:00:00Z`. */
  readonly at: string
  readonly webUrl: string
}

/** A review. */
export interface Review extends Remark {
  /** In small letters: `approved`, `changes_requested`, `commented`, `dismissed`. */
  readonly state: string
}

/** A conversation about lines of a file. */
export interface Thread {
  readonly path: string
  readonly isResolved: boolean
  readonly remarks: readonly Remark[]
}

/** What a program says of the newest commit: a commit status, or a check run. */
export interface CheckSeen {
  readonly name: string
  /** In small letters, as the forge has it: `success`, `failure`, `in_progress` … */
  readonly state: string
  /** The program's own words: `Failed - 3 jobs failed, 61 jobs passed`. */
  readonly words: string | undefined
  readonly webUrl: string | undefined
}

/** A commit of the branch. */
export interface CommitSeen {
  readonly id: string
  readonly headline: string
  /** The login of whoever made it as it is; absent: the forge knows none. */
  readonly author: string | undefined
}

/** A pull request in full. */
export interface PullSeen extends FoundPull {
  readonly createdAt: string
  readonly closedAt: string | undefined
  readonly merged: { readonly at: string; readonly by: string | undefined } | undefined
  /** Whether it fits the branch to merge into; a forge may not know yet. */
  readonly mergeable: 'yes' | 'no' | 'unknown'
  /** The branch to merge into. */
  readonly base: string
  /** Whether the repository that it came from was deleted. */
  readonly forkGone: boolean
  /** The oldest first. */
  readonly commits: readonly CommitSeen[]
  readonly reviews: readonly Review[]
  readonly threads: readonly Thread[]
  readonly comments: readonly Remark[]
  /** Of the newest commit only. */
  readonly checks: readonly CheckSeen[]
}
