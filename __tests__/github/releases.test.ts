import { describe, expect, test } from '@jest/globals'
import { assetFrom, createDraft, deleteDraft, releaseFrom } from '../../src/github/releases.ts'
import { releaseAnswer } from './answer-shapes.ts'
import { startScriptedServer } from './scripted-server.ts'
import type { Reply } from './scripted-server.ts'

const repository = { owner: 'ana', name: 'tally' }
const draft = { tag: 'v1.0', name: '1.0', body: 'Notes', prerelease: false }

describe('a release, from the answer', () => {
  test('has empty texts where GitHub has null, and is mutable where a server knows no better', () => {
    expect(releaseFrom(releaseAnswer(7))).toEqual({
      id: 7,
      tag: 'v1.0',
      name: '',
      body: '',
      draft: true,
      prerelease: false,
      immutable: false,
      webUrl: 'https://github.com/ana/tally/releases/7',
      uploadUrl: 'https://uploads.github.com/repos/ana/tally/releases/7/assets{?name,label}',
      assets: [],
    })
  })

  test('that lacks its number is refused as unreadable', () => {
    const answer = releaseAnswer(7, { id: '7' })
    expect(() => releaseFrom(answer)).toThrow('has no number at "id"')
  })

  test.each([
    ['uploaded', 'uploaded'],
    ['starter', 'starter'],
    ['open', 'starter'],
  ])('has an asset in state %s as %s', (state, expected) => {
    const answer = { id: 1, name: 'a', state, size: 3, digest: null, browser_download_url: 'u' }
    expect(assetFrom(answer)).toEqual({
      id: 1,
      name: 'a',
      state: expected,
      size: 3,
      downloadUrl: 'u',
    })
  })
})

describe('making a draft', () => {
  test('names no target: the tag exists', async () => {
    await using server = await startScriptedServer([
      { status: 201, json: releaseAnswer(7) },
      { json: [releaseAnswer(7)] },
    ])
    expect((await createDraft(server.client(), repository, draft)).id).toBe(7)
    expect(JSON.parse(server.asked[0]?.body ?? '')).toEqual({
      tag_name: 'v1.0',
      name: '1.0',
      body: 'Notes',
      draft: true,
      prerelease: false,
    })
  })

  test('goes on with the older one where two runs made one, and removes the younger', async () => {
    await using server = await startScriptedServer([
      { status: 201, json: releaseAnswer(8) },
      { json: [releaseAnswer(8), releaseAnswer(7)] },
      { json: releaseAnswer(8) },
      { status: 204 },
    ])
    expect((await createDraft(server.client(), repository, draft)).id).toBe(7)
    expect(server.log().at(-1)).toBe('DELETE /repos/ana/tally/releases/8')
  })

  test('goes on with a published release that appeared meanwhile', async () => {
    await using server = await startScriptedServer([
      { status: 422, json: { message: 'Validation Failed', errors: [{ code: 'already_exists' }] } },
      { json: [releaseAnswer(3), releaseAnswer(5, { draft: false })] },
      { json: [releaseAnswer(3), releaseAnswer(5, { draft: false })] },
    ])
    const release = await createDraft(server.client(), repository, draft)
    expect(release).toMatchObject({ id: 5, draft: false })
  })

  test('keeps the one that was made although a list does not show it yet', async () => {
    await using server = await startScriptedServer([
      { status: 201, json: releaseAnswer(7) },
      { json: [releaseAnswer(1, { tag_name: 'v0.9', draft: false })] },
    ])
    expect((await createDraft(server.client(), repository, draft)).id).toBe(7)
  })

  test('keeps the older one although a list shows but the younger: two runs must not both give way', async () => {
    await using server = await startScriptedServer([
      { status: 201, json: releaseAnswer(7) },
      { json: [releaseAnswer(8)] },
    ])
    expect((await createDraft(server.client(), repository, draft)).id).toBe(7)
    expect(server.asked).toHaveLength(2)
  })
})

describe('removing a draft', () => {
  test('removes it', async () => {
    await using server = await startScriptedServer([{ json: releaseAnswer(7) }, { status: 204 }])
    await deleteDraft(server.client(), repository, 7)
    expect(server.log()).toEqual([
      'GET /repos/ana/tally/releases/7',
      'DELETE /repos/ana/tally/releases/7',
    ])
  })

  test.each<[string, Reply]>([
    ['published meanwhile', { json: releaseAnswer(7, { draft: false }) }],
    ['gone already', { status: 404, json: {} }],
  ])('leaves one that is %s', async (_name, reply) => {
    await using server = await startScriptedServer([reply])
    await deleteDraft(server.client(), repository, 7)
    expect(server.asked).toHaveLength(1)
  })
})
