import { chdir, cwd } from 'node:process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { gitArguments, runGit } from '../../src/git/command.ts'
import { newRepository, temporaryFolder } from '../support/git-repository.ts'

const { folder, remove } = temporaryFolder()
afterAll(remove)

/** What `ask` answers in another current folder. */
async function inFolder<T>(directory: string, ask: () => Promise<T>): Promise<T> {
  const before = cwd()
  chdir(directory)
  try {
    return await ask()
  } finally {
    chdir(before)
  }
}

test('a folder is named in full, for git is started elsewhere', () => {
  const environment = {}
  expect(gitArguments({ directory: '.', environment }, ['log']).slice(0, 2)).toEqual(['-C', cwd()])
  const bare = gitArguments({ directory: '.', isGitDirectory: true, environment }, ['log'])
  expect(bare.slice(0, 2)).toEqual([`--git-dir=${cwd()}`, `--work-tree=${cwd()}`])
})

// Windows would look for a program in the current folder first.
test('a program "git.exe" in the checkout is not run', async () => {
  const directory = newRepository(folder, 'checkout')
  mkdirSync(join(directory, 'docs'))
  for (const place of ['', 'docs']) writeFileSync(join(directory, place, 'git.exe'), 'no program')
  const answer = await inFolder(join(directory, 'docs'), async () => {
    const environment = { PATH: process.env['PATH'] }
    return await runGit({ directory: '..', environment }, ['rev-parse', '--is-inside-work-tree'])
  })
  expect(answer).toMatchObject({ status: 0 })
  expect(answer.stdout.toString('utf8').trim()).toBe('true')
})
