import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readTar } from '../../src/archive/tar-reader.ts'
import { makeReleaseArchive } from '../../src/disk/release-archive.ts'
import { openClone } from '../../src/git/clone.ts'
import type { ArchiveOrder, MadeArchive } from '../../src/release/model/ports/archive.ts'
import {
  commitFiles,
  folderUrl,
  git,
  newRepository,
  temporaryFolder,
} from '../support/git-repository.ts'
import { sampleOrder, sampleRepository } from './sample-project.ts'
import { closingAll } from '../support/closing-all.ts'

const openTestClone = closingAll(openClone)

const { folder, remove } = temporaryFolder()
const environment = { PATH: process.env['PATH'], HOME: folder }
let sample: { directory: string; commit: string }

beforeAll(() => {
  sample = sampleRepository(folder)
})
afterAll(remove)

let archives = 0

async function make(directory: string, order: ArchiveOrder): Promise<MadeArchive> {
  const reader = await openTestClone({ directory, environment, scratch: folder })
  archives++
  return await makeReleaseArchive(reader, order, {
    folder: join(folder, `archive-${archives}`),
    environment,
  })
}

/** A small project's order, without any rewriting. */
function plainOrder(commit: string, more: Partial<ArchiveOrder> = {}): ArchiveOrder {
  return {
    commit,
    project: 'p',
    version: '1',
    folder: '',
    manner: 'dune-publish',
    rewrite: () => undefined,
    ...more,
  }
}

/** One file of an archive as `tar` unpacks it, in latin-1. */
function unpacked(made: MadeArchive, path: string): string {
  const archive = made.archive?.path ?? ''
  // To some, what stands before a `:` is another machine.
  return execFileSync('tar', ['-xjOf', basename(archive), path], {
    cwd: dirname(archive),
    encoding: 'latin1',
    maxBuffer: 1 << 26,
  })
}

/** The entries of an archive: mode as `ls` shows it, size, seconds, path. */
function listed(made: MadeArchive): readonly string[] {
  const lines: string[] = []
  const reader = readTar({
    entry: (entry, time) => {
      const path = Buffer.from(entry.path, 'latin1').toString('utf8')
      if (entry.kind === 'folder') lines.push(`d ${time} ${path}`)
      else if (entry.kind === 'symlink') lines.push(`l ${time} ${path} -> ${entry.target}`)
      else lines.push(`${entry.executable ? 'x' : '-'} ${time} ${path} ${entry.size}`)
    },
    content: () => undefined,
  })
  const tar = execFileSync('bzip2', ['-dc', made.archive?.path ?? ''], { maxBuffer: 1 << 26 })
  expect(reader.push(tar) ?? reader.end()).toBeUndefined()
  return lines
}

/** Of the sample's archive: the bytes that every machine must make. */
const sampleChecksum = '498f7e474c1ce4cb04123a925779c5a283c10178dce03bce1867fbd2f14f16fa'

/** The same, compressed with gzip. */
const sampleGzipChecksum = 'ee1feb3e8aee47fdf5a6f33155235a2f3df7b64becc4c48bf5a56f2607ebae23'

