import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Remote } from '../../src/git/environment.ts'
import { openClone } from '../../src/git/clone.ts'
import { remoteOf, remotesOf } from '../../src/git/submodule.ts'
import {
  commitFiles,
  folderUrl,
  git,
  newRepository,
  temporaryFolder,
} from '../support/git-repository.ts'
import { closingAll } from '../support/closing-all.ts'

const openTestClone = closingAll(openClone)

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
  git(outer, 'remote', 'add', 'origin', folderUrl(outer))
  git(outer, 'submodule', '--quiet', 'add', '--name', 'data', '../inner', 'vendor/data')
  git(outer, 'commit', '--quiet', '--message', 'With a submodule')
})
afterAll(remove)

async function submodule(directory: string, remote?: Remote) {
  const options = { directory, environment, scratch: folder }
  const reader = await openTestClone(remote === undefined ? options : { ...options, remote })
  const containing = await reader.head()
  return await reader.submodule({ containing, path: 'vendor/data', commit: inner })
}

/** A clone without its submodules. */
function clone(name: string): string {
  git(folder, 'clone', '--quiet', folderUrl(outer), join(folder, name))
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
    const reader = await submodule(clone('fetching'), { url: folderUrl(outer) })
    expect(await reader.entries(inner)).toHaveLength(1)
  })

  test('that the clone lacks is a failure where nothing may be fetched', async () => {
    await expect(submodule(clone('lacking'))).rejects.toMatchObject({ code: 'submodule-missing' })
  })

  test('whose address git distrusts is not fetched', async () => {
    const directory = clone('distrusting')
    const distrusting = { PATH: process.env['PATH'], HOME: folder }
    const reader = await openTestClone({
      directory,
      environment: distrusting,
      scratch: folder,
      remote: { url: folderUrl(outer) },
    })
    const recorded = { containing: await reader.head(), path: 'vendor/data', commit: inner }
    await expect(reader.submodule(recorded)).rejects.toMatchObject({ code: 'submodule-missing' })
  })

  test('that .gitmodules does not describe is a failure', async () => {
    const reader = await openTestClone({ directory: outer, environment, scratch: folder })
    const recorded = { containing: await reader.head(), path: 'elsewhere', commit: inner }
    await expect(reader.submodule(recorded)).rejects.toMatchObject({ code: 'submodule-unknown' })
  })

  test('whose address is a command to run is not fetched', async () => {
    const evil = newRepository(folder, 'evil')
    const mark = join(folder, 'was-run')
    const url = `ext::sh -c touch% ${mark.replaceAll('\\', '/')}`
    const gitmodules = `[submodule "data"]\n\tpath = vendor/data\n\turl = ${url}\n`
    commitFiles(evil, { '.gitmodules': gitmodules }, { 'vendor/data': inner })
    const fetched = submodule(evil, { url: folderUrl(outer), token: 'secret' })
    await expect(fetched).rejects.toMatchObject({ code: 'submodule-missing' })
    expect(existsSync(mark)).toBe(false)
  })

  test('whose name leads out of where the clone keeps submodules is not looked for there', async () => {
    const escaping = newRepository(folder, 'escaping')
    const gitmodules = '[submodule "../../../inner/.git"]\n\tpath = vendor/data\n\turl = ../inner\n'
    const containing = commitFiles(
      escaping,
      { '.gitmodules': gitmodules },
      { 'vendor/data': inner },
    )
    const reader = await openTestClone({ directory: escaping, environment, scratch: folder })
    const recorded = { containing, path: 'vendor/data', commit: inner }
    await expect(reader.submodule(recorded)).rejects.toMatchObject({ code: 'submodule-missing' })
  })
})

test('a submodule whose name leads out with the separator of Windows is not looked for, on any system', async () => {
  const escaping = newRepository(folder, 'windows')
  const name = String.raw`..\..\evil`
  const quoted = name.replaceAll('\\', String.raw`\\`)
  const gitmodules = `[submodule "${quoted}"]\n\tpath = vendor/data\n\turl = ../inner\n`
  const containing = commitFiles(escaping, { '.gitmodules': gitmodules }, { 'vendor/data': inner })
  const place = join(escaping, '.git/modules', name)
  git(folder, 'clone', '--quiet', '--bare', join(folder, 'inner'), place)
  const reader = await openTestClone({ directory: escaping, environment, scratch: folder })
  const recorded = { containing, path: 'vendor/data', commit: inner }
  await expect(reader.submodule(recorded)).rejects.toMatchObject({ code: 'submodule-missing' })
})

