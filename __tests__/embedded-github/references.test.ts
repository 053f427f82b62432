import { describe, expect, test } from '@jest/globals'
import { at, runningGitHub, textAt } from './running-github.ts'

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
      documentation_url: 'https://docs.github.com/rest/git/refs#get-a-reference',
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

  test('move forward, and backward only by force', async () => {
    await using world = await runningGitHub()
    const repository = 'ada/tally'
    const next = await world.github.seed.commit({ repository, branch: 'next', message: 'next' })
    const path = `${gitPath}/refs/heads/main`
    expect((await world.send('PATCH', path, { body: { sha: next } })).status).toBe(200)
    const back = await world.send('PATCH', path, { body: { sha: world.commit } })
    expect([back.status, back.body['message']]).toEqual([422, 'Update is not a fast forward'])
    const forced = await world.send('PATCH', path, { body: { sha: world.commit, force: true } })
    expect([forced.status, at(forced.body, 'object', 'sha')]).toEqual([200, world.commit])
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

describe('objects', () => {
  test('make a commit: blob, tree, commit', async () => {
    await using world = await runningGitHub()
    const blob = await world.send('POST', `${gitPath}/blobs`, {
      body: { content: 'aGk=', encoding: 'base64' },
    })
    const tree = await world.send('POST', `${gitPath}/trees`, {
      body: {
        base_tree: world.commit,
        tree: [
          { path: 'doc/hi.txt', mode: '100644', type: 'blob', sha: textAt(blob.body, 'sha') },
          { path: 'src/dune', mode: '100644', type: 'blob', sha: null },
          { path: 'run.sh', mode: '100755', type: 'blob', content: '#!/bin/sh\n' },
        ],
      },
    })
    expect(tree.status).toBe(201)
    const sha = textAt(tree.body, 'sha')
    const commit = await world.send('POST', `${gitPath}/commits`, {
      body: { message: 'Say hi', tree: sha, parents: [world.commit] },
    })
    expect(commit.body).toMatchObject({
      message: 'Say hi',
      tree: { sha },
      parents: [{ sha: world.commit }],
      verification: { verified: false },
    })
    const listed = await world.send('GET', `${gitPath}/trees/${sha}?recursive=1`)
    const entries = at(listed.body, 'tree')
    expect(
      Array.isArray(entries) ? entries.map((e) => [at(e, 'path'), at(e, 'mode')]) : [],
    ).toEqual([
      ['doc', '040000'],
      ['doc/hi.txt', '100644'],
      ['dune-project', '100644'],
      ['run.sh', '100755'],
    ])
    const read = await world.send('GET', `${gitPath}/blobs/${textAt(blob.body, 'sha')}`)
    expect(read.body).toMatchObject({ content: 'aGk=', encoding: 'base64', size: 2 })
  })

  test('are verified where a bot makes a commit without naming an author', async () => {
    await using world = await runningGitHub()
    const token = world.github.seed.token({
      kind: 'workflow',
      repository: 'ada/tally',
      permissions: { contents: 'write' },
    })
    const tree = textAt((await world.send('GET', `${gitPath}/trees/main`)).body, 'sha')
    const commit = await world.send('POST', `${gitPath}/commits`, {
      token,
      body: { message: 'Bot', tree, parents: [] },
    })
    expect(commit.body).toMatchObject({
      author: { name: 'github-actions[bot]' },
      verification: { verified: true },
    })
  })

  test.each([
    ['commits', { message: 'x', tree: 'b'.repeat(40), parents: [] }, 'Tree SHA does not exist'],
    ['trees', { base_tree: 'b'.repeat(40), tree: [] }, 'base_tree is not a valid tree oid'],
    [
      'tags',
      { tag: 'v1', message: 'x', object: 'b'.repeat(40), type: 'commit' },
      'Object does not exist',
    ],
  ])('%s that lead nowhere are refused', async (kind, body, message) => {
    await using world = await runningGitHub()
    const reply = await world.send('POST', `${gitPath}/${kind}`, { body })
    expect([reply.status, reply.body['message']]).toEqual([422, message])
  })
})
