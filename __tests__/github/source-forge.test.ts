import { describe, expect, test } from '@jest/globals'
import { publicDownloads } from '../../src/github/downloads.ts'
import { sourceForgeReader, sourceForgeWriter } from '../../src/github/source-forge.ts'
import { startWorld, tally, troubles } from './embedded.ts'
import type { World } from './embedded.ts'

const draft = { tag: 'v1.0', name: '1.0', body: 'Notes', prerelease: false }

function forge(world: World, token = world.token) {
  const client = world.client(token, 'github-token')
  return { reader: sourceForgeReader(client, tally), writer: sourceForgeWriter(client, tally) }
}

/** All that a release writes to its own repository. */
async function release(world: World) {
  const { writer } = forge(world)
  const archive = await world.archive('tally-1.0~rc1.tbz')
  const tag = await writer.createTag({ name: 'v1.0', commit: world.commits[1], message: 'One' })
  const made = await writer.createDraft(draft)
  const asset = await writer.uploadAsset(made, archive)
  const published = await writer.publish(made.id, { prerelease: false, makeLatest: true })
  return { archive, tag, asset, published }
}

describe('the source forge', () => {
  test('tells of the repository', async () => {
    await using world = await startWorld()
    expect(await forge(world).reader.repository()).toEqual({
      ...tally,
      defaultBranch: 'main',
      webUrl: `${world.github.addresses.web}/ana/tally`,
      canPush: true,
      archived: false,
      private: false,
    })
  })

  test('tells of the repository, and of a tag, in one request each', async () => {
    await using world = await startWorld()
    const { reader } = forge(world)
    const [commit] = world.commits
    await world.github.seed.reference({ repository: 'ana/tally', name: 'refs/tags/v1', commit })
    expect(await reader.tag('v1')).toEqual({ name: 'v1', commit })
    expect(await reader.repository()).toMatchObject({ ...tally, canPush: true, private: false })
    expect(world.github.log).toHaveLength(2)
  })

  test('reads a tag without a token, too', async () => {
    await using world = await startWorld()
    const [commit] = world.commits
    const name = 'refs/tags/v1'
    await world.github.seed.reference({ repository: 'ana/tally', name, commit, message: 'One\n' })
    const { reader } = forge(world, '')
    expect(await reader.tag('v1')).toEqual({ name: 'v1', commit, message: 'One\n' })
    expect(world.github.log.map(({ surface }) => surface)).not.toContain('graphql')
  })

  test('asks once whose the token is', async () => {
    await using world = await startWorld()
    const { reader } = forge(world)
    expect(await reader.identity()).toEqual(await reader.identity())
    expect(world.github.log).toHaveLength(1)
  })

  test('refuses a repository that is not there as not found; it has no tags', async () => {
    await using world = await startWorld()
    const reader = sourceForgeReader(world.client(), { owner: 'ana', name: 'nothing' })
    await expect(reader.repository()).rejects.toMatchObject({ code: 'not-found' })
    expect(await reader.tag('v1')).toBeUndefined()
  })

  test.each([
    ['v1.0', undefined],
    ['v1.0', 'annotated\n'],
    ['pkg/v1.0', 'with a prefix\n'],
    ['1.0+ox', 'odd\n'],
    ['100%', undefined],
    ['a#b&c', undefined],
  ])('reads the tag %s with the message %j', async (name, message) => {
    await using world = await startWorld()
    const { seed } = world.github
    const [commit] = world.commits
    const tag = { repository: 'ana/tally', name: `refs/tags/${name}`, commit }
    await seed.reference(message === undefined ? tag : { ...tag, message })
    const { reader } = forge(world)
    const expected = message === undefined ? { name, commit } : { name, commit, message }
    expect(await reader.tag(name)).toEqual(expected)
    expect(await reader.tagNames()).toEqual([name])
  })

  test('has no tag whose name another one only starts with', async () => {
    await using world = await startWorld()
    const [commit] = world.commits
    await world.github.seed.reference({
      repository: 'ana/tally',
      name: 'refs/tags/v1.0.1',
      commit,
    })
    expect(await forge(world).reader.tag('v1.0')).toBeUndefined()
  })

  test('lists all releases, drafts too, however many', async () => {
    await using world = await startWorld()
    const { seed } = world.github
    for (let number = 0; number < 120; number++) {
      await seed.release({ repository: 'ana/tally', tag: `v${number}`, draft: number === 0 })
    }
    const releases = await forge(world).reader.releases()
    expect(releases).toHaveLength(120)
    expect(releases.filter((one) => one.draft).map((one) => one.tag)).toEqual(['v0'])
  })

  test('generates notes and makes nothing by that', async () => {
    await using world = await startWorld()
    expect(await forge(world).reader.generatedNotes('v1.0')).toContain('Full Changelog')
    expect(world.github.log.some((entry) => entry.writes)).toBe(false)
  })
})

