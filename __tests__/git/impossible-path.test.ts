import { execFileSync } from 'node:child_process'
import { afterAll, describe, expect, test } from '@jest/globals'
import { openClone, refuseImpossiblePaths } from '../../src/git/clone.ts'
import { git, gitEnvironment, newRepository, temporaryFolder } from '../support/git-repository.ts'
import { closingAll } from '../support/closing-all.ts'

const openTestClone = closingAll(openClone)

const { folder, remove } = temporaryFolder()
afterAll(remove)

const entry = (path: string) => ({ path, kind: 'file', object: '1'.repeat(40), size: 1 }) as const

describe('a path that leads out of a checkout, or cannot be in one, refuses the commit', () => {
  test.each([
    '..',
    '../x',
    'a/../b',
    'a/..',
    '.',
    './a',
    'a/./b',
    '',
    'a//b',
    '/etc/passwd',
    'a/',
    '..\\x',
    'a\\..\\..\\b',
  ])('%j', (path) => {
    const refuse = (): void => refuseImpossiblePaths('c', [entry('a'), entry(path)])
    expect(refuse).toThrow(`contains the path "${path}"`)
  })

  test.each([
    '...',
    '.a',
    '..a',
    'a..',
    'a/..b/c',
    'a b',
    '-n',
    '--output=x',
    'a\nb',
    '$(id)',
    'a\\b',
    'a\\..b',
    '~',
  ])('%j is none such', (path) => {
    expect(() => refuseImpossiblePaths('c', [entry(path)])).not.toThrow()
  })

  test('as git lists it from a tree that was made by hand', async () => {
    const directory = newRepository(folder, 'r')
    const tree = (line: string): string =>
      execFileSync('git', ['-C', directory, 'mktree'], { env: gitEnvironment, input: line })
        .toString()
        .trim()
    const blob = execFileSync('git', ['-C', directory, 'hash-object', '-w', '--stdin'], {
      input: 'x',
    })
    const inner = tree(`100644 blob ${blob.toString().trim()}\tevil\n`)
    const commit = git(directory, 'commit-tree', '-m', 'x', tree(`040000 tree ${inner}\t..\n`))
    const environment = { PATH: process.env['PATH'] }
    const clone = await openTestClone({ directory, environment, scratch: folder })
    await expect(clone.entries(commit)).rejects.toMatchObject({
      code: 'path-impossible',
      message: expect.stringContaining('"../evil"'),
    })
    clone.close()
  })
})
