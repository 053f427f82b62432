import { describe, expect, test } from '@jest/globals'
import { reachOfToken } from '../../src/release/ending.ts'
import { Failure } from '../../src/release/failure.ts'
import type { Fork, OpamUpstream, TokenIdentity } from '../../src/release/ports.ts'

const upstream: OpamUpstream = {
  owner: 'ocaml',
  name: 'opam-repository',
  defaultBranch: 'master',
  webUrl: 'https://github.com/ocaml/opam-repository',
  canPush: false,
}
const fork = (canPush: boolean | undefined): Fork => ({
  owner: 'mara',
  name: 'opam-repository',
  defaultBranch: 'master',
  webUrl: 'https://github.com/mara/opam-repository',
  canPush,
})
const classic = (...scopes: string[]): TokenIdentity => ({ kind: 'user', login: 'mara', scopes })
const fineGrained: TokenIdentity = { kind: 'user', login: 'mara' }
const installation: TokenIdentity = { kind: 'installation' }

describe('how far a token reaches', () => {
  test.each<[string, TokenIdentity, Fork | undefined, string]>([
    ['a classic token with public_repo', classic('public_repo'), undefined, 'pull-request'],
    ['a classic token with repo', classic('gist', 'repo'), fork(true), 'pull-request'],
    ['a fine-grained token that may write to the fork', fineGrained, fork(true), 'compare-link'],
    ["an App's token with the fork it is installed on", installation, fork(false), 'compare-link'],
    ["the workflow's own token", installation, undefined, 'new-file-links'],
    [
      "the workflow's own token, with a fork named",
      installation,
      fork(undefined),
      'new-file-links',
    ],
    ['no token', { kind: 'none' }, undefined, 'new-file-links'],
  ])('%s', (_, identity, itsFork, reach) => {
    expect(reachOfToken({ identity, upstream, fork: itsFork })).toBe(reach)
  })

  test('a fine-grained token opens the pull request where it may push to the opam repository itself', () => {
    const own = { ...upstream, canPush: true }
    expect(reachOfToken({ identity: fineGrained, upstream: own, fork: undefined })).toBe(
      'pull-request',
    )
  })

  test.each<[string, TokenIdentity, Fork | undefined, string]>([
    ['a token that GitHub does not know', { kind: 'invalid' }, undefined, 'token-invalid'],
    ['a classic token without scopes', classic(), undefined, 'opam-token-scope'],
    [
      'a classic token with other scopes',
      classic('gist', 'read:user'),
      fork(true),
      'opam-token-scope',
    ],
    ['a fine-grained token whose owner has no fork', fineGrained, undefined, 'opam-token-fork'],
    ['a fine-grained token without the fork', fineGrained, fork(false), 'opam-token-fork'],
  ])('%s is refused, with the way out', (_, identity, itsFork, code) => {
    const answer = reachOfToken({ identity, upstream, fork: itsFork })
    expect(answer).toBeInstanceOf(Failure)
    expect(answer).toMatchObject({ code, hint: expect.stringContaining('public_repo') })
  })
})
