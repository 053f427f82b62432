import { spawnSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { isRefName, releaseBranch } from '../../src/version/ref-name.ts'

function gitAccepts(name: string): boolean {
  return spawnSync('git', ['check-ref-format', `refs/heads/${name}`]).status === 0
}

describe('names of tags and branches', () => {
  test.each([
    'v1.2.0',
    '1.0.0_beta1',
    'carton-v0.4.3',
    'release/1.0',
    '1.0+8.17',
    'é',
    'a@b',
    '@',
    '',
    'a b',
    '1.0~rc1',
    'a..b',
    '.a',
    'a/.b',
    'a.',
    'a.lock',
    'a.lock/b',
    'a//b',
    '/a',
    'a/',
    'a@{b',
    'a^',
    'a:b',
    'a?',
    'a*',
    '[a',
    'a\\b',
    'a\tb',
    'a\u007f',
  ])('%j is a name exactly when git says so', (name) => {
    expect(isRefName(name)).toBe(gitAccepts(name))
  })

  test('a name that starts with a dash is none: git takes it for an option', () => {
    expect(isRefName('-1.0')).toBe(false)
  })
})

describe('the branch of a release', () => {
  test.each([
    ['tally', '1.2.0', 'release-tally-1.2.0'],
    ['tally', '1.2.0~beta1', 'release-tally-1.2.0_beta1'],
    ['coq-lsp', '0.2.2+8.17', 'release-coq-lsp-0.2.2+8.17'],
    ['my project', '1.0', 'release-my-project-1.0'],
    ['a/b', '1..0', 'release-a-b-1-.0'],
    ['tally', '1.', 'release-tally-1-'],
    ['tally', '1.lock', 'release-tally-1.lock-'],
  ])('of %s %s is %s', (project, version, branch) => {
    expect(releaseBranch(project, version)).toBe(branch)
  })

  test('is a name git accepts, whatever project and version are called', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (project, version) => {
        expect(isRefName(releaseBranch(project, version))).toBe(true)
      }),
    )
  })
})
