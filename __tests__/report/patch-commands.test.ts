import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { newFilesPatch } from '../../src/release/artefacts/new-files-patch.ts'
import { jobSummary } from '../../src/report/job-summary.ts'
import { nextSteps } from '../../src/report/next-steps.ts'
import { patchCommands } from '../../src/report/patch-commands.ts'
import {
  commitFiles,
  folderUrl,
  git,
  gitEnvironment,
  newRepository,
  temporaryFolder,
} from '../support/git-repository.ts'
import { outcomes, published } from './example-outcome.ts'

const { ending } = outcomes['patch'] ?? published
if (ending?.kind !== 'patch') throw new Error('There is no example of a patch.')
const { patch } = ending

test('a shell carries the commands out: the fork then has the branch with the files', () => {
  const { folder, remove } = temporaryFolder()
  const fork = newRepository(folder, 'fork')
  commitFiles(fork, { repo: 'opam-version: "2.0"\n' })
  const cloneUrl = folderUrl(fork)
  const there = { ...ending, patch: { ...patch, base: 'main', cloneUrl } }
  const script = patchCommands({ ...published, ending: there }).join('\n')
  execFileSync('sh', ['-e', '-c', script], { cwd: folder, env: gitEnvironment, stdio: 'pipe' })
  const changed = git(fork, 'diff', '--stat', '--name-only', `main..${patch.branch}`)
  expect(changed.split('\n')).toEqual([
    'packages/tally-unix/tally-unix.1.2.0/opam',
    'packages/tally/tally.1.2.0/opam',
  ])
  expect(git(fork, 'log', '-1', '--format=%s', patch.branch)).toBe(patch.headline)
  remove()
})

test('there are none where nothing is left to push', () => {
  expect(patchCommands(published)).toEqual([])
})

test('a patch too long for a page is not cut: the files are named instead', () => {
  const content = 'x'.repeat(600_000)
  const text = newFilesPatch([{ path: 'opam', content: `${content}\n` }])
  const long = { ...published, ending: { ...ending, patch: { ...patch, text } } }
  expect(patchCommands(long)).toEqual([])
  expect(jobSummary(long, { workingDirectory: '' })).not.toContain('git apply')
  expect(nextSteps(long).map((step) => step.text)).toContainEqual(
    expect.stringContaining('the folder that the output opam-files names'),
  )
})
