import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { CloneOptions } from '../../src/git/command.ts'
import { openClone } from '../../src/git/clone.ts'
import type { CommitReader } from '../../src/release/model/ports/git.ts'
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
let source: string
let first: string
let second: string

beforeAll(() => {
  // Fetching heeds the user's configuration.
  mkdirSync(join(folder, 'home'))
  writeFileSync(join(folder, 'home/.gitconfig'), '[protocol "file"]\n\tallow = always\n')
  source = newRepository(folder, 'source')
  first = commitFiles(source, {
    'a.txt': 'first\n',
    'run.sh': { executable: '#!/bin/sh\n' },
    link: { link: 'a.txt' },
    'caf\u00C3\u00A9/with space': '\u00E9',
  })
  git(source, 'tag', '--annotate', '--message', 'One', 'v1')
  second = commitFiles(source, { 'a.txt': 'second\n' })
  git(source, 'tag', 'light')
})
afterAll(remove)

async function open(directory: string, more: Partial<CloneOptions> = {}): Promise<CommitReader> {
  return await openTestClone({ directory, environment, scratch: folder, ...more })
}

function clone(name: string, ...options: readonly string[]): string {
  git(folder, 'clone', '--quiet', ...options, folderUrl(source), join(folder, name))
  return join(folder, name)
}

/** A text that does not compress, the same each time. */
function noise(length: number): string {
  const bytes = Buffer.alloc(length)
  let state = 1
  for (let at = 0; at < length; at++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    bytes[at] = state >>> 24
  }
  return bytes.toString('latin1')
}

async function streamed(reader: CommitReader, object: string): Promise<string> {
  let text = ''
  for await (const piece of reader.stream(object)) text += Buffer.from(piece).toString('latin1')
  return text
}

describe('a commit', () => {
  test('lists its entries as git orders them, with paths as bytes', async () => {
    const entries = await (await open(source)).entries(first)
    expect(entries).toEqual([
      { path: 'a.txt', kind: 'file', object: git(source, 'rev-parse', `${first}:a.txt`), size: 6 },
      {
        path: 'caf\u00C3\u00A9/with space',
        kind: 'file',
        object: git(source, 'rev-parse', `${first}:caf\u00E9/with space`),
        size: 1,
      },
      { path: 'link', kind: 'symlink', object: git(source, 'rev-parse', `${first}:link`), size: 5 },
      {
        path: 'run.sh',
        kind: 'executable',
        object: git(source, 'rev-parse', `${first}:run.sh`),
        size: 10,
      },
    ])
  })

  test('tells when it was committed', async () => {
    expect(await (await open(source)).commit(first)).toEqual({
      id: first,
      committedAt: Date.UTC(2025, 1, 3, 10, 11, 12) / 1000,
    })
  })

  test.each(['0'.repeat(40), 'HEAD', '', 'main\nHEAD'])('%j is not there', async (id) => {
    expect(await (await open(source)).commit(id)).toBeUndefined()
  })

  test('is no tree', async () => {
    const tree = git(source, 'rev-parse', `${first}^{tree}`)
    expect(await (await open(source)).commit(tree)).toBeUndefined()
  })

  test('is told by HEAD and by tags, peeled', async () => {
    const reader = await open(source)
    expect(await reader.head()).toBe(second)
    expect(await reader.localTag('v1')).toBe(first)
    expect(await reader.localTag('light')).toBe(second)
    expect(await reader.localTag('main')).toBeUndefined()
    expect(await reader.localTag('--all')).toBeUndefined()
  })

  test('is described in a format', async () => {
    expect(await (await open(source)).format(first, '%H %ct%n%s')).toBe(
      `${first} 1738577472\nA commit`,
    )
  })

  test('is described in a format of any bytes', async () => {
    expect(await (await open(source)).format(first, '\u00C3\u00A9 \u00FF\0%s')).toBe(
      '\u00C3\u00A9 \u00FF\0A commit',
    )
  })

  test('is not described at any length', async () => {
    expect(await (await open(source)).format(first, '%<(10000)%s'.repeat(20))).toBeUndefined()
  })
})

