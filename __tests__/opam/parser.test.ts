import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import type { Reader } from '../../src/opam/parser.ts'
import { parseOpamFile } from '../../src/opam/parser.ts'
import { opamPositions } from '../../src/opam/positions.ts'
import { isEmptyList, printItems, printValue } from '../../src/opam/printer.ts'
import type { OpamItem, OpamValue } from '../../src/opam/syntax.ts'
import { field, group, ident, list, option, valueParts } from '../../src/opam/syntax.ts'
import { treeNodes } from '../../src/opam/tree.ts'
import { byteString, opamValue } from './arbitrary-value.ts'
import { withoutSpans } from './without-spans.ts'

const parse = (text: string, reader: Reader = 'opam') =>
  parseOpamFile({ name: 'foo.opam', text }, reader)

/** The value of the first field. */
function valueOf(text: string): OpamValue {
  const { file, diagnostics } = parse(`x: ${text}`)
  expect(diagnostics).toEqual([])
  const item = file.items[0]
  if (item?.kind !== 'field') throw new Error(`${text} is not the value of a field`)
  return item.value
}

/** How the operators of a value nest, written with a pair of parentheses for each. */
function shape(value: OpamValue): string {
  if (value.kind === 'and' || value.kind === 'or' || value.kind === 'relation') {
    return `(${shape(value.left)} ${value.kind} ${shape(value.right)})`
  }
  if (value.kind === 'not') return `(not ${shape(value.value)})`
  if (value.kind === 'group') return value.items.map(shape).join(' ')
  return value.kind === 'option'
    ? `(${shape(value.value)} {${value.constraints.map(shape).join(' ')}})`
    : printValue(value)
}

/** An error as `opam lint` prints it. */
function errorOf(text: string, reader?: Reader): string | undefined {
  const { file, diagnostics } = parse(text, reader)
  const diagnostic = diagnostics[0]
  if (diagnostic === undefined) return undefined
  if (diagnostic.location === undefined) return diagnostic.message
  const { line, column } = opamPositions(file)(diagnostic.location.span.start)
  return `${line}:${column}: ${diagnostic.message}`
}

describe('tokens', () => {
  test.each([
    ['a:b', 'ident'],
    ['_:b', 'ident'],
    ['a+b:c', 'ident'],
    ['a+_', 'ident'],
    ['1x', 'ident'],
    ['-a', 'ident'],
    ['truely', 'ident'],
    ['true', 'bool'],
    ['-12', 'int'],
    ['1_000', 'int'],
    ['""', 'string'],
  ])('%s is one of kind %s', (text, kind) => {
    expect(valueOf(text).kind).toBe(kind)
  })

  test('integers have 63 bits', () => {
    expect(valueOf('0004611686018427387903')).toMatchObject({ value: 4611686018427387903n })
    expect(errorOf('a: [] x: 4611686018427387904')).toBe('int_of_string')
    expect(errorOf('a: [] x: _1')).toBe('int_of_string')
  })

  test('~ is read as >=', () => {
    expect(valueOf('~ "1"')).toMatchObject({ kind: 'prefix-relation', operator: '>=' })
  })

  test('comments run to the end of the line, or nest', () => {
    const { file } = parse('# one\na: (* " (* *) " *) b # two')
    expect(withoutSpans(file.items)).toEqual([field('a', { kind: 'ident', name: 'b' })])
  })
})

describe('strings', () => {
  test.each([
    [String.raw`"\\ \" \' \n\r\t\b\ "`, '\\ " \' \n\r\t\b '],
    [String.raw`"\065\x42\xff"`, 'AB\xff'],
    ['"a\\\n   b"', 'ab'],
    ['"a\\\r\n\t b"', 'ab'],
    ['"a\r\nb\rc"', 'a\nb\rc'],
    ['"""a "b" ""c"""', 'a "b" ""c'],
    [String.raw`"""\""""`, '"'],
  ])('%j is %j', (text, value) => {
    expect(valueOf(text)).toMatchObject({ kind: 'string', value })
  })
})

