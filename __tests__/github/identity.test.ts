import { describe, expect, test } from '@jest/globals'
import { identityOf } from '../../src/github/identity.ts'
import { secret, startScriptedServer } from './scripted-server.ts'
import type { Reply } from './scripted-server.ts'

describe('the owner of a token', () => {
  test.each<[string, Reply, unknown]>([
    [
      'a classic token, with its scopes',
      { json: { login: 'ana' }, headers: { 'x-oauth-scopes': 'public_repo, workflow' } },
      { kind: 'user', login: 'ana', scopes: ['public_repo', 'workflow'], ofApp: false },
    ],
    [
      'a classic token without a scope',
      { json: { login: 'ana' }, headers: { 'x-oauth-scopes': '' } },
      { kind: 'user', login: 'ana', scopes: [], ofApp: false },
    ],
    [
      'a fine-grained token',
      { json: { login: 'ana' } },
      { kind: 'user', login: 'ana', ofApp: false },
    ],
    [
      'a token that expires, with the day',
      {
        json: { login: 'ana' },
        headers: {
          date: 'Mon, 30 Nov 2026 09:00:00 GMT',
          'github-authentication-token-expiration': '2026-12-24 08:00:00 UTC',
        },
      },
      {
        kind: 'user',
        login: 'ana',
        expires: { at: '2026-12-24 08:00:00 UTC', days: 23 },
        ofApp: false,
      },
    ],
    [
      'a token that expires, of a zone',
      {
        json: { login: 'ana' },
        headers: {
          date: 'Mon, 30 Nov 2026 09:00:00 GMT',
          'github-authentication-token-expiration': '2026-12-01 12:00:00 +0200',
        },
      },
      {
        kind: 'user',
        login: 'ana',
        expires: { at: '2026-12-01 12:00:00 +0200', days: 1 },
        ofApp: false,
      },
    ],
    [
      'a token that expires on a day that cannot be read',
      { json: { login: 'ana' }, headers: { 'github-authentication-token-expiration': 'soon' } },
      { kind: 'user', login: 'ana', expires: { at: 'soon', days: undefined }, ofApp: false },
    ],
    [
      'an installation, refused with 403',
      { status: 403, json: { message: 'Resource not accessible by integration' } },
      { kind: 'installation' },
    ],
    [
      'an unknown token, refused with 401',
      { status: 401, json: { message: 'Bad credentials' } },
      { kind: 'invalid' },
    ],
  ])('is known for %s', async (_name, reply, expected) => {
    await using server = await startScriptedServer([reply])
    const token = typeof reply === 'object' && 'status' in reply ? 'v1.0123456789' : secret
    expect(await identityOf(server.client({ token }))).toEqual(expected)
  })

  test('is known for an installation by the prefix of its token, without a request', async () => {
    await using server = await startScriptedServer([])
    const client = server.client({ token: 'ghs_0123456789' })
    expect(await identityOf(client)).toEqual({ kind: 'installation' })
    expect(server.asked).toEqual([])
  })

  test("is known for an App's token on behalf of a person", async () => {
    await using server = await startScriptedServer([{ json: { login: 'ana' } }])
    expect(await identityOf(server.client({ token: 'ghu_0123456789' }))).toEqual({
      kind: 'user',
      login: 'ana',
      ofApp: true,
    })
  })

  test("of a person's token is never taken for an installation: a 403 has another reason then", async () => {
    const reply = { status: 403, json: { message: 'Your IP address is not allowed' } }
    await using server = await startScriptedServer([reply])
    await expect(identityOf(server.client())).rejects.toMatchObject({
      code: expect.stringMatching(/rights|refused/),
    })
  })

  test('is not mistaken for an installation where the rate is limited', async () => {
    const later = String(Math.floor(Date.now() / 1000) + 3600)
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': later }
    await using server = await startScriptedServer([{ status: 403, headers, json: {} }])
    await expect(identityOf(server.client())).rejects.toMatchObject({ code: 'rate-limited' })
  })
})
