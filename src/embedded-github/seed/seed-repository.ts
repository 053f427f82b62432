import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createBareRepository } from '../git/bare-repository.ts'
import type { BareRepository } from '../git/bare-repository.ts'
import { formatCommit } from '../git/git-object.ts'
import type { Signature } from '../git/git-object.ts'
import { editTree } from '../git/tree-edit.ts'
import type { TreeChange } from '../git/tree-edit.ts'
import { followBranch } from '../world/pull-heads.ts'
import { accountOf, repositoryNamed } from './seed-account.ts'
import { fullName, signatureOf, timestamp } from '../world/world.ts'
import type { Repository, World } from '../world/world.ts'

/** Files by path; a text is stored as UTF-8. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** Where a new repository's commits come from. */
export type Source =
  /** One commit of plain files on the default branch. */
  | { readonly kind: 'files'; readonly files: Files; readonly message?: string }
  /** A git repository on this machine. */
  | {
      readonly kind: 'folder'
      readonly folder: string
      /** New references, each with what it is made from there: a reference, `HEAD`, or a commit's id. */
      readonly references: Readonly<Record<string, string>>
      /** How many commits of each history; all unless said. */
      readonly depth?: number
    }

/** A repository to be made. */
export interface RepositorySeed {
  readonly owner: string
  readonly name: string
  readonly from: Source
  /** `main` unless said. */
  readonly defaultBranch?: string
  readonly private?: boolean
  readonly description?: string
  readonly immutableReleases?: boolean
  /** Logins that may push. */
  readonly collaborators?: readonly string[]
}

/** A commit somebody pushes. */
export interface CommitSeed {
  /** `owner/name`. */
  readonly repository: string
  /** Made on the default branch's head where it does not exist. */
  readonly branch: string
  readonly message: string
  readonly files?: Files | undefined
  readonly deletions?: readonly string[] | undefined
  /** A login; the repository's owner unless said. */
  readonly author?: string
  /** A login, where somebody else made the commit anew; the author unless said. */
  readonly committer?: string
}

/** Writes a commit on top of `parent`. */
async function writeCommit(
  bare: BareRepository,
  parent: string | undefined,
  seed: Pick<CommitSeed, 'files' | 'deletions' | 'message'> & {
    readonly author: Signature
    readonly committer?: Signature
  },
): Promise<string> {
  const changes: TreeChange[] = (seed.deletions ?? []).map((path) => ({ path, mode: '100644' }))
  for (const [path, content] of Object.entries(seed.files ?? {})) {
    const id = await bare.write('blob', Buffer.from(content))
    changes.push({ path, mode: '100644', id })
  }
  const before = parent === undefined ? undefined : (await bare.commit(parent))?.tree
  const tree = await editTree(bare, before, changes)
  const { author, committer = author, message } = seed
  const parents = parent === undefined ? [] : [parent]
  return await bare.write('commit', formatCommit({ tree, parents, author, committer, message }))
}

async function fillRepository(
  bare: BareRepository,
  branch: string,
  seed: {
    readonly from: Source
    readonly author: Signature
  },
): Promise<void> {
  const { from, author } = seed
  if (from.kind === 'files') {
    const message = from.message ?? 'Initial commit\n'
    const id = await writeCommit(bare, undefined, { files: from.files, message, author })
    await bare.move(`refs/heads/${branch}`, { id })
    return
  }
  const references = Object.entries(from.references).map(([to, what]) => `+${what}:${to}`)
  // Only an address makes git heed a depth; a plain path would be cloned whole.
  const source = from.depth === undefined ? from.folder : pathToFileURL(from.folder).href
  await bare.fetch(source, references, from.depth)
}

/** Makes a repository, its git repository included. */
export async function addRepository(world: World, seed: RepositorySeed): Promise<void> {
  const owner = accountOf(world, seed.owner)
  const branch = seed.defaultBranch ?? 'main'
  const folder = join(world.folder, 'repositories', seed.owner, `${seed.name}.git`)
  const bare = createBareRepository(folder, branch)
  await fillRepository(bare, branch, { from: seed.from, author: signatureOf(world, owner) })
  const repository: Repository = {
    id: world.nextId(),
    owner,
    name: seed.name,
    bare,
    private: seed.private ?? false,
    defaultBranch: branch,
    description: seed.description ?? null,
    parent: undefined,
    collaborators: new Set(seed.collaborators),
    immutableReleases: seed.immutableReleases ?? false,
    archived: false,
    burntTags: new Set(),
    releases: [],
    latest: undefined,
    pulls: [],
    statuses: new Map(),
    checkRuns: new Map(),
    verified: new Set(),
    pollsUntilReady: 0,
    pollsUntilFilled: 0,
    createdAt: timestamp(world),
  }
  world.repositories.set(fullName(repository).toLowerCase(), repository)
}

/** Commits files onto a branch; answers the commit's id. */
export async function addCommit(world: World, seed: CommitSeed): Promise<string> {
  const repository = repositoryNamed(world, seed.repository)
  const { bare } = repository
  const name = `refs/heads/${seed.branch}`
  const old = await bare.reference(name)
  const parent = old ?? (await bare.reference(`refs/heads/${repository.defaultBranch}`))
  const login = seed.author ?? repository.owner.login
  const author = signatureOf(world, accountOf(world, login))
  const committer = signatureOf(world, accountOf(world, seed.committer ?? login))
  const { message, files, deletions } = seed
  const id = await writeCommit(bare, parent, {
    message,
    author,
    committer,
    files,
    deletions,
  })
  await bare.move(name, { id, old })
  await followBranch(world, repository, name)
  return id
}