describe('the archive of a release', () => {
  test('is the same from every kind of clone', async () => {
    const { directory, commit } = sample
    const clone = (name: string, ...options: readonly string[]): string => {
      git(folder, ...options, folderUrl(directory), join(folder, name))
      return join(folder, name)
    }
    git(directory, 'worktree', 'add', '--quiet', '--detach', join(folder, 'worktree'), 'main')
    const clones = [
      directory,
      join(directory, '.git'),
      join(folder, 'worktree'),
      clone('shallow', 'clone', '--quiet', '--depth=1', '--branch=v0.3.0'),
      clone('bare', 'clone', '--quiet', '--bare'),
      clone('windows', '-c', 'core.autocrlf=true', 'clone', '--quiet', '-c', 'core.autocrlf=true'),
    ]
    git(join(folder, 'windows'), 'config', 'core.abbrev', '20')
    for (const each of clones) {
      const { archive, diagnostics } = await make(each, sampleOrder(commit))
      expect(diagnostics).toEqual([])
      expect([each, archive?.sha256]).toEqual([each, sampleChecksum])
    }
  })

  test('is one file with its name, size and checksums', async () => {
    const { archive } = await make(sample.directory, sampleOrder(sample.commit))
    const bytes = readFileSync(archive?.path ?? '')
    expect(archive).toEqual({
      path: join(folder, `archive-${archives}`, 'lantern-0.3.0.tbz'),
      name: 'lantern-0.3.0.tbz',
      root: 'lantern-0.3.0',
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      sha512: createHash('sha512').update(bytes).digest('hex'),
      entries: expect.arrayContaining([
        { kind: 'file', path: 'lantern-0.3.0/LICENSE.md', executable: false, size: 4 },
      ]),
    })
    expect(readdirSync(join(folder, `archive-${archives}`))).toEqual(['lantern-0.3.0.tbz'])
  })

  test('has its entries in the order of their bytes, with the time of the commit', async () => {
    const made = await make(sample.directory, sampleOrder(sample.commit))
    const entry = (kind: string, rest: string): string => `${kind} 1738577472 lantern-0.3.0/${rest}`
    const deep = Array.from({ length: 25 }, (_, n) => entry('d', `test${'/deep'.repeat(n + 1)}`))
    expect(listed(made)).toEqual([
      entry('-', '.gitattributes 88'),
      entry('-', '.ocamlformat 17'),
      entry('-', 'LICENSE.md 4'),
      entry('-', 'README.md 17'),
      entry('d', 'docs'),
      entry('l', 'docs/code -> ../src'),
      entry('-', 'docs/commit.txt 35'),
      entry('-', 'docs/index.md 17'),
      entry('-', 'dune-project 244'),
      entry('-', 'lantern.opam 118'),
      entry('-', 'run.bat 22'),
      entry('d', 'scripts'),
      entry('x', 'scripts/light.sh 21'),
      entry('d', 'src'),
      entry('d', 'src-gen'),
      entry('-', 'src-gen/gen.ml 0'),
      entry('-', 'src/data.bin 10'),
      entry('-', 'src/ident.ml 54'),
      entry('-', 'src/lantern.ml 71'),
      entry('-', 'src/logo.png 18'),
      entry('d', 'test'),
      entry('-', 'test/caf\u00E9.ml 12'),
      ...deep,
      entry('-', `test/${'deep/'.repeat(25)}leaf.ml 14`),
      entry('-', `test/${'long-'.repeat(24)}name.ml 11`),
    ])
  })

  test('is read by other tars as we read it', async () => {
    const made = await make(sample.directory, sampleOrder(sample.commit))
    const archive = made.archive?.path ?? ''
    const where = { cwd: dirname(archive), encoding: 'utf8' } as const
    const names = execFileSync('tar', ['-tjf', basename(archive)], where)
    expect(names.trim().split(/\r?\n/)).toHaveLength(listed(made).length)
    const long = `lantern-0.3.0/test/${'long-'.repeat(24)}name.ml`
    expect(unpacked(made, long)).toBe('(* long *)\n')
  })

  test.each([
    ['README.md', '# lantern v0.3.0\n'],
    ['docs/index.md', '# lantern v0.3.0\n'],
    ['docs/commit.txt', 'of 1738577472, tag: v0.3.0, v0.3.0\n'],
    [
      'lantern.opam',
      'version: "0.3.0"\nopam-version: "2.0"\nsynopsis: "Light for dark corners"\nhomepage: "https://github.com/example/lantern"',
    ],
    ['run.bat', 'rem lantern\r\nrem end\r\n'],
    ['scripts/light.sh', '#!/bin/sh\necho 0.3.0\n'],
    ['src/ident.ml', '(* $Id: 7787b65b191f736f57c5b0730f095a79184dbc5d $ *)\n'],
    ['src/lantern.ml', 'let version = "v0.3.0"\nlet home = "https://github.com/example/lantern"\n'],
    ['src/logo.png', '\u0089PNG\r\n%%VERSION%%\0'],
    ['src/data.bin', '\0\u00FFlantern\u00E9'],
  ])('holds %s as it is released', async (path, expected) => {
    const made = await make(sample.directory, sampleOrder(sample.commit))
    expect(unpacked(made, `lantern-0.3.0/${path}`)).toBe(expected)
  })

  test('gives back what it says of its packages, as read from the disk', async () => {
    const made = await make(sample.directory, sampleOrder(sample.commit))
    expect([...made.metadata.keys()]).toEqual(['dune-project', 'lantern.opam'])
    expect(made.metadata.get('dune-project')).toContain('(name lantern)\n(version v0.3.0)\n')
    expect(made.metadata.get('lantern.opam')).toBe(unpacked(made, 'lantern-0.3.0/lantern.opam'))
  })
})

