import { describe, expect, test } from '@jest/globals'
import { dependencyText } from '../../src/dune/dependency.ts'
import type { VersionText } from '../../src/dune/language-version.ts'
import { languageVersion } from '../../src/dune/language-version.ts'
import { readProject } from '../../src/dune/project.ts'
import { injectDependencies } from '../../src/generate/injected-dependencies.ts'

interface Given {
  readonly lang: VersionText
  readonly depends: string
  readonly packageName?: string
  readonly menhir?: boolean
}

function injected({ lang, depends, packageName = 'p', menhir = false }: Given) {
  const text = `(lang dune 3.18)\n(package (name p) (depends ${depends}))\n`
  const { project } = readProject({ name: 'dune-project', text })
  const given = project?.packages[0]?.depends?.value.map(({ value }) => value) ?? []
  const circumstances = { packageName, lang: languageVersion(lang), menhir }
  const result = injectDependencies(given, circumstances)
  return { depends: result.depends.map(dependencyText).join(' '), warnings: result.warnings }
}

const odoc = '(odoc :with-doc)'

describe('dune', () => {
  test.each<[VersionText, string, string]>([
    ['1.10', 'a', 'a'],
    ['1.11', 'a', '(dune (>= 1.11)) a'],
    ['2.5', 'a dune', 'a dune'],
    ['2.6', 'a dune', 'a (dune (>= 2.6))'],
    ['2.6', 'a (dune :build)', 'a (dune (and (>= 2.6) :build))'],
    ['2.6', '(dune (>= 3.0)) dune', '(dune (and (>= 2.6) (>= 3.0))) dune'],
    ['3.22', '(dune (>= 3.22))', `(dune (and (>= 3.22) (>= 3.22))) ${odoc}`],
    ['3.23', '(dune (>= 3.23))', `(dune (>= 3.23)) ${odoc}`],
    ['3.23', '(dune (>= 3.100~beta))', `(dune (>= 3.100~beta)) ${odoc}`],
    ['3.23', '(dune (> 3.30))', `(dune (and (>= 3.23) (> 3.30))) ${odoc}`],
    ['3.23', '(dune (>= :v))', `(dune (and (>= 3.23) (>= :v))) ${odoc}`],
    ['3.23', '(dune (and (>= 3.30)))', `(dune (and (>= 3.23) (and (>= 3.30)))) ${odoc}`],
  ])('at %s: %s becomes %s', (lang, depends, expected) => {
    expect(injected({ lang, depends })).toEqual({ depends: expected, warnings: [] })
  })

  test('from 3.23 on a lower bound than the language is replaced, with a warning', () => {
    expect(injected({ lang: '3.23', depends: '(dune (>= 3.9))' })).toEqual({
      depends: `(dune (>= 3.23)) ${odoc}`,
      warnings: [
        'The lower bound >= 3.9 on dune in the depends field is less than the dune language version 3.23. The generated opam file will use >= 3.23 instead.',
      ],
    })
  })

  test('does not depend on itself', () => {
    expect(injected({ lang: '2.0', depends: 'a', packageName: 'dune' }).depends).toBe('a')
  })
})

describe('odoc', () => {
  const needed = (depends: string) =>
    injected({ lang: '2.7', depends }).depends.endsWith(` ${odoc}`)

  test.each([
    ['nothing', true],
    ['odoc', false],
    ['(odoc (>= 2.0))', false],
    ['(odoc (= :os linux))', false],
    ['(odoc :with-doc)', false],
    ['(odoc :build)', false],
    ['(odoc :post)', false],
    ['(odoc :with-test)', true],
    ['(odoc (and (>= 2) :with-test))', true],
    ['(odoc (or (>= 2) :with-test))', false],
    ['(odoc (and :build :post))', false],
    ['(odoc (not :with-test))', false],
    ['(odoc (not :build))', true],
    ['(odoc :dev) odoc', false],
  ])('with %s: is added last, %s', (depends, added) => {
    const [last] = injected({ lang: '2.7', depends }).depends.match(/\(odoc :with-doc\)$/) ?? []
    expect(needed(depends)).toBe(added || depends === odoc)
    expect(last === odoc).toBe(added || depends === odoc)
  })

  test('is added since 2.7, but not to itself', () => {
    expect(injected({ lang: '2.6', depends: 'a' }).depends).not.toContain('odoc')
    expect(injected({ lang: '2.7', depends: 'a', packageName: 'odoc' }).depends).not.toContain(
      'odoc',
    )
  })
})

describe('menhir', () => {
  test.each([
    [true, 'menhir', '(menhir (>= 20180523))'],
    [true, '(menhir :build) menhir', '(menhir :build) (menhir (>= 20180523))'],
    [true, 'menhirLib', 'menhirLib'],
    [false, 'menhir', 'menhir'],
  ])('in use %s: %s becomes %s', (menhir, depends, expected) => {
    expect(injected({ lang: '1.10', depends, menhir }).depends).toBe(expected)
  })
})
