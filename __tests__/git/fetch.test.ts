import { readdirSync } from 'node:fs'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { createServer as newServer } from 'node:net'
import type { Socket } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openClone } from '../../src/git/clone.ts'
import { fetchCommit } from '../../src/git/fetch.ts'
import { startEmbeddedGitHub } from '../../src/embedded-github/embedded-github.ts'
import { startFront } from '../end-to-end/support/front.ts'
import {
  commitFiles,
  folderUrl,
  git,
  newRepository,
  temporaryFolder,
} from '../support/git-repository.ts'
import { closingAll } from '../support/closing-all.ts'

const openTestClone = closingAll(openClone)

const { folder, remove } = temporaryFolder()
const environment = { PATH: process.env['PATH'], HOME: folder }
const missing = '1'.repeat(40)
const authorizations: string[][] = []
let server: Server
let origin: string
let directory: string

/** A server that refuses everybody and remembers with which headers they came. */
beforeAll(async () => {
  server = createServer((request, response) => {
    const names = request.rawHeaders.filter((_, index) => index % 2 === 0)
    authorizations.push(
      names.flatMap((name, index) =>
        name.toLowerCase() === 'authorization' ? [request.rawHeaders[2 * index + 1] ?? ''] : [],
      ),
    )
    response.writeHead(403).end()
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  origin = `http://127.0.0.1:${port}`
  directory = newRepository(folder, 'clone')
  commitFiles(directory, { a: 'a' })
  // What actions/checkout leaves behind.
  git(directory, 'config', `http.${origin}/.extraheader`, 'AUTHORIZATION: basic persisted')
})
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve))
  remove()
})

async function refusal(url: string, token?: string): Promise<unknown> {
  authorizations.length = 0
  const source = { url, environment, ...(token === undefined ? {} : { token }) }
  return await fetchCommit({ directory, environment }, source, missing).catch(
    (error: unknown) => error,
  )
}

describe('a server that says nothing', () => {
  test('is given up, asked once, and told as silent', async () => {
    let asked = 0
    const quiet = createServer(() => {
      asked += 1
    })
    await new Promise<void>((resolve) => {
      quiet.listen(0, '127.0.0.1', resolve)
    })
    const address = quiet.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const source = {
      url: `http://127.0.0.1:${port}/o/r.git`,
      token: 'secret',
      // What a person sets comes before what is usual.
      environment: { ...environment, GIT_HTTP_LOW_SPEED_TIME: '1' },
    }
    const failure = await fetchCommit({ directory, environment }, source, missing).catch(
      (error: unknown) => error,
    )
    quiet.closeAllConnections()
    quiet.close()
    expect(failure).toMatchObject({
      code: 'fetch-silent',
      message: expect.stringContaining(`127.0.0.1:${port}`),
    })
    expect(asked).toBe(1)
  })
})

describe('a git that does not get as far as to be answered', () => {
  test.each(['https', 'git'])('is ended with all that it started: %s', async (protocol) => {
    const quiet = newServer()
    quiet.listen(0, '127.0.0.1')
    await once(quiet, 'listening')
    const address = quiet.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const connections: Socket[] = []
    quiet.on('connection', (socket) => connections.push(socket))
    const url = `${protocol}://127.0.0.1:${port}/o/r.git`
    const source = { url, token: 'secret', environment, silence: 500 }
    await expect(fetchCommit({ directory, environment }, source, missing)).rejects.toMatchObject({
      code: 'fetch-silent',
      message: expect.stringContaining('git reported nothing for 0.5 s'),
    })
    // Whoever held the connection has ended.
    expect(connections).toHaveLength(1)
    const [socket] = connections
    if (socket?.closed === false) await once(socket.resume(), 'close')
    quiet.close()
  })
})

test('what git says of its progress is in no message', async () => {
  const source = newRepository(folder, 'talkative')
  commitFiles(source, { b: 'b' })
  const from = { url: folderUrl(source), environment }
  const failure = await fetchCommit({ directory, environment }, from, missing).catch(String)
  expect(failure).toContain('git could not fetch it')
  expect(failure).not.toMatch(/objects|\r/)
})

describe('a commit is asked for', () => {
  test('with the token alone, whatever the clone has kept', async () => {
    const failure = await refusal(`${origin}/o/r.git`, 'secret')
    const basic = Buffer.from('x-access-token:secret').toString('base64')
    expect(authorizations[0]).toEqual([`basic ${basic}`])
    expect(failure).toMatchObject({ name: 'Failure', code: 'commit-missing' })
    expect(String(failure)).not.toContain('secret')
    expect(String(failure)).not.toContain(basic)
  })

  test('without a token, with what the clone has kept', async () => {
    await refusal(`${origin}/o/r.git`)
    expect(authorizations[0]).toEqual(['basic persisted'])
  })

  test('with the token of its server alone, wherever that redirects to', async () => {
    const source = newRepository(folder, 'redirected')
    const commit = commitFiles(source, { b: 'b' })
    const scratch = join(folder, 'github')
    const github = await startEmbeddedGitHub({ folder: scratch })
    try {
      const from = {
        kind: 'folder',
        folder: source,
        references: { 'refs/heads/main': commit },
      } as const
      await github.seed.repository({ owner: 'o', name: 'r', from })
      await using elsewhere = await startFront(github.addresses.web)
      await using renamed = await startFront(undefined, {
        instead: ({ path }) => ({
          status: 301,
          headers: { location: elsewhere.url + path.replace('/o/old', '/o/r') },
        }),
      })
      const empty = newRepository(folder, 'empty')
      const remote = { url: `${renamed.url}/o/old.git`, token: 'secret', environment }
      await fetchCommit({ directory: empty, environment }, remote, commit)
      expect(git(empty, 'cat-file', '-t', commit)).toBe('commit')
      const basic = Buffer.from('x-access-token:secret').toString('base64')
      expect(renamed.seen[0]?.headers).toContain(basic)
      expect(elsewhere.seen.map(({ path }) => path)).toContain('/o/r.git/git-upload-pack')
      for (const { headers } of elsewhere.seen) expect(headers).not.toMatch(/^authorization:/im)
    } finally {
      await github.close()
    }
  })
})

describe('the files that a partial clone lacks', () => {
  test.each(['blob:none', 'tree:0'])('are fetched all at once: %s', async (filter) => {
    const source = newRepository(folder, `source-${filter.slice(0, 4)}`)
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, n) => [`folder-${n}/file`, `number ${n}`]),
    )
    const commit = commitFiles(source, files)
    git(source, 'config', 'uploadpack.allowFilter', 'true')
    const partial = join(folder, `partial-${filter.slice(0, 4)}`)
    git(folder, 'clone', '--quiet', '--bare', `--filter=${filter}`, folderUrl(source), partial)
    const clone = await openTestClone({ directory: partial, environment, scratch: folder })
    const entries = await clone.entries(commit)
    const packs = (): number =>
      readdirSync(join(partial, 'objects/pack')).filter((name) => name.endsWith('.pack')).length
    const afterwards = packs()
    await Promise.all(entries.map(async ({ object }) => await clone.read(object)))
    clone.close()
    expect(entries.map(({ size }) => size)).toEqual([8, 8, 9, 9, 8, 8, 8, 8, 8, 8, 8, 8])
    expect(packs()).toBe(afterwards)
    // Each fetch leaves a pack of its own.
    expect(afterwards).toBeLessThanOrEqual(filter === 'tree:0' ? 4 : 3)
  })
})
