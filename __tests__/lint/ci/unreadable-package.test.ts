import { expect, test } from '@jest/globals'
import { unreadablePackage } from '../../../src/lint/ci/unreadable-package.ts'
import { readOpamFile } from '../../../src/lint/model/opam-reading.ts'

test.each([
  ['opam-version: "2.0"\n$', 'At ./<none>:2:0-2:1::', "'$' is not a valid token"],
  ['opam-version: "2.0"\nx: [ yes\nfoo: 1', 'At ./<none>:3:3-3:4::', 'Parse error'],
  ['opam-version: "2.0"\nx: "a" yes', 'At ./<none>:2:10-2:10::', 'Parse error'],
  ['opam-version: "3.0"\n', 'In ./<none>:', expect.anything()],
])('%j: %s %s', (text, place, message) => {
  const reading = readOpamFile({ name: 'opam', text })
  if (reading.kind === 'read') throw new Error('opam accepts the file.')
  const [first, second, ...rest] = unreadablePackage(reading, '/r/opam').split('\n')
  expect(first).toBe('Error in /r/opam: failed to parse opam file:')
  expect(second).toBe(`'${place}`)
  expect(rest).toEqual([typeof message === 'string' ? `${message}'` : message, ''])
})

test('a file that opam reads is none, whatever is wrong with its fields', () => {
  const reading = readOpamFile({ name: 'opam', text: 'opam-version: "2.0"\nfoo: 1\n' })
  expect(reading.kind).toBe('read')
})
