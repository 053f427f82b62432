import { describe, expect, test } from '@jest/globals'
import {
  listPullRequests,
  markReady,
  openPullRequest,
  pullRequestFrom,
} from '../../src/github/pull-requests.ts'
import { pullAnswer } from './answer-shapes.ts'
import { startScriptedServer } from './scripted-server.ts'
import type { Reply } from './scripted-server.ts'

const upstream = { owner: 'ocaml', name: 'opam-repository' }
const fork = {
  owner: 'ana',
  name: 'opam-repository',
  defaultBranch: 'master',
  webUrl: 'https://github.com/ana/opam-repository',
  canPush: true,
}
const head = { fork, branch: 'release', base: 'master' }
const request = { ...head, title: 'new', body: 'text', draft: false }

function refused(error: Readonly<Record<string, string>>): Reply {
  return { status: 422, json: { message: 'Validation Failed', errors: [error] } }
}

describe('the state of a pull request', () => {
  test.each([
    ['open', null, 'open'],
    ['closed', null, 'closed'],
    ['closed', '2026-01-01T00:00:00Z', 'merged'],
  ])('%s, merged at %s, is %s', (state, mergedAt, expected) => {
    expect(pullRequestFrom(pullAnswer(1, { state, merged_at: mergedAt })).state).toBe(expected)
  })
})

describe('the pull requests of a branch', () => {
  test('are asked for in any state, newest first', async () => {
    await using server = await startScriptedServer([{ json: [pullAnswer(2), pullAnswer(1)] }])
    const found = await listPullRequests(server.client(), upstream, head)
    expect(found.map(({ number }) => number)).toEqual([2, 1])
    expect(server.log()).toEqual([
      'GET /repos/ocaml/opam-repository/pulls?state=all&head=ana%3Arelease&base=master&sort=created&direction=desc&per_page=100&page=1',
    ])
  })

  test('are not those of another repository of the same owner', async () => {
    const other = {
      ref: 'release',
      user: { login: 'ana' },
      repo: { name: 'other', owner: { login: 'ana' } },
    }
    await using server = await startScriptedServer([
      { json: [pullAnswer(3, { head: other }), pullAnswer(2)] },
    ])
    const found = await listPullRequests(server.client(), upstream, head)
    expect(found.map(({ number }) => number)).toEqual([2])
  })

  test('are those of a fork that was deleted, too', async () => {
    await using server = await startScriptedServer([
      {
        json: [
          pullAnswer(2, { head: { ref: 'release', sha: 'c'.repeat(40), repo: null, user: null } }),
        ],
      },
    ])
    expect(await listPullRequests(server.client(), upstream, head)).toHaveLength(1)
  })

  test('are picked from all open ones where fork and upstream have one owner', async () => {
    const repo = { name: 'fork', owner: { login: 'ocaml' } }
    const deleted = { ref: 'release', sha: 'c'.repeat(40), repo: null, user: { login: 'eve' } }
    const own = { ref: 'release', sha: 'c'.repeat(40), repo, user: { login: 'ocaml' } }
    await using server = await startScriptedServer([
      { json: [pullAnswer(9), pullAnswer(7, { head: deleted }), pullAnswer(8, { head: own })] },
    ])
    const from = { fork: { ...fork, owner: 'ocaml', name: 'fork' }, branch: 'release', base: 'a+b' }
    const found = await listPullRequests(server.client(), upstream, from)
    expect(found.map(({ number }) => number)).toEqual([8])
    expect(server.log()[0]).not.toContain('head=')
    expect(server.log()[0]).toContain('&base=a%2Bb&')
  })
})

