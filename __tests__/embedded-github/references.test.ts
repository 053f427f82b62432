import { describe, expect, test } from '@jest/globals'
import { runningGitHub, textAt } from './running-github.ts'

const gitPath = '/repos/ada/tally/git'

describe('references', () => {
  test('are read by their name without refs/', async () => {
    await using world = await runningGitHub()
    const reply = await world.send('GET', `${gitPath}/ref/heads/main`)
    expect(reply.status).toBe(200)
    expect(reply.body).toMatchObject({
      ref: 'refs/heads/main',
      object: { type: 'commit', sha: world.commit },
    })
  })

  test('may be written with an encoded slash, as octokit does', async () => {
    await using world = await runningGitHub()
    expect((await world.send('GET', `${gitPath}/ref/heads%2Fmain`)).status).toBe(200)
  })

  test('that are not there are a 404 in GitHub’s shape', async () => {
    await using world = await runningGitHub()
    const reply = await world.send('GET', `${gitPath}/ref/tags/v9`)
    expect(reply.status).toBe(404)
    expect(reply.body).toEqual({
      message: 'Not Found',
      documentation_url: 'https://docs.github.com/rest',
      status: '404',
    })
  })

  test('are not found by a description of a commit, as git would', async () => {
    await using world = await runningGitHub()
    const described = `v1.0-3-g${world.commit.slice(0, 7)}`
    expect((await world.send('GET', `${gitPath}/ref/tags/${described}`)).status).toBe(404)
  })

  test('are listed by the beginning of their name', async () => {
    await using world = await runningGitHub()
    for (const name of ['v1.0', 'v1.1', 'w1']) {
      const body = { ref: `refs/tags/${name}`, sha: world.commit }
      expect((await world.send('POST', `${gitPath}/refs`, { body })).status).toBe(201)
    }
    const reply = await world.send('GET', `${gitPath}/matching-refs/tags/v`)
    expect(reply.list.map(({ ref }) => ref)).toEqual(['refs/tags/v1.0', 'refs/tags/v1.1'])
    expect((await world.send('GET', `${gitPath}/matching-refs/tags/x`)).list).toEqual([])
  })

  test.each([
    ['a name without refs/', { ref: 'main', sha: 'COMMIT' }, 'main is not a valid ref name.'],
    [
      'a name git refuses',
      { ref: 'refs/heads/a..b', sha: 'COMMIT' },
      'refs/heads/a..b is not a valid ref name.',
    ],
    ['a name that is taken', { ref: 'refs/heads/main', sha: 'COMMIT' }, 'Reference already exists'],
    [
      'an object that is not there',
      { ref: 'refs/heads/x', sha: 'a'.repeat(40) },
      'Object does not exist',
    ],
    [
      'an id that is none',
      { ref: 'refs/heads/x', sha: 'main' },
      'The sha parameter must be exactly 40 characters and contain only [0-9a-f].',
    ],
  ])('are not made with %s', async (_, body, message) => {
    await using world = await runningGitHub()
    const sha = body.sha === 'COMMIT' ? world.commit : body.sha
    const reply = await world.send('POST', `${gitPath}/refs`, { body: { ...body, sha } })
    expect([reply.status, reply.body['message']]).toEqual([422, message])
  })

  test('are not made without a commit', async () => {
    await using world = await runningGitHub()
    const reply = await world.send('POST', `${gitPath}/refs`, { body: { ref: 'refs/heads/x' } })
    expect([reply.status, reply.body['message']]).toEqual([
      422,
      'Invalid request.\n\n"sha" wasn\'t supplied.',
    ])
    expect(world.violations.splice(0)).toHaveLength(1)
  })

  test('are deleted once', async () => {
    await using world = await runningGitHub()
    await world.send('POST', `${gitPath}/refs`, {
      body: { ref: 'refs/heads/x', sha: world.commit },
    })
    expect((await world.send('DELETE', `${gitPath}/refs/heads/x`)).status).toBe(204)
    const again = await world.send('DELETE', `${gitPath}/refs/heads/x`)
    expect([again.status, again.body['message']]).toEqual([422, 'Reference does not exist'])
  })
})

describe('annotated tags', () => {
  test('are an object, and a reference to it', async () => {
    await using world = await runningGitHub()
    const made = await world.send('POST', `${gitPath}/tags`, {
      body: { tag: 'v1.0', message: 'Fast\n\nFaster', object: world.commit, type: 'commit' },
    })
    expect(made.status).toBe(201)
    const sha = textAt(made.body, 'sha')
    await world.send('POST', `${gitPath}/refs`, { body: { ref: 'refs/tags/v1.0', sha } })
    const reference = await world.send('GET', `${gitPath}/ref/tags/v1.0`)
    expect(reference.body['object']).toMatchObject({ type: 'tag', sha })
    const tag = await world.send('GET', `${gitPath}/tags/${sha}`)
    expect(tag.body).toMatchObject({
      tag: 'v1.0',
      message: 'Fast\n\nFaster',
      tagger: { name: 'Ada Lovelace', date: '2026-01-15T12:00:00Z' },
      object: { type: 'commit', sha: world.commit },
      verification: { verified: false, reason: 'unsigned' },
    })
  })
})

test('a blob is read by its id', async () => {
  await using world = await runningGitHub()
  const file = await world.send('GET', '/repos/ada/tally/contents/dune-project')
  const read = await world.send('GET', `${gitPath}/blobs/${textAt(file.body, 'sha')}`)
  const content = Buffer.from('(lang dune 3.0)\n').toString('base64')
  expect(read.body).toMatchObject({ content, encoding: 'base64', size: 16 })
})

test('a tag of an object that is not there is refused', async () => {
  await using world = await runningGitHub()
  const body = { tag: 'v1', message: 'x', object: 'b'.repeat(40), type: 'commit' }
  const reply = await world.send('POST', `${gitPath}/tags`, { body })
  expect([reply.status, reply.body['message']]).toEqual([422, 'Object does not exist'])
})
