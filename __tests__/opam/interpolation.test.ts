import { describe, expect, test } from '@jest/globals'
import {
  expandInterpolations,
  interpolatedTexts,
  interpolatedVariables,
} from '../../src/opam/interpolation.ts'
import { parseReference, printReference, printVariable } from '../../src/opam/variable.ts'

describe('what is interpolated', () => {
  test.each([
    ['%{a}% %{b}%', ['b', 'a']],
    ['%%{a}%', ['a']],
    ['%{a', []],
    ['%{a\n}%', []],
    ['%{a}b}%', ['a}b']],
    ['%{a} %{b}%', ['a} %{b']],
    ['100%', []],
  ])('in %j is %j', (text, expected) => {
    expect(interpolatedTexts(text)).toEqual(expected)
  })

  test('are variables, but for what names none', () => {
    const text = '%{a}% %{b:c}% %{d+_:e}% %{f.g:h}%'
    expect(interpolatedVariables(text).map(printVariable)).toEqual(['a', 'b:c', 'd:e', '_:e'])
  })
})

describe('an expansion', () => {
  const expand = (text: string) => expandInterpolations(text, ({ variable }) => `<${variable}>`)

  test('replaces variables and doubled percent signs', () => {
    expect(expand('%{a:b}% 50%% %{c')).toEqual({ kind: 'text', text: '<b> 50% %{c' })
  })

  test('tells what names no package', () => {
    expect(expand('%{a.b:c}%')).toEqual({
      kind: 'defect',
      message: `Invalid character '.' in package name "a.b"`,
    })
  })
})

describe('references', () => {
  test.each([
    ['a', { packages: [], variable: 'a' }],
    ['a:b', { packages: ['a'], variable: 'b' }],
    ['_+a:b', { packages: ['_', 'a'], variable: 'b' }],
    [':b', { packages: [], variable: 'b' }],
    ['a:b?c:d', { packages: ['a'], variable: 'b', converter: { whenTrue: 'c', whenFalse: 'd' } }],
    ['b?c:d', { packages: [], variable: 'b', converter: { whenTrue: 'c', whenFalse: 'd' } }],
    ['?a+:b:', { packages: ['a+'], variable: 'b' }],
  ])('%s', (text, reference) => {
    expect(parseReference(text, true)).toEqual({ kind: 'reference', reference })
  })

  test.each(['a', 'a:b', '_+a:b', 'a:b?c:d'])('%s is printed as it is read', (text) => {
    const parsed = parseReference(text, false)
    expect(parsed.kind === 'reference' ? printReference(parsed.reference) : parsed).toBe(text)
  })
})
