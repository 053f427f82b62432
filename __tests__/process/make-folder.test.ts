import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { makeFolder } from '../../src/process/make-folder.ts'
import { systemFailure } from '../../src/process/system-error.ts'
import { onLinux } from '../support/by-system.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'make-folder-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

test('folders are made with those above them, by several at once, and again', async () => {
  const path = join(folder, 'a', 'b', 'c')
  await Promise.all([makeFolder(path), makeFolder(path), makeFolder(join(path, 'd'))])
  await makeFolder(path)
  expect(await readdir(folder, { recursive: true })).toEqual(
    ['a', 'a/b', 'a/b/c', 'a/b/c/d'].map((one) => join(one)),
  )
})

test('a file is no folder', async () => {
  const file = join(folder, 'file')
  await writeFile(file, '')
  await expect(makeFolder(file)).rejects.toMatchObject({ code: 'EEXIST' })
  const error: unknown = await makeFolder(join(file, 'below')).catch((cause: unknown) => cause)
  expect(error).toMatchObject({ code: 'ENOTDIR' })
  expect(systemFailure(error, 'No.')).toMatchObject({ code: 'system-error' })
})

onLinux('where the system makes no folder', () => {
  test('it says so at once', async () => {
    await expect(makeFolder('/proc/no/such')).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