describe('an address of ssh', () => {
  const source = 'https://git.example/ana/tally'
  const addresses = (url: string, parent: string | undefined = source) =>
    remotesOf(url, parent, { token: 'secret' }).map((one) => one.url)

  test.each([
    ['git@github.com:bo/data.git', 'https://github.com/bo/data.git'],
    ['ssh://git@gitlab.com/group/bo/data', 'https://gitlab.com/group/bo/data'],
    ['ssh://git@codeberg.org:22/bo/data.git', 'https://codeberg.org/bo/data.git'],
    ['git@git.example:bo/data.git', 'https://git.example/bo/data.git'],
  ])('of a known host is tried over https first: %s', (url, web) => {
    expect(addresses(url)).toEqual([web, url])
  })

  test.each([
    'git@elsewhere.example:bo/data.git',
    'ssh://git@elsewhere.example/bo/data.git',
    'git@github.com:~bo/data.git',
    'git@github.com@elsewhere.example:bo/data.git',
    'https://github.com/bo/data.git',
    '../data',
  ])('else is taken as it is: %s', (url) => {
    expect(addresses(url)).toHaveLength(1)
  })

  test('of a repository that is cloned over ssh counts for relative ones', () => {
    expect(addresses('../data', 'git@github.com:ana/tally')).toEqual([
      'https://github.com/ana/data',
      'git@github.com:ana/data',
    ])
  })

  test('gets the token over https, and only on the host that it is for', () => {
    const tokens = (url: string) =>
      remotesOf(url, source, { token: 'secret' }).map(({ token }) => token)
    expect(tokens('git@git.example:bo/data.git')).toEqual(['secret', undefined])
    expect(tokens('git@github.com:bo/data.git')).toEqual([undefined, undefined])
  })

  test('is fetched without ssh, or told with what to set', async () => {
    const web = `[url "${folderUrl(folder)}/"]\n\tinsteadOf = https://github.com/bo/\n`
    mkdirSync(join(folder, 'rewriting'))
    writeFileSync(
      join(folder, 'rewriting/.gitconfig'),
      `[protocol "file"]\n\tallow = always\n${web}`,
    )
    const started = join(folder, 'ssh-was-started')
    const directory = newRepository(folder, 'over-ssh')
    const gitmodules = (path: string, name: string): string =>
      `[submodule "${path}"]\n\tpath = ${path}\n\turl = git@github.com:bo/${name}\n`
    const containing = commitFiles(
      directory,
      { '.gitmodules': gitmodules('data', 'inner') + gitmodules('none', 'none') },
      { data: inner, none: inner },
    )
    const reader = await openClone({
      directory,
      environment: {
        PATH: process.env['PATH'],
        HOME: join(folder, 'rewriting'),
        GIT_SSH_COMMAND: `touch '${started.replaceAll('\\', '/')}'; false`,
      },
      scratch: folder,
      remote: { url: folderUrl(directory) },
    })
    const fetched = await reader.submodule({ containing, path: 'data', commit: inner })
    expect(await fetched.entries(inner)).toHaveLength(1)
    expect(existsSync(started)).toBe(false)
    const missing = reader.submodule({ containing, path: 'none', commit: inner })
    await expect(missing).rejects.toMatchObject({
      code: 'submodule-missing',
      message: expect.stringMatching(
        /from https:\/\/github.com\/bo\/none: .*; from git@github.com:/s,
      ),
      hint: expect.stringContaining('"submodules: recursive"'),
    })
    expect(existsSync(started)).toBe(true)
    reader.close()
  })
})

describe('the token', () => {
  const parent = 'https://git.example/ana/tally'

  test.each([
    ['https://git.example/bo/data', 'https://git.example/bo/data'],
    ['../data', 'https://git.example/ana/data'],
    ['./data', 'https://git.example/ana/tally/data'],
    ['../../bo/data.git', 'https://git.example/bo/data.git'],
  ])('goes to the same host: %s', (url, address) => {
    expect(remoteOf(url, parent, { token: 'secret' })).toEqual({
      url: address,
      token: 'secret',
      fromCommit: true,
    })
  })

  test.each([
    ['another host', 'https://elsewhere.example/bo/data'],
    ['another host that begins alike', 'https://git.example.elsewhere.example/bo/data'],
    ['another port', 'https://git.example:8443/bo/data'],
    ['the same host without encryption', 'http://git.example/bo/data'],
    ['a host behind a user that looks like the host', 'https://git.example@elsewhere.example/x'],
    ['a host behind a user and a password', 'https://git.example:443@elsewhere.example/x'],
    ['a host behind a backslash', 'https://git.example\\@elsewhere.example/x'],
    ['another user of the same host', 'https://bo@git.example/bo/data'],
    ['a path that climbs over the host', '../../../elsewhere.example/x'],
    ['another protocol', 'ssh://git@git.example/bo/data'],
    ['a host without a path', 'https://git.example'],
    ['a file', '/srv/git/data'],
  ])('does not go to %s: %s', (_, url) => {
    const remote = remoteOf(url, parent, { token: 'secret' })
    expect(Object.keys(remote)).toEqual(['url', 'fromCommit'])
  })

  test('does not go anywhere where nothing tells which host it is for', () => {
    const remote = remoteOf('https://git.example/bo/data', undefined, { token: 'secret' })
    expect(remote).toEqual({ url: 'https://git.example/bo/data', fromCommit: true })
  })
})
