import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { removeFolder } from '../../src/disk/remove-folder.ts'
import { temporaryFolder } from '../support/git-repository.ts'

const { folder, remove } = temporaryFolder()
afterAll(remove)

test('a folder is removed with files that may not be written, as git has them', async () => {
  const below = join(folder, 'a/objects')
  mkdirSync(below, { recursive: true })
  const file = join(below, '0f')
  writeFileSync(file, 'x')
  chmodSync(file, 0o444)
  await removeFolder(join(folder, 'a'))
  expect(existsSync(join(folder, 'a'))).toBe(false)
})

test('one that is not there needs no removal', async () => {
  await removeFolder(join(folder, 'nowhere'))
  expect(existsSync(folder)).toBe(true)
})