describe('objects', () => {
  test('asked for together are answered in order', async () => {
    const reader = await open(source)
    const [one, two] = [first, second].map((id) => git(source, 'rev-parse', `${id}:a.txt`))
    const asked = Array.from({ length: 500 }, (_, index) => (index % 3 === 0 ? one : two) ?? '')
    const texts = await Promise.all(asked.map(async (id) => Buffer.from(await reader.read(id))))
    expect(texts.map(String)).toEqual(asked.map((id) => (id === one ? 'first\n' : 'second\n')))
  })

  test('come in pieces, and other reads wait for their end', async () => {
    const large = newRepository(folder, 'large')
    const content = 'line of a large file\n'.repeat(50_000)
    const commit = commitFiles(large, { large: content, small: 'small' })
    const reader = await open(large)
    const [whole, small] = ['large', 'small'].map((path) =>
      git(large, 'rev-parse', `${commit}:${path}`),
    )
    const [pieces, after] = await Promise.all([
      streamed(reader, whole ?? ''),
      reader.read(small ?? ''),
    ])
    expect(pieces === content).toBe(true)
    expect(Buffer.from(after).toString()).toBe('small')
  })

  test('given up in the middle leave the others readable', async () => {
    const large = join(folder, 'large')
    const reader = await open(large)
    for await (const piece of reader.stream(git(large, 'rev-parse', 'HEAD:large'))) {
      expect(piece.length).toBeGreaterThan(0)
      break
    }
    expect(await streamed(reader, git(large, 'rev-parse', 'HEAD:small'))).toBe('small')
  })

  test('that are not there are failures, and the others stay readable', async () => {
    const reader = await open(source)
    const missing = { name: 'Failure', code: 'object-missing' }
    await expect(reader.read('0'.repeat(40))).rejects.toMatchObject(missing)
    await expect(streamed(reader, '0'.repeat(40))).rejects.toMatchObject(missing)
    await expect(streamed(reader, 'a\nb')).rejects.toMatchObject(missing)
    expect(await streamed(reader, git(source, 'rev-parse', `${first}:a.txt`))).toBe('first\n')
  })

  test('of a list are given one after the other, and may be given up', async () => {
    const reader = await open(source)
    const [one, two] = [first, second].map((id) => git(source, 'rev-parse', `${id}:a.txt`))
    const asked = Array.from({ length: 500 }, (_, index) => (index % 3 === 0 ? one : two) ?? '')
    const all = reader.readAll(asked)
    for (const id of asked.slice(0, 400)) {
      const { value } = await all.next()
      expect(String(value)).toBe(id === one ? 'first\n' : 'second\n')
    }
    await all.return?.()
    expect(await all.next()).toEqual({ value: undefined, done: true })
    expect(await reader.readAll([]).next()).toEqual({ value: undefined, done: true })
  })

  test('of a list that are not there are failures in their turn', async () => {
    const all = (await open(source)).readAll([git(source, 'rev-parse', 'v1:a.txt'), '0'.repeat(40)])
    expect(String((await all.next()).value)).toBe('first\n')
    await expect(all.next()).rejects.toMatchObject({ name: 'Failure', code: 'object-missing' })
  })

  test('of a path are those of the commit', async () => {
    const reader = await open(source)
    expect(String(await reader.file(first, 'a.txt'))).toBe('first\n')
    expect(await reader.file(first, 'caf\u00C3\u00A9/with space')).toEqual(Buffer.from([0xe9]))
    expect(await reader.file(first, 'caf\u00C3\u00A9')).toBeUndefined()
    expect(await reader.file(first, 'b.txt')).toBeUndefined()
  })

  test('that git cannot read are failures', async () => {
    const broken = newRepository(folder, 'broken')
    const commit = commitFiles(broken, { a: 'a' })
    const object = git(broken, 'rev-parse', `${commit}:a`)
    const file = join(broken, '.git/objects', object.slice(0, 2), object.slice(2))
    rmSync(file)
    writeFileSync(file, 'no object')
    await expect((await open(broken)).read(object)).rejects.toMatchObject({ name: 'Failure' })
  })
})

describe('a git that dies in the middle of an object', () => {
  test('fails what was asked for, and is started again for what comes next', async () => {
    const broken = newRepository(folder, 'dying')
    const commit = commitFiles(broken, { large: noise(1_000_000), small: 'small' })
    const [large, small] = ['large', 'small'].map((path) =>
      git(broken, 'rev-parse', `${commit}:${path}`),
    )
    const id = large ?? ''
    const file = join(broken, '.git/objects', id.slice(0, 2), id.slice(2))
    const bytes = readFileSync(file)
    rmSync(file)
    writeFileSync(file, bytes.subarray(0, bytes.length / 2))
    const reader = await open(broken)
    const asked = await Promise.allSettled([streamed(reader, id), reader.read(small ?? '')])
    expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(Buffer.from(await reader.read(small ?? '')).toString()).toBe('small')
    await expect(reader.read(id)).rejects.toMatchObject({ code: 'git-failed' })
  })
})

describe('a clone that is closed', () => {
  test('fails what waits, and answers what is asked for later', async () => {
    const reader = await open(source)
    const waiting = reader.read(git(source, 'rev-parse', 'v1:a.txt'))
    reader.close()
    await expect(waiting).rejects.toMatchObject({
      code: 'git-failed',
      message: 'The clone was closed before git answered.',
    })
    expect(await reader.localTag('light')).toBe(second)
    reader.close()
  })
})

