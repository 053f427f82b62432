import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { version } from '../../src/command-line/command-line.ts'

test('the program tells the version that its package has', () => {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  expect(JSON.parse(text)).toMatchObject({ version })
})
