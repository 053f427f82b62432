import { expect, test } from '@jest/globals'
import { ocamlCharacter, ocamlString } from '../../src/text/ocaml-escape.ts'

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
