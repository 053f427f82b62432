import type { PublishedPackages } from '../../../lint/review/subject.ts'
import type { ForgeRepository, RepositoryName } from '../repository.ts'
import type { PushAccess, TokenIdentity } from '../token-power.ts'

/** Which fork is looked for: the one the user named, or that of the token's owner, whatever its name. */
export type WantedFork =
  | { readonly kind: 'named'; readonly repository: RepositoryName }
  | { readonly kind: 'owned'; readonly login: string }

/** A pull request to the opam repository. */
export interface PullRequest {
  readonly number: number
  readonly nodeId: string
  readonly state: 'open' | 'closed' | 'merged'
  readonly draft: boolean
  /** The last commit it shows. */
  readonly head: string
  /** The branch it is to be merged into. */
  readonly base: string
  readonly title: string
  readonly body: string
  readonly webUrl: string
}

/** A branch of the fork or of the opam repository. */
export interface Branch {
  readonly name: string
  /** The commit it points to. */
  readonly head: string
  /** That commit's message. */
  readonly message: string
  /** The login of its author, where the forge knows one. */
  readonly author: string | undefined
  /** The e-mail address of its committer: `noreply@…` of what the server committed for somebody. */
  readonly committer?: string | undefined
}

/** A file to commit; `content` is a byte string. */
export interface RepositoryFile {
  readonly path: string
  readonly content: string
}

/** Where a release is proposed from and to. */
export interface ProposalPlace {
  readonly fork: ForgeRepository
  /** The fork's branch of the release. */
  readonly branch: string
  /** The branch to merge into. */
  readonly base: string
  /** The files it is about. */
  readonly paths: readonly string[]
  /** What the branches of the project's releases begin with; absent where others are not asked for. */
  readonly series?: string | undefined
}

/** An open pull request from another branch of the fork. */
export interface OtherPullRequest {
  readonly number: number
  readonly branch: string
  readonly title: string
  readonly webUrl: string
}

/** A file that a branch changes. */
export interface ChangedFile {
  readonly path: string
  /** Whether the branch adds it. */
  readonly isNew: boolean
}

/** What a fork holds of a release already. */
export interface Proposal {
  /** The fork's branch of the release. */
  readonly branch: Branch | undefined
  /** The byte strings of files on that branch, by path; those that are not there are left out. */
  readonly files: ReadonlyMap<string, string>
  /** All files it changes, compared with its merge base with the branch to merge into. */
  readonly changed: readonly ChangedFile[]
  /** The newest pull request from that branch into the one to merge into. */
  readonly pullRequest: PullRequest | undefined
  /** Open pull requests from other branches of the series; absent where they were not asked for. */
  readonly others?: readonly OtherPullRequest[] | undefined
  /**
   * Where there is no branch: a commit to make it on, which the fork has and upstream's branch contains.
   * It is the fork's default branch's head where that is an ancestor, else their merge base. A commit
   * made on it needs no `workflow` scope.
   */
  readonly start?: string | undefined
}

/** The two texts of a pull request. */
export interface PullRequestTexts {
  readonly title: string
  readonly body: string
}

/** The packages that the opam repository is asked about. */
export interface PackageQuestion {
  /** Names of those that are released. */
  readonly released: readonly string[]
  /** Names of those that they depend on or conflict with. */
  readonly mentioned: readonly string[]
}

/** What the opam repository was seen to hold, as far as was asked. */
export type RepositoryContents =
  | ({ readonly kind: 'seen' } & PublishedPackages)
  | {
      readonly kind: 'unseen'
      /** As the end of a sentence. */
      readonly why: string
      /** The versions of the released packages, which are seen all the same. */
      readonly versions: ReadonlyMap<string, readonly string[]>
    }

/** The opam repository as it was seen, and the fork that was asked for. */
export interface RepositoryAndFork {
  readonly upstream: ForgeRepository
  /** The branch to merge into. */
  readonly base: string
  /** What is not there: that branch, or its folder of packages. */
  readonly lacks: 'branch' | 'folder' | undefined
  readonly fork: ForgeRepository | undefined
}

/** What is asked of the opam repository's forge; nothing is changed by it. */
export interface OpamForgeReader {
  identity(): Promise<TokenIdentity>
  /** Whether the token may push to the repository of that page. Never fails. */
  pushAccess(webUrl: string): Promise<PushAccess>
  /** The repository, its branch to merge into, and the fork of that name or of that person. */
  repository(wanted: WantedFork | undefined): Promise<RepositoryAndFork>
  /** The names of all packages of the upstream branch, and the versions of those asked for, as opam writes them. */
  contents(question: PackageQuestion): Promise<RepositoryContents>
  /** The byte strings of files of the upstream branch, by path; those that are not there are left out. */
  publishedFiles(paths: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** The byte strings of files of a repository at a commit, by path; those that are not there are left out. */
  filesAt(
    repository: RepositoryName,
    commit: string,
    paths: readonly string[],
  ): Promise<ReadonlyMap<string, string>>
  /** What a fork holds of a release. */
  proposal(upstream: ForgeRepository, place: ProposalPlace): Promise<Proposal>
}

/** What a release writes to the fork and proposes to the opam repository. */
export interface OpamForgeWriter {
  /** Makes the fork, waits until it answers, and looks what it holds: one that is there is taken. */
  createFork(
    place: Omit<ProposalPlace, 'fork'>,
  ): Promise<{ readonly fork: ForgeRepository; readonly proposal: Proposal }>
  createBranch(fork: RepositoryName, name: string, commit: string): Promise<void>
  /** One verified commit by the token's owner (`createCommitOnBranch`); answers its id. */
  commit(commit: {
    fork: RepositoryName
    branch: string
    /** The head the branch must still have. */
    parent: string
    headline: string
    body: string
    files: readonly RepositoryFile[]
    /** Paths to remove. */
    deletions: readonly string[]
  }): Promise<string>
  /** Answers the one that is open already, as it is, where there is one. */
  openPullRequest(request: {
    fork: ForgeRepository
    branch: string
    base: string
    title: string
    body: string
    draft: boolean
  }): Promise<PullRequest>
  /** A pull request as it is now. */
  pullRequest(number: number): Promise<PullRequest>
  updatePullRequest(number: number, texts: Partial<PullRequestTexts>): Promise<PullRequest>
  markReady(pullRequest: PullRequest): Promise<void>
}
