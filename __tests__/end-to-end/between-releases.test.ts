/** What the commands say of a checkout that is some commits behind, or beside, a release. */
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { runBundle } from './support/bundle.ts'
import type { Ended } from './support/bundle.ts'
import { git, makeRepository } from './support/git.ts'
import { isolatedEnvironment } from './support/isolated-environment.ts'

jest.setTimeout(60_000)

const changes = '# 1.2.0\n\n- `Tally.count` takes a start\n'
let folder = ''
let project = ''

/** Two commits past `v1.2.0`, the newest version of the changelog. */
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'dune-publish-between-')))
  project = join(folder, 'tally')
  const tally = join(import.meta.dirname, 'cases', 'tally')
  await makeRepository(project, tally, { 'CHANGES.md': changes })
  await git(project, 'tag', 'v1.2.0')
  for (const message of ['Go on', 'Go further']) {
    await git(project, 'commit', '--quiet', '--allow-empty', `--message=${message}`)
  }
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true, maxRetries: 10 })
})

async function command(...args: readonly string[]): Promise<Ended> {
  return await runBundle('command', args, { cwd: folder, env: isolatedEnvironment(folder) })
}

async function commitOf(revision: string): Promise<string> {
  return (await git(project, 'rev-parse', '--short=7', revision)).slice(0, 7)
}

test('plan checks the next version where another commit has the tag of the newest', async () => {
  const { status, stdout } = await command('plan', project)
  expect(stdout).toContain(`1.2.0 is already tagged (${await commitOf('v1.2.0')}, 2 commits back).`)
  expect(stdout).toContain(
    'Add a section for the next version to CHANGES.md, or choose the version with --version.',
  )
  expect(stdout).toContain('The next version of tally passes the check')
  expect(stdout).not.toContain('can be released')
  expect(status).toBe(0)
})

test('rehearse refuses to take that tag for the commit that is checked out', async () => {
  const { status, stdout } = await command('rehearse', project, '--out', join(folder, 'no'))
  expect(status).toBe(1)
  expect(stdout).toContain('2 commits back). [version-tagged]')
  expect(stdout).toContain('To release the tagged commit, use --tag v1.2.0.')
})

test('rehearse releases the version that is given, passes nightly over, and says what is not committed', async () => {
  await git(project, 'tag', 'nightly')
  await writeFile(join(project, 'CHANGES.md'), `# 1.3.0\n\n- More\n\n${changes}`)
  await writeFile(join(project, 'scratch.txt'), '')
  const out = join(folder, 'next')
  const { status, stdout } = await command('rehearse', project, '--version', '1.3.0', '--out', out)
  expect(stdout).toContain('Some changes are not committed: CHANGES.md and 1 other file.')
  expect(stdout).toContain('tally 1.3.0')
  expect(status).toBe(0)
})

test('plan takes the tag of the commit that names a version', async () => {
  await git(project, 'commit', '--quiet', '--allow-empty', '--message=Release')
  await git(project, 'tag', '1.1.0')
  await git(project, 'tag', '--annotate', '--message=Tonight', 'nightly-build')
  const { stdout } = await command('plan', project, '--json')
  expect(JSON.parse(stdout)).toMatchObject({ version: '1.1.0', tag: '1.1.0' })
})

test('plan finds in a version that is given what a run for its tag finds', async () => {
  const stated = join(folder, 'stated')
  const opam = 'opam-version: "2.0"\nversion: "1.1.0"\n'
  await makeRepository(stated, join(import.meta.dirname, 'cases', 'grain'), { 'grain.opam': opam })
  const { status, stdout } = await command('plan', stated, '--version', '1.2.0')
  expect(status).toBe(1)
  expect(stdout).toContain('[version-disagrees]')
})
