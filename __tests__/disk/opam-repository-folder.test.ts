import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { repositoryFolder } from '../../src/disk/opam-repository-folder.ts'
import { largestOpamFile } from '../../src/disk/opam-repository-tarball.ts'
import { temporaryFolder } from '../support/git-repository.ts'

const { folder, remove } = temporaryFolder()

beforeAll(() => {
  const files = {
    'packages/a/a.1/opam': 'caf\xe9',
    'packages/a/a.2/other': '',
    'packages/a/b.1/opam': 'in the folder of another name',
    'packages/a/a/opam': 'without a version',
    'packages/a/README': '',
    'packages/big/big.1/opam': 'x'.repeat(largestOpamFile + 1),
    'packages/README': 'no folder',
    'elsewhere/x.1/opam': 'outside',
    'nested/packages/n/n.1/opam': 'nested',
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text, 'latin1')
  }
  mkdirSync(join(folder, 'packages/d/d.1/opam'), { recursive: true })
  mkdirSync(join(folder, 'packages/l'))
  symlinkSync(join(folder, 'packages/a/a.1'), join(folder, 'packages/l/l.1'), 'junction')
})

afterAll(remove)

describe('the checkout of an opam repository', () => {
  test('has the packages of its folders', () => {
    const source = repositoryFolder(folder)
    expect([...(source?.names() ?? [])].toSorted()).toEqual(['README', 'a', 'big', 'd', 'l'])
    expect(source?.versions('a').toSorted()).toEqual(['1', '2'])
    expect(source?.versions('README')).toEqual([])
    expect(source?.text('a', '1')).toBe('caf\xe9')
    expect(source?.text('l', '1')).toBe('caf\xe9')
  })

  test.each([
    ['a', '2', 'no opam file'],
    ['a', '3', 'no folder'],
    ['big', '1', 'a file that is too large'],
    ['d', '1', 'a folder in place of the file'],
    ['../elsewhere', '1', 'a name that leads elsewhere'],
    ['a', '1/../../../elsewhere/x.1', 'a version that leads elsewhere'],
  ])('has no text for %s.%s: %s', (name, version) => {
    expect(repositoryFolder(folder)?.text(name, version)).toBeUndefined()
  })

  test('may have another folder of packages', () => {
    expect(repositoryFolder(folder, 'nested/packages')?.text('n', '1')).toBe('nested')
  })

  test('is none without a folder "packages"', () => {
    expect(repositoryFolder(join(folder, 'elsewhere'))).toBeUndefined()
    expect(repositoryFolder(join(folder, 'nowhere'))).toBeUndefined()
  })
})
