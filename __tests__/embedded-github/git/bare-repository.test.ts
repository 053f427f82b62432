import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { relate } from '../../../src/embedded-github/git/changes.ts'
import { createBareRepository } from '../../../src/embedded-github/git/bare-repository.ts'
import type { BareRepository } from '../../../src/embedded-github/git/bare-repository.ts'
import {
  formatCommit,
  formatTag,
  parseCommit,
  parseTag,
} from '../../../src/embedded-github/git/git-object.ts'
import { isReferenceName } from '../../../src/embedded-github/git/references.ts'
import { editTree, filesBelow, lineAt } from '../../../src/embedded-github/git/tree-edit.ts'

const ada = { name: 'Ada Lovelace', email: 'ada@example.org', seconds: 1_768_478_400 }

interface Scratch extends AsyncDisposable {
  readonly bare: BareRepository
}

async function scratch(): Promise<Scratch> {
  const folder = await mkdtemp(join(tmpdir(), 'bare-'))
  const bare = createBareRepository(join(folder, 'r.git'), 'main')
  return {
    bare,
    [Symbol.asyncDispose]: async () => {
      await bare.close()
      await rm(folder, { recursive: true, maxRetries: 10 })
    },
  }
}

/** What git itself says. */
async function git(bare: BareRepository, ...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await bare.git(args)
  expect([args[0], status, stderr]).toEqual([args[0], 0, ''])
  return stdout.toString('utf8')
}

async function commitOf(
  bare: BareRepository,
  message: string,
  parents: readonly string[] = [],
): Promise<string> {
  const tree = await editTree(bare, undefined, [])
  return await bare.write(
    'commit',
    formatCommit({ tree, parents, author: ada, committer: ada, message }),
  )
}

describe('objects', () => {
  test('are what git makes of the same content', async () => {
    await using world = await scratch()
    const { bare } = world
    const id = await bare.write('blob', Buffer.from('hello\n'))
    expect(id).toBe('ce013625030ba8dba906f756967f9e9ca394464a')
    expect(await git(bare, 'cat-file', 'blob', id)).toBe('hello\n')
    expect(await bare.write('blob', Buffer.from('hello\n'))).toBe(id)
  })

  test('are read in the order they are asked for, small, large and missing ones', async () => {
    await using world = await scratch()
    const { bare } = world
    const large = Buffer.alloc(300_000, 'large ')
    const ids = [await bare.write('blob', large), await bare.write('blob', Buffer.from('small'))]
    const [first = '', second = ''] = ids
    const asked = [first, 'f'.repeat(40), second, 'HEAD', first, second]
    const sizes = await Promise.all(asked.map(async (id) => (await bare.object(id))?.bytes.length))
    expect(sizes).toEqual([300_000, undefined, 5, undefined, 300_000, 5])
  })

  test('of commits and tags are read as they were written, and git finds no fault', async () => {
    await using world = await scratch()
    const { bare } = world
    const id = await commitOf(bare, 'One\n\nwith <brackets> and ünïcode\n')
    const commit = await bare.commit(id)
    expect(commit).toMatchObject({ author: ada, message: 'One\n\nwith <brackets> and ünïcode\n' })
    const tag = { object: id, type: 'commit', tag: 'v1', tagger: ada, message: 'Tag\n' } as const
    const tagId = await bare.write('tag', formatTag(tag))
    expect(await bare.tag(tagId)).toEqual(tag)
    await bare.move('refs/tags/v1', { id: tagId })
    await bare.move('refs/heads/main', { id: await commitOf(bare, 'Two\n', [id]) })
    await git(bare, 'fsck', '--strict', '--no-dangling', '--no-progress')
  })

  test('keep line ends out of names', () => {
    const author = { ...ada, name: 'Eve\n<x>' }
    const bytes = formatCommit({
      tree: 'a'.repeat(40),
      parents: [],
      author,
      committer: ada,
      message: '',
    })
    expect(parseCommit(bytes).author.name).toBe('Evex')
  })

  test('that are broken are read as far as they go', () => {
    expect(parseCommit(Buffer.from('nonsense'))).toMatchObject({
      tree: '',
      parents: [],
      message: '',
    })
    expect(parseTag(Buffer.from('object x\n\nm'))).toMatchObject({ object: 'x', message: 'm' })
  })
})

describe('trees', () => {
  const name = fc.stringMatching(/^[ab.-]{1,3}$/).filter((text) => text !== '.' && text !== '..')
  const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'))

  test('made of any paths are in git’s order, and hold exactly these files', async () => {
    await using world = await scratch()
    const { bare } = world
    const id = await bare.write('blob', Buffer.from('x'))
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(path, { maxLength: 12 }), async (paths) => {
        const files = paths.filter((one) => !paths.some((other) => other.startsWith(`${one}/`)))
        const changes = files.map((file) => ({ path: file, mode: '100644', id }))
        const tree = await editTree(bare, undefined, changes)
        const listed = (await git(bare, 'ls-tree', '-r', '--name-only', tree)).trim()
        expect(listed.split('\n').filter((line) => line !== '')).toHaveLength(files.length)
        expect(new Set((await filesBelow(bare, tree)).map((file) => file.path))).toEqual(
          new Set(files),
        )
        const commit = formatCommit({
          tree,
          parents: [],
          author: ada,
          committer: ada,
          message: 'm',
        })
        await git(
          bare,
          'fsck',
          '--strict',
          '--no-dangling',
          '--no-progress',
          await bare.write('commit', commit),
        )
      }),
      { numRuns: 12 },
    )
  })

  test('lose folders that become empty', async () => {
    await using world = await scratch()
    const { bare } = world
    const id = await bare.write('blob', Buffer.from('x'))
    const full = await editTree(bare, undefined, [
      { path: 'a/b/c', mode: '100644', id },
      { path: 'd', mode: '100755', id },
    ])
    const less = await editTree(bare, full, [{ path: 'a/b/c', mode: '100644' }])
    expect(await git(bare, 'ls-tree', '-r', less)).toBe(`100755 blob ${id}\td\n`)
    expect(await lineAt(bare, full, 'a/b/c')).toEqual({ mode: '100644', name: 'c', id })
    expect(await lineAt(bare, less, 'a/b')).toBeUndefined()
    expect(await lineAt(bare, full, 'd/e')).toBeUndefined()
  })
})