describe('a release', () => {
  test('is drafted, filled and published, for everybody to download', async () => {
    await using world = await startWorld()
    const { archive, tag, asset, published } = await release(world)
    expect(tag.commit).toBe(world.commits[1])
    expect(asset).toMatchObject({
      name: 'tally-1.0.rc1.tbz',
      state: 'uploaded',
      digest: `sha256:${archive.sha256}`,
    })
    const { reader } = forge(world)
    const found = (await reader.releases()).find(({ id }) => id === published.id)
    expect(found).toMatchObject({ tag: 'v1.0', name: '1.0', body: 'Notes', draft: false })
    const url = found?.assets[0]?.downloadUrl ?? ''
    const { sha256, sha512, size } = archive
    expect(await publicDownloads(0.001).checksums(url, size)).toEqual({ sha256, sha512, size })
  })

  test('uses operations of the API only, each with the version it is written for', async () => {
    await using world = await startWorld()
    await release(world)
    const api = world.exchanges.filter(({ surface }) => surface === 'rest' || surface === 'uploads')
    expect(api.filter(({ operation }) => operation === undefined)).toEqual([])
    expect(new Set(api.map(({ version }) => version))).toEqual(new Set(['2022-11-28']))
  })

  test('takes five writes', async () => {
    await using world = await startWorld()
    await release(world)
    const writes = world.github.log.filter((entry) => entry.writes)
    expect(writes.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /repos/ana/tally/git/tags',
      'POST /repos/ana/tally/git/refs',
      'POST /repos/ana/tally/releases',
      expect.stringMatching(/^POST \/repos\/ana\/tally\/releases\/\d+\/assets$/),
      expect.stringMatching(/^PATCH \/repos\/ana\/tally\/releases\/\d+$/),
    ])
  })

  const places = [1, 2, 3, 4, 5].flatMap((nth) => troubles.map((trouble) => ({ nth, trouble })))

  test.each(places)('survives write $nth with $trouble', async ({ nth, trouble }) => {
    await using world = await startWorld()
    world.github.inject({ on: { writes: true, nth }, trouble })
    const { archive, published } = await release(world)
    expect(world.github.log.some((entry) => entry.faulty)).toBe(true)
    const releases = await forge(world).reader.releases()
    expect(releases.map((one) => [one.id, one.draft])).toEqual([[published.id, false]])
    expect(releases[0]?.assets.map((asset) => [asset.state, asset.digest])).toEqual([
      ['uploaded', `sha256:${archive.sha256}`],
    ])
    expect(await forge(world).reader.tagNames()).toEqual(['v1.0'])
  })

  test('that is immutable takes no other bytes', async () => {
    await using world = await startWorld()
    world.github.seed.immutableReleases('ana/tally', true)
    const { published } = await release(world)
    const { reader, writer } = forge(world)
    const found = (await reader.releases()).find(({ id }) => id === published.id)
    expect(found?.immutable).toBe(true)
    const other = await world.archive('other-1.0.tbz')
    await expect(writer.uploadAsset(published, other)).rejects.toMatchObject({
      message: expect.stringContaining('immutable'),
    })
  })
})

describe('a token that may not release', () => {
  test("as the workflow's own without contents: write, is told what the job lacks", async () => {
    await using world = await startWorld()
    const permissions = { contents: 'read' } as const
    const token = world.github.seed.token({
      kind: 'workflow',
      repository: 'ana/tally',
      permissions,
    })
    const { writer, reader } = forge(world, token)
    expect(await reader.identity()).toEqual({ kind: 'installation' })
    await expect(writer.createDraft(draft)).rejects.toMatchObject({
      code: 'github-token-rights',
      hint: 'Give the job "permissions: contents: write".',
    })
  })

  test('as a classic one without a scope, is told which one it takes', async () => {
    await using world = await startWorld()
    const token = world.github.seed.token({ kind: 'classic', owner: 'ana', scopes: [] })
    const { writer, reader } = forge(world, token)
    expect(await reader.identity()).toMatchObject({ kind: 'user', login: 'ana', scopes: [] })
    await expect(writer.createDraft(draft)).rejects.toMatchObject({
      code: 'github-token-rights',
      message: expect.stringContaining('is a classic token with no scopes'),
    })
  })

  test('as an unknown one, is invalid', async () => {
    await using world = await startWorld()
    const { reader, writer } = forge(world, 'ghp_unknown')
    expect(await reader.identity()).toEqual({ kind: 'invalid' })
    await expect(writer.createDraft(draft)).rejects.toMatchObject({ code: 'token-invalid' })
  })

  test("may be the workflow's own with contents: write, which can", async () => {
    await using world = await startWorld()
    const permissions = { contents: 'write' } as const
    const token = world.github.seed.token({
      kind: 'workflow',
      repository: 'ana/tally',
      permissions,
    })
    expect((await forge(world, token).writer.createDraft(draft)).draft).toBe(true)
  })
})
