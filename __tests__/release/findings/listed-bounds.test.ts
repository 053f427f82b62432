import { describe, expect, test } from '@jest/globals'
import { listBounds } from '../../../src/release/findings/listed-bounds.ts'
import type { Diagnostic } from '../../../src/text/diagnostic.ts'

const why = 'It is asked for.'

const missing = (name: string, more: Partial<Diagnostic> = {}): Diagnostic => ({
  severity: 'warning',
  code: 'opam-review-missing-lower-bound',
  subjects: ['ferry', name],
  message: `The dependency "${name}" has no lower bound.`,
  hints: [`Write (${name} (>= 2.0)) here.`, why],
  line: `(${name} (>= 2.0))`,
  ...more,
})
const other: Diagnostic = { severity: 'error', code: 'drift', message: 'It drifts.', hints: [] }

describe('missing lower bounds', () => {
  test('of a package are one finding at the place of the first, with the lines to write', () => {
    const location = { source: { name: 'dune-project', text: 'lwt' }, span: { start: 0, end: 3 } }
    const all = [missing('lwt', { location }), other, missing('fmt'), missing('oar')]
    expect(listBounds(all)).toEqual([
      {
        severity: 'warning',
        code: 'opam-review-missing-lower-bound',
        subjects: ['ferry', 'lwt', 'fmt', 'oar'],
        message: '3 dependencies have no lower bound: lwt, fmt, oar.',
        hints: [
          'Write these lines. Replace each newest version by the oldest version that you build with.',
          why,
        ],
        detail: '(lwt (>= 2.0))\n(fmt (>= 2.0))\n(oar (>= 2.0))\n',
        location,
      },
      other,
    ])
  })

  test('of one dependency are told as they are', () => {
    expect(listBounds([missing('lwt')])).toEqual([missing('lwt')])
  })

  test('of two packages, of another weight, and ignored ones are lists of their own', () => {
    const ignored = { severity: 'notice', ignored: 'it is known', hints: ['Ignored'] } as const
    const all = [
      missing('lwt'),
      missing('fmt', { subjects: ['ferry-cli', 'fmt'] }),
      missing('oar', { severity: 'notice' }),
      missing('a', ignored),
      missing('b', ignored),
    ]
    const listed = listBounds(all)
    expect(listed.slice(0, 3)).toEqual(all.slice(0, 3))
    expect(listed.slice(3)).toMatchObject([{ subjects: ['ferry', 'a', 'b'], hints: ['Ignored'] }])
    expect(listed[3]?.detail).toBeUndefined()
  })

  test('are told without lines where no versions are known', () => {
    const advice = 'Add a lower bound: the oldest version that you build with.'
    const all = ['lwt', 'fmt'].map((name): Diagnostic => {
      const { line: _, ...unseen } = missing(name, { hints: [advice, why] })
      return unseen
    })
    expect(listBounds(all)).toMatchObject([{ hints: [advice, why] }])
  })
})

describe('bounds whose oldest version no compiler can have', () => {
  const high = (name: string, more: Partial<Diagnostic> = {}): Diagnostic => ({
    ...missing(name, { hints: [`Write (${name} (>= 2.0)) here.`, why] }),
    code: 'forecast-lowest-unavailable',
    ...more,
  })

  test('are a list of their own, and what no line says stays a hint', () => {
    const { line: _, ...unwritten } = high('oar', { hints: ['Raise the bound on oar to 3.', why] })
    expect(listBounds([high('lwt'), missing('fmt'), unwritten])).toMatchObject([
      {
        message:
          "No compiler that opam-repository's CI tests can install the oldest versions that 2 bounds allow: lwt, oar. CI tests the lower bounds with newer versions instead.",
        hints: [
          'Write these lines, with the versions that CI tests.',
          'Raise the bound on oar to 3.',
          why,
        ],
        detail: '(lwt (>= 2.0))\n',
      },
      { subjects: ['ferry', 'fmt'] },
    ])
  })
})
