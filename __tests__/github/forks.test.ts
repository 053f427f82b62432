import { describe, expect, test } from '@jest/globals'
import { createFork, findFork, sharedBase } from '../../src/github/forks.ts'
import { forkAnswer, repositoryAnswer } from './answer-shapes.ts'
import { startScriptedServer } from './scripted-server.ts'
import type { Asked, Reply } from './scripted-server.ts'

const upstream = { owner: 'ocaml', name: 'opam-repository' }
const owned = { kind: 'owned', login: 'ana' } as const

/** Answers by path; 404 for what is not named. */
function by(replies: Readonly<Record<string, Reply>>): (asked: Asked) => Reply {
  return ({ method, url }) =>
    replies[`${method} ${url}`] ?? { status: 404, json: { message: 'Not Found' } }
}

const forksOfAna = (names: readonly string[]): Reply => ({
  json: {
    data: {
      repositoryOwner: {
        repositories: {
          nodes: names.map((name) => ({
            name,
            parent: { nameWithOwner: name.startsWith('x-') ? 'x/y' : 'OCaml/opam-repository' },
          })),
        },
      },
    },
  },
})

describe("a person's fork is found", () => {
  test.each([['opam-repository'], ['opam-repository-1']])('under the name %s', async (name) => {
    const script = by({ [`GET /repos/ana/${name}`]: { json: forkAnswer(name) } })
    await using server = await startScriptedServer(script)
    expect(await findFork(server.client(), upstream, owned)).toEqual({
      owner: 'ana',
      name,
      defaultBranch: 'main',
      webUrl: `https://github.com/ana/${name}`,
      canPush: true,
    })
  })

  test('beside a repository of that name that is something else', async () => {
    const script = by({
      'GET /repos/ana/opam-repository': { json: repositoryAnswer('opam-repository') },
      'GET /repos/ana/opam-repository-1': { json: forkAnswer('opam-repository-1') },
    })
    await using server = await startScriptedServer(script)
    expect((await findFork(server.client(), upstream, owned))?.name).toBe('opam-repository-1')
  })

  test('although its owner renamed it', async () => {
    const script = by({
      'POST /graphql': forksOfAna(['x-fork', 'my-opam']),
      'GET /repos/ana/my-opam': { json: forkAnswer('my-opam') },
    })
    await using server = await startScriptedServer(script)
    expect((await findFork(server.client(), upstream, owned))?.name).toBe('my-opam')
  })

  test('although it is renamed and the server refuses to list it by owner', async () => {
    const script = by({
      'POST /graphql': { json: { errors: [{ message: "Field 'repositoryOwner' doesn't exist" }] } },
      'GET /repos/ocaml/opam-repository/forks?sort=newest&per_page=100': {
        json: [
          { owner: { login: 'bob' }, name: 'opam-repository' },
          { owner: { login: 'Ana' }, name: 'my-opam' },
        ],
      },
      'GET /repos/ana/my-opam': { json: forkAnswer('my-opam') },
    })
    await using server = await startScriptedServer(script)
    expect((await findFork(server.client(), upstream, owned))?.name).toBe('my-opam')
  })

  test('where there is one, else there is none', async () => {
    await using server = await startScriptedServer(by({ 'POST /graphql': forksOfAna(['x-fork']) }))
    expect(await findFork(server.client(), upstream, owned)).toBeUndefined()
  })
})

describe('a named fork', () => {
  const named = { kind: 'named', repository: { owner: 'ana', name: 'mine' } } as const

  test('is that one', async () => {
    const script = by({ 'GET /repos/ana/mine': { json: forkAnswer('mine') } })
    await using server = await startScriptedServer(script)
    expect((await findFork(server.client(), upstream, named))?.name).toBe('mine')
  })

  test('may be the fork of a fork', async () => {
    const fork = forkAnswer('mine', 'bob/opam-repository')
    const json = { ...fork, source: { full_name: 'ocaml/opam-repository' } }
    await using server = await startScriptedServer(by({ 'GET /repos/ana/mine': { json } }))
    expect((await findFork(server.client(), upstream, named))?.name).toBe('mine')
  })

  test('that is the fork of something else is a failure', async () => {
    const json = forkAnswer('mine', 'rocq-prover/opam')
    await using server = await startScriptedServer(by({ 'GET /repos/ana/mine': { json } }))
    await expect(findFork(server.client(), upstream, named)).rejects.toMatchObject({
      code: 'not-a-fork',
      message:
        'The repository ana/mine, given as opam-fork, is not a fork of ocaml/opam-repository.',
    })
  })

  test('that is not there is none', async () => {
    await using server = await startScriptedServer(by({}))
    expect(await findFork(server.client(), upstream, named)).toBeUndefined()
  })
})

describe('making a fork', () => {
  const made: Reply = { status: 202, json: repositoryAnswer('opam-repository-1') }
  const missing: Reply = { status: 404, json: { message: 'Not Found' } }

  test('waits until it and its default branch are there, under the name GitHub gave it', async () => {
    const answer = { json: forkAnswer('opam-repository-1') }
    const empty = { status: 409, json: { message: 'Git Repository is empty.' } }
    const head = { json: {} }
    await using server = await startScriptedServer([made, missing, answer, empty, answer, head])
    expect((await createFork(server.client(), upstream)).name).toBe('opam-repository-1')
    expect(server.log()).toEqual([
      'POST /repos/ocaml/opam-repository/forks',
      'GET /repos/ana/opam-repository-1',
      'GET /repos/ana/opam-repository-1',
      'GET /repos/ana/opam-repository-1/git/ref/heads/main',
      'GET /repos/ana/opam-repository-1',
      'GET /repos/ana/opam-repository-1/git/ref/heads/main',
    ])
  })

  test('is a failure where it is not ready in time', async () => {
    await using server = await startScriptedServer(
      by({ 'POST /repos/ocaml/opam-repository/forks': made }),
    )
    await expect(createFork(server.client(), upstream)).rejects.toMatchObject({
      code: 'fork-not-ready',
    })
  })

  test('is asked for again where the reply was lost: GitHub answers the one that is there', async () => {
    const answer = { json: forkAnswer('opam-repository-1') }
    await using server = await startScriptedServer(['hang-up', made, answer, { json: {} }])
    expect((await createFork(server.client(), upstream)).owner).toBe('ana')
  })
})

describe('the shared base', () => {
  const fork = {
    owner: 'ana',
    name: 'opam-repository',
    defaultBranch: 'main',
    webUrl: 'https://github.com/ana/opam-repository',
    canPush: true,
  }

  test.each([
    ['opam-repository', 'master...ana%3Amain'],
    ['my-opam', 'master...ana%3Amy-opam%3Amain'],
  ])('of a fork named %s is the merge base', async (name, basehead) => {
    const json = { merge_base_commit: { sha: 'f00' } }
    await using server = await startScriptedServer([{ json }])
    const between = { fork: { ...fork, name }, branch: 'master' }
    expect(await sharedBase(server.client(), upstream, between)).toBe('f00')
    expect(server.log()).toEqual([
      `GET /repos/ocaml/opam-repository/compare/${basehead}?per_page=1`,
    ])
  })

  test('is a failure where the histories have nothing in common', async () => {
    await using server = await startScriptedServer([{ status: 404, json: { message: 'No' } }])
    const between = { fork, branch: 'master' }
    await expect(sharedBase(server.client(), upstream, between)).rejects.toMatchObject({
      code: 'fork-unrelated',
    })
  })
})
