import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { readBytes, readFileBytes } from '../../src/disk/read-bytes.ts'

const folder = mkdtempSync(join(tmpdir(), 'read-bytes-'))
const file = join(folder, 'list')
writeFileSync(file, Buffer.from([0x61, 0xc3, 0xa9, 0xff]))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

test('a file is a byte string', async () => {
  expect(await readBytes(file)).toBe('a\u{c3}\u{a9}\u{ff}')
  expect(readFileBytes(file)).toBe('a\u{c3}\u{a9}\u{ff}')
})

test('what cannot be read is nothing', async () => {
  expect(await readBytes(join(folder, 'gone'))).toBeUndefined()
  expect(await readBytes(folder)).toBeUndefined()
  expect(readFileBytes(folder)).toBeUndefined()
})
