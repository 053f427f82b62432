import { githubClient } from '../github/client.ts'
import { pullRequestReader } from '../github/pull-request-reader.ts'
import { releaseBranches } from '../github/release-branches.ts'
import { webPages } from '../github/web-page.ts'
import { isSameRepository } from '../release/model/repository.ts'
import type { RepositoryName } from '../release/model/repository.ts'
import type { ReleaseBranches } from '../status/clean.ts'
import type { StatusReaders } from '../status/status.ts'
import type { ForgeSurroundings } from './connect.ts'

/** Those who are asked what has become of a pull request; ocaml.org has pages of ocaml's own repository only. */
export function statusReaders({
  settings,
  hosts,
  tokens,
  notice,
  waitFactor = 1,
}: Omit<ForgeSurroundings, 'moved' | 'source'>): StatusReaders {
  const { opam } = settings
  const client = githubClient({
    ...hosts.opam,
    token: tokens.opam ?? '',
    tokenInput: 'opam-token',
    notice,
    waitFactor,
  })
  const isOcamls =
    hosts.opam.apiUrl === 'https://api.github.com' &&
    isSameRepository(opam.repository, { owner: 'ocaml', name: 'opam-repository' })
  return { pulls: pullRequestReader(client, opam), pages: isOcamls ? webPages : undefined }
}

/** The branches of releases in the fork of the token's owner. */
export function releaseBranchesOf({
  host,
  token,
  repository,
}: {
  readonly host: ForgeSurroundings['hosts']['opam']
  readonly token: string | undefined
  readonly repository: RepositoryName
}): ReleaseBranches {
  const client = githubClient({ ...host, token: token ?? '', tokenInput: 'opam-token' })
  return releaseBranches(client, { repository, packagesDir: 'packages' })
}
