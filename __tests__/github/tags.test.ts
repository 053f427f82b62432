import { describe, expect, test } from '@jest/globals'
import { createTag, readTag, tagNames } from '../../src/github/tags.ts'
import { startScriptedServer } from './scripted-server.ts'
import type { Reply } from './scripted-server.ts'

const repository = { owner: 'ana', name: 'tally' }

const pointer = (type: string, sha: string, more = {}): Reply => ({
  json: { object: { type, sha }, ...more },
})
const missing: Reply = { status: 404, json: { message: 'Not Found' } }

describe('reading a tag', () => {
  test('gives the commit of a lightweight one, with no message', async () => {
    await using server = await startScriptedServer([pointer('commit', 'c0')])
    expect(await readTag(server.client(), repository, 'v1')).toEqual({ name: 'v1', commit: 'c0' })
  })

  test('peels a tag of a tag, keeping the outer message', async () => {
    await using server = await startScriptedServer([
      pointer('tag', 't1'),
      pointer('tag', 't2', { message: 'outer' }),
      pointer('commit', 'c0', { message: 'inner' }),
    ])
    expect(await readTag(server.client(), repository, 'v1')).toEqual({
      name: 'v1',
      commit: 'c0',
      message: 'outer',
    })
    expect(server.log()).toEqual([
      'GET /repos/ana/tally/git/ref/tags/v1',
      'GET /repos/ana/tally/git/tags/t1',
      'GET /repos/ana/tally/git/tags/t2',
    ])
  })

  test('asks for odd names in one piece', async () => {
    await using server = await startScriptedServer([pointer('commit', 'c0')])
    await readTag(server.client(), repository, 'pkg/v1.0~rc+1%')
    expect(server.log()).toEqual(['GET /repos/ana/tally/git/ref/tags/pkg/v1.0~rc%2B1%25'])
  })

  test('gives nothing where there is none', async () => {
    await using server = await startScriptedServer([missing])
    expect(await readTag(server.client(), repository, 'v1')).toBeUndefined()
  })

  test('fails where it names no commit', async () => {
    await using server = await startScriptedServer([pointer('tree', 'd0')])
    await expect(readTag(server.client(), repository, 'v1')).rejects.toMatchObject({
      code: 'tag-not-commit',
    })
  })
})

describe('the names of tags', () => {
  test('are those of all references below refs/tags/, the highest version first', async () => {
    const names = ['0.9', 'latest', 'pkg-v2.10', 'v1.0', 'v1.0-rc1', 'v1.9', 'v2.9']
    const json = [...names.map((name) => ({ ref: `refs/tags/${name}` })), { ref: 'refs/tagsy' }]
    await using server = await startScriptedServer([{ json }])
    expect(await tagNames(server.client(), repository)).toEqual([
      'pkg-v2.10',
      'v2.9',
      'v1.9',
      'v1.0-rc1',
      'v1.0',
      '0.9',
      'latest',
    ])
  })
})

describe('making a tag', () => {
  const tag = { name: 'v1', commit: 'c0', message: 'Release 1' }
  const object: Reply = { status: 201, json: { sha: 't1' } }
  const exists: Reply = { status: 422, json: { message: 'Reference already exists' } }

  test('makes the tag object, then its reference', async () => {
    await using server = await startScriptedServer([object, { status: 201, json: {} }])
    expect(await createTag(server.client(), repository, tag)).toEqual(tag)
    expect(server.asked.map(({ body }) => JSON.parse(body))).toEqual([
      { tag: 'v1', message: 'Release 1', object: 'c0', type: 'commit' },
      { ref: 'refs/tags/v1', sha: 't1' },
    ])
  })

  test('answers the tag of somebody who was faster', async () => {
    await using server = await startScriptedServer([object, exists, pointer('commit', 'c1')])
    expect(await createTag(server.client(), repository, tag)).toEqual({ name: 'v1', commit: 'c1' })
  })

  test('finds its own tag where the reply was lost, and makes no second one', async () => {
    await using server = await startScriptedServer([
      object,
      'hang-up',
      pointer('tag', 't1'),
      pointer('commit', 'c0', { message: 'Release 1' }),
    ])
    expect(await createTag(server.client(), repository, tag)).toEqual(tag)
    expect(server.log().filter((line) => line.endsWith('/git/refs'))).toHaveLength(1)
  })

  test('is tried again where the request was lost', async () => {
    await using server = await startScriptedServer([object, 'hang-up', missing, { json: {} }])
    expect(await createTag(server.client(), repository, tag)).toEqual(tag)
  })

  test('fails where a ruleset forbids it', async () => {
    const errors = [{ resource: 'Reference', code: 'custom', field: 'pre_receive' }]
    await using server = await startScriptedServer([
      object,
      { status: 422, json: { message: 'Repository rule violations found', errors } },
      missing,
    ])
    await expect(createTag(server.client(), repository, tag)).rejects.toMatchObject({
      code: 'tag-refused',
    })
  })
})
