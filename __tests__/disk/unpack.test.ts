import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from '@jest/globals'
import { gzipCompression } from '../../src/disk/gzip-compression.ts'
import { isName, unpackArchive } from '../../src/disk/unpack.ts'
import { temporaryFolder } from '../support/git-repository.ts'
import { tarOf } from '../support/tar-of.ts'

const { folder, remove } = temporaryFolder()
afterAll(remove)

let folders = 0

/** Unpacks an archive of these parts into a new folder, which it answers. */
async function unpacked(parts: Parameters<typeof tarOf>[0]): Promise<string> {
  const inner = join(folder, String((folders += 1)), 'inner')
  mkdirSync(inner, { recursive: true })
  const path = join(folder, 'a.tgz')
  writeFileSync(path, gzipSync(tarOf(parts)))
  await unpackArchive(path, inner, gzipCompression)
  return inner
}

test('an archive is unpacked below its folder', async () => {
  const inner = await unpacked({ 'a-1/b/c': 'text', 'a-1/d': '' })
  expect(readFileSync(join(inner, 'a-1/b/c'), 'utf8')).toBe('text')
  expect(readdirSync(join(inner, 'a-1')).toSorted()).toEqual(['b', 'd'])
})

test('a link to a folder leads there, whether that was unpacked before or after it', async () => {
  const link = { link: 'src' }
  const inner = await unpacked({ 'a-1/before': link, 'a-1/src/x': 'text', 'a-1/later': link })
  expect(readFileSync(join(inner, 'a-1/before/x'), 'utf8')).toBe('text')
  expect(readFileSync(join(inner, 'a-1/later/x'), 'utf8')).toBe('text')
})

test('a file whose name is taken is refused, with what may be the reason', async () => {
  const inner = join(folder, 'taken')
  mkdirSync(inner)
  const path = join(folder, 'a.tgz')
  writeFileSync(path, gzipSync(tarOf({ readme: 'text' })))
  // As a disk has it for which `README` is the same name.
  writeFileSync(join(inner, 'readme'), 'kept')
  await expect(unpackArchive(path, inner, gzipCompression)).rejects.toMatchObject({
    code: 'archive-damaged',
    message: expect.stringContaining(
      '"readme" already exists; on this system, names cannot differ only in case.',
    ),
  })
  expect(readFileSync(join(inner, 'readme'), 'utf8')).toBe('kept')
})

describe('what names an entry of a folder depends on the system', () => {
  test.each(['a:b', 'C:', 'a\\b', 'a?', '*', '"a"', '<a>', 'a|b', 'a\tb'])('%j', (part) => {
    expect(isName(part, 'win32')).toBe(false)
    expect(isName(part, 'linux')).toBe(true)
  })

  test.each(['a', 'é', '.gitignore', 'a b', '~', '$(x)'])('%j does on each', (part) => {
    expect(isName(part, 'win32')).toBe(true)
    expect(isName(part, 'darwin')).toBe(true)
  })
})

describe('nothing is written elsewhere by an entry', () => {
  test.each([
    '../evil',
    'a-1/../../evil',
    'a-1/b/../../../evil',
    'a-1/./../evil',
    '/evil',
    'a-1//evil',
  ])('%s', async (path) => {
    const parts = { 'a-1/first': 'x', [path]: 'evil' }
    await expect(unpacked(parts)).rejects.toMatchObject({
      code: 'archive-damaged',
      message: expect.stringContaining(path),
    })
    const outer = join(folder, String(folders))
    expect(readdirSync(outer)).toEqual(['inner'])
    expect(existsSync('/evil')).toBe(false)
  })

  test('that is there already as a link', async () => {
    const inner = join(folder, 'linked')
    const target = join(folder, 'target')
    mkdirSync(inner)
    writeFileSync(target, 'kept')
    symlinkSync(target, join(inner, 'a'))
    const path = join(folder, 'a.tgz')
    writeFileSync(path, gzipSync(tarOf({ a: 'evil' })))
    await expect(unpackArchive(path, inner, gzipCompression)).rejects.toMatchObject({
      code: 'archive-damaged',
    })
    expect(readFileSync(target, 'utf8')).toBe('kept')
  })

  test('that is a device', async () => {
    await expect(unpacked({ 'a-1/null': { type: '3' } })).rejects.toMatchObject({
      code: 'archive-damaged',
    })
  })
})
