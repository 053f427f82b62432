import { Failure } from '../release/model/failure.ts'
import type { Branch, RepositoryFile } from '../release/model/ports/opam-forge.ts'
import { fullName } from '../release/model/repository.ts'
import type { RepositoryName } from '../release/model/repository.ts'
import { repositoryPath } from './addresses.ts'
import type { GithubClient } from './client.ts'
import { readFile } from './contents.ts'
import { isRefusal } from './refusal.ts'
import { once, onceHeardOf, unlessMissing } from './repetition.ts'
import { listAt, optionalTextAt, textAt } from './shape.ts'

/** A branch, its head, and who made that. */
export async function readBranch(
  client: GithubClient,
  repository: RepositoryName,
  name: string,
): Promise<Branch | undefined> {
  const data = await askBranch(client, repository, name)
  if (data === undefined) return undefined
  const author = optionalTextAt(data, 'commit.author.login')
  return {
    name,
    head: textAt(data, 'commit.sha'),
    message: textAt(data, 'commit.commit.message'),
    author,
  }
}

/**
 * Makes a branch at a commit that the repository has. One that is there at that commit will do. A fork that
 * answers may yet refuse branches for some seconds after it was made.
 *
 * @throws Failure `branch-moved` where it is there at another commit.
 */
export async function createBranch(
  client: GithubClient,
  repository: RepositoryName,
  { name, commit }: { readonly name: string; readonly commit: string },
): Promise<void> {
  const send = async (): Promise<string> => {
    await client.call({
      method: 'POST',
      path: repositoryPath(repository, 'git/refs'),
      doing: `create the branch ${name} in ${fullName(repository)}`,
      body: { ref: `refs/heads/${name}`, sha: commit },
    })
    return commit
  }
  const find = async () => (await readBranch(client, repository, name))?.head
  const head = await onceHeardOf(
    client,
    async () => await once(client, { send, find }),
    (refusal) => isRefusal(refusal, 404, 409, 422),
  )
  if (head !== commit) throw moved(repository, name)
}

/** A commit to make on a branch. */
export interface BranchCommit {
  readonly fork: RepositoryName
  readonly branch: string
  /** The head that the branch must still have. */
  readonly parent: string
  readonly headline: string
  readonly body: string
  readonly files: readonly RepositoryFile[]
  readonly deletions: readonly string[]
}

const createCommitOnBranch = `mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`

/**
 * One commit of several files by `createCommitOnBranch`: GitHub signs it, and its author is the
 * token's owner. A branch that was moved meanwhile is refused by GitHub, so that a commit whose reply
 * was lost is never made twice: it is the branch's head then, with this parent and these files.
 *
 * @returns the commit's id.
 * @throws Failure `branch-moved` where somebody else moved the branch.
 */
export async function commitOnBranch(client: GithubClient, commit: BranchCommit): Promise<string> {
  const { fork, branch, parent, headline, body, files, deletions } = commit
  const input = {
    branch: { repositoryNameWithOwner: fullName(fork), branchName: branch },
    message: { headline, body },
    expectedHeadOid: parent,
    fileChanges: {
      additions: files.map(({ path, content }) => ({
        path,
        contents: Buffer.from(content, 'latin1').toString('base64'),
      })),
      deletions: deletions.map((path) => ({ path })),
    },
  }
  const doing = `commit to the branch ${branch} of ${fullName(fork)}`
  const send = async (): Promise<unknown> =>
    await client.graphql({ query: createCommitOnBranch, variables: { input }, doing })
  try {
    return await once(client, {
      send: async () => {
        // The branch may have been made a moment ago.
        const data = await onceHeardOf(client, send, ({ status }) => status === 404)
        return textAt(data, 'createCommitOnBranch.commit.oid')
      },
      find: async () => await findCommit(client, commit),
    })
  } catch (error) {
    if (isRefusal(error, 409)) throw moved(fork, branch)
    throw error
  }
}

/** The head of the branch, if it is this commit. */
async function findCommit(
  client: GithubClient,
  { fork, branch, parent, files }: BranchCommit,
): Promise<string | undefined> {
  const data = await askBranch(client, fork, branch)
  const parents = data === undefined ? [] : listAt(data, 'commit.parents')
  if (parents.length !== 1 || textAt(parents[0], 'sha') !== parent) return undefined
  const head = textAt(data, 'commit.sha')
  const contents = await Promise.all(
    files.map(async ({ path }) => await readFile(client, fork, { path, ref: head })),
  )
  return files.every(({ content }, index) => content === contents[index]) ? head : undefined
}

async function askBranch(
  client: GithubClient,
  repository: RepositoryName,
  name: string,
): Promise<unknown> {
  const path = repositoryPath(repository, `branches/${name}`)
  const doing = `read the branch ${name} of ${fullName(repository)}`
  return (await unlessMissing(client.call({ method: 'GET', path, doing })))?.data
}

function moved(repository: RepositoryName, branch: string): Failure {
  return new Failure(
    'branch-moved',
    `Somebody else, or another run, moved the branch ${branch} of ${fullName(repository)} during this run.`,
    { hint: 'Run again. The next run continues from where the branch is now.' },
  )
}
