import { describe, expect, test } from '@jest/globals'
import type { PushAccess, TokenIdentity } from '../../../src/release/model/token-power.ts'
import { deniedBySource } from '../../../src/release/look/source-rights.ts'
import { sourceFacts } from '../example-release.ts'

const { repository } = sourceFacts
const refused: PushAccess = { kind: 'refused', words: 'Permission denied to github-actions[bot].' }
const unknown: PushAccess = { kind: 'unknown', why: 'github.com answered with 502' }
const person: TokenIdentity = { kind: 'user', login: 'mara' }
const classic = (...scopes: string[]): TokenIdentity => ({ ...person, scopes })

describe('a token makes the release', () => {
  test.each<[string, TokenIdentity, PushAccess | undefined]>([
    ["where it is the workflow's own and may push", { kind: 'installation' }, { kind: 'granted' }],
    ['where nobody said that it may not', { kind: 'installation' }, unknown],
    ['where nobody was asked', { kind: 'installation' }, undefined],
    ['where it is a classic one with public_repo', classic('public_repo'), { kind: 'granted' }],
    ['where it is a fine-grained one that may push', person, { kind: 'granted' }],
  ])('%s', (_, identity, access) => {
    expect(deniedBySource(identity, { ...repository, canPush: true }, access)).toBeUndefined()
  })

  test('where it is a fine-grained one that may push although its owner is told not to', () => {
    const told = { ...repository, canPush: false }
    expect(deniedBySource(person, told, { kind: 'granted' })).toBeUndefined()
  })
})

describe('a token does not, and the way out is told,', () => {
  const ownToken = 'give the job "permissions: contents: write"'
  test.each<[string, TokenIdentity, PushAccess | undefined, string, string, string]>([
    ['where the server does not know it', { kind: 'invalid' }, undefined, 'token-invalid', '', ''],
    ['where there is none', { kind: 'none' }, undefined, 'token-missing', '', 'Pass one'],
    [
      'where the job gave the workflow’s own too little',
      { kind: 'installation' },
      refused,
      'github-token-rights',
      '(Permission denied to github-actions[bot])',
      'Give the job "permissions: contents: write".',
    ],
    [
      'where a classic one lacks the scope',
      classic('read:org'),
      undefined,
      'github-token-scope',
      'lacks the scope public_repo',
      ownToken,
    ],
    [
      'where an organisation does not let a classic one in',
      classic('repo'),
      refused,
      'github-token-rights',
      'classic token of mara',
      ownToken,
    ],
    [
      'where a fine-grained one is for other repositories',
      person,
      refused,
      'github-token-rights',
      'fine-grained token of mara',
      '"Contents: read and write" on harbour-works/ferry',
    ],
    [
      "where an App's for a person is not installed there",
      { ...person, ofApp: true },
      refused,
      'github-token-rights',
      'App user token of mara',
      ownToken,
    ],
  ])('%s', (_, identity, access, code, message, hint) => {
    const answer = deniedBySource(identity, { ...repository, canPush: true }, access)
    expect(answer).toMatchObject({ code })
    expect(answer?.message).toContain(message)
    expect(answer?.hint).toContain(hint)
  })

  test('where it is of a person who may not write there', () => {
    const others = { ...repository, canPush: false }
    expect(deniedBySource(classic('public_repo'), others, refused)).toMatchObject({
      code: 'github-token-rights',
      message: expect.stringContaining('belongs to mara, who cannot write to harbour-works/ferry'),
    })
  })
})
