import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { readOpamFile } from '../../../src/lint/model/opam-reading.ts'
import { lintOpamFile } from '../../../src/lint/run.ts'
import { printItems } from '../../../src/opam/printer.ts'
import type { OpamItem } from '../../../src/opam/syntax.ts'
import { field } from '../../../src/opam/syntax.ts'
import { byteString, opamValue } from '../../opam/arbitrary-value.ts'

const lint = (text: string, name = 'foo.opam') => lintOpamFile(readOpamFile({ name, text }))

describe('the place of a finding', () => {
  const text = 'opam-version: "2.0"\nsynopsis: "counts"\nlicense: "\\\n  GPL"\nfoo: 1\n'

  test('is the element it is about', () => {
    const finding = lint(text).find(({ code }) => code === 62)
    expect(finding?.about).toEqual({ field: 'license', element: 'GPL' })
    expect(finding?.location?.span).toEqual({ start: 48, end: 57 })
  })

  test('is else the field, its first line', () => {
    const finding = lint(text).find(({ code }) => code === 47)
    expect(finding?.about).toEqual({ field: 'synopsis' })
    expect(finding?.location?.span).toEqual({ start: 20, end: 38 })
  })

  test('is what opam tells, where it tells a place', () => {
    expect(lint(text)[0]).toMatchObject({
      code: 3,
      location: { span: { start: text.indexOf('foo') } },
    })
  })

  test('is nowhere for what is missing', () => {
    const finding = lint(text).find(({ code }) => code === 23)
    expect(finding?.location).toBeUndefined()
  })

  test('is where the parser stopped in a file that it refuses', () => {
    expect(lint('opam-version: "2.0"\nx: [')).toMatchObject([
      {
        code: 2,
        severity: 'error',
        message: 'File format error at line 2, column 4: Parse error',
        location: { span: { start: 24 } },
      },
    ])
  })
})

describe('what opam lint dies of, it tells', () => {
  const told = (text: string, name?: string) =>
    lint(`opam-version: "2.0"\n${text}\n`, name)
      .filter(({ message }) => message.startsWith('opam lint fails on this file: '))
      .map(({ severity, code, message, about }) => {
        return [
          severity,
          code,
          message.slice('opam lint fails on this file: '.length),
          about?.field,
        ]
      })

  const colon = `Invalid character ':' in package name "a:b"`
  const inSubpath = 'url { src: "https://a.org/b" } x-subpath: "a" available: '

  test.each([
    ['build: ["a" "%{a:b:c}%"]', ['error', 69, colon, 'build']],
    ['messages: ["%{a:b:c}%" "%{a b:c}%"]', ['error', 69, colon, 'messages']],
    ['available: "%{a:b:c}%"', ['error', 69, colon, 'available']],
    [
      `${inSubpath}opam-version >= "a b"`,
      ['error', 63, `Invalid character ' ' in package version "a b"`, 'available'],
    ],
    [
      `${inSubpath}!(opam-version < "" | os = "linux")`,
      ['error', 63, "Package version can't be empty", 'available'],
    ],
  ])('%s', (text, finding) => {
    expect(told(text)).toEqual([finding])
  })

  test.each([
    'build: ["a" {"%{a:b:c}%"}]',
    'build: ["a" "%{a:b?c:d:e}%"]',
    `${inSubpath}opam-version > "2.1" & opam-version > ""`,
    `${inSubpath}!(os = "linux" | opam-version = "")`,
  ])('%s does it no harm', (text) => {
    expect(told(text)).toEqual([])
  })

  test('a file without a name', () => {
    expect(told('', '/home/ada/.opam')).toEqual([
      ['error', 4, 'there is no name before ".opam"', 'name'],
    ])
  })
})

test('files beside the opam file that nobody looked for are not missed', () => {
  const text = `opam-version: "2.0"\nextra-files: ["a" "md5=${'0'.repeat(32)}"]\n`
  expect(lint(text).map(({ code }) => code)).not.toContain(53)
})

const names = [
  'available',
  'build',
  'conflicts',
  'depends',
  'depexts',
  'extra-files',
  'features',
  'flags',
  'license',
  'messages',
  'os',
  'pin-depends',
  'setenv',
  'synopsis',
  'tags',
  'url',
  'x-env-path-rewrite',
]

describe('robustness', () => {
  test('every text has findings', () => {
    fc.assert(
      fc.property(byteString, (text) => {
        expect(lint(text).length).toBeGreaterThan(0)
      }),
    )
  })

  test('every value of every field is looked at', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), opamValue, (name, value) => {
        const items: OpamItem[] = [
          field('opam-version', { kind: 'string', value: '2.0' }),
          field(name, value),
        ]
        expect(lint(printItems(items)).length).toBeGreaterThan(0)
      }),
    )
  })

  const nested = (open: string, inner: string, close: string) =>
    open.repeat(20_000) + inner + close.repeat(20_000)

  test.each([
    ['interpolations that are not closed', `build: ["${'%{'.repeat(500_000)}"]`],
    ['interpolations', `build: ["${'%{a}%'.repeat(200_000)}"]`],
    ['dependencies', `depends: [${'"a" {os = "linux" & >= "1"}\n'.repeat(40_000)}]`],
    ['alternatives', `available: a${' | a'.repeat(200_000)}`],
    ['unknown fields', 'foo: 1\n'.repeat(100_000)],
    ['unknown sections', Array.from({ length: 50_000 }, (_, n) => `foo${n} { }\n`).join('')],
    ['an address', `dev-repo: "${'a.'.repeat(500_000)}"`],
    ['a license', `license: "${'('.repeat(1_000_000)}"`],
    ['numbers in a version', `depends: ["a" {>= "${'0'.repeat(1_000_000)}"}]`],
    ['authors', `authors: [${'"a"\n'.repeat(200_000)}]`],
    ['negations', `available: ${'!?'.repeat(100_000)}a`],
    ['parentheses', `available: ${'('.repeat(200_000)}a${')'.repeat(200_000)}`],
    ['operators that alternate', `available: a${' & b | c'.repeat(50_000)}`],
    ['dependencies in parentheses', `depends: ${nested('("a" & ', '"b"', ')')}`],
    ['optional dependencies in parentheses', `depopts: ${nested('("a" & ', '"b"', ')')}`],
    ['conflicts in parentheses', `conflicts: ${nested('("a" | ', '"b" & "c"', ')')}`],
    ['bounds in parentheses', `depends: "a" {${nested('(>= "1" & ', 'b', ')')}}`],
    ['negated bounds in negations', `depends: "a" {${nested('!(< "1" | ', 'b', ')')}}`],
    ['negated conditions in negations', `depends: "a" {${nested('!(b & ', '"c"', ')')}}`],
    ['guards in guards', `build: ["a" {${nested('(b:installed & ', '?c:lib', ')')}}]`],
    ['braces after braces', `depends: "a" ${'{}'.repeat(100_000)} license: "GPL"`],
    ['lists in lists', `build: ${nested('[', '"%{a:lib}%"', ']')}`],
    ['sections in sections', nested('foo { ', '', '}')],
    ['bounds of systems in parentheses', `os: ${nested('!(', '"linux"', ')')}`],
    ['bounds of compilers in parentheses', `ocaml-version: [${nested('!(', '>= "4"', ')')}]`],
  ])('%s by the hundred thousand take linear time', (_what, text) => {
    const start = performance.now()
    lint(`opam-version: "2.0"\n${text}\n`)
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})
