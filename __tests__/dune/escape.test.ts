import { expect, test } from '@jest/globals'
import { atomOrQuoted, ocamlCharacter, ocamlString } from '../../src/dune/escape.ts'

test.each([
  ['plain text', '"plain text"'],
  ['a"b\\c', String.raw`"a\"b\\c"`],
  ['\n\t\r\b', String.raw`"\n\t\r\b"`],
  ['\x00\x7f\xe9', String.raw`"\000\127\233"`],
])('OCaml shows the string %j as %s', (bytes, shown) => {
  expect(ocamlString(bytes)).toBe(shown)
})

test.each([
  ['a', "'a'"],
  ["'", String.raw`'\''`],
  ['\\', String.raw`'\\'`],
  ['\xff', String.raw`'\255'`],
])('OCaml shows the byte %j as %s', (byte, shown) => {
  expect(ocamlCharacter(byte)).toBe(shown)
})

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
