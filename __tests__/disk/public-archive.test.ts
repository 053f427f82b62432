import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from '@jest/globals'
import { zipSync } from 'fflate'
import { lookIntoArchive } from '../../src/disk/public-archive.ts'
import type { Look } from '../../src/disk/archive-look.ts'
import type { LookLimits } from '../../src/disk/public-archive.ts'
import { withScripts } from '../support/by-system.ts'
import { temporaryFolder } from '../support/git-repository.ts'
import { tarOf } from '../support/tar-of.ts'

const { folder, remove } = temporaryFolder()
const from = 'https://files.example/tally.tbz'

afterAll(remove)

/** Writes a file, and looks into it. */
async function look(
  content: Uint8Array | string,
  limits?: LookLimits,
  PATH = process.env['PATH'],
): Promise<Look> {
  const path = join(folder, 'download')
  writeFileSync(path, content)
  return await lookIntoArchive(path, { from, environment: { PATH }, ...(limits && { limits }) })
}

const project = {
  'dune-project': '(lang dune 3.0)\n',
  'tally.opam': 'opam-version: "2.0"\n',
  'opam/other.opam': 'caf\xe9',
}

/** A project's tar archive, every path behind the prefix, with more that is none of its metadata. */
function tar(prefix: string): Buffer {
  const files = { ...project, 'src/inner.opam': 'not of the project', README: 'Tally' }
  return tarOf(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [prefix + path, text])),
  )
}

function zip(prefix: string, more: Readonly<Record<string, string>> = {}): Buffer {
  const files = { ...project, 'src/inner.opam': 'not of the project', README: 'Tally', ...more }
  const entries = Object.entries(files).map(([path, text]): [string, Uint8Array] => [
    prefix + path,
    Buffer.from(text, 'latin1'),
  ])
  return Buffer.from(
    zipSync({ ...Object.fromEntries(entries), [`${prefix}src/`]: new Uint8Array(0) }),
  )
}

function bzip2(content: Buffer): Buffer {
  return execFileSync('bzip2', ['-9'], { input: content })
}

/** The texts of an archive that was read. */
function textsOf({ contents }: Look): unknown {
  return contents.kind === 'read' ? Object.fromEntries(contents.metadata) : contents
}

describe('an archive is read', () => {
  test.each([
    ['gzip', 'tally-1', gzipSync(tar('tally-1/'))],
    ['bzip2', 'tally-1', bzip2(tar('tally-1/'))],
    ['gzip, each path behind ./', 'tally-1', gzipSync(tar('./tally-1/'))],
    ['gzip, without a top folder', '', gzipSync(tar(''))],
    ['zip', 'tally-1', zip('tally-1/')],
    ['zip, without a top folder', '', zip('')],
  ])('that is compressed with %s', async (_, root, content) => {
    const found = await look(content)
    expect(found.root).toBe(root)
    expect(textsOf(found)).toEqual(project)
  })
})

describe('an entry is told that', () => {
  test.each([
    ['leads upwards', 'tally-1/../../dune-project', '0'],
    ['leads upwards on Windows', String.raw`tally-1\..\..\dune-project`, '0'],
    ['is absolute', '/etc/dune-project', '0'],
    ['is absolute on Windows', String.raw`C:\etc\dune-project`, '0'],
    ['is a device', 'tally-1/null', '3'],
    ['is a pipe', 'tally-1/pipe', '6'],
  ])('%s', async (_, path, type) => {
    const content = gzipSync(tarOf({ 'tally-1/a': '', [path]: { type } }))
    expect((await look(content)).contents).toMatchObject({ unsafe: path })
  })
})

test.each(['../../evil', '/etc/evil', 'a\\..\\..\\evil'])(
  'an entry of a zip archive is told that leads out: %s',
  async (path) => {
    expect((await look(zip('', { [path]: 'x' }))).contents).toMatchObject({
      unsafe: path.replaceAll('\\', '/'),
    })
  },
)

test('a zip archive that is too large to be held is not looked into', async () => {
  const { contents } = await look(zip(''), { unpacked: 1_000_000, held: 100 })
  expect(contents).toEqual({ kind: 'unread', format: 'zip' })
})

describe('a format that is not looked into is named', () => {
  test.each([
    ['xz', '\xfd7zXZ\0…'],
    ['tar', tar('tally-1/').toString('latin1')],
    ['unknown', 'something'],
    ['unknown', ''],
  ])('%s', async (format, content) => {
    const bytes = Buffer.from(content, 'latin1')
    expect((await look(bytes)).contents).toEqual({ kind: 'unread', format })
  })
})

describe('is refused', () => {
  test.each(['<!DOCTYPE html>\n<title>Sign in', ' <html lang="en">', '\ufeff<!-- x --><html>'])(
    'a web page: %j',
    async (page) => {
      await expect(look(page)).rejects.toMatchObject({ code: 'archive-url-page' })
    },
  )

  test.each([
    ['its compression is damaged', gzipSync(tar('')).subarray(0, 15)],
    ['it is a damaged zip archive', zip('').subarray(0, 200)],
    ['its compression is damaged', bzip2(tar('')).subarray(0, 60)],
    ['it is not a tar archive', gzipSync('x'.repeat(2000))],
    ['it ends in the middle', gzipSync(tar('').subarray(0, 520))],
  ])('what cannot be unpacked: %s', async (words, content) => {
    await expect(look(content)).rejects.toMatchObject({
      code: 'archive-url-damaged',
      message: expect.stringContaining(words),
    })
  })

  test.each([
    ['unpacks to far more than it is', { unpacked: 1_000_000, held: 1000 }, 'unpacks to more'],
    ['has opam files of any size', { unpacked: 100_000_000, held: 20 }, 'too large'],
  ])('what %s', async (_, limits, words) => {
    const content = gzipSync(tarOf({ a: '\0'.repeat(20_000_000), 'a.opam': 'x'.repeat(100) }))
    expect(content.length).toBeLessThan(100_000)
    await expect(look(content, limits)).rejects.toMatchObject({
      code: 'archive-url-damaged',
      message: expect.stringContaining(words),
    })
  })
})

withScripts('what is wrong with bzip2 is not said of the archive', () => {
  test.each([
    ['bzip2-missing', 'absent', undefined, '"bzip2" could not be started'],
    ['bzip2-failed', 'killed', 'kill -9 $$', '"bzip2" was stopped by the system'],
    ['bzip2-failed', 'broken', 'echo no memory >&2; exit 1', 'status 1: no memory'],
  ])('%s: %s', async (code, name, script, words) => {
    const programs = join(folder, name)
    mkdirSync(programs)
    const program = join(programs, 'bzip2')
    if (script !== undefined) writeFileSync(program, `#!/bin/sh\n${script}\n`, { mode: 0o755 })
    // More than a pipe holds: what is written to a program that has ended fails, too.
    const content = bzip2(randomBytes(1_000_000))
    await expect(look(content, undefined, programs)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(words),
    })
  })
})
