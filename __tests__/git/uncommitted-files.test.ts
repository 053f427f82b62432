import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { uncommittedFiles } from '../../src/git/uncommitted-files.ts'
import { withScripts } from '../support/by-system.ts'
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

test('the line ends that the user configured are no difference', async () => {
  const repository = newRepository(folder, 'converted')
  commitFiles(repository, { kept: 'a\n' })
  git(repository, '-c', 'core.autocrlf=true', 'reset', '--quiet', '--hard')
  // Another time: git compares the content.
  utimesSync(join(repository, 'kept'), 0, 0)
  const home = join(folder, 'home')
  mkdirSync(home)
  const environment = { PATH: process.env['PATH'], HOME: home }
  expect(await uncommittedFiles(repository, environment)).toEqual(['kept'])
  writeFileSync(join(home, '.gitconfig'), '[core]\n\tautocrlf = true\n')
  expect(await uncommittedFiles(repository, environment)).toEqual([])
})

withScripts('with a git that finds another owner', () => {
  test('they are named where the user trusts that owner', async () => {
    const repository = newRepository(folder, 'others')
    commitFiles(repository, { kept: '1' })
    git(repository, 'reset', '--quiet', '--hard')
    writeFileSync(join(repository, 'kept'), '2')
    const programs = join(folder, 'programs')
    mkdirSync(programs)
    const real = execFileSync('which', ['git'], { encoding: 'utf8' }).trim()
    const script = `#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec '${real}' "$@"\n`
    writeFileSync(join(programs, 'git'), script, { mode: 0o755 })
    const home = join(folder, 'trusting')
    mkdirSync(home)
    const environment = { PATH: [programs, process.env['PATH']].join(delimiter), HOME: home }
    expect(await uncommittedFiles(repository, environment)).toEqual([])
    writeFileSync(join(home, '.gitconfig'), '[safe]\n\tdirectory = *\n')
    expect(await uncommittedFiles(repository, environment)).toEqual(['kept'])
  })
})
