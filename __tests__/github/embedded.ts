import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { githubClient } from '../../src/github/client.ts'
import type { GithubClient } from '../../src/github/client.ts'
import { textAt } from '../../src/github/shape.ts'
import type { Exchange } from '../../src/embedded-github/server/exchange.ts'
import { startEmbeddedGitHub } from '../../src/embedded-github/embedded-github.ts'
import type {
  EmbeddedGitHub,
  EmbeddedGitHubOptions,
} from '../../src/embedded-github/embedded-github.ts'
import type { Archive } from '../../src/release/model/ports/archive.ts'

/** The repository that is released, and the one it is released to. */
export const tally = { owner: 'ana', name: 'tally' }
export const opamRepository = { owner: 'ocaml', name: 'opam-repository' }

/** An embedded GitHub with both repositories, and what the adapters need to work on it. */
export interface World extends AsyncDisposable {
  readonly github: EmbeddedGitHub
  /** Every request with its answer. */
  readonly exchanges: readonly Exchange[]
  /** Commits of `ana/tally`, oldest first. */
  readonly commits: readonly [string, string]
  /** A classic token of `ana` with `public_repo`. */
  readonly token: string
  readonly client: (token?: string, input?: 'github-token' | 'opam-token') => GithubClient
  /** A file on disk to upload. */
  readonly archive: (name: string, size?: number) => Promise<Archive>
}

/** Starts one. */
export async function startWorld(options: Partial<EmbeddedGitHubOptions> = {}): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'embedded-github-'))
  const exchanges: Exchange[] = []
  const github = await startEmbeddedGitHub({
    folder: join(folder, 'github'),
    onExchange: (exchange) => exchanges.push(exchange),
    ...options,
  })
  const { seed } = github
  seed.user('ana')
  seed.organization('ocaml', ['maintainer'])
  await seed.repository({ ...tally, from: { kind: 'files', files: { README: 'tally\n' } } })
  const repository = 'ana/tally'
  const commit = async (message: string): Promise<string> =>
    await seed.commit({ repository, branch: 'main', message, files: { [message]: message } })
  const commits = [await commit('one'), await commit('two')] as const
  await seed.repository({
    ...opamRepository,
    defaultBranch: 'master',
    from: {
      kind: 'files',
      files: {
        'packages/tally/tally.0.9/opam': 'opam-version: "2.0"\n',
        'packages/tally/tally.0.8~rc1/opam': 'opam-version: "2.0"\n',
        '.github/workflows/ci.yml': 'on: push\n',
      },
    },
  })
  const token = seed.token({ kind: 'classic', owner: 'ana', scopes: ['public_repo'] })
  return {
    github,
    exchanges,
    commits,
    token,
    client: (secret = token, tokenInput = 'opam-token') =>
      githubClient({
        apiUrl: github.addresses.api,
        graphqlUrl: github.addresses.graphql,
        token: secret,
        tokenInput,
        waitFactor: 0.001,
      }),
    archive: async (name, size = 100_000) => {
      const bytes = Buffer.alloc(size, name)
      const path = join(folder, name)
      await writeFile(path, bytes)
      const hash = (algorithm: string): string => createHash(algorithm).update(bytes).digest('hex')
      return { path, name, size, root: name, sha256: hash('sha256'), sha512: hash('sha512') }
    },
    [Symbol.asyncDispose]: async () => {
      await github.close()
      await rm(folder, { recursive: true, force: true, maxRetries: 10 })
    },
  }
}

/** The commit of a branch of `owner/name`. */
export async function headOf(world: World, repository: string, branch: string): Promise<string> {
  const path = `/repos/${repository}/git/ref/heads/${branch}`
  const { data } = await world.client().call({ method: 'GET', path, doing: 'read a branch' })
  return textAt(data, 'object.sha')
}

/** Every way a write can go wrong whose outcome the client cannot know, or can repair. */
export const troubles = [
  { kind: 'cut', when: 'before' },
  { kind: 'cut', when: 'during' },
  { kind: 'cut', when: 'after' },
  { kind: 'answer', when: 'before', status: 502, body: '<html>Bad Gateway</html>' },
  { kind: 'answer', when: 'after', status: 502, body: '<html>Bad Gateway</html>' },
] as const
