import { describe, expect, test } from '@jest/globals'
import { readTemplate } from '../../src/generate/template.ts'

const read = (text: string) => readTemplate({ name: 'a.opam.template', text })

describe('the fields of a template', () => {
  test.each([
    ['', []],
    ['# build: []\n', []],
    ['build: []\ndepends: ["x"]', ['build', 'depends']],
    ['url { src: "x" }\nauthor: "me"', ['author']],
    ['synopsis: "build: []"', ['synopsis']],
    ['opam-version: "2.2"\nwhat ever', ['opam-version']],
  ])('of %j', (text, fields) => {
    const template = read(text)
    expect([...template.fields]).toEqual(fields)
    expect(template.diagnostics).toEqual([])
  })
})

describe('what is no template is reported at the token where parsing stops', () => {
  test.each([
    ['doc', 'Parse error', ''],
    ['doc "x"\n', 'Parse error', ''],
    ['doc: ]', 'Parse error', ']'],
    ['doc: "x" synopsis "y"', 'Parse error', ''],
    ['doc: $', 'Parse error', '$'],
    ['doc: "x"\nflags: $', "'$' is not a valid token", '$'],
    ['doc: "x"\nflags: "', 'unterminated string', ''],
    ['a: 1\nb: 99999999999999999999', 'Parse error', '99999999999999999999'],
    [
      'a: "x"\nopam-version: "2.1"',
      'opam-version must be the first non-comment line',
      'opam-version: "2.1"',
    ],
  ])('%j', (text, message, at) => {
    const [diagnostic] = read(text).diagnostics
    const span = diagnostic?.location?.span ?? { start: -1, end: -1 }
    expect([diagnostic?.message, text.slice(span.start, span.end)]).toEqual([message, at])
    expect(diagnostic?.code).toBe('opam-template')
  })
})
