import { describe, expect, test } from '@jest/globals'
import { reachOfDirectPush } from '../../../src/release/look/direct-push.ts'
import type { PushAccess, TokenIdentity } from '../../../src/release/model/token-power.ts'

const upstream = {
  owner: 'house',
  name: 'opam',
  defaultBranch: 'main',
  webUrl: 'https://github.com/house/opam',
  canPush: true,
}

const classic: TokenIdentity = { kind: 'user', login: 'ada', scopes: ['repo'] }
const granted: PushAccess = { kind: 'granted' }
const refused: PushAccess = { kind: 'refused', words: 'Permission denied.' }
const unclear: PushAccess = { kind: 'unknown', why: 'github.com answered with 502' }

/** How far a token reaches, and whether git's server was asked. */
async function reach(
  identity: TokenIdentity,
  access: PushAccess,
  canPush: boolean | undefined = true,
) {
  const asked: string[] = []
  const pushAccess = async (webUrl: string): Promise<PushAccess> => {
    asked.push(webUrl)
    return await Promise.resolve(access)
  }
  const found = await reachOfDirectPush(
    { pushAccess },
    { identity, upstream: { ...upstream, canPush } },
  )
  return { found, asked: asked.length }
}

describe('who is to push to the opam repository itself', () => {
  test.each<[string, TokenIdentity]>([
    ['a person with a classic token', classic],
    ['a person with a fine-grained token', { kind: 'user', login: 'ada' }],
    ['an App, or the workflow of that very repository', { kind: 'installation' }],
  ])('may propose from there where git’s server lets %s in', async (_, identity) => {
    expect(await reach(identity, granted)).toEqual({ found: 'pull-request', asked: 1 })
  })

  test('is refused where git’s server refuses, in its words', async () => {
    const { found } = await reach(classic, refused)
    expect(found).toMatchObject({
      code: 'opam-push-rights',
      message: expect.stringContaining('cannot write to house/opam (Permission denied).'),
    })
  })

  test('is judged by what the API says of the person where git’s server gives no clear answer', async () => {
    expect((await reach(classic, unclear)).found).toBe('pull-request')
    expect((await reach({ kind: 'installation' }, unclear, false)).found).toBe('pull-request')
    expect((await reach(classic, unclear, false)).found).toMatchObject({ code: 'opam-push-rights' })
  })

  test.each<[string, TokenIdentity, object]>([
    ['an unknown token', { kind: 'invalid' }, { code: 'token-invalid' }],
    [
      'a classic token without a scope',
      { kind: 'user', login: 'ada', scopes: [] },
      { code: 'opam-token-scope' },
    ],
  ])(
    'is told what is wrong with %s, and git’s server is not asked',
    async (_, identity, expected) => {
      const { found, asked } = await reach(identity, granted)
      expect(found).toMatchObject(expected)
      expect(asked).toBe(0)
    },
  )

  test('needs no token for a run that writes nothing', async () => {
    expect(await reach({ kind: 'none' }, refused)).toEqual({ found: 'by-hand', asked: 0 })
  })
})
