import { chmodSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { replaceFiles } from '../../src/disk/replace-files.ts'
import { Failure } from '../../src/release/model/failure.ts'
import { temporaryFolder } from '../support/git-repository.ts'

const { folder, remove } = temporaryFolder()
afterAll(remove)

let made = 0

/** A folder with files `a` and `b` that hold their names. */
function twoFiles(): string {
  made++
  const place = join(folder, String(made))
  mkdirSync(place)
  for (const name of ['a', 'b']) writeFileSync(join(place, name), name)
  return place
}

async function failureOf(done: Promise<void>): Promise<string | undefined> {
  const error = await done.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  return error instanceof Failure ? error.code : undefined
}

test('all files are replaced, with the permissions that they had, and new ones are made', async () => {
  const place = twoFiles()
  chmodSync(join(place, 'a'), 0o755)
  await replaceFiles([
    { path: join(place, 'a'), before: 'a', after: '\xe9' },
    { path: join(place, 'new', 'c'), before: undefined, after: 'c' },
  ])
  expect(readFileSync(join(place, 'a'))).toEqual(Buffer.from([0xe9]))
  expect(statSync(join(place, 'a')).mode & 0o777).toBe(0o755)
  expect(readFileSync(join(place, 'new', 'c'), 'latin1')).toBe('c')
  expect(readdirSync(place).toSorted()).toEqual(['a', 'b', 'new'])
})

test.each([
  ['that changed meanwhile', 'other', 'file-changed'],
  ['that is gone', undefined, 'file-changed'],
  ['that was made meanwhile', 'made', 'file-changed'],
])('a file %s is not replaced, nor any other', async (_, before, code) => {
  const place = twoFiles()
  const second =
    before === undefined
      ? { path: join(place, 'gone'), before: 'x', after: 'y' }
      : before === 'made'
        ? { path: join(place, 'b'), before: undefined, after: 'y' }
        : { path: join(place, 'b'), before, after: 'y' }
  const first = { path: join(place, 'a'), before: 'a', after: 'x' }
  expect(await failureOf(replaceFiles([first, second]))).toBe(code)
  expect(readFileSync(join(place, 'a'), 'latin1')).toBe('a')
  expect(readdirSync(place)).toEqual(['a', 'b'])
})

test('a folder in the place of a file is not replaced', async () => {
  const place = twoFiles()
  const wanted = { path: place, before: 'x', after: 'y' }
  expect(await failureOf(replaceFiles([wanted]))).toBe('file-not-written')
})
