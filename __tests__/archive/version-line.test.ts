import { describe, expect, test } from '@jest/globals'
import { versionedOpamFiles, withVersionLine } from '../../src/archive/version-line.ts'

describe('the opam files that get a version', () => {
  test.each([
    ['at the root', ['a.opam', 'src/b.opam', 'opam/c.opam'], ['a.opam']],
    ['in opam/ where the root has none', ['src/b.opam', 'opam/c.opam'], ['opam/c.opam']],
    ['but hidden ones', ['.a.opam', 'opam/.b.opam'], []],
    ['but templates', ['a.opam.template'], []],
  ])('are those %s', (_, paths, expected) => {
    expect(versionedOpamFiles(paths)).toEqual(expected)
  })
})

describe('the version of an opam file', () => {
  test.each([
    ['is its first line, and no line break ends the last', 'a: "b"\n', 'version: "1.0"\na: "b"'],
    ['replaces the one it has', 'a: 1\nversion: "0.9"\nb: 2\n', 'version: "1.0"\na: 1\nb: 2'],
    ['replaces one with blanks behind', 'version:\t"0.9" \r\na: 1\n', 'version: "1.0"\na: 1'],
    ['leaves an empty one', 'version: ""\n', 'version: "1.0"\nversion: ""'],
    ['leaves what is indented', ' version: "0.9"\n', 'version: "1.0"\n version: "0.9"'],
    ['keeps empty lines', '\na: 1\n\n', 'version: "1.0"\n\na: 1\n'],
    ['is all there is in an empty file', '', 'version: "1.0"'],
  ])('%s', (_, text, expected) => {
    expect(withVersionLine(text, '1.0')).toBe(expected)
  })
})
