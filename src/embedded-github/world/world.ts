import type { BareRepository } from '../git/bare-repository.ts'
import type { Signature } from '../git/git-object.ts'
import { personOf } from './tokens.ts'
import type { Token } from './tokens.ts'

/** A person, an organisation, or an App's bot. */
export interface Account {
  readonly id: number
  readonly login: string
  readonly name: string
  readonly type: 'User' | 'Organization' | 'Bot'
  /** An organisation's members; they may push to its repositories. */
  readonly members: ReadonlySet<string>
  /** An organisation with single sign-on: members' classic tokens must be let in one by one. */
  readonly singleSignOn?: boolean
}

/** A release's file. */
export interface Asset {
  readonly id: number
  name: string
  label: string | null
  readonly contentType: string
  /** `starter`: an upload that never ended. */
  readonly state: 'uploaded' | 'starter'
  readonly size: number
  /** `sha256:…` of a whole upload. */
  readonly digest: string | null
  readonly uploader: Account
  readonly createdAt: string
  /** Where its bytes lie on disk. */
  readonly file: string
  /** What the storage address ends with; nobody can guess it. */
  readonly key: string
  downloads: number
}

/** A release, published or draft. */
export interface Release {
  readonly id: number
  tag: string
  target: string
  name: string | null
  body: string | null
  draft: boolean
  prerelease: boolean
  /** Published while the repository's releases were immutable. */
  immutable: boolean
  /** The `untagged-…` that stands for the tag in a draft's addresses. */
  readonly untagged: string
  readonly author: Account
  readonly createdAt: string
  updatedAt: string
  publishedAt: string | null
  readonly assets: Asset[]
}

/** A comment on a pull request. */
export interface Comment {
  readonly id: number
  readonly author: Account
  readonly body: string
  readonly createdAt: string
}

/** What a program said of a commit (`commit status`). */
export interface CommitStatus {
  readonly id: number
  readonly context: string
  readonly state: 'error' | 'failure' | 'pending' | 'success'
  readonly description: string | null
  readonly targetUrl: string | null
  readonly creator: Account
  readonly createdAt: string
}

/** A check that an App runs on a commit. */
export interface CheckRun {
  readonly id: number
  readonly name: string
  readonly status: 'queued' | 'in_progress' | 'completed'
  /** `success`, `failure`, `skipped` …; `null` until it is completed. */
  readonly conclusion: string | null
  readonly detailsUrl: string | null
  readonly startedAt: string
}

/** A review of a pull request. */
export interface Review {
  readonly id: number
  readonly author: Account
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED'
  readonly body: string
  readonly submittedAt: string
}

/** A conversation about lines of a file of a pull request. */
export interface ReviewThread {
  readonly path: string
  readonly isResolved: boolean
  readonly comments: readonly Comment[]
}

/** A pull request; its head is whatever the branch of the fork names now, until it is closed. */
export interface Pull {
  readonly id: number
  readonly number: number
  title: string
  body: string | null
  draft: boolean
  state: 'open' | 'closed'
  mergedAt: string | null
  closedAt: string | null
  mergeCommit: string | null
  readonly author: Account
  base: string
  /** Where the base stood when the request was opened or merged. */
  baseCommit: string
  readonly head: { readonly repository: Repository; readonly branch: string }
  /** The last commit the request showed. */
  headCommit: string
  maintainerCanModify: boolean
  readonly createdAt: string
  updatedAt: string
  readonly comments: Comment[]
  readonly reviews: Review[]
  readonly threads: ReviewThread[]
  mergedBy: Account | null
  /** Whether it cannot be merged as it is. */
  conflicts: boolean
}

/** A repository: what GitHub knows about it, and the git repository itself. */
export interface Repository {
  readonly id: number
  readonly owner: Account
  readonly name: string
  readonly bare: BareRepository
  readonly private: boolean
  readonly defaultBranch: string
  description: string | null
  readonly parent: Repository | undefined
  /** Logins that may push, beside the owner and an organisation's members. */
  readonly collaborators: ReadonlySet<string>
  /** Releases published from now on are immutable. */
  immutableReleases: boolean
  /** Read-only from now on, for everybody. */
  archived: boolean
  /** Names of tags whose immutable release is gone: never to be used again. */
  readonly burntTags: Set<string>
  readonly releases: Release[]
  /** The release marked latest by `make_latest`, if any was. */
  latest: number | undefined
  readonly pulls: Pull[]
  /** By commit, the oldest first. */
  readonly statuses: Map<string, CommitStatus[]>
  /** By commit. */
  readonly checkRuns: Map<string, CheckRun[]>
  /** Commits the server made itself and vouches for. */
  readonly verified: Set<string>
  /** How many more questions a fork that was just made answers with 404. */
  pollsUntilReady: number
  /** How many more questions about git's objects it then answers as if it had none. */
  pollsUntilFilled: number
  readonly createdAt: string
}

/** Addresses below which the server answers, without a slash at the end. */
export interface Addresses {
  /** Web pages, downloads and git: `http://127.0.0.1:PORT`. */
  readonly web: string
  /** REST: `…/api/v3`. */
  readonly api: string
  /** GraphQL: `…/api/graphql`. */
  readonly graphql: string
  /** Uploads, as `upload_url` gives it: `…/api/uploads`. */
  readonly uploads: string
}

/** Everything the embedded GitHub remembers between requests. */
export interface World {
  readonly addresses: Addresses
  /** Where repositories and assets lie. */
  readonly folder: string
  readonly now: () => Date
  readonly nextId: () => number
  /** By login in lower case. */
  readonly accounts: Map<string, Account>
  /** By `owner/name` in lower case. */
  readonly repositories: Map<string, Repository>
  /** By secret. */
  readonly tokens: Map<string, Token>
  /** How many questions a new fork answers with 404. */
  readonly forkPolls: number
  /** How many it then answers as if it were empty. */
  readonly emptyForkPolls: number
}

/** `owner/name`. */
export function fullName(repository: Repository): string {
  return `${repository.owner.login}/${repository.name}`
}

/** The repository of that name, upper and lower case being the same. */
export function findRepository(world: World, name: string): Repository | undefined {
  return world.repositories.get(name.toLowerCase())
}

/** Every repository, ordered by name. */
export function allRepositories(world: World): readonly Repository[] {
  return [...world.repositories.values()].toSorted((a, b) => (fullName(a) < fullName(b) ? -1 : 1))
}

/** The time as GitHub writes it, to the second. */
export function timestamp(world: World): string {
  return world
    .now()
    .toISOString()
    .replace(/\.\d{3}Z$/, 'Z')
}

/** Who a token acts as: its owner, or the App's bot. */
export function actorOf(world: World, token: Token): Account {
  const person = personOf(token)
  const owner = person === undefined ? undefined : world.accounts.get(person.toLowerCase())
  if (owner !== undefined) return owner
  const slug = token.kind === 'installation' ? token.app : 'github-actions'
  const login = `${slug}[bot]`
  const known = world.accounts.get(login)
  if (known !== undefined) return known
  const bot: Account = {
    id: world.nextId(),
    login,
    name: login,
    type: 'Bot',
    members: new Set(),
  }
  world.accounts.set(login, bot)
  return bot
}

/** The author line of an account's commits, with the address GitHub hides the real one behind. */
export function signatureOf(world: World, account: Account): Signature {
  return {
    name: account.name,
    email: `${account.id}+${account.login}@users.noreply.github.com`,
    seconds: Math.floor(world.now().getTime() / 1000),
  }
}