describe('marks of export-subst', () => {
  test('are filled in a few times, and stay where they are long or changing', async () => {
    const directory = newRepository(folder, 'marked')
    const many = Array.from({ length: 5000 }, (_, index) => `$Format:${index} %cs$\n`).join('')
    const long = `$Format:${'%H'.repeat(100_000)}$`
    const commit = commitFiles(directory, {
      '.gitattributes': '* export-subst\n',
      'a.txt': 'caf\u00E9 $Format:\u00E9 %cs$',
      'b.txt': long,
      'c.txt': '$Format:%ar$',
      'd.txt': '$Format:%ar$',
      'e.txt': many,
    })
    const made = await make(directory, plainOrder(commit))
    expect(made.diagnostics.map(({ code, message }) => [code, message.length < 300])).toEqual([
      ['export-subst-limit', true],
      ['export-subst-changing', true],
      ['export-subst-limit', true],
    ])
    expect(unpacked(made, 'p-1/a.txt')).toBe('caf\u00E9 \u00E9 2025-02-03')
    expect(unpacked(made, 'p-1/b.txt')).toBe(long)
    const filled = unpacked(made, 'p-1/e.txt').split('\n')
    expect([filled[0], filled.at(-2)]).toEqual(['0 2025-02-03', '$Format:4999 %cs$'])
  })
})

describe('the archive compressed with gzip', () => {
  test('is the same on every machine, and needs no bzip2', async () => {
    const reader = await openTestClone({
      directory: sample.directory,
      environment,
      scratch: folder,
    })
    const { archive } = await makeReleaseArchive(
      reader,
      { ...sampleOrder(sample.commit), format: 'tgz' },
      { folder: join(folder, 'gzip'), environment: { PATH: folder } },
    )
    expect(archive?.name).toBe('lantern-0.3.0.tgz')
    expect(archive?.root).toBe('lantern-0.3.0')
    expect(archive?.sha256).toBe(sampleGzipChecksum)
  })

  test('holds what the one compressed with bzip2 holds', async () => {
    const order = sampleOrder(sample.commit)
    const [bzip2, gzip] = await Promise.all([
      make(sample.directory, order),
      make(sample.directory, { ...order, format: 'tgz' }),
    ])
    const tar = execFileSync('bzip2', ['-dc', bzip2.archive?.path ?? ''])
    expect(gunzipSync(readFileSync(gzip.archive?.path ?? '')).equals(tar)).toBe(true)
    expect(gzip.metadata).toEqual(bzip2.metadata)
  })

  test('tells neither a name nor a time', async () => {
    const { archive } = await make(sample.directory, {
      ...sampleOrder(sample.commit),
      format: 'tgz',
    })
    const header = readFileSync(archive?.path ?? '').subarray(0, 10)
    expect(header.toString('hex')).toBe('1f8b0800000000000203')
  })
})

describe('a file too large to be held', () => {
  const line = `${'x'.repeat(70)} %%NAME%%\n`
  const content = line.repeat(60_000)
  let large: { directory: string; commit: string }

  beforeAll(() => {
    const directory = newRepository(folder, 'large')
    const commit = commitFiles(directory, { 'a.txt': content, 'b.png': content, c: 'small\n' })
    large = { directory, commit }
  })

  test('is rewritten, or left alone, as a small one is', async () => {
    const { rewrite } = sampleOrder(large.commit)
    const made = await make(large.directory, plainOrder(large.commit, { rewrite }))
    expect(unpacked(made, 'p-1/a.txt') === content.replaceAll('%%NAME%%', 'lantern')).toBe(true)
    expect(unpacked(made, 'p-1/b.png') === content).toBe(true)
    expect(unpacked(made, 'p-1/c')).toBe('small\n')
  })

  test('is rewritten where its one watermark lies across two pieces of it', async () => {
    const directory = newRepository(folder, 'across')
    const pieces = Array.from({ length: 3 }, (_, shift) => {
      // git hands out 64 KiB at a time, its header of some sixty bytes before the first.
      const marks = '%%NAME%%'.padStart(64 - shift, ' ').padEnd(64 * 1024, ' ')
      return marks.padStart(5_000_000 + shift, 'x')
    })
    const files = Object.fromEntries(pieces.map((text, index) => [`${index}.txt`, text]))
    const commit = commitFiles(directory, files)
    const made = await make(directory, plainOrder(commit, { rewrite: sampleOrder(commit).rewrite }))
    for (const [index, text] of pieces.entries()) {
      const expected = text.replace('%%NAME%%', 'lantern')
      expect(unpacked(made, `p-1/${index}.txt`) === expected).toBe(true)
    }
  })
})

