import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import type { Watermarks } from '../../src/dune/watermarks.ts'
import { fillWatermarks, fillingWatermarks } from '../../src/dune/watermarks.ts'

const marks: Watermarks = new Map([
  ['NAME', { kind: 'value', text: 'foo' }],
  ['VERSION', { kind: 'value', text: 'v1.2' }],
  ['PKG_DOC', { kind: 'absent', message: 'no doc' }],
])

function fill(text: string): string {
  return fillWatermarks({ name: 'a.ml', text }, marks).text
}

describe('watermarks are filled in as by dune subst', () => {
  test.each([
    ['%%NAME%%', 'foo'],
    ['a%%NAME%%b%%VERSION%%c', 'afoobv1.2c'],
    ['%%name%%', '%%name%%'],
    ['%%UNKNOWN%%', '%%UNKNOWN%%'],
    ['%%NAME%', '%%NAME%'],
    ['%NAME%%', '%NAME%%'],
    ['%%%NAME%%%', '%foo%'],
    ['%%%%%NAME%%', '%%%foo'],
    ['%%FOO%%NAME%%', '%%FOOfoo'],
    ['%%FOO%%%NAME%%', '%%FOO%%%NAME%%'],
    ['%%NAME%%NAME%%', 'fooNAME%%'],
    ['%%NAME %%NAME%%', '%%NAME foo'],
    ['%% %%NAME%%', '%% foo'],
    ['%%NAME%x%%NAME%%', '%%NAME%xfoo'],
    ['%%%%NAME%%%%NAME%%', '%%foofoo'],
    ['%%FOO%%%%NAME%%', '%%FOO%%foo'],
    // A name longer than any known one is no name: its closing %% may be moved by more %.
    ['%%MUCHTOOLONGNAME%%%NAME%%', '%%MUCHTOOLONGNAME%foo'],
    ['100%', '100%'],
    ['100%%', '100%%'],
    ['', ''],
    ['\u00E9\0%%NAME%%\u00FF', '\u00E9\0foo\u00FF'],
  ])('%j becomes %j', (text, expected) => {
    expect(fill(text)).toBe(expected)
  })
})

describe('a watermark without a value', () => {
  const source = { name: 'a.ml', text: 'x\n%%PKG_DOC%%%%NAME%%' }

  test('stays, and is an error in its place', () => {
    expect(fillWatermarks(source, marks)).toEqual({
      text: 'x\n%%PKG_DOC%%foo',
      diagnostics: [
        {
          severity: 'error',
          code: 'dune-subst',
          message: 'no doc',
          hints: [],
          location: { source, span: { start: 2, end: 13 } },
        },
      ],
    })
  })

  test('of a file in several pieces is an error that names the file', () => {
    const filling = fillingWatermarks('big.ml', marks)
    filling.push('x\n%%PKG')
    filling.push('_DOC%%')
    expect(filling.end().diagnostics).toEqual([
      { severity: 'error', code: 'dune-subst', message: '"big.ml": no doc', hints: [] },
    ])
  })
})

test('how a file is cut into pieces makes no difference', () => {
  const text = fc
    .array(
      fc.constantFrom(
        '%',
        '%%',
        'NAME',
        '%%NAME%%',
        'FOO',
        'MUCHTOOLONGNAME',
        'x',
        '\n',
        '%%FOO%%',
      ),
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, fc.array(fc.nat({ max: 12 })), (whole, steps) => {
      const filling = fillingWatermarks('a', marks)
      let at = 0
      let result = ''
      for (const step of steps) {
        result += filling.push(whole.slice(at, at + step))
        at += step
      }
      result += filling.push(whole.slice(at))
      expect(result + filling.end().text).toBe(fill(whole))
    }),
    { numRuns: 2000 },
  )
})

test('a file of nothing but per cent signs is not slow, nor held back', () => {
  const filling = fillingWatermarks('a', marks)
  const start = performance.now()
  expect(filling.push('%'.repeat(2_000_000)).length).toBeGreaterThan(1_999_000)
  expect(performance.now() - start).toBeLessThan(20_000)
})
