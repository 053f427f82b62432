import { describe, expect, test } from '@jest/globals'
import { firstLine } from '../../src/dune/first-line.ts'
import { firstError } from './first-error.ts'

const invalid = 'Invalid first line, expected: (lang <lang> <version>)'

describe('the first line', () => {
  test.each([
    '(lang dune 3.0)',
    '(lang dune 3.0)\nrest',
    '(lang dune 3.0)\r\nrest',
    '( \tlang\tdune  3.0 ) \t\n',
    '(langdune 3.0)',
  ])('%j is one', (text) => {
    const line = firstLine({ source: { name: 'dune-project', text }, diagnostics: [] })
    expect(line.language.text).toBe('dune')
    expect(line.version.text).toBe('3.0')
    expect(text.slice(line.end)).toMatch(/^(?:rest)?$/)
  })

  test.each([
    ['', ''],
    ['(name a)\n(lang dune 3.0)', '(name a)'],
    ['\n(lang dune 3.0)', ''],
    [' (lang dune 3.0)', ' (lang dune 3.0)'],
    ['\xef\xbb\xbf(lang dune 3.0)\n', '\xef\xbb\xbf(lang dune 3.0)'],
    ['(lang dune 3.0) ; new\n(name a)', '(lang dune 3.0) ; new'],
    ['(lang dune 3.0)(name a)\n', '(lang dune 3.0)(name a)'],
    ['(lang dune 3.0 x)', '(lang dune 3.0 x)'],
    ['(lang dune)', '(lang dune)'],
    ['(lang "dune" 3.0)', '(lang "dune" 3.0)'],
  ])('%j is none', (text, at) => {
    expect(firstError(text)).toEqual({ message: invalid, at })
  })

  test('a line break in it is reported as if it were on one line', () => {
    const log = { source: { name: 'dune-project', text: '(lang dune\n 3.0)\n' }, diagnostics: [] }
    expect(() => firstLine(log)).toThrow(
      expect.objectContaining({
        diagnostic: expect.objectContaining({
          location: { source: log.source, span: { start: 0, end: 16 }, uncountedLines: true },
        }),
      }),
    )
  })
})

describe('language and version', () => {
  test.each([
    ['(lang ocaml 3.0)', 'Unknown language "ocaml".', 'ocaml'],
    ['(lang du.ne 3.0)', "syntax name du.ne may not contain '.'", undefined],
    ['(lang dune 3)', 'Invalid version. Version must be two numbers separated by a dot.', '3'],
    ['(lang dune .3)', 'Invalid version. Version must be two numbers separated by a dot.', '.3'],
    [
      '(lang dune 3.0.1)',
      'The ".1" part is ignored here.\nThis version is parsed as just 3.0.',
      '3.0.1',
    ],
    [
      '(lang dune 3.26)',
      'Version 3.26 of the dune language is not supported by this version of Dune.\nThis version of Dune supports the following versions of the dune language:\n- 1.0 to 1.12\n- 2.0 to 2.9\n- 3.0 to 3.25',
      '3.26',
    ],
    [
      '(lang dune 2.10)',
      'Version 2.10 of the dune language is not supported.\nSupported versions of this extension in version 2.10 of the dune language:\n- 1.0 to 1.12\n- 2.0 to 2.9',
      '2.10',
    ],
    [
      '(lang dune 0.9)',
      'Version 0.9 of the dune language is not supported.\nThere are no supported versions of this extension in version 0.9 of the dune language.\n',
      '0.9',
    ],
  ])('%s', (text, message, at) => {
    expect(firstError(text)).toEqual({ message, at })
  })

  test('a byte that is not ASCII in the version is pointed at', () => {
    expect(firstError('(lang dune 3.\xe9)')).toMatchObject({ at: '\xe9' })
  })
})
