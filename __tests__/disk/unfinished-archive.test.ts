import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { makeReleaseArchive } from '../../src/disk/release-archive.ts'
import { openClone } from '../../src/git/clone.ts'
import type { MadeArchive } from '../../src/release/model/ports/archive.ts'
import {
  commitFiles,
  folderUrl,
  git,
  newRepository,
  temporaryFolder,
} from '../support/git-repository.ts'
import { onLinux, withScripts } from '../support/by-system.ts'
import type { TestFile } from '../support/git-repository.ts'

const { folder, remove } = temporaryFolder()
const environment = { PATH: process.env['PATH'], HOME: folder }
afterAll(remove)

/** Where a program of this machine lies. */
function pathOf(program: string): string {
  return execFileSync('sh', ['-c', 'command -v "$0"', program], { encoding: 'utf8' }).trim()
}

/** A folder with one program, to be looked into before all others. */
function programs(name: string, program: string, script: string): NodeJS.ProcessEnv {
  const place = join(folder, name)
  mkdirSync(place)
  writeFileSync(join(place, program), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  return { ...environment, PATH: `${place}:${environment.PATH ?? ''}` }
}

/** Two commits' worth of files, the second file larger than any pipe. */
function repository(name: string): { directory: string; commit: string } {
  const directory = newRepository(folder, name)
  const large = Array.from({ length: 200_000 }, (_, index) => `${index * 7919}\n`).join('')
  const files: Readonly<Record<string, TestFile>> = { 'a.ml': 'let a = 1\n', 'b.txt': large }
  return { directory, commit: commitFiles(directory, { ...files, 'c.ml': 'let c = 3\n' }) }
}
const project = repository('project')

interface Making {
  readonly directory?: string
  readonly out: string
  readonly git?: NodeJS.ProcessEnv
  readonly bzip2?: NodeJS.ProcessEnv
}

async function make(making: Making): Promise<MadeArchive> {
  const reader = await openClone({
    directory: making.directory ?? project.directory,
    environment: making.git ?? environment,
    scratch: folder,
  })
  try {
    return await makeReleaseArchive(
      reader,
      {
        commit: project.commit,
        project: 'p',
        version: '1',
        folder: '',
        manner: 'dune-publish',
        rewrite: () => undefined,
      },
      { folder: making.out, environment: making.bzip2 ?? environment },
    )
  } finally {
    reader.close()
  }
}

withScripts('no part of an archive stays', () => {
  test.each([
    ['compresses', '-9'],
    ['unpacks', '-dc'],
  ])('when the bzip2 that %s is killed', async (name, option) => {
    const script = `[ "$1" = ${option} ] && { head -c 1000 >/dev/null; kill -9 $$; }\nexec ${pathOf('bzip2')} "$@"`
    const out = join(folder, `out-${name}`)
    await expect(make({ out, bzip2: programs(name, 'bzip2', script) })).rejects.toMatchObject({
      name: 'Failure',
      code: 'bzip2-failed',
      message: '"bzip2" was stopped by the system.',
    })
    expect(readdirSync(out)).toEqual([])
  })

  test('when git dies between two files', async () => {
    const script = `case "$*" in *--buffer*) ${pathOf('git')} "$@" | head -c 20000; kill -9 $$;; esac\nexec ${pathOf('git')} "$@"`
    const out = join(folder, 'out-git')
    await expect(make({ out, git: programs('dying', 'git', script) })).rejects.toMatchObject({
      code: 'git-failed',
      message: '"git cat-file" stopped in the middle of its answers.',
    })
    expect(readdirSync(out)).toEqual([])
  })
})

onLinux('no part of an archive stays', () => {
  test('when the disk is full', async () => {
    const out = join(folder, 'out-full')
    mkdirSync(out)
    // A device that has room for nothing.
    symlinkSync('/dev/full', join(out, 'p-1.tbz.unfinished'))
    await expect(make({ out })).rejects.toMatchObject({
      code: 'archive-unwritten',
      message: `The archive "${join(out, 'p-1.tbz')}" could not be written: ENOSPC: no space left on device, write.`,
    })
    expect(readdirSync(out)).toEqual([])
  })
})

describe('no part of an archive stays', () => {
  test('when git cannot read a file', async () => {
    const { directory, commit } = repository('damaged')
    expect(commit).toBe(project.commit)
    const object = git(directory, 'rev-parse', `${commit}:b.txt`)
    const file = join(directory, '.git/objects', object.slice(0, 2), object.slice(2))
    const bytes = readFileSync(file)
    rmSync(file)
    writeFileSync(file, bytes.subarray(0, bytes.length / 2))
    const out = join(folder, 'out-damaged')
    await expect(make({ directory, out })).rejects.toMatchObject({ code: 'git-failed' })
    expect(readdirSync(out)).toEqual([])
  })

  test('when the folder cannot be made', async () => {
    const file = join(folder, 'a-file')
    writeFileSync(file, '')
    await expect(make({ out: join(file, 'out') })).rejects.toMatchObject({
      code: 'archive-unwritten',
    })
  })
})

test('from a clone without its files, git gets them from where it was cloned', async () => {
  git(project.directory, 'config', 'uploadpack.allowFilter', 'true')
  const partial = join(folder, 'partial')
  const options = ['--quiet', '--bare', '--filter=blob:none', folderUrl(project.directory)]
  git(folder, 'clone', ...options, partial)
  const [made, whole] = [
    await make({ directory: partial, out: join(folder, 'out-partial') }),
    await make({ out: join(folder, 'out-whole') }),
  ]
  expect(made.archive?.sha256).toBe(whole.archive?.sha256)
})
