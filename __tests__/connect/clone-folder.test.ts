import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { findClone } from '../../src/connect/clone-folder.ts'
import { temporaryFolder } from '../support/git-repository.ts'

const { folder, remove } = temporaryFolder()
afterAll(remove)

/** A workspace with these folders, in which those that are clones have a `.git`. */
function workspace(name: string, clones: readonly string[], others: readonly string[] = []) {
  const place = join(folder, name)
  for (const one of others) mkdirSync(join(place, one), { recursive: true })
  for (const one of clones) mkdirSync(join(place, one, '.git'), { recursive: true })
  return place
}

describe('the clone of a job', () => {
  test('is the workspace, whatever clones are in it', () => {
    const place = workspace('whole', ['.', 'vendor', 'tools'])
    const found = { directory: place, workingDirectory: 'vendor' }
    expect(findClone(place, 'vendor')).toEqual(found)
  })

  test('is the only folder that is one', () => {
    const place = workspace('one', ['src'], ['cache'])
    const directory = join(place, 'src')
    expect(findClone(place, '')).toEqual({ directory, workingDirectory: '' })
    expect(findClone(place, 'lib')).toEqual({ directory, workingDirectory: 'lib' })
  })

  test.each([
    ['tools', 'tools', ''],
    ['tools/lib/a', 'tools', 'lib/a'],
    ['deep/clone', 'deep/clone', ''],
    ['deep/clone/lib', 'deep/clone', 'lib'],
  ])('is where the working directory %s leads', (given, clone, workingDirectory) => {
    const place = workspace('several', ['src', 'tools', 'deep/clone'])
    const directory = join(place, ...clone.split('/'))
    expect(findClone(place, given)).toEqual({ directory, workingDirectory })
  })

  test('is asked for where several could be meant', () => {
    const place = workspace('several', ['src', 'tools'])
    expect(findClone(place, 'lib')).toMatchObject({
      code: 'not-a-repository',
      message: expect.stringContaining('src, tools'),
      hint: expect.stringContaining('Set the input working-directory'),
    })
  })

  test('is left to git where there is none', () => {
    const place = workspace('none', [], ['src'])
    expect(findClone(place, '')).toEqual({ directory: place, workingDirectory: '' })
    const nowhere = join(folder, 'nowhere')
    expect(findClone(nowhere, '')).toEqual({ directory: nowhere, workingDirectory: '' })
  })
})