describe('values', () => {
  test.each([
    ['!a = "b"', '!(a = "b")'],
    ['!a {b}', '!(a {b})'],
    ['!a & b', '(!a) & b'],
    ['a | b & c', 'a | (b & c)'],
    ['a & b & c', '(a & b) & c'],
    ['"a" & "b" {c}', '"a" & ("b" {c})'],
  ])('%s is read as %s', (text, grouped) => {
    expect(shape(valueOf(text))).toBe(shape(valueOf(grouped)))
  })

  test('in a list, a relation does not chain', () => {
    expect(valueOf('[a = b = c]')).toMatchObject({
      items: [{ kind: 'relation' }, { kind: 'prefix-relation' }],
    })
  })

  test('spans run from the first token to the end of the last', () => {
    const { file } = parse('a: 1\nx: ["b" {c & d} e]\n')
    expect(file.items[1]).toMatchObject({
      span: { start: 5, end: 23 },
      value: {
        span: { start: 8, end: 23 },
        items: [{ span: { start: 9, end: 20 } }, { span: { start: 21, end: 22 } }],
      },
    })
  })

  test('sections may have a name', () => {
    expect(parse('url { src: "a" } extra-source "b" { }').file.items).toMatchObject([
      { kind: 'section', sectionKind: 'url', items: [{ kind: 'field', name: 'src' }] },
      { kind: 'section', sectionKind: 'extra-source', name: 'b', items: [] },
    ])
  })

  test('sections may hold sections', () => {
    expect(parse('a { b: 1 c { d { } e: 2 } f: 3 } g: 4').file.items).toMatchObject([
      {
        sectionKind: 'a',
        items: [
          { name: 'b' },
          { sectionKind: 'c', items: [{ sectionKind: 'd', items: [] }, { name: 'e' }] },
          { name: 'f' },
        ],
      },
      { name: 'g' },
    ])
  })
})

describe('errors have the words and the place of opam', () => {
  test.each([
    ['x: [\n  "a"\n', '3:0: Parse error'],
    ['x: a = b = c', '1:9: Parse error'],
    ['x: []\ny: $', "2:3: '$' is not a valid token"],
    ['x: []\r', "1:5: '\r' is not a valid token"],
    ['x: [] "a\\q"', '1:9: illegal escape sequence'],
    ['x: [] "\\256"', '1:8: illegal escape sequence'],
    ['x: [] "a\\', '1:9: illegal escape sequence'],
    ['x: [] """a\\', '1:11: illegal escape sequence'],
    ['x: [] "a\n', '2:0: unterminated string'],
    ['x: [] """a"', '1:11: unterminated string'],
    ['x: [] (* (* *)', '1:14: unterminated comment'],
    ['x: =:= a', '1:3: Parse error'],
    ['x: a =:= b', '1:5: "=:=" is not a valid environment update operator'],
    ['flags:conf', '1:10: Parse error'],
    ['$: 1', '1:0: Parse error'],
    ['x: ["a\\\n   b" $]', "2:3: '$' is not a valid token"],
  ])('%j: %s', (text, error) => {
    expect(errorOf(text)).toBe(error)
  })
})

describe('the version of the format', () => {
  test.each<[Reader, string, string | undefined]>([
    ['opam', 'opam-version: "2.2"\nx: $', "2:3: '$' is not a valid token"],
    ['opam', 'opam-version: "2.3"\nx: $', '2:3: Parse error'],
    ['opam', 'opam-version: "2.7"\nx: $', undefined],
    ['dune', 'opam-version: "2.1"\nx: $', "2:3: '$' is not a valid token"],
    ['dune', 'opam-version: "2.2"\nx: $', undefined],
    ['opam', 'x: 1\nopam-version: "2.1"', '2:0: opam-version must be the first non-comment line'],
    ['opam', 'x: 1\nopam-version: "2.0"', undefined],
    ['opam', 'opam-version: "2.1"\nopam-version: "2.0"', '2:0: opam-version cannot be repeated'],
    ['opam', 'opam-version: "2.0"\nopam-version: "2.0"', undefined],
  ])('%s reading %j: %s', (reader, text, error) => {
    expect(errorOf(text, reader)).toBe(error)
    const isMisplaced = error?.includes('opam-version') === true
    expect(parse(text, reader).isVersionMisplaced).toBe(isMisplaced)
  })

  test('of a file for a later reader the header remains', () => {
    const { file } = parse('opam-version: "2.7"\nx: 1 $', 'opam')
    expect(withoutSpans(file.items)).toEqual([
      field('opam-version', { kind: 'string', value: '2.7' }),
    ])
  })
})

