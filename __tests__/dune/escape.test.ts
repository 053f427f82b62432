import { expect, test } from '@jest/globals'
import { atomOrQuoted } from '../../src/dune/escape.ts'

test.each([
  ['lwt', 'lwt'],
  ['%%', '%%'],
  ['', '""'],
  ['a b', '"a b"'],
  ['%{x}', String.raw`"\%{x}"`],
  ['"\\\n', String.raw`"\"\\\n"`],
  ['\xc3\xa9', '"\xc3\xa9"'],
  ['\xf0\x9d\x84\x9e', '"\xf0\x9d\x84\x9e"'],
  ['\xe9', String.raw`"\233"`],
  ['\xed\xa0\x80', String.raw`"\237\160\128"`],
])('dune writes %j as %s', (bytes, written) => {
  expect(atomOrQuoted(bytes)).toBe(written)
})
