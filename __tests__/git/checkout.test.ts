import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readCheckout } from '../../src/git/checkout.ts'
import { commitFiles, git, newRepository, temporaryFolder } from '../support/git-repository.ts'

const { folder, remove } = temporaryFolder()
const environment = { PATH: process.env['PATH'] }
let source: string
let head: string

beforeAll(() => {
  source = newRepository(folder, 'source')
  commitFiles(source, { 'a.txt': 'first\n', 'lib/x/b.txt': 'b\n' })
  mkdirSync(join(source, 'lib/x'), { recursive: true })
  git(source, 'tag', 'v1.0')
  head = commitFiles(source, { 'a.txt': 'second\n' })
  git(source, 'tag', '--annotate', '--message', 'Two', 'v2.0')
})
afterAll(remove)

describe('a checkout', () => {
  test('tells its commit, the tags there and all tags', async () => {
    const checkout = await readCheckout(source, environment)
    expect(checkout).toMatchObject({ head, prefix: '', tagsAtHead: ['v2.0'], origin: undefined })
    expect(checkout.tags.toSorted()).toEqual(['v1.0', 'v2.0'])
  })

  test('tells the folder below the root, and what origin names', async () => {
    git(source, 'remote', 'add', 'origin', 'git@github.com:harbour-works/ferry.git')
    const checkout = await readCheckout(join(source, 'lib/x'), environment)
    expect(checkout).toMatchObject({
      prefix: 'lib/x',
      origin: {
        owner: 'harbour-works',
        name: 'ferry',
        webUrl: 'https://github.com/harbour-works/ferry',
      },
    })
  })

  test.each([
    ['a folder without a repository', 'plain'],
    ['a folder that is not there', 'nowhere'],
  ])('is not %s', async (_, name) => {
    if (name === 'plain') mkdirSync(join(folder, name))
    await expect(readCheckout(join(folder, name), environment)).rejects.toMatchObject({
      code: 'not-a-repository',
    })
  })

  test('without a commit is refused', async () => {
    const empty = newRepository(folder, 'empty')
    writeFileSync(join(empty, 'a.txt'), '')
    await expect(readCheckout(empty, environment)).rejects.toMatchObject({ code: 'no-commit' })
  })
})
