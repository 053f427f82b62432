import { createHash } from 'node:crypto'
import { request } from 'node:http'
import { describe, expect, test } from '@jest/globals'
import { storedAssetName } from '../../src/embedded-github/world/asset-name.ts'
import { at, runningGitHub, textAt } from './running-github.ts'
import type { Reply, RunningGitHub } from './running-github.ts'

const releasesPath = '/repos/ada/tally/releases'
const bytes = new TextEncoder().encode('an archive')
const checksum = createHash('sha256').update(bytes).digest('hex')

async function draft(
  world: RunningGitHub,
  more: Record<string, string | boolean> = {},
): Promise<Reply> {
  const body = { tag_name: 'v1.0', name: '1.0', body: 'Notes', draft: true, ...more }
  return await world.send('POST', releasesPath, { body })
}

function tags(reply: Reply): unknown {
  return reply.list.map(({ tag_name }) => tag_name)
}

async function upload(world: RunningGitHub, release: Reply, name: string): Promise<Reply> {
  const address = textAt(release.body, 'upload_url').replace(
    /\{.*$/,
    `?name=${encodeURIComponent(name)}`,
  )
  return await world.send('POST', address, {
    body: bytes,
    headers: { 'content-type': 'application/x-tar' },
  })
}

describe('releases', () => {
  test('start as drafts, which only those who may push see', async () => {
    await using world = await runningGitHub()
    const made = await draft(world)
    expect(made.status).toBe(201)
    expect(made.body).toMatchObject({ tag_name: 'v1.0', draft: true, published_at: null })
    expect(textAt(made.body, 'html_url')).toMatch(/\/ada\/tally\/releases\/tag\/untagged-/)
    const path = `${releasesPath}/${textAt(made.body, 'id')}`
    expect((await world.send('GET', path)).status).toBe(200)
    expect((await world.send('GET', path, { token: null })).status).toBe(404)
    expect((await world.send('GET', releasesPath)).list).toHaveLength(1)
    expect((await world.send('GET', releasesPath, { token: null })).list).toHaveLength(0)
  })

  test('may be drafted twice for one tag, but published once', async () => {
    await using world = await runningGitHub()
    const first = await draft(world)
    const second = await draft(world)
    const publish = async (release: Reply): Promise<Reply> =>
      await world.send('PATCH', `${releasesPath}/${textAt(release.body, 'id')}`, {
        body: { draft: false },
      })
    expect((await publish(first)).status).toBe(200)
    const refused = await publish(second)
    expect(refused.status).toBe(422)
    expect(refused.body).toMatchObject({
      message: 'Validation Failed',
      errors: [{ resource: 'Release', code: 'already_exists', field: 'tag_name' }],
    })
    expect((await world.send('GET', releasesPath)).list.map(({ draft: d }) => d)).toEqual([
      true,
      false,
    ])
  })

  test('make their tag when they are published, on the target', async () => {
    await using world = await runningGitHub()
    const made = await draft(world, { target_commitish: world.commit })
    expect((await world.send('GET', '/repos/ada/tally/git/ref/tags/v1.0')).status).toBe(404)
    const found = await world.send('PATCH', `${releasesPath}/${textAt(made.body, 'id')}`, {
      body: { draft: false },
    })
    const tag = await world.send('GET', '/repos/ada/tally/git/ref/tags/v1.0')
    expect(at(tag.body, 'object', 'sha')).toBe(world.commit)
    expect(found.body).toMatchObject({ draft: false, published_at: '2026-01-15T12:00:00Z' })
    expect(textAt(found.body, 'html_url')).toMatch(/\/releases\/tag\/v1\.0$/)
  })

  test('are latest by make_latest, never as drafts or pre-releases', async () => {
    await using world = await runningGitHub()
    const publish = async (tag: string, more: Record<string, string | boolean>): Promise<void> => {
      const body = { tag_name: tag, ...more }
      expect((await world.send('POST', releasesPath, { body })).status).toBe(201)
    }
    const latest = async (): Promise<string | undefined> => {
      const { repositories } = await world.github.snapshot()
      return repositories['ada/tally']?.releases.find((release) => release.latest)?.tag
    }
    expect(await latest()).toBeUndefined()
    await publish('v2', { make_latest: 'true' })
    await publish('v1.9', { make_latest: 'false' })
    await publish('v3-rc', { prerelease: true, make_latest: 'true' })
    expect(await latest()).toBe('v2')
    await publish('v3', {})
    expect(await latest()).toBe('v3')
  })

  test.each([
    ['a body that is too long', { body: 'x'.repeat(125_001) }, 'body'],
    ['a target that is not there', { target_commitish: 'nope' }, 'target_commitish'],
    ['a tag git refuses', { tag_name: 'a..b' }, 'tag_name'],
  ])('are refused with %s', async (_, more, field) => {
    await using world = await runningGitHub()
    const reply = await draft(world, more)
    expect([reply.status, at(reply.body, 'errors', 0, 'field')]).toEqual([422, field])
  })

  test('are deleted without their tag', async () => {
    await using world = await runningGitHub()
    const body = { tag_name: 'v1.0' }
    const made = await world.send('POST', releasesPath, { body })
    const path = `${releasesPath}/${textAt(made.body, 'id')}`
    expect((await world.send('DELETE', path)).status).toBe(204)
    expect((await world.send('GET', path)).status).toBe(404)
    expect((await world.send('GET', '/repos/ada/tally/git/ref/tags/v1.0')).status).toBe(200)
  })

  test('come in pages, with links from one to the next', async () => {
    await using world = await runningGitHub()
    for (let number = 1; number <= 5; number += 1) {
      await world.github.seed.release({ repository: 'ada/tally', tag: `v${number}` })
    }
    const first = await world.send('GET', `${releasesPath}?per_page=2`)
    expect(tags(first)).toEqual(['v5', 'v4'])
    const next = /<([^>]+)>; rel="next", <([^>]+)>; rel="last"$/.exec(
      first.headers.get('link') ?? '',
    )
    expect(tags(await world.send('GET', next?.[1] ?? ''))).toEqual(['v3', 'v2'])
    const last = await world.send('GET', next?.[2] ?? '')
    expect(tags(last)).toEqual(['v1'])
    expect(last.headers.get('link')).toMatch(/rel="prev".*rel="first"/)
  })

  test('have notes GitHub writes, from the release before', async () => {
    await using world = await runningGitHub()
    await world.github.seed.release({ repository: 'ada/tally', tag: 'v0.9' })
    const reply = await world.send('POST', `${releasesPath}/generate-notes`, {
      body: { tag_name: 'v1' },
    })
    const site = `${world.github.addresses.web}/ada/tally`
    expect(reply.body).toEqual({
      name: 'v1',
      body: `**Full Changelog**: ${site}/compare/v0.9...v1`,
    })
    expect(world.github.log.at(-1)?.writes).toBe(false)
  })
})

describe('assets', () => {
  test('are uploaded to the address the release gives, and hashed', async () => {
    await using world = await runningGitHub()
    const release = await draft(world)
    const asset = await upload(world, release, 'tally-1.0.tbz')
    expect(asset.status).toBe(201)
    expect(asset.body).toMatchObject({
      name: 'tally-1.0.tbz',
      state: 'uploaded',
      size: bytes.length,
      digest: `sha256:${checksum}`,
      content_type: 'application/x-tar',
    })
    const listed = await world.send('GET', `${releasesPath}/${textAt(release.body, 'id')}/assets`)
    expect(listed.list).toEqual([asset.body])
  })

  test.each([
    ['tally-1.0~rc1.tbz', 'tally-1.0.rc1.tbz'],
    ['lsp 1 (new).tbz', 'lsp.1.new.tbz'],
    ['a+b@c_d-e.tbz', 'a+b@c_d-e.tbz'],
    ['.hidden', 'default.hidden'],
    ['élan.tbz.', 'elan.tbz'],
  ])('%s is stored as %s', (name, stored) => {
    expect(storedAssetName(name)).toBe(stored)
  })

  test('of a name that is there are refused', async () => {
    await using world = await runningGitHub()
    const release = await draft(world)
    await upload(world, release, 'a~b.tbz')
    const again = await upload(world, release, 'a.b.tbz')
    expect([again.status, at(again.body, 'errors')]).toEqual([
      422,
      [{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }],
    ])
  })

  test('of a draft lie at an address that dies when it is published', async () => {
    await using world = await runningGitHub()
    const release = await draft(world)
    const address = textAt((await upload(world, release, 'a.tbz')).body, 'browser_download_url')
    expect(address).toContain('/releases/download/untagged-')
    expect((await world.send('GET', address)).text).toBe('an archive')
    expect((await world.send('GET', address, { token: null })).status).toBe(404)
    const path = `${releasesPath}/${textAt(release.body, 'id')}`
    const published = await world.send('PATCH', path, { body: { draft: false } })
    expect((await world.send('GET', address)).status).toBe(404)
    const final = textAt(published.body, 'assets', 0, 'browser_download_url')
    expect(final).toBe(`${world.github.addresses.web}/ada/tally/releases/download/v1.0/a.tbz`)
    expect((await world.send('GET', final, { token: null })).text).toBe('an archive')
  })

  test('are deleted', async () => {
    await using world = await runningGitHub()
    const asset = await upload(world, await draft(world), 'a.tbz')
    const path = `${releasesPath}/assets/${textAt(asset.body, 'id')}`
    expect((await world.send('DELETE', path)).status).toBe(204)
    expect((await world.send('DELETE', path)).status).toBe(404)
  })

  test('that broke off stay as starters, which take the name', async () => {
    await using world = await runningGitHub()
    const release = await draft(world)
    world.github.inject({
      on: { method: 'POST', path: /assets$/ },
      trouble: { kind: 'cut', when: 'during' },
    })
    await expect(upload(world, release, 'a.tbz')).rejects.toThrow('fetch failed')
    const listed = await world.send('GET', `${releasesPath}/${textAt(release.body, 'id')}/assets`)
    expect(listed.list).toMatchObject([{ name: 'a.tbz', state: 'starter', digest: null }])
    expect((await upload(world, release, 'a.tbz')).status).toBe(422)
    await world.send('DELETE', `${releasesPath}/assets/${textAt(listed.list[0], 'id')}`)
    expect((await upload(world, release, 'a.tbz')).status).toBe(201)
  })
})

describe('an upload whose client goes away', () => {
  test('leaves a starter behind, and nobody waits for the rest', async () => {
    await using world = await runningGitHub()
    const release = await draft(world)
    const address = textAt(release.body, 'upload_url').replace(/\{.*$/, '?name=a.tbz')
    const headers = { authorization: `Bearer ${world.token}`, 'content-length': '1000' }
    await new Promise<void>((resolve) => {
      const sent = request(address, {
        method: 'POST',
        headers: { ...headers, 'user-agent': 'test' },
      })
      sent.on('error', () => resolve())
      sent.on('close', () => resolve())
      sent.write('the first part', () => setTimeout(() => sent.destroy(), 50))
    })
    const path = `${releasesPath}/${textAt(release.body, 'id')}/assets`
    let listed = await world.send('GET', path)
    while (listed.list.length === 0) listed = await world.send('GET', path)
    expect(listed.list).toMatchObject([{ name: 'a.tbz', state: 'starter', size: 14, digest: null }])
  })
})

describe('immutable releases', () => {
  test('take no more assets once published, and lose none', async () => {
    await using world = await runningGitHub()
    world.github.seed.immutableReleases('ada/tally', true)
    const release = await draft(world)
    const asset = await upload(world, release, 'a.tbz')
    const path = `${releasesPath}/${textAt(release.body, 'id')}`
    const published = await world.send('PATCH', path, { body: { draft: false } })
    expect(published.body['immutable']).toBe(true)
    const late = await upload(world, release, 'b.tbz')
    expect([late.status, late.body['message']]).toEqual([
      422,
      'Cannot upload assets to an immutable release.',
    ])
    const gone = await world.send('DELETE', `${releasesPath}/assets/${textAt(asset.body, 'id')}`)
    expect([gone.status, at(gone.body, 'errors', 0, 'message')]).toEqual([
      422,
      'Cannot delete asset from an immutable release',
    ])
    const renamed = await world.send('PATCH', path, { body: { name: 'Better', body: 'Words' } })
    expect(renamed.body).toMatchObject({ name: 'Better', body: 'Words' })
  })

  test('hold their tag, and burn its name when they are deleted', async () => {
    await using world = await runningGitHub()
    world.github.seed.immutableReleases('ada/tally', true)
    const made = await world.send('POST', releasesPath, { body: { tag_name: 'v1.0' } })
    const tag = '/repos/ada/tally/git/refs/tags/v1.0'
    const kept = await world.send('DELETE', tag)
    expect([kept.status, kept.body['message']]).toEqual([
      422,
      'Repository rule violations found\n\nCannot delete this tag\n\n',
    ])
    await world.send('DELETE', `${releasesPath}/${textAt(made.body, 'id')}`)
    expect((await world.send('DELETE', tag)).status).toBe(204)
    const body = { ref: 'refs/tags/v1.0', sha: world.commit }
    expect((await world.send('POST', '/repos/ada/tally/git/refs', { body })).status).toBe(422)
    const again = await world.send('POST', releasesPath, { body: { tag_name: 'v1.0' } })
    expect(at(again.body, 'errors', 0)).toEqual({
      resource: 'Release',
      code: 'custom',
      field: 'tag_name',
      message: 'tag_name was used by an immutable release',
    })
  })
})