describe('references', () => {
  test('move only from the value that is expected', async () => {
    await using world = await scratch()
    const { bare } = world
    const one = await commitOf(bare, 'one')
    const two = await commitOf(bare, 'two')
    const name = 'refs/heads/main'
    expect(await bare.move(name, { id: one })).toBe(true)
    expect(await bare.move(name, { id: two })).toBe(false)
    expect(await bare.move(name, { id: two, old: two })).toBe(false)
    expect(await bare.move(name, { id: two, old: one })).toBe(true)
    expect(await bare.move('refs/heads/main/below', { id: one })).toBe(false)
    expect(await bare.move(name, { old: one })).toBe(false)
    expect(await bare.move(name, { old: two })).toBe(true)
    expect(await bare.reference(name)).toBeUndefined()
  })

  test('are read loose and packed, the loose one first', async () => {
    await using world = await scratch()
    const { bare } = world
    const one = await commitOf(bare, 'one')
    const two = await commitOf(bare, 'two')
    for (const name of ['refs/heads/main', 'refs/heads/next', 'refs/tags/v1']) {
      await bare.move(name, { id: one })
    }
    await git(bare, 'pack-refs', '--all')
    await bare.move('refs/heads/main', { id: two, old: one })
    expect(await bare.reference('refs/heads/main')).toBe(two)
    expect(await bare.reference('refs/tags/v1')).toBe(one)
    expect(await bare.references('refs/heads/')).toEqual([
      { name: 'refs/heads/main', id: two },
      { name: 'refs/heads/next', id: one },
    ])
  })

  test.each([
    'refs/heads/main',
    'refs/tags/v1.0',
    'refs/heads/a/b',
    'refs/heads',
    'refs/heads/',
    'main',
    'refs/heads/../x',
    'refs/heads/a b',
    'refs/heads/a~1',
    'refs/heads/.a',
    'refs/heads/a.lock',
    'refs/heads/a.lock/b',
    'refs/heads/a@{b',
    'refs/heads/a.',
    'refs/heads/a//b',
    'refs/heads/ä',
    'refs/heads/@',
  ])('%s is a name where git says so', async (name) => {
    await using world = await scratch()
    const { status } = await world.bare.git(['check-ref-format', name])
    // git knows names of one level below `refs/`; GitHub wants two.
    expect(isReferenceName(name)).toBe(status === 0 && name.split('/').length > 2)
  })
})

describe('fetching', () => {
  test.each(['objects in files of their own', 'a pack'])('brings %s', async (kind) => {
    await using from = await scratch()
    await using to = await scratch()
    const one = await commitOf(from.bare, 'one')
    const two = await commitOf(from.bare, 'two', [one])
    const unreachable = await commitOf(from.bare, 'unreachable', [one])
    await from.bare.move('refs/heads/main', { id: two })
    await from.bare.move('refs/heads/next', { id: one })
    if (kind === 'a pack') await git(from.bare, 'repack', '-a', '-d', '--quiet')
    await to.bare.fetch(from.bare.folder, ['+HEAD:refs/pull/1/head', '+refs/heads/*:refs/heads/*'])
    expect(await to.bare.references('refs/')).toEqual([
      { name: 'refs/heads/main', id: two },
      { name: 'refs/heads/next', id: one },
      { name: 'refs/pull/1/head', id: two },
    ])
    expect(await to.bare.commit(unreachable)).toBeUndefined()
    await git(to.bare, 'fsck', '--strict', '--no-dangling', '--no-progress')
  })

  test('says in git’s words why it failed', async () => {
    await using world = await scratch()
    await expect(world.bare.fetch('/nonexistent', ['refs/heads/main'])).rejects.toThrow(
      /^\/nonexistent could not be fetched from: fatal: '\/nonexistent' does not appear to be a git repo/,
    )
  })
})

describe('histories', () => {
  test('relate as git says, merges and a parent that is missing included', async () => {
    await using world = await scratch()
    const { bare } = world
    const root = await commitOf(bare, 'root', ['f'.repeat(40)])
    const [left, right] = [
      await commitOf(bare, 'left', [root]),
      await commitOf(bare, 'right', [root]),
    ]
    const merge = await commitOf(bare, 'merge', [left, right])
    const onRight = await commitOf(bare, 'on right', [right])
    await writeFile(join(bare.folder, 'shallow'), `${root}\n`)
    for (const [base, head] of [
      [left, merge],
      [merge, left],
      [onRight, merge],
      [merge, onRight],
    ]) {
      const { mergeBase, ahead, behind } = await relate([bare], base ?? '', head ?? '')
      expect(mergeBase).toBe((await git(bare, 'merge-base', base ?? '', head ?? '')).trim())
      const count = ['rev-list', '--left-right', '--count', `${base}...${head}`]
      expect((await git(bare, ...count)).trim()).toBe(`${behind}\t${ahead.length}`)
    }
    const alone = await commitOf(bare, 'alone')
    expect(await relate([bare], alone, left)).toEqual({
      mergeBase: undefined,
      ahead: [root, left],
      behind: 1,
    })
  })
})