describe('opening a pull request', () => {
  test('lets maintainers push', async () => {
    await using server = await startScriptedServer([{ status: 201, json: pullAnswer(5) }])
    expect((await openPullRequest(server.client(), upstream, request)).number).toBe(5)
    expect(JSON.parse(server.asked[0]?.body ?? '')).toEqual({
      title: 'new',
      body: 'text',
      base: 'master',
      head: 'ana:release',
      draft: false,
      maintainer_can_modify: true,
    })
  })

  test('names the repository where the fork has another name', async () => {
    await using server = await startScriptedServer([{ status: 201, json: pullAnswer(5) }])
    const renamed = { ...request, fork: { ...fork, name: 'my-opam' } }
    await openPullRequest(server.client(), upstream, renamed)
    expect(JSON.parse(server.asked[0]?.body ?? '')).toMatchObject({
      head: 'ana:release',
      head_repo: 'ana/my-opam',
    })
  })

  test.each([
    [{ resource: 'PullRequest', code: 'custom', field: 'fork_collab' }],
    [{ code: 'custom', message: "Fork collab can't be granted by someone without permission" }],
  ])('does without that where the token may not grant it', async (error) => {
    await using server = await startScriptedServer([
      refused(error),
      { status: 201, json: pullAnswer(5) },
    ])
    expect((await openPullRequest(server.client(), upstream, request)).number).toBe(5)
    expect(JSON.parse(server.asked[1]?.body ?? '')).toMatchObject({ maintainer_can_modify: false })
  })

  test('answers the open one, as it is, where there is one already', async () => {
    await using server = await startScriptedServer([
      refused({ code: 'custom', message: 'A pull request already exists for ana:release.' }),
      { json: [pullAnswer(6, { state: 'closed' }), pullAnswer(5)] },
    ])
    const pull = await openPullRequest(server.client(), upstream, request)
    expect(pull.number).toBe(5)
    expect(server.log()).toHaveLength(2)
  })

  const noCommits = { code: 'custom', message: 'No commits between ocaml:master and ana:release' }

  test.each([
    ['the branch', { resource: 'PullRequest', code: 'invalid', field: 'head' }],
    ['its commit', noCommits],
  ])('is repeated where GitHub has not heard of %s yet', async (_name, error) => {
    await using server = await startScriptedServer([
      refused(error),
      { status: 201, json: pullAnswer(5) },
    ])
    expect((await openPullRequest(server.client(), upstream, request)).number).toBe(5)
  })

  test('fails with the words of GitHub where nothing is open', async () => {
    await using server = await startScriptedServer(({ method }) =>
      method === 'POST' ? refused(noCommits) : { json: [] },
    )
    await expect(openPullRequest(server.client(), upstream, request)).rejects.toMatchObject({
      code: 'github-refused',
      message: expect.stringContaining('No commits between ocaml:master and ana:release'),
    })
  })

  test('with a fine-grained token fails naming its kind', async () => {
    await using server = await startScriptedServer([
      { status: 403, json: { message: 'Resource not accessible by personal access token' } },
    ])
    const client = server.client({ token: 'github_pat_x' })
    await expect(openPullRequest(client, upstream, request)).rejects.toMatchObject({
      code: 'opam-token-rights',
      message: expect.stringContaining('is a fine-grained token'),
    })
  })
})

describe('marking a draft as ready', () => {
  const pull = pullRequestFrom(pullAnswer(5, { draft: true }))
  const ready = { markPullRequestReadyForReview: { pullRequest: { isDraft: false } } }
  const notFound: Reply = {
    json: { errors: [{ type: 'NOT_FOUND', message: 'Could not resolve to a node' }] },
  }

  test('is repeated where GitHub has not heard of the pull request yet', async () => {
    await using server = await startScriptedServer([notFound, { json: { data: ready } }])
    await markReady(server.client(), upstream, pull)
    expect(JSON.parse(server.asked[0]?.body ?? '')).toMatchObject({
      variables: { input: { pullRequestId: 'PR_5' } },
    })
  })

  test('is done where it is ready already', async () => {
    await using server = await startScriptedServer([
      { json: { errors: [{ type: 'UNPROCESSABLE', message: 'not a draft' }] } },
      { json: pullAnswer(5) },
    ])
    await markReady(server.client(), upstream, pull)
    expect(server.asked).toHaveLength(2)
  })

  test('fails where it stays a draft', async () => {
    await using server = await startScriptedServer([
      { json: { errors: [{ type: 'UNPROCESSABLE', message: 'no' }] } },
      { json: pullAnswer(5, { draft: true }) },
    ])
    await expect(markReady(server.client(), upstream, pull)).rejects.toMatchObject({
      code: 'github-refused',
    })
  })
})
