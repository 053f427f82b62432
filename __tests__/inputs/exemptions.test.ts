import { describe, expect, test } from '@jest/globals'
import { parseExemptions } from '../../src/inputs/rules.ts'

describe('a finding to ignore', () => {
  test.each([
    ['35: no page', { finding: '35', reason: 'no page' }],
    ['opam-lint-35: no page', { finding: 'opam-lint-35', reason: 'no page' }],
    ['lost-bound fmt: works', { finding: 'lost-bound', subject: 'fmt', reason: 'works' }],
    ['lost-bound\tfmt :works', { finding: 'lost-bound', subject: 'fmt', reason: 'works' }],
    ['35: see https://x.org/a:b', { finding: '35', reason: 'see https://x.org/a:b' }],
  ])('%j', (text, expected) => {
    expect(parseExemptions(text)).toEqual({ kind: 'value', value: [expected] })
  })

  test('is one line of several; empty ones and remarks say nothing', () => {
    const parsed = parseExemptions('# of ours\n35: no page\r\n\n  36 ferry: none yet  ')
    expect(parsed).toEqual({
      kind: 'value',
      value: [
        { finding: '35', reason: 'no page' },
        { finding: '36', subject: 'ferry', reason: 'none yet' },
      ],
    })
  })

  test.each([['35'], ['35:'], ['35 no page'], [': no page'], ['35 a b: no page'], ['35: x\n36']])(
    'is not %j: a finding and a reason are needed',
    (text) => {
      expect(parseExemptions(text)).toMatchObject({
        kind: 'defect',
        fact: expect.stringMatching(/^the line ".*" does not name a finding and a reason\.$/),
      })
    },
  )
})
