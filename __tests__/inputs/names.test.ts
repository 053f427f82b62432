import { describe, expect, test } from '@jest/globals'
import {
  parseBranch,
  parseOpamRepositories,
  parsePath,
  parseRepository,
  parseTag,
  parseTagPrefix,
  parseVersion,
} from '../../src/inputs/names.ts'

describe('a repository', () => {
  test.each([
    ['ocaml/opam-repository', { owner: 'ocaml', name: 'opam-repository' }],
    ['a_corp/x.y_z', { owner: 'a_corp', name: 'x.y_z' }],
  ])('%s', (text, expected) => {
    expect(parseRepository(text)).toEqual({ kind: 'value', value: expected })
  })
  test.each([
    ['https://github.com/ocaml/opam-repository', 'ocaml/opam-repository.'],
    ['https://github.com/ocaml/opam-repository.git', 'ocaml/opam-repository.'],
    ['git@github.com:ocaml/opam-repository.git', 'ocaml/opam-repository.'],
    ['opam-repository', 'owner/name'],
    ['a/b/c', 'owner/name'],
    ['a/..', 'owner/name'],
    ['-a/b', 'owner/name'],
    ['a b/c', 'owner/name'],
  ])('%s is not written so, and the hint helps', (text, hint) => {
    expect(parseRepository(text)).toMatchObject({
      kind: 'defect',
      hint: expect.stringContaining(hint),
    })
  })
})

describe('a list of opam repositories', () => {
  test.each([
    ['[]', 'it names no repository.'],
    ['a/b, c', '"c": it does not have the form owner/name.'],
    ['["a/b"', 'it starts like a JSON list, but is not a list of strings.'],
  ])('%s is refused', (text, fact) => {
    expect(parseOpamRepositories(text)).toMatchObject({ kind: 'defect', fact })
  })
})

describe('a tag', () => {
  test.each([
    ['v1.2.0', 'v1.2.0'],
    ['refs/tags/v1.2.0', 'v1.2.0'],
    ['tally/v1.2.0', 'tally/v1.2.0'],
  ])('%s', (text, expected) => {
    expect(parseTag(text)).toEqual({ kind: 'value', value: expected })
  })
  test.each(['refs/heads/main', 'refs/tags/', 'a b', 'a..b', '-x', 'x~1', '1.0~beta', 'x.lock'])(
    '%s is none',
    (text) => {
      expect(parseTag(text)).toMatchObject({ kind: 'defect' })
    },
  )
})

test('what stands before the version may end like no tag', () => {
  expect(parseTagPrefix('tally/')).toEqual({ kind: 'value', value: 'tally/' })
  expect(parseTagPrefix('release.')).toEqual({ kind: 'value', value: 'release.' })
  expect(parseTagPrefix('a b')).toMatchObject({ kind: 'defect' })
})

test('a branch is named with or without refs/heads/', () => {
  expect(parseBranch('master')).toEqual({ kind: 'value', value: 'master' })
  expect(parseBranch('refs/heads/master')).toEqual({ kind: 'value', value: 'master' })
  expect(parseBranch('a^')).toMatchObject({ kind: 'defect' })
})

test('a version is one for opam', () => {
  expect(parseVersion('1.2.0~beta1')).toEqual({ kind: 'value', value: '1.2.0~beta1' })
  expect(parseVersion('1.2.0/3')).toMatchObject({ kind: 'defect' })
  expect(parseVersion('1 2')).toMatchObject({ kind: 'defect' })
})

describe('a path', () => {
  test.each([
    ['libs/tally', 'libs/tally'],
    ['./libs//tally/', 'libs/tally'],
    ['libs\\tally', 'libs/tally'],
    ['.', ''],
    ['./', ''],
  ])('%s is %s', (text, expected) => {
    expect(parsePath(text)).toEqual({ kind: 'value', value: expected })
  })
  test.each(['/home/ada/tally', 'C:\\tally', '\\\\server\\tally', '../tally', 'a/../..'])(
    '%s stays not inside',
    (text) => {
      expect(parsePath(text)).toMatchObject({ kind: 'defect' })
    },
  )
})
