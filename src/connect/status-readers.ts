import { githubClient } from '../github/client.ts'
import { pullRequestReader } from '../github/pull-request-reader.ts'
import { webPages } from '../github/web-page.ts'
import { isSameRepository } from '../release/model/repository.ts'
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