describe('submodules', () => {
  let outer: { directory: string; commit: string }

  beforeAll(() => {
    const inner = newRepository(folder, 'inner')
    commitFiles(inner, {
      'data.txt': '%%NAME%%\n',
      'win.bat': 'a\n',
      '.gitattributes': '*.bat eol=crlf\n',
    })
    const directory = newRepository(folder, 'outer')
    commitFiles(directory, { 'a.txt': '%%NAME%%\n' })
    git(directory, 'reset', '--quiet', '--hard')
    git(directory, 'submodule', '--quiet', 'add', inner, 'vendor/inner')
    git(directory, 'commit', '--quiet', '--message', 'With a submodule')
    outer = { directory, commit: git(directory, 'rev-parse', 'HEAD') }
  })

  test('included, bring their files as they are checked out', async () => {
    const { rewrite } = sampleOrder(outer.commit)
    const order = plainOrder(outer.commit, { submodules: 'include', rewrite })
    const made = await make(outer.directory, order)
    expect(unpacked(made, 'p-1/a.txt')).toBe('lantern\n')
    expect(unpacked(made, 'p-1/vendor/inner/data.txt')).toBe('%%NAME%%\n')
    expect(unpacked(made, 'p-1/vendor/inner/win.bat')).toBe('a\r\n')
  })

  test('excluded, leave an empty folder', async () => {
    const made = await make(outer.directory, plainOrder(outer.commit, { submodules: 'exclude' }))
    expect(listed(made).filter((line) => line.includes('vendor'))).toHaveLength(2)
  })

  test('of which nothing is said, leave no archive', async () => {
    const made = await make(outer.directory, plainOrder(outer.commit))
    expect(made.diagnostics.map(({ code }) => code)).toEqual(['submodules'])
    expect(made.archive).toBeUndefined()
    expect(readdirSync(join(folder, `archive-${archives}`))).toEqual([])
  })
})

test('a watermark without a value leaves no archive, and all such are told at once', async () => {
  const directory = newRepository(folder, 'absent')
  const files = { 'a.ml': '%%PKG_DOC%%', 'b.ml': 'x %%PKG_DOC%%' }
  const commit = commitFiles(directory, files)
  const { rewrite } = sampleOrder(commit)
  const made = await make(directory, plainOrder(commit, { rewrite }))
  expect(made.archive).toBeUndefined()
  expect(made.diagnostics.map(({ location }) => location?.source.name)).toEqual(['a.ml', 'b.ml'])
})

test('of a project below the root only its folder is archived', async () => {
  const directory = newRepository(folder, 'monorepo')
  const commit = commitFiles(directory, {
    LICENSE: 'MIT\n',
    'lib/LICENSE': { link: '../LICENSE' },
    'lib/lib.opam': 'opam-version: "2.0"\n',
    'app/main.ml': '',
  })
  const made = await make(directory, plainOrder(commit, { folder: 'lib' }))
  expect(unpacked(made, 'p-1/LICENSE')).toBe('MIT\n')
  expect(unpacked(made, 'p-1/lib.opam')).toBe('version: "1"\nopam-version: "2.0"')
  expect(listed(made)).toHaveLength(2)
})

describe('the world says no', () => {
  test('where there is no bzip2', async () => {
    const reader = await openTestClone({
      directory: sample.directory,
      environment,
      scratch: folder,
    })
    const place = { folder: join(folder, 'no-bzip2'), environment: { PATH: folder } }
    await expect(
      makeReleaseArchive(reader, sampleOrder(sample.commit), place),
    ).rejects.toMatchObject({
      name: 'Failure',
      code: 'bzip2-missing',
    })
    expect(readdirSync(place.folder)).toEqual([])
  })

  test('where the commit is not there', async () => {
    await expect(make(sample.directory, plainOrder('0'.repeat(40)))).rejects.toMatchObject({
      code: 'commit-missing',
    })
  })

  test('where an object is not there', async () => {
    const directory = newRepository(folder, 'broken')
    const commit = commitFiles(directory, { a: 'gone\n', b: 'here\n' })
    const object = git(directory, 'rev-parse', `${commit}:a`)
    const file = join(directory, '.git/objects', object.slice(0, 2), object.slice(2))
    rmSync(file)
    await expect(make(directory, plainOrder(commit))).rejects.toMatchObject({ name: 'Failure' })
  })
})

test.each([
  ['of the year 2255', '9000000000 +0000', 9_000_000_000],
  ['before 1970', '-1 +0000', 0],
  ['that no clock counts', '99999999999999999999 +0000', 0],
])('the archive of a commit with a date %s is made', async (_, date, time) => {
  const directory = newRepository(folder, `dated-${time}-${date.length}`)
  const tree = git(directory, 'rev-parse', `${commitFiles(directory, { a: 'alpha' })}^{tree}`)
  const person = `Ida <ida@example.org> ${date}`
  const commit = execFileSync(
    'git',
    ['-C', directory, 'hash-object', '-t', 'commit', '-w', '--literally', '--stdin'],
    {
      input: `tree ${tree}\nauthor ${person}\ncommitter ${person}\n\ncommitter x> 5 +0000\n`,
      encoding: 'utf8',
    },
  ).trim()
  expect(listed(await make(directory, plainOrder(commit)))).toEqual([`- ${time} p-1/a 5`])
})
