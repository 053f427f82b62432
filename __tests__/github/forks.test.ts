import { describe, expect, test } from '@jest/globals'
import { createFork, namedFork, sharedBase } from '../../src/github/forks.ts'
import type { RepositoryName } from '../../src/release/model/repository.ts'
import { forkAnswer, repositoryAnswer } from './answer-shapes.ts'
import { startScriptedServer } from './scripted-server.ts'
import type { Asked, Reply } from './scripted-server.ts'

const upstream = { owner: 'ocaml', name: 'opam-repository' }

/** Answers by path; 404 for what is not named. */
function by(replies: Readonly<Record<string, Reply>>): (asked: Asked) => Reply {
  return ({ method, url }) =>
    replies[`${method} ${url}`] ?? { status: 404, json: { message: 'Not Found' } }
}

describe('a named fork', () => {
  const named = { owner: 'ana', name: 'mine' }

  test('is that one', async () => {
    const script = by({ 'GET /repos/ana/mine': { json: forkAnswer('mine') } })
    await using server = await startScriptedServer(script)
    expect((await namedFork(server.client(), upstream, named))?.name).toBe('mine')
  })

  test('may be the fork of a fork', async () => {
    const fork = forkAnswer('mine', 'bob/opam-repository')
    const json = { ...fork, source: { full_name: 'ocaml/opam-repository' } }
    await using server = await startScriptedServer(by({ 'GET /repos/ana/mine': { json } }))
    expect((await namedFork(server.client(), upstream, named))?.name).toBe('mine')
  })

  test('that is the fork of something else is a failure', async () => {
    const json = forkAnswer('mine', 'rocq-prover/opam')
    await using server = await startScriptedServer(by({ 'GET /repos/ana/mine': { json } }))
    await expect(namedFork(server.client(), upstream, named)).rejects.toMatchObject({
      code: 'not-a-fork',
      message: 'The input opam-fork names ana/mine, which is not a fork of ocaml/opam-repository.',
    })
  })

  test('that is not there is none', async () => {
    await using server = await startScriptedServer(by({}))
    expect(await namedFork(server.client(), upstream, named)).toBeUndefined()
  })
})

describe('making a fork', () => {
  const made: Reply = { status: 202, json: repositoryAnswer('opam-repository-1') }
  const ready = async ({ name }: RepositoryName): Promise<string> => await Promise.resolve(name)

  test('waits until there is what is looked for, under the name GitHub gave it', async () => {
    await using server = await startScriptedServer([made])
    let looks = 0
    const look = async ({ owner, name }: RepositoryName): Promise<string | undefined> => {
      looks += 1
      return await Promise.resolve(looks < 3 ? undefined : `${owner}/${name}`)
    }
    expect(await createFork(server.client(), upstream, look)).toBe('ana/opam-repository-1')
    expect(looks).toBe(3)
    expect(server.log()).toEqual(['POST /repos/ocaml/opam-repository/forks'])
  })

  test('is a failure where it is not ready in time', async () => {
    await using server = await startScriptedServer([made])
    const never = async (): Promise<undefined> => await Promise.resolve(undefined)
    await expect(createFork(server.client(), upstream, never)).rejects.toMatchObject({
      code: 'fork-not-ready',
    })
  })

  test('is asked for again where the reply was lost: GitHub answers the one that is there', async () => {
    await using server = await startScriptedServer(['hang-up', made])
    expect(await createFork(server.client(), upstream, ready)).toBe('opam-repository-1')
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
