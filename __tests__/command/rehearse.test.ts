import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { runRehearse } from '../../src/command/rehearse.ts'
import { commitFiles, git, newRepository, temporaryFolder } from '../support/git-repository.ts'
import { keepWhatIsShown, shown } from '../support/shown.ts'

const { folder, remove } = temporaryFolder()
afterAll(remove)
beforeEach(keepWhatIsShown)
afterEach(() => {
  jest.restoreAllMocks()
})

test.each([
  [
    'bound-requested',
    [
      '    | Please add a lower bound to its dependencies.',
      'Now: Answer the request for changes from kit.',
    ],
  ],
  [
    'lower-bounds-failed',
    [
      '  ✗ opam-ci: Failed - 2 jobs failed, 3 jobs skipped, 58 jobs passed',
      'Now: Open the log of opam-ci. If the release did not cause the failure, say so in the pull request.',
    ],
  ],
  [
    'branch-changed',
    [
      '  · kit: Accept a failure of ferry on a system in development',
      '    +x-ci-accept-failures: ["debian-unstable"]',
      'Now: Wait for a maintainer of the opam repository to merge it.',
    ],
  ],
  [
    'merged',
    [
      '  ✓ The branch of the opam repository has it.',
      'Now: Nothing is left to do. ferry 1.2.0 is in the opam repository.',
    ],
  ],
])('the scenario %s shows what status says then, and so does the page', async (name, lines) => {
  const out = join(folder, name)
  expect(await runRehearse(['--scenario', name, '--out', out])).toBe(0)
  const told = shown.output.slice(shown.output.indexOf('\nAfterwards:\n')).split('\n')
  expect(told).toEqual(expect.arrayContaining(lines))
  const page = readFileSync(join(out, 'report.html'), 'utf8')
  const now = (lines.at(-1) ?? '').replace('Now: ', '').replaceAll("'", '&#39;')
  expect(page).toContain(`<p><strong>Now:</strong> ${now}</p>`)
  expect(page).toContain('<h2>Afterwards: ferry 1.2.0 is ')
  expect(page).not.toContain('href="http://127.0.0.1')
})

test('a scenario without a pull request is not played, and says so', async () => {
  const repository = newRepository(folder, 'broken')
  commitFiles(repository, { 'dune-project': '(lang dune 3.0)\n(package (name broken))\n' })
  const out = join(folder, 'refused')
  const version = ['--version', '1.0.0', '--out', out]
  expect(await runRehearse([repository, '--scenario', 'merged', ...version])).toBe(1)
  expect(shown.output).toContain('The scenario merged was not played: there is no pull request.\n')
})

test('a clone that lacks one of its objects is told', async () => {
  const repository = newRepository(folder, 'partial')
  const project = '(lang dune 3.0)\n(package (name partial))\n'
  commitFiles(repository, { 'dune-project': project, 'data/large': 'large\n' })
  const id = git(repository, 'rev-parse', 'HEAD:data/large')
  rmSync(join(repository, '.git/objects', id.slice(0, 2), id.slice(2)))
  const out = join(folder, 'partial-out')
  expect(await runRehearse([repository, '--version', '1.0.0', '--out', out])).toBe(1)
  expect(shown.errors).toContain(`The clone does not have the object "${id}".`)
})

test('an unknown scenario is refused, and the four are named', async () => {
  expect(await runRehearse(['--scenario', 'toString'])).toBe(2)
  expect(shown.errors).toContain(
    'There is no scenario "toString". The scenarios are bound-requested, lower-bounds-failed, branch-changed, merged.',
  )
})