describe('what is read does not depend on', () => {
  test.each([
    ['a shallow clone', ['--depth=1', '--branch=v1']],
    ['a bare clone', ['--bare']],
    ['a clone without a checkout', ['--no-checkout']],
  ])('%s', async (name, options) => {
    const reader = await open(clone(name.replaceAll(' ', '-'), ...options))
    expect(await reader.entries(first)).toEqual(await (await open(source)).entries(first))
  })

  test('the folder of the clone it is opened in', async () => {
    const directory = clone('below')
    const reader = await open(join(directory, 'caf\u00E9'))
    expect(await reader.entries(first)).toHaveLength(4)
  })

  test('its configuration', async () => {
    const directory = clone('configured')
    const settings = [
      'log.date relative',
      'log.showSignature true',
      'i18n.logOutputEncoding latin1',
    ]
    for (const each of settings) git(directory, 'config', ...each.split(' '))
    const format = '%cd %h'
    const reader = await open(directory)
    expect(await reader.format(first, format)).toBe(
      `Mon Feb 3 10:11:12 2025 +0000 ${first.slice(0, 12)}`,
    )
  })

  test('programs that attributes of a commit, or the clone, name', async () => {
    const directory = clone('programs')
    const mark = join(folder, 'was-run')
    const command = `touch '${mark.replaceAll('\\', '/')}'`
    const names = [
      'core.fsmonitor',
      'core.pager',
      'pager.show',
      'diff.external',
      'filter.evil.clean',
      'filter.evil.smudge',
      'filter.evil.process',
      'diff.evil.textconv',
      'gpg.program',
      'uploadpack.packObjectsHook',
    ]
    const commit = commitFiles(directory, {
      '.gitattributes': '* filter=evil diff=evil export-subst\n',
      a: 'as it is\n',
    })
    for (const name of names) git(directory, 'config', name, command)
    const reader = await open(directory)
    const entry = (await reader.entries(commit)).find(({ path }) => path === 'a')
    expect(Buffer.from(await reader.read(entry?.object ?? '')).toString()).toBe('as it is\n')
    expect(await reader.format(commit, '%H')).toBe(commit)
    expect(existsSync(mark)).toBe(false)
  })

  test('replaced objects', async () => {
    const directory = clone('replaced')
    git(directory, 'replace', first, second)
    const [entry] = await (await open(directory)).entries(first)
    expect(await streamed(await open(directory), entry?.object ?? '')).toBe('first\n')
  })

  test('the caller’s environment', async () => {
    const other = { ...environment, GIT_DIR: join(folder, 'nowhere'), GIT_WORK_TREE: folder }
    const reader = await open(source, { environment: other })
    expect(await reader.head()).toBe(second)
  })
})

describe('a commit the clone lacks', () => {
  test('is fetched alone into a shallow clone', async () => {
    const directory = clone('lacking', '--depth=1')
    const reader = await open(directory, { remote: {} })
    expect(await reader.commit(first)).toBeUndefined()
    await reader.fetch(first)
    expect(await reader.commit(first)).toMatchObject({ id: first })
    expect(git(directory, 'for-each-ref', 'refs/tags/v1')).toBe('')
  })

  test('is fetched into a complete clone, which stays complete', async () => {
    const directory = clone('complete')
    const third = commitFiles(source, { 'a.txt': 'third\n' })
    const reader = await open(directory, { remote: { url: folderUrl(source) } })
    await reader.fetch(third)
    expect(await reader.commit(third)).toMatchObject({ id: third })
    expect(git(directory, 'rev-parse', '--is-shallow-repository')).toBe('false')
    expect(git(directory, 'rev-list', '--count', third)).toBe('3')
  })

  test.each([
    ['where the server has none', { url: folderUrl(join(folder, 'source')) }],
    ['where there is no server', { url: folderUrl(join(folder, 'nowhere')) }],
  ])('is a failure %s', async (_, remote) => {
    const reader = await open(source, { remote })
    await expect(reader.fetch('1'.repeat(40))).rejects.toMatchObject({
      code: 'commit-missing',
    })
  })

  test('is a failure where nothing may be fetched', async () => {
    await expect((await open(source)).fetch('1'.repeat(40))).rejects.toMatchObject({
      code: 'commit-missing',
    })
  })
})

describe('there is no clone', () => {
  test('in a folder outside every repository', async () => {
    await expect(open(folder)).rejects.toMatchObject({ code: 'not-a-repository' })
  })

  test('in a folder that is not there', async () => {
    await expect(open(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'not-a-repository' })
  })

  test('without git', async () => {
    const nothing = { PATH: join(folder, 'home') }
    await expect(open(source, { environment: nothing })).rejects.toMatchObject({
      code: 'git-missing',
    })
  })

  test('that has a commit, in a repository without one', async () => {
    const reader = await open(newRepository(folder, 'empty'))
    await expect(reader.head()).rejects.toMatchObject({ code: 'no-commit' })
  })
})
