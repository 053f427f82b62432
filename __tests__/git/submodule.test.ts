import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Remote } from '../../src/git/environment.ts'
import { openClone } from '../../src/git/clone.ts'
import { commitFiles, git, newRepository, temporaryFolder } from '../support/git-repository.ts'

const { folder, remove } = temporaryFolder()
const environment = { PATH: process.env['PATH'], HOME: join(folder, 'home') }
let outer: string
let inner: string

beforeAll(() => {
  mkdirSync(join(folder, 'home'))
  writeFileSync(join(folder, 'home/.gitconfig'), '[protocol "file"]\n\tallow = always\n')
  const source = newRepository(folder, 'inner')
  inner = commitFiles(source, { 'data.txt': 'data\n' })
  outer = newRepository(folder, 'outer')
  commitFiles(outer, { 'a.txt': 'a\n' })
  git(outer, 'remote', 'add', 'origin', `file://${outer}`)
  git(outer, 'submodule', '--quiet', 'add', '--name', 'data', '../inner', 'vendor/data')
  git(outer, 'commit', '--quiet', '--message', 'With a submodule')
})
afterAll(remove)

async function submodule(directory: string, remote?: Remote) {
  const options = { directory, environment, scratch: folder }
  const reader = await openClone(remote === undefined ? options : { ...options, remote })
  const containing = await reader.head()
  return await reader.submodule({ containing, path: 'vendor/data', commit: inner })
}

/** A clone without its submodules. */
function clone(name: string): string {
  git(folder, 'clone', '--quiet', `file://${outer}`, join(folder, name))
  return join(folder, name)
}

describe('a submodule', () => {
  test('that the clone keeps is read there, whether it is checked out or not', async () => {
    rmSync(join(outer, 'vendor'), { recursive: true })
    const [entry] = await (await submodule(outer)).entries(inner)
    expect(entry).toMatchObject({ path: 'data.txt', size: 5 })
  })

  test('that the clone keeps is read from a worktree too', async () => {
    git(outer, 'worktree', 'add', '--quiet', '--detach', join(folder, 'tree'))
    expect(await (await submodule(join(folder, 'tree'))).entries(inner)).toHaveLength(1)
  })

  test('that the clone lacks is fetched from its address, taken from the repository’s', async () => {
    const reader = await submodule(clone('fetching'), { url: `file://${outer}` })
    expect(await reader.entries(inner)).toHaveLength(1)
  })

  test('that the clone lacks is a failure where nothing may be fetched', async () => {
    await expect(submodule(clone('lacking'))).rejects.toMatchObject({ code: 'submodule-missing' })
  })

  test('whose address git distrusts is not fetched', async () => {
    const directory = clone('distrusting')
    const distrusting = { PATH: process.env['PATH'], HOME: folder }
    const reader = await openClone({
      directory,
      environment: distrusting,
      scratch: folder,
      remote: { url: `file://${outer}` },
    })
    const recorded = { containing: await reader.head(), path: 'vendor/data', commit: inner }
    await expect(reader.submodule(recorded)).rejects.toMatchObject({ code: 'commit-missing' })
  })

  test('that .gitmodules does not describe is a failure', async () => {
    const reader = await openClone({ directory: outer, environment, scratch: folder })
    const recorded = { containing: await reader.head(), path: 'elsewhere', commit: inner }
    await expect(reader.submodule(recorded)).rejects.toMatchObject({ code: 'submodule-unknown' })
  })
})
