import { describe, expect, test } from '@jest/globals'
import { readCommit, takeTarball } from '../../src/github/repository-tarball.ts'
import type { Transfer } from '../../src/release/model/progress.ts'
import { opamRepository as repository } from './embedded.ts'
import { secret, startScriptedServer } from './scripted-server.ts'
import type { Reply } from './scripted-server.ts'

async function whole(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all).toString()
}

const failed = 'ocaml/opam-repository could not be downloaded'

describe('the tarball of a repository', () => {
  test('is asked for with the token, which the server it leads to does not get', async () => {
    await using storage = await startScriptedServer([{ text: 'bytes' }])
    await using server = await startScriptedServer([
      { status: 302, headers: { location: `${storage.url}/tar?key=1` } },
    ])
    const moved: Transfer[] = []
    const taken = await takeTarball(
      {
        access: { apiUrl: server.url, token: secret },
        repository,
        revision: 'a/b c',
        moved: (one) => moved.push(one),
      },
      whole,
    )
    expect(taken).toEqual({ kind: 'taken', value: 'bytes' })
    expect(moved.at(-1)).toEqual({ done: 5 })
    expect(server.log()).toEqual(['GET /repos/ocaml/opam-repository/tarball/a/b%20c'])
    expect(server.asked[0]?.headers.authorization).toBe(`token ${secret}`)
    expect(storage.asked[0]?.headers).not.toHaveProperty('authorization')
  })

  test.each<[string, Reply, string]>([
    ['a server that has none', { status: 404 }, 'GitHub answered 404'],
    [
      'a limit',
      { status: 403, headers: { 'x-ratelimit-remaining': '0' } },
      "GitHub's rate limit is reached",
    ],
    ['too many requests', { status: 429 }, "GitHub's rate limit is reached"],
    [
      'another protocol',
      { status: 302, headers: { location: 'ftp://example.org/' } },
      'it redirects to another protocol',
    ],
  ])('is refused by %s', async (_, reply, reason) => {
    await using server = await startScriptedServer([reply])
    const access = { apiUrl: server.url, token: '' }
    const refused = await takeTarball({ access, repository, revision: undefined }, whole)
    expect(refused).toEqual({ kind: 'refused', why: `${failed}: ${reason}` })
  })

  test('is let go where nothing comes', async () => {
    await using server = await startScriptedServer(['silence'])
    const access = { apiUrl: server.url, token: '', patience: { silence: 50, total: 1000 } }
    const refused = await takeTarball({ access, repository, revision: undefined }, whole)
    expect(refused).toEqual({
      kind: 'refused',
      why: `${failed}: nothing arrived for 0.05 seconds`,
    })
  })

  test('is not there without a network', async () => {
    const server = await startScriptedServer([])
    const access = { apiUrl: server.url, token: '' }
    await server[Symbol.asyncDispose]()
    const refused = await takeTarball({ access, repository, revision: undefined }, whole)
    expect(refused).toMatchObject({ kind: 'refused', why: expect.stringContaining(failed) })
  })
})

describe('the commit of a branch', () => {
  const commit = 'c0ffee'.padEnd(40, '0')

  test.each<[string, Reply, unknown]>([
    ['what the server says', { text: commit }, { kind: 'taken', value: commit }],
    [
      'nothing where that is no commit',
      { text: `${commit}${commit}` },
      { kind: 'taken', value: undefined },
    ],
    ['a refusal', { status: 404 }, { kind: 'refused', why: `${failed}: GitHub answered 404` }],
  ])('is %s', async (_, reply, expected) => {
    await using server = await startScriptedServer([reply])
    const access = { apiUrl: server.url, token: secret }
    expect(await readCommit({ access, repository, revision: undefined })).toEqual(expected)
    expect(server.log()).toEqual(['GET /repos/ocaml/opam-repository/commits/HEAD'])
    expect(server.asked[0]?.headers.accept).toBe('application/vnd.github.sha')
  })
})
