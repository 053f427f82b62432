import { describe, expect, test } from '@jest/globals'
import { printItems, printValue } from '../../src/opam/printer.ts'
import type { OpamValue } from '../../src/opam/syntax.ts'
import { field, group, ident, list, option, prefixRelation, string } from '../../src/opam/syntax.ts'

const and = (left: OpamValue, right: OpamValue): OpamValue => ({ kind: 'and', left, right })

describe('values', () => {
  test.each<[string, OpamValue]>([
    ['name', ident('name')],
    ['true', { kind: 'bool', value: true }],
    ['-7', { kind: 'int', value: -7n }],
    [String.raw`"a \"b\" \\"`, string(String.raw`a "b" \ `.trimEnd())],
    ['"tab\tand\rreturn"', string('tab\tand\rreturn')],
    ['["dune" "build"]', list([string('dune'), string('build')])],
    ['[]', list([])],
    ['(a b)', group([ident('a'), ident('b')])],
    [
      'os = "linux"',
      { kind: 'relation', operator: '=', left: ident('os'), right: string('linux') },
    ],
    [
      'PATH += "bin"',
      { kind: 'environment-update', operator: '+=', left: ident('PATH'), right: string('bin') },
    ],
    ['!dev', { kind: 'not', value: ident('dev') }],
    ['?dev', { kind: 'defined', value: ident('dev') }],
    ['a & b | c', { kind: 'or', left: and(ident('a'), ident('b')), right: ident('c') }],
    [
      '"dune" {>= "3.0" & with-test}',
      option(string('dune'), [and(prefixRelation('>=', string('3.0')), ident('with-test'))]),
    ],
  ])('%s', (text, value) => {
    expect(printValue(value)).toBe(text)
    expect(printValue(value, 'dune')).toBe(text)
  })
})

describe('strings of several lines', () => {
  const text = String.raw`one "two" """ \ `.trimEnd() + '\nlast"'
  const escaped = String.raw`one "two" \""" \\` + '\nlast\\"'

  test('opam takes the first line break back', () => {
    expect(printValue(string(text))).toBe(`"""\\\n${escaped}"""`)
  })

  test('opam needs not when the text starts with one', () => {
    expect(printValue(string(`\n${text}`))).toBe(`"""\n${escaped}"""`)
  })

  test('dune adds one', () => {
    expect(printValue(string(text), 'dune')).toBe(`"""\n${escaped}"""`)
    expect(printValue(string(`\n${text}`), 'dune')).toBe(`"""\n\n${escaped}"""`)
  })

  test('they stay on the line of the field', () => {
    expect(printItems([field('description', string('a\nb'))], 'dune')).toBe(
      'description: """\na\nb"""',
    )
  })
})

describe('fields', () => {
  const filtered = list([option(string('dune'), []), string('fmt')])

  test('a list of plain values stays on a line while it fits', () => {
    expect(printItems([field('tags', list([string('a'), string('b')]))])).toBe('tags: ["a" "b"]')
  })

  test('a list that does not fit is indented, and fills its own line', () => {
    const tags = list([string('x'.repeat(33)), string('y'.repeat(33))])
    expect(printItems([field('tags', tags)])).toBe(
      `tags: [\n  "${'x'.repeat(33)}" "${'y'.repeat(33)}"\n]`,
    )
  })

  test('a list with a list or a constraint has a line for each element', () => {
    const depends = list([option(string('dune'), [ident('dev')]), string('fmt')])
    expect(printItems([field('depends', depends)])).toBe('depends: [\n  "dune" {dev}\n  "fmt"\n]')
    expect(printItems([field('build', list([list([string('make')])]))])).toBe(
      'build: [\n  ["make"]\n]',
    )
  })

  test('an empty constraint does so for dune only', () => {
    expect(printItems([field('depends', filtered)])).toBe('depends: ["dune" {} "fmt"]')
    expect(printItems([field('depends', filtered)], 'dune')).toBe(
      'depends: [\n  "dune" {}\n  "fmt"\n]',
    )
  })

  test('an overlong string moves to the next line', () => {
    const url = 'x'.repeat(80)
    expect(printItems([field('homepage', string(url))])).toBe(`homepage:\n  "${url}"`)
  })

  test('of an empty list opam prints an empty line', () => {
    const items = [field('a', list([])), field('b', list([list([])]))]
    expect(printItems([...items, field('c', ident('d'))])).toBe('\n\nc: d')
    expect(printItems(items, 'dune')).toBe('a: []\nb: [\n  []\n]')
  })

  test('a section is indented', () => {
    expect(
      printItems([
        field('opam-version', string('2.0')),
        { kind: 'section', sectionKind: 'url', items: [field('src', string('https://a'))] },
        {
          kind: 'section',
          sectionKind: 'extra-source',
          name: 'a.patch',
          items: [field('src', string('https://b'))],
        },
      ]),
    ).toBe(
      'opam-version: "2.0"\nurl {\n  src: "https://a"\n}\nextra-source "a.patch" {\n  src: "https://b"\n}',
    )
  })
})

test('a chain of a hundred thousand operators is printed', () => {
  let chain: OpamValue = ident('a')
  for (let count = 0; count < 100_000; count++) chain = and(chain, ident('a'))
  expect(printValue(chain).split(' &').length).toBe(100_001)
})
