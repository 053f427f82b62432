import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import { startEmbeddedGitHub } from '../../src/embedded-github/embedded-github.ts'
import type { EmbeddedGitHub } from '../../src/embedded-github/embedded-github.ts'
import { seedOpamRepository } from '../../src/rehearsal/opam-repository.ts'
import { startFront } from './support/front.ts'
import type { Front, FrontOptions } from './support/front.ts'
import { setScene } from './support/scene.ts'
import type { Scene } from './support/scene.ts'
import { spellings } from './support/spellings.ts'

jest.setTimeout(60_000)

/** Which of the tokens a front saw, in any spelling. */
function tokensSeen({ seen }: Front, tokens: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(tokens)
    .filter(([, token]) =>
      seen.some(({ path, headers, body }) =>
        spellings(token).some((text) => `${path}\n${headers}\n${body}`.includes(text)),
      ),
    )
    .map(([name]) => name)
}

interface Hosts extends AsyncDisposable {
  /** The source, on an Enterprise Server: API below `/api/v3`, and all addresses lead to the front. */
  readonly scene: Scene
  readonly enterprise: Front
  /** The other GitHub, whose API is a host of its own, as that of github.com is. */
  readonly public: EmbeddedGitHub
  readonly publicApi: Front
  readonly publicWeb: Front
  readonly opamToken: string
}

/** Sets a scene on one GitHub, and the opam repository on another. */
async function setHosts(options: FrontOptions = {}): Promise<Hosts> {
  const scene = await setScene()
  const enterprise = await startFront(scene.github.addresses.web, options)
  lead(scene.github, { web: enterprise.url, api: `${enterprise.url}/api/v3` })
  const folder = await mkdtemp(join(tmpdir(), 'dune-publish-hosts-'))
  const other = await startEmbeddedGitHub({ folder, forkPolls: 0 })
  other.seed.user('ana-at-home')
  await seedOpamRepository(other)
  const owner = 'ana-at-home'
  const opamToken = other.seed.token({ kind: 'classic', owner, scopes: ['public_repo'] })
  const { web } = other.addresses
  const publicWeb = await startFront(web)
  const publicApi = await startFront(web, {
    path: (path) => (path === '/graphql' ? '/api/graphql' : `/api/v3${path}`),
  })
  lead(other, { web: publicWeb.url, api: publicApi.url })
  return {
    scene,
    enterprise,
    public: other,
    publicApi,
    publicWeb,
    opamToken,
    [Symbol.asyncDispose]: async () => {
      for (const front of [enterprise, publicApi, publicWeb]) await front[Symbol.asyncDispose]()
      await other.close()
      await scene[Symbol.asyncDispose]()
      await rm(folder, { recursive: true, force: true, maxRetries: 10 })
    },
  }
}

/** Has a GitHub tell the addresses of its fronts. */
function lead(github: EmbeddedGitHub, { web, api }: { web: string; api: string }): void {
  const isHost = !api.startsWith(web)
  Object.assign(github.addresses, {
    web,
    api,
    graphql: isHost ? `${api}/graphql` : `${web}/api/graphql`,
    uploads: `${web}/api/uploads`,
  })
}

/** An Enterprise Server of some years ago: no digests, no immutable releases. */
function withoutNews(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      ['digest', 'immutable'].includes(key) ? undefined : inner,
    ),
  )
}

describe('a source on an Enterprise Server, and the opam repository on github.com', () => {
  test.each([
    { age: 'of today', options: {} },
    { age: 'that knows neither digests nor immutable releases', options: { answer: withoutNews } },
  ])('are two clients with two tokens, a server $age', async ({ options }) => {
    await using hosts = await setHosts(options)
    const { scene, opamToken } = hosts
    const sha = await scene.github.seed.commit({
      repository: scene.repository,
      branch: 'main',
      message: 'Go on',
      files: { more: '' },
    })
    const inputs = {
      tag: 'v1.2.0',
      'opam-token': opamToken,
      'opam-api-url': hosts.publicApi.url,
    }
    // The commit of the tag has to be fetched: git sends a token, too.
    const step = await scene.run({ event: { ...scene.dispatched(), sha }, inputs })
    expect(step).toMatchObject({ status: 0, stderr: '' })
    expect(step.outputs).toMatchObject({ status: 'published', 'pull-request-operation': 'created' })
    expect(step.outputs['archive-url']?.startsWith(`${hosts.enterprise.url}/ana/tally/`)).toBe(true)
    expect(step.outputs['pull-request-url']?.startsWith(hosts.publicWeb.url)).toBe(true)

    const tokens = { source: scene.tokens.workflow, opam: opamToken }
    expect(tokensSeen(hosts.enterprise, tokens)).toEqual(['source'])
    expect(tokensSeen(hosts.publicApi, tokens)).toEqual(['opam'])
    expect(tokensSeen(hosts.publicWeb, { source: tokens.source })).toEqual([])
    const paths = (front: Front): readonly string[] => front.seen.map(({ path }) => path)
    expect(paths(hosts.enterprise)).toContainEqual(expect.stringContaining('/api/uploads/'))
    expect(paths(hosts.enterprise)).toContainEqual(expect.stringContaining('git-upload-pack'))
    expect(paths(hosts.publicApi)).toContain('/graphql')

    const { repositories } = await hosts.public.snapshot()
    const [pull] = repositories['ocaml/opam-repository']?.pulls ?? []
    expect(pull?.head).toBe('ana-at-home/opam-repository:release-tally-1.2.0')
    // There, `#31` and `@ana` are others than at home.
    expect(pull?.body).toContain('Released by ana with dune-publish')
    expect(pull?.body).not.toMatch(/ana\/tally#\d/)
    const again = await scene.run({ inputs: { ...inputs, tag: '' } })
    expect(again).toMatchObject({ status: 0, outputs: { status: 'unchanged' } })
  })

  test('without an opam-token end with links: the token of the source is not tried elsewhere', async () => {
    await using hosts = await setHosts()
    const inputs = { 'opam-token': '', 'opam-api-url': hosts.publicApi.url }
    const step = await hosts.scene.run({ inputs })
    expect(step).toMatchObject({ status: 0, stderr: '' })
    expect(step.outputs).toMatchObject({ 'pull-request-operation': 'link' })
    expect(hosts.publicApi.seen.length).toBeGreaterThan(0)
    const tokens = { source: hosts.scene.tokens.workflow }
    expect(tokensSeen(hosts.publicApi, tokens)).toEqual([])
    expect(hosts.publicApi.seen.some(({ headers }) => /^authorization:/im.test(headers))).toBe(
      false,
    )
  })
})
