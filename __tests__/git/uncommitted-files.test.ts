import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { uncommittedFiles } from '../../src/git/uncommitted-files.ts'
import { commitFiles, git, newRepository, temporaryFolder } from '../support/git-repository.ts'

const { folder, remove } = temporaryFolder()
afterAll(remove)

test('files that differ from the commit are named, new and staged ones too, those of other folders not', async () => {
  const repository = newRepository(folder, 'changed')
  commitFiles(repository, { 'part/kept': '1', 'part/changed': '1', 'part/gone': '1', other: '1' })
  git(repository, 'reset', '--quiet', '--hard')
  const part = join(repository, 'part')
  writeFileSync(join(repository, 'other'), '2')
  writeFileSync(join(part, 'changed'), '2')
  writeFileSync(join(part, 'staged'), '2')
  git(part, 'add', 'staged')
  git(part, 'rm', '--quiet', 'gone')
  mkdirSync(join(part, 'new'))
  writeFileSync(join(part, 'new', 'file'), '')
  expect((await uncommittedFiles(part, process.env)).toSorted()).toEqual([
    'part/changed',
    'part/gone',
    'part/new/',
    'part/staged',
  ])
})

test('a bare repository has none', async () => {
  const repository = join(folder, 'bare.git')
  git(folder, 'init', '--quiet', '--bare', repository)
  expect(await uncommittedFiles(repository, process.env)).toEqual([])
})

test('no fsmonitor is asked, whatever the configuration says', async () => {
  const repository = newRepository(folder, 'monitored')
  commitFiles(repository, { kept: '1' })
  git(repository, 'reset', '--quiet', '--hard')
  git(repository, 'config', 'core.fsmonitor', 'touch ../monitor-was-started; false')
  writeFileSync(join(repository, 'kept'), '2')
  expect(await uncommittedFiles(repository, process.env)).toEqual(['kept'])
  expect(existsSync(join(folder, 'monitor-was-started'))).toBe(false)
})
