import type { OpamForgeReader, OpamForgeWriter } from '../release/model/ports/opam-forge.ts'
import type { RepositoryName } from '../release/model/repository.ts'
import { commitOnBranch, createBranch } from './branches.ts'
import type { GithubClient } from './client.ts'
import { createFork } from './forks.ts'
import { identityOf } from './identity.ts'
import { readContents, readFilesAt, readPublishedFiles } from './opam-packages.ts'
import { lookIntoNewFork, readProposal } from './proposal.ts'
import { markReady, openPullRequest, readPullRequest, updatePullRequest } from './pull-requests.ts'
import { lookAtUpstream } from './upstream.ts'
import type { OpamRepository } from './opam-packages.ts'

/** Reads an opam repository and its forks. */
export function opamForgeReader(client: GithubClient, opam: OpamRepository): OpamForgeReader {
  return {
    identity: async () => await identityOf(client),
    pushAccess: async (webUrl) => await client.pushAccess(webUrl),
    repository: async (wanted) => await lookAtUpstream(client, opam, wanted),
    contents: async (question) => await readContents(client, opam, question),
    publishedFiles: async (paths) => await readPublishedFiles(client, opam, paths),
    filesAt: async (repository, commit, paths) =>
      await readFilesAt(client, { repository, revision: commit }, paths),
    proposal: async (upstream, place) => await readProposal(client, upstream, place),
  }
}

/** Writes to a fork of an opam repository and proposes; every method may be repeated. */
export function opamForgeWriter(client: GithubClient, upstream: RepositoryName): OpamForgeWriter {
  return {
    createFork: async (place) => {
      const look = async (name: RepositoryName) =>
        await lookIntoNewFork(client, upstream, { ...place, name })
      return await createFork(client, upstream, look)
    },
    createBranch: async (fork, name, commit) => {
      await createBranch(client, fork, { name, commit })
    },
    commit: async (commit) => await commitOnBranch(client, commit),
    openPullRequest: async (request) => await openPullRequest(client, upstream, request),
    pullRequest: async (number) => await readPullRequest(client, upstream, number),
    updatePullRequest: async (number, texts) =>
      await updatePullRequest(client, upstream, { number, ...texts }),
    markReady: async (pullRequest) => {
      await markReady(client, upstream, pullRequest)
    },
  }
}
