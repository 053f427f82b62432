import type { OpamForgeReader, OpamForgeWriter } from '../release/ports.ts'
import type { RepositoryName } from '../release/settings.ts'
import { commitOnBranch, createBranch, readBranch } from './branches.ts'
import type { GithubClient } from './client.ts'
import { isFolder, readFile, readFolders } from './contents.ts'
import { changedPaths, createFork, findFork, sharedBase } from './forks.ts'
import { identityOf } from './identity.ts'
import { listPullRequests, markReady, openPullRequest, updatePullRequest } from './pull-requests.ts'
import { readRepository } from './repositories.ts'

/** An opam repository on a GitHub. */
export interface OpamRepository {
  readonly repository: RepositoryName
  /** The branch that holds what is published; absent: the default branch. */
  readonly branch?: string
  /** The folder of packages: `packages`. */
  readonly packagesDir: string
}

/** Reads an opam repository and its forks. */
export function opamForgeReader(client: GithubClient, opam: OpamRepository): OpamForgeReader {
  const { repository: upstream, branch: published, packagesDir } = opam
  return {
    identity: async () => await identityOf(client),
    upstream: async () => await readRepository(client, upstream),
    branch: async (repository, name) => await readBranch(client, repository, name),
    publishedVersions: async (name) => {
      const path = `${packagesDir}/${name}`
      const place = published === undefined ? { path } : { path, ref: published }
      const folders = await readFolders(client, upstream, place)
      return folders
        .filter((folder) => folder.startsWith(`${name}.`))
        .map((folder) => folder.slice(name.length + 1))
    },
    file: async (repository, path, ref) => await readFile(client, repository, { path, ref }),
    fork: async (wanted) => await findFork(client, upstream, wanted),
    sharedBase: async (fork, branch) => await sharedBase(client, upstream, { fork, branch }),
    changedPaths: async (head, base) => await changedPaths(client, upstream, { ...head, base }),
    hasFolder: async (path, ref) => await isFolder(client, upstream, { path, ref }),
    pullRequests: async (head) => await listPullRequests(client, upstream, head),
  }
}

/** Writes to a fork of an opam repository and proposes; every method may be repeated. */
export function opamForgeWriter(client: GithubClient, upstream: RepositoryName): OpamForgeWriter {
  return {
    createFork: async () => await createFork(client, upstream),
    createBranch: async (fork, name, commit) => {
      await createBranch(client, fork, { name, commit })
    },
    commit: async (commit) => await commitOnBranch(client, commit),
    openPullRequest: async (request) => await openPullRequest(client, upstream, request),
    updatePullRequest: async (number, text) =>
      await updatePullRequest(client, upstream, { number, ...text }),
    markReady: async (pullRequest) => {
      await markReady(client, upstream, pullRequest)
    },
  }
}
