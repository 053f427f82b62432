import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readCheckout } from '../../src/git/checkout.ts'
import { openClone } from '../../src/git/clone.ts'
import { gitFolderIn, gitFolderOf, isDistrusted } from '../../src/git/git-folder.ts'
import { withScripts } from '../support/by-system.ts'
import { commitFiles, git, newRepository, temporaryFolder } from '../support/git-repository.ts'

const { folder, remove } = temporaryFolder()
let source: string
let commit: string

beforeAll(() => {
  source = newRepository(folder, 'source')
  commit = commitFiles(source, { 'lib/a.ml': 'let a = 1\n' })
})
afterAll(remove)

test.each([
  ["fatal: detected dubious ownership in repository at '/w'", true],
  ["fatal: unsafe repository ('/w' is owned by someone else)", true],
  ['fatal: not a git repository (or any of the parent directories): .git', false],
])('git distrusts the owner: %s', (stderr, expected) => {
  expect(isDistrusted({ stderr })).toBe(expected)
})

test('the git directory is found from below, behind a worktree’s file, and in a bare repository', () => {
  mkdirSync(join(source, 'lib/deep'), { recursive: true })
  const bare = join(folder, 'bare')
  git(folder, 'clone', '--quiet', '--bare', source, bare)
  git(source, 'worktree', 'add', '--quiet', '--detach', join(folder, 'tree'))
  expect(gitFolderOf(join(source, 'lib/deep'))).toBe(join(source, '.git'))
  expect(gitFolderOf(join(folder, 'tree/lib'))).toBe(join(source, '.git/worktrees/tree'))
  expect(gitFolderOf(bare)).toBe(bare)
  expect(gitFolderIn(join(source, 'lib'))).toBeUndefined()
})

withScripts('with a git that heeds no safe.directory of ours', () => {
  let environment: NodeJS.ProcessEnv

  beforeAll(() => {
    const programs = join(folder, 'programs')
    mkdirSync(programs)
    const real = execFileSync('which', ['git'], { encoding: 'utf8' }).trim()
    const old = join(programs, 'git')
    writeFileSync(
      old,
      `#!/bin/sh
for word; do
  shift
  [ "$word" = 'safe.directory=*' ] && word=safe.directory=/nowhere
  set -- "$@" "$word"
done
GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec '${real}' "$@"
`,
    )
    chmodSync(old, 0o755)
    environment = { PATH: [programs, process.env['PATH']].join(delimiter), HOME: folder }
  })

  test('a clone of another user is read', async () => {
    const reader = await openClone({ directory: source, environment, scratch: folder })
    const entries = await reader.entries(commit)
    const head = await reader.head()
    reader.close()
    expect(entries).toMatchObject([{ path: 'lib/a.ml' }])
    expect(head).toBe(commit)
  })

  test.each([
    ['its root', '', ''],
    ['a folder below', 'lib/deep', 'lib/deep'],
  ])('a checkout of another user tells of itself in %s', async (_, below, prefix) => {
    mkdirSync(join(source, below), { recursive: true })
    git(source, 'tag', '--force', 'v1.0')
    const checkout = await readCheckout(join(source, below), environment)
    expect(checkout).toMatchObject({ head: commit, prefix, tagsAtHead: ['v1.0'] })
    expect(checkout.repository).toBe(join(source, '.git'))
  })

  test('a bare repository of another user tells of itself', async () => {
    const bare = join(folder, 'others.git')
    git(folder, 'clone', '--quiet', '--bare', source, bare)
    const checkout = await readCheckout(bare, environment)
    expect(checkout).toMatchObject({ head: commit, prefix: '', repository: bare })
  })
})
