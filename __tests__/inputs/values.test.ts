import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { oneOf, parseBoolean, parseList, parsePackageNames } from '../../src/inputs/values.ts'

describe('a boolean', () => {
  test.each(['true', 'True', 'TRUE'])('%s is true', (text) => {
    expect(parseBoolean(text)).toEqual({ kind: 'value', value: true })
  })
  test.each(['false', 'False', 'FALSE'])('%s is false', (text) => {
    expect(parseBoolean(text)).toEqual({ kind: 'value', value: false })
  })
  test.each(['yes', 'no', '1', '0', 'on', 'tRUE', 'true '])('%s is neither', (text) => {
    expect(parseBoolean(text)).toMatchObject({ kind: 'defect' })
  })
})

describe('one of a few words', () => {
  const parse = oneOf({ auto: 0, true: 1, false: 2 } as const)
  test.each([
    ['auto', 0],
    ['TRUE', 1],
    ['False', 2],
  ])('%s', (text, expected) => {
    expect(parse(text)).toEqual({ kind: 'value', value: expected })
  })
  test.each(['Auto', 'constructor', 'toString', '__proto__'])('%s is none', (text) => {
    expect(parse(text)).toMatchObject({ kind: 'defect', hint: 'Write one of auto, true, false.' })
  })
})

describe('a list', () => {
  test.each([
    ['a', ['a']],
    ['a b', ['a', 'b']],
    ['a,b', ['a', 'b']],
    ['a, b,\n c\r\n', ['a', 'b', 'c']],
    ['a a', ['a']],
    ['["a", " b "]', ['a', 'b']],
    ['[]', []],
    [',', []],
  ])('%j holds %j', (text, items) => {
    expect(parseList(text)).toEqual({ kind: 'value', value: items })
  })
  test.each(['[a, b]', '["a"', '[1]', '["a", null]'])('%s is none of strings', (text) => {
    expect(parseList(text)).toMatchObject({ kind: 'defect' })
  })
  test('of any names reads the same as JSON and apart by commas', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z][a-z0-9+-]*$/)), (names) => {
        expect(parseList(names.join(', '))).toEqual(parseList(JSON.stringify(names)))
      }),
    )
  })
})

describe('names of packages', () => {
  test.each(['tally', 'tally-unix', '0install', 'conf-g++', 'a_b'])('%s is one', (name) => {
    expect(parsePackageNames(name)).toEqual({ kind: 'value', value: [name] })
  })
  test.each([
    ['tally.opam', 'tally'],
    ['opam/tally.opam', 'tally'],
    ['42', 'letters'],
    ['tally!', 'letters'],
  ])('%s is none, and the hint helps', (text, hint) => {
    expect(parsePackageNames(text)).toMatchObject({
      kind: 'defect',
      hint: expect.stringContaining(hint),
    })
  })
})