describe('laws', () => {
  // Of a field with an empty list opam prints an empty line.
  const fieldValue = opamValue.filter((value) => !isEmptyList(value))

  test('what is printed is read back, in both dialects but for the first line break of dune', () => {
    fc.assert(
      fc.property(fc.array(fieldValue, { maxLength: 4 }), (values) => {
        const items: OpamItem[] = values.map((value, index) => field(`x${index}`, value))
        expect(withoutSpans(parse(printItems(items)).file.items)).toEqual(items)
        expect(parse(printItems(items, 'dune')).diagnostics).toEqual([])
      }),
    )
  })

  const wrappers: Readonly<Record<string, (value: OpamValue) => OpamValue>> = {
    list: (value) => list([value, ident('x')]),
    group: (value) => group([ident('x'), value]),
    option: (value) => option(group([value]), [ident('x')]),
    constraint: (value) => option(ident('x'), [value]),
    not: (value) => ({ kind: 'not', value: group([value]) }),
    left: (value) => ({ kind: 'and', left: group([value]), right: ident('x') }),
    right: (value) => ({ kind: 'or', left: ident('x'), right: group([value]) }),
  }
  const kinds = (value: OpamValue) => treeNodes(value, valueParts).map(({ kind }) => kind)

  test('what nests thousands deep is printed and read back as well', () => {
    const wrapping = fc.array(fc.constantFrom(...Object.keys(wrappers)), {
      minLength: 2_000,
      maxLength: 4_000,
    })
    fc.assert(
      fc.property(wrapping, (names) => {
        const value = names.reduce<OpamValue>(
          (inner, name) => wrappers[name]?.(inner) ?? inner,
          ident('x'),
        )
        const text = printItems([field('x', value)])
        const [item] = parse(text).file.items
        expect(item?.kind === 'field' && kinds(item.value)).toEqual(kinds(value))
        expect(printItems(parse(text).file.items)).toBe(text)
      }),
      { numRuns: 10 },
    )
  })

  test('every text is accepted', () => {
    fc.assert(
      fc.property(byteString, (text) => {
        expect(parse(text).diagnostics.length).toBeLessThanOrEqual(1)
      }),
    )
  })

  const soup = fc
    .array(
      fc.constantFrom(
        'x:',
        'a',
        '"b"',
        '[',
        ']',
        '(',
        ')',
        '{',
        '}',
        '&',
        '|',
        '=',
        '!',
        '1',
        '\n',
      ),
    )
    .map((tokens) => tokens.join(' '))

  test('every sequence of tokens is accepted, and its items follow each other', () => {
    fc.assert(
      fc.property(soup, (text) => {
        let end = 0
        for (const { span } of parse(text).file.items) {
          expect(span?.start).toBeGreaterThanOrEqual(end)
          end = span?.end ?? 0
        }
      }),
    )
  })
})

describe('size', () => {
  test.each([
    ['brackets', 'x: ', '[', ''],
    ['braces', 'x: a ', '{b ', ''],
    ['negations', 'x: ', '!', ''],
    ['sections', '', 'x { ', ''],
    ['brackets that are closed', 'x: ', '[', ']'],
    ['parentheses', 'x: ', '(a & ', ')'],
    ['options', 'x: a ', '{b ', '}'],
    ['options of options', 'x: a ', '{} ', ''],
    ['alternating operators', 'x: a', ' & b | c', ''],
    ['sections that are closed', '', 'x { ', '}'],
  ])('%s nest as deep as they like, in linear time', (_what, before, opening, end) => {
    const start = performance.now()
    const text = before + opening.repeat(200_000) + (end && `a${end.repeat(200_000)}`)
    parse(text)
    expect(performance.now() - start).toBeLessThan(20_000)
  })

  test.each([
    ['a chain of operators', `x: a${' & a'.repeat(500_000)}`],
    ['a list', `x: [${'"a" '.repeat(500_000)}]`],
    ['a string', `x: "${'a\\n'.repeat(1_000_000)}"`],
    ['open comments', `x: a ${'(*'.repeat(2_000_000)}`],
    ['digits', `x: a ${'1'.repeat(4_000_000)}`],
    ['lines of continued strings', `x: [${'"a\\\n b"\n'.repeat(200_000)}]`],
  ])('%s of some megabytes takes linear time', (_what, text) => {
    const start = performance.now()
    parse(text)
    expect(performance.now() - start).toBeLessThan(20_000)
  })

  test('a list of a hundred thousand elements is read and printed', () => {
    const printed = printItems([field('x', list(Array.from({ length: 100_000 }, () => list([]))))])
    expect(printItems(parse(printed).file.items) === printed).toBe(true)
  })
})
