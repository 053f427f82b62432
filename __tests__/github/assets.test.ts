import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { deleteAsset, uploadAsset } from '../../src/github/assets.ts'
import { releaseFrom } from '../../src/github/releases.ts'
import type { Archive } from '../../src/release/model/ports/archive.ts'
import { releaseAnswer } from './answer-shapes.ts'
import { startScriptedServer } from './scripted-server.ts'
import type { Reply, ScriptedServer } from './scripted-server.ts'

const repository = { owner: 'ana', name: 'tally' }
const bytes = Buffer.from('BZh9 pretended archive \xff\x00', 'latin1')
const sha256 = createHash('sha256').update(bytes).digest('hex')

let folder: string
let archive: Archive

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upload-'))
  const path = join(folder, 'archive')
  await writeFile(path, bytes)
  const name = 'tally-1.0~rc1.tbz'
  archive = { path, name, size: bytes.length, root: 'tally-1.0~rc1', sha256, sha512: '' }
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

function asset(more: Readonly<Record<string, unknown>> = {}) {
  return {
    id: 11,
    name: 'tally-1.0.rc1.tbz',
    state: 'uploaded',
    size: bytes.length,
    digest: `sha256:${sha256}`,
    browser_download_url: 'https://github.com/x',
    ...more,
  }
}

const taken: Reply = {
  status: 422,
  json: {
    message: 'Validation Failed',
    errors: [{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }],
  },
}
const done = (more = {}): Reply => ({ status: 201, json: asset(more) })

/** What the release is by then. */
const now = (stored: object, more = {}): Reply => ({
  json: releaseAnswer(7, { assets: [stored], ...more }),
})

async function upload(server: ScriptedServer, more = {}) {
  const upload_url = `${server.url}/uploads/7/assets{?name,label}`
  const release = releaseFrom(releaseAnswer(7, { upload_url, ...more }))
  return await uploadAsset(server.client(), { repository, release }, archive)
}

const post = 'POST /uploads/7/assets?name=tally-1.0~rc1.tbz'
const list = 'GET /repos/ana/tally/releases/7/assets?per_page=100&page=1'
const look = 'GET /repos/ana/tally/releases/7'
const remove = 'DELETE /repos/ana/tally/releases/assets/11'

describe('an upload', () => {
  test('sends the bytes of the file with their length and type', async () => {
    await using server = await startScriptedServer([done()])
    expect((await upload(server)).name).toBe('tally-1.0.rc1.tbz')
    expect(server.log()).toEqual([post])
    expect(server.asked[0]).toMatchObject({
      body: bytes.toString('latin1'),
      headers: { 'content-type': 'application/x-bzip2', 'content-length': String(bytes.length) },
    })
  })

  test('that broke and left a broken asset is repeated in its place', async () => {
    await using server = await startScriptedServer([
      { status: 502 },
      { json: [asset({ state: 'starter', digest: null, size: 3 })] },
      now(asset({ state: 'starter', digest: null, size: 3 })),
      { status: 204 },
      done(),
    ])
    expect((await upload(server)).state).toBe('uploaded')
    expect(server.log()).toEqual([post, list, look, remove, post])
  })

  test('whose reply was lost is found', async () => {
    await using server = await startScriptedServer(['hang-up', { json: [asset()] }])
    expect((await upload(server)).id).toBe(11)
    expect(server.log()).toEqual([post, list])
  })

  test('of which nothing arrived is repeated with all its bytes', async () => {
    await using server = await startScriptedServer(['hang-up', { json: [] }, done()])
    await upload(server)
    expect(server.asked[2]?.body).toBe(bytes.toString('latin1'))
  })

  test('is sent again with all its bytes after a wait for a limit', async () => {
    const headers = { 'retry-after': '1' }
    await using server = await startScriptedServer([{ status: 403, headers, json: {} }, done()])
    await upload(server)
    expect(server.asked[1]?.body).toBe(bytes.toString('latin1'))
  })

  test('is not needed where somebody else put the same bytes there', async () => {
    await using server = await startScriptedServer([taken, { json: [asset()] }])
    expect((await upload(server)).id).toBe(11)
  })

  test('replaces other bytes in a draft', async () => {
    const other = asset({ digest: 'sha256:00' })
    await using server = await startScriptedServer([
      taken,
      { json: [other] },
      now(other),
      { status: 204 },
      done(),
    ])
    await upload(server)
    expect(server.log()).toEqual([post, list, look, remove, post])
  })

  test('never replaces other bytes in a release that was published meanwhile', async () => {
    const other = asset({ digest: 'sha256:00' })
    await using server = await startScriptedServer([
      taken,
      { json: [other] },
      now(other, { draft: false }),
    ])
    await expect(upload(server)).rejects.toMatchObject({ code: 'asset-differs' })
  })

  test('that GitHub stored damaged is repeated', async () => {
    const damaged = { digest: 'sha256:00' }
    await using server = await startScriptedServer([
      done(damaged),
      { json: [asset(damaged)] },
      now(asset(damaged)),
      { status: 204 },
      done(),
    ])
    expect((await upload(server)).digest).toBe(`sha256:${sha256}`)
  })

  test('is believed by its size where the server tells no digest', async () => {
    await using server = await startScriptedServer([done({ digest: null })])
    expect((await upload(server)).digest).toBeUndefined()
  })

  test('ends as a failure after three attempts', async () => {
    await using server = await startScriptedServer(({ method }) =>
      method === 'POST' ? { status: 500 } : { json: [] },
    )
    await expect(upload(server)).rejects.toMatchObject({ code: 'github-unavailable' })
    expect(server.log().filter((line) => line === post)).toHaveLength(3)
  })
})

describe('removing an asset', () => {
  const removeFrom = async (server: ScriptedServer): Promise<void> => {
    const release = releaseFrom(releaseAnswer(7))
    await deleteAsset(server.client(), repository, { release, id: 11 })
  }

  test('is done where it is gone already', async () => {
    await using server = await startScriptedServer([now(asset()), { status: 404, json: {} }])
    await removeFrom(server)
    expect(server.log()).toEqual([look, remove])
  })

  test.each<[string, Reply]>([
    ['the release has it no more', { json: releaseAnswer(7) }],
    ['the release is gone', { status: 404, json: {} }],
  ])('is not tried where %s', async (_name, reply) => {
    await using server = await startScriptedServer([reply])
    await removeFrom(server)
    expect(server.log()).toEqual([look])
  })

  test('is refused where the release was published since the run looked', async () => {
    await using server = await startScriptedServer([now(asset(), { draft: false })])
    await expect(removeFrom(server)).rejects.toMatchObject({ code: 'asset-differs' })
    expect(server.log()).toEqual([look])
  })

  test('is done in a published release with an upload that never ended', async () => {
    const broken = asset({ state: 'starter' })
    await using server = await startScriptedServer([now(broken, { draft: false }), { status: 204 }])
    await removeFrom(server)
    expect(server.log()).toEqual([look, remove])
  })
})
