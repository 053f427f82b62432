import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { systemErrorText } from '../../src/process/system-error.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'system-error-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function errorOf(act: () => unknown): unknown {
  try {
    act()
  } catch (error) {
    return error
  }
  throw new Error('Nothing was thrown.')
}

test('a folder that would lie below a file is told with its path and the reason', () => {
  writeFileSync(join(folder, 'file'), '')
  const path = join(folder, 'file', 'out')
  const error = errorOf(() => mkdirSync(path, { recursive: true }))
  expect(systemErrorText(error)).toBe(`${JSON.stringify(path)}: not a directory (ENOTDIR).`)
})

test('a file that is a folder has no path in the system’s answer', () => {
  const error = errorOf(() => readFileSync(folder))
  expect(systemErrorText(error)).toBe('The system says: illegal operation on a directory (EISDIR).')
})

test('a fault of this program is no answer of the system', () => {
  expect(systemErrorText(new TypeError('x is not a function'))).toBeUndefined()
  expect(systemErrorText('text')).toBeUndefined()
  const bad = errorOf(() => Buffer.alloc(-1))
  expect(systemErrorText(bad)).toBeUndefined()
})
