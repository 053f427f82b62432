import { describe, expect, test } from '@jest/globals'
import { applyExemptions } from '../../../src/release/findings/exemptions.ts'
import type { Exemption } from '../../../src/release/model/settings.ts'
import type { Diagnostic, Severity } from '../../../src/text/diagnostic.ts'

const found = (code: string, severity: Severity, subjects?: readonly string[]): Diagnostic => ({
  severity,
  code,
  message: 'It is so.',
  hints: ['Change it.'],
  ...(subjects === undefined ? {} : { subjects }),
})

const shown = (diagnostics: readonly Diagnostic[], exemptions: readonly Exemption[]) =>
  applyExemptions(diagnostics, exemptions).map(
    ({ severity, code, ignored }) =>
      `${severity} ${code}${ignored === undefined ? '' : ` ignored: ${ignored}`}`,
  )

const reason = 'it must be'

describe('a finding that is ignored', () => {
  test.each([['opam-review-lost-bound'], ['lost-bound']])(
    'of a review weighs nothing: %s',
    (finding) => {
      const all = [found('opam-review-lost-bound', 'warning', ['ferry', 'lwt'])]
      expect(shown(all, [{ finding, reason }])).toEqual([
        'notice opam-review-lost-bound ignored: it must be',
      ])
    },
  )

  test('of opam lint or of opam-repository’s CI is a warning, which will refuse it', () => {
    const all = [found('opam-lint-35', 'error'), found('opam-repository-default-tags', 'error')]
    const exemptions = [
      { finding: '35', reason },
      { finding: 'default-tags', reason },
    ]
    expect(shown(all, exemptions)).toEqual([
      'warning opam-lint-35 ignored: it must be',
      'warning opam-repository-default-tags ignored: it must be',
    ])
    const [first] = applyExemptions(all, exemptions)
    expect(first?.hints).toEqual([
      'Ignored: it must be',
      'The CI of opam-repository will still refuse it.',
    ])
  })

  test('may be that of one package or dependency only', () => {
    const all = [
      found('opam-review-missing-lower-bound', 'warning', ['ferry', 'lwt']),
      found('opam-review-missing-lower-bound', 'warning', ['ferry', 'fmt']),
    ]
    expect(shown(all, [{ finding: 'missing-lower-bound', subject: 'fmt', reason }])).toEqual([
      'warning opam-review-missing-lower-bound',
      'notice opam-review-missing-lower-bound ignored: it must be',
    ])
  })
})

test('what is not found is told', () => {
  const unused = applyExemptions([], [{ finding: '35', subject: 'ferry', reason }])
  expect(unused).toMatchObject([
    {
      severity: 'warning',
      code: 'ignore-unused',
      message: 'The input ignore says "35 ferry: it must be", but there is no such finding.',
    },
  ])
})

test('what nobody looked for is not missed', () => {
  const notice = found('opam-repository-unseen', 'notice')
  expect(applyExemptions([notice], [{ finding: 'unseen', reason }])).toEqual([notice])
})

test('nothing but findings of the lint can be ignored', () => {
  expect(shown([found('drift', 'error')], [{ finding: 'drift', reason }])).toEqual([
    'error drift',
    'warning ignore-unused',
  ])
})
