import type { PullRequestReader } from '../status/ports.ts'
import type { GithubClient } from './client.ts'
import { findPulls } from './found-pulls.ts'
import { readFiles } from './objects.ts'
import type { OpamRepository } from './opam-packages.ts'
import { readPull } from './seen-pull.ts'

/** Reads pull requests of an opam repository. */
export function pullRequestReader(client: GithubClient, opam: OpamRepository): PullRequestReader {
  const { repository } = opam
  return {
    find: async (question) => await findPulls(client, opam, question),
    read: async (number) => await readPull(client, repository, number),
    files: async (wanted) =>
      await readFiles(client, {
        objects: wanted.map(({ commit, path }) => ({
          repository,
          expression: `${commit}:${path}`,
        })),
        doing: 'read what was changed',
      }),
  }
}
