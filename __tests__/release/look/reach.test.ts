import { describe, expect, test } from '@jest/globals'
import { asksPushAccess, reachOfToken } from '../../../src/release/look/reach.ts'
import { Failure } from '../../../src/release/model/failure.ts'
import type { ForgeRepository } from '../../../src/release/model/repository.ts'
import type { PushAccess, TokenIdentity } from '../../../src/release/model/token-power.ts'

const upstream: ForgeRepository = {
  owner: 'ocaml',
  name: 'opam-repository',
  defaultBranch: 'master',
  webUrl: 'https://github.com/ocaml/opam-repository',
  canPush: false,
}
const fork = (canPush: boolean | undefined): ForgeRepository => ({
  owner: 'mara',
  name: 'opam-repository',
  defaultBranch: 'master',
  webUrl: 'https://github.com/mara/opam-repository',
  canPush,
})
const classic = (...scopes: string[]): TokenIdentity => ({ kind: 'user', login: 'mara', scopes })
const fineGrained: TokenIdentity = { kind: 'user', login: 'mara' }
const ofApp: TokenIdentity = { ...fineGrained, ofApp: true }
const installation: TokenIdentity = { kind: 'installation' }
const refused: PushAccess = { kind: 'refused', words: 'Permission denied to mara.' }
const guilds: ForgeRepository = { ...fork(true), owner: 'guild' }

describe('how far a token reaches', () => {
  test.each<[string, TokenIdentity, ForgeRepository | undefined, string, PushAccess?]>([
    ['a classic token with public_repo', classic('public_repo'), undefined, 'pull-request'],
    [
      'a classic token, though nobody said whether the organisation of the fork lets it in',
      classic('public_repo'),
      guilds,
      'pull-request',
      { kind: 'unknown', why: 'github.com answered with 502' },
    ],
    ['a classic token with repo', classic('gist', 'repo'), fork(true), 'pull-request'],
    ['a fine-grained token that may write to the fork', fineGrained, fork(true), 'compare-link'],
    [
      'a fine-grained token that may push although its owner is told not to',
      fineGrained,
      fork(false),
      'compare-link',
      { kind: 'granted' },
    ],
    ["an App's token for a person, installed on the fork", ofApp, fork(true), 'compare-link'],
    ["an App's token with the fork it is installed on", installation, fork(false), 'compare-link'],
    ["the workflow's own token", installation, undefined, 'by-hand'],
    ["the workflow's own token, with a fork named", installation, fork(undefined), 'by-hand'],
    ['no token', { kind: 'none' }, undefined, 'by-hand'],
  ])('%s', (_, identity, itsFork, reach, ...[access]) => {
    expect(reachOfToken({ identity, upstream, fork: itsFork, access })).toBe(reach)
  })

  test('a fine-grained token opens the pull request where the opam repository is of the same owner', () => {
    const own = { ...upstream, owner: 'mara', canPush: true }
    expect(reachOfToken({ identity: fineGrained, upstream: own, fork: own })).toBe('pull-request')
  })

  test.each<[string, TokenIdentity, ForgeRepository | undefined, string, PushAccess?]>([
    ['a token that GitHub does not know', { kind: 'invalid' }, undefined, 'token-invalid'],
    ['a classic token without scopes', classic(), undefined, 'opam-token-scope'],
    [
      'a classic token with other scopes',
      classic('gist', 'read:user'),
      fork(true),
      'opam-token-scope',
    ],
    ['a fine-grained token whose owner has no fork', fineGrained, undefined, 'opam-token-fork'],
    ['a fine-grained token without the fork', fineGrained, fork(true), 'opam-token-fork', refused],
    ["an App's token for a person without the fork", ofApp, fork(true), 'opam-token-fork', refused],
    ["an App's token for a person who has no fork", ofApp, undefined, 'opam-token-fork'],
  ])('%s is refused, with the way out', (_, identity, itsFork, code, ...[access]) => {
    const answer = reachOfToken({ identity, upstream, fork: itsFork, access })
    expect(answer).toBeInstanceOf(Failure)
    expect(answer).toMatchObject({ code, hint: expect.stringContaining('public_repo') })
  })

  test.each<[string, TokenIdentity, ForgeRepository, PushAccess | undefined, string, string]>([
    [
      'a fork of somebody else',
      classic('public_repo'),
      { ...fork(false), owner: 'bo' },
      undefined,
      'opam-fork-rights',
      'remove the input opam-fork',
    ],
    [
      'a fork of an organisation that does not let the token in',
      classic('public_repo'),
      guilds,
      refused,
      'opam-fork-rights',
      'Configure SSO',
    ],
    [
      'a fork on which the App is not installed',
      installation,
      fork(false),
      refused,
      'opam-token-fork',
      'Install the App on https://github.com/mara/opam-repository',
    ],
  ])('%s is refused, with its own way out', (_, identity, itsFork, access, code, hint) => {
    expect(reachOfToken({ identity, upstream, fork: itsFork, access })).toMatchObject({
      code,
      hint: expect.stringContaining(hint),
    })
  })
})

describe("git's server is asked", () => {
  test.each<[string, TokenIdentity, ForgeRepository | undefined, boolean]>([
    ['for no fork', fineGrained, undefined, false],
    ['for a fine-grained token', fineGrained, fork(true), true],
    ["for an App's token for a person", ofApp, fork(true), true],
    ["for an App's installation token", installation, fork(false), true],
    ["not for the workflow's own", installation, fork(undefined), false],
    ['not for a classic token and its owner’s fork', classic('public_repo'), fork(true), false],
    ['for a classic token and the fork of an organisation', classic('public_repo'), guilds, true],
  ])('%s: %s', (_, identity, itsFork, asked) => {
    expect(asksPushAccess({ identity, upstream, fork: itsFork })).toBe(asked)
  })
})
