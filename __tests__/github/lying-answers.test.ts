import { describe, expect, test } from '@jest/globals'
import { isFolder, readFile, readFolders } from '../../src/github/contents.ts'
import type { GithubClient } from '../../src/github/client.ts'
import { changedFiles } from '../../src/github/forks.ts'
import { readContents } from '../../src/github/opam-packages.ts'
import { findTag } from '../../src/github/found-tag.ts'
import { readTag, tagNames } from '../../src/github/tags.ts'
import { readProposal } from '../../src/github/proposal.ts'
import { findRelease, listReleases } from '../../src/github/releases.ts'
import { findRepository } from '../../src/github/repositories.ts'
import { lookAtUpstream } from '../../src/github/upstream.ts'
import { readBranch } from '../../src/github/branches.ts'
import { listPullRequests } from '../../src/github/pull-requests.ts'
import { pullAnswer, releaseAnswer, repositoryAnswer } from './answer-shapes.ts'
import { startScriptedServer } from './scripted-server.ts'
import type { Reply } from './scripted-server.ts'

const tally = { owner: 'ana', name: 'tally' }
const upstream = { owner: 'ocaml', name: 'opam-repository' }
const fork = {
  owner: 'ana',
  name: 'opam-repository',
  webUrl: 'https://github.com/ana/opam-repository',
  defaultBranch: 'master',
  canPush: true,
  head: 'a'.repeat(40),
}
const comparison = { fork, branch: 'release', base: 'master' }
const opam = { repository: upstream, packagesDir: 'packages' }
const place = { fork, branch: 'release', base: 'master', paths: ['a'] }

const released = (...names: string[]) => ({ released: names, mentioned: [] })

/** Every question, by what it is asked with. */
const readers: Readonly<
  Record<string, { kind: 'graphql' | 'rest'; ask: (client: GithubClient) => Promise<unknown> }>
> = {
  findTag: { kind: 'graphql', ask: async (one) => await findTag(one, tally, 'v1.0') },
  lookAtUpstream: {
    kind: 'graphql',
    ask: async (one) => await lookAtUpstream(one, opam, { kind: 'owned', login: 'ana' }),
  },
  readContents: {
    kind: 'graphql',
    ask: async (one) => await readContents(one, opam, released('tally')),
  },
  readProposal: {
    kind: 'graphql',
    ask: async (one) => await readProposal(one, { ...fork, ...upstream }, place),
  },
  readTag: { kind: 'rest', ask: async (one) => await readTag(one, tally, 'v1.0') },
  tagNames: { kind: 'rest', ask: async (one) => await tagNames(one, tally) },
  findRepository: { kind: 'rest', ask: async (one) => await findRepository(one, tally) },
  findRelease: { kind: 'rest', ask: async (one) => await findRelease(one, tally, 1) },
  listReleases: { kind: 'rest', ask: async (one) => await listReleases(one, tally) },
  readBranch: { kind: 'rest', ask: async (one) => await readBranch(one, tally, 'main') },
  readFile: { kind: 'rest', ask: async (one) => await readFile(one, tally, { path: 'a' }) },
  readFolders: { kind: 'rest', ask: async (one) => await readFolders(one, tally, { path: 'a' }) },
  isFolder: { kind: 'rest', ask: async (one) => await isFolder(one, tally, { path: 'a' }) },
  changedFiles: { kind: 'rest', ask: async (one) => await changedFiles(one, upstream, comparison) },
  listPullRequests: {
    kind: 'rest',
    ask: async (one) => await listPullRequests(one, upstream, comparison),
  },
}

/** What a server may say that says nothing, for both kinds of questions. */
const nothings: readonly Reply[] = [
  { json: {} },
  { json: null },
  { json: [{}] },
  { json: 'no' },
  { json: 1 },
  { text: '' },
  { text: '<html>Log in</html>' },
  { text: '{"data":', headers: { 'content-type': 'application/json' } },
  { status: 204 },
  { status: 300, json: [] },
  { status: 300, json: { data: { repository: null } } },
  { json: { errors: 'no' } },
  { json: { errors: [null] } },
]

/** Those of GraphQL alone. */
const emptyData: readonly Reply[] = [
  { json: { data: null } },
  { json: { data: [] } },
  { json: { data: {} } },
  { json: { data: 'no' } },
  { json: { data: { repository: {} } } },
  { json: { data: { repository: 'no', r0: 'no', upstream: 1, fork: [] } } },
]

describe.each(Object.entries(readers))('%s takes for no answer', (_name, { kind, ask }) => {
  const replies = kind === 'graphql' ? [...nothings, ...emptyData] : nothings
  test('whatever says nothing', async () => {
    let reply: Reply | undefined
    await using server = await startScriptedServer(() => reply ?? 'hang-up')
    for (reply of replies) {
      const outcome = await ask(server.client()).catch((error: unknown) => error)
      expect({ reply, outcome }).toMatchObject({ outcome: { code: 'answer-unreadable' } })
    }
  })
})

describe('what lacks a member that GitHub always sends is no answer', () => {
  const cases: readonly (readonly [keyof typeof readers, object, readonly string[]])[] = [
    ['findRelease', releaseAnswer(1), ['draft', 'prerelease', 'name', 'assets', 'tag_name']],
    ['findRepository', repositoryAnswer('tally'), ['fork', 'archived', 'default_branch']],
    ['listPullRequests', pullAnswer(1), ['merged_at', 'state', 'body', 'head']],
  ]
  test.each(cases)('%s', async (name, answer, members) => {
    const list = name.startsWith('list')
    for (const member of members) {
      const { [member]: _, ...rest } = { ...answer } as Readonly<Record<string, unknown>>
      await using server = await startScriptedServer([{ json: list ? [rest] : rest }])
      await expect(readers[name]?.ask(server.client())).rejects.toMatchObject({
        code: 'answer-unreadable',
        message: expect.stringContaining(member),
      })
    }
  })
})

describe('a refusal', () => {
  test.each([['no'], [[null]], [1], [{ 0: null }]])(
    'is told where its "errors" are %j',
    async (errors) => {
      await using server = await startScriptedServer([
        { status: 403, json: { message: 'No', errors } },
      ])
      await expect(readTag(server.client(), tally, 'v1.0')).rejects.toMatchObject({
        status: 403,
        code: 'opam-token-rights',
      })
    },
  )
})
