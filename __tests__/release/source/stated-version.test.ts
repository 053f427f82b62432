import { expect, test } from '@jest/globals'
import { withVersionLine } from '../../../src/archive/version-line.ts'
import { readPackages } from '../../../src/release/source/project-packages.ts'
import { projectRewriting } from '../../../src/release/source/rewriting.ts'
import { checkStatedVersions } from '../../../src/release/source/stated-version.ts'
import type { Diagnostic } from '../../../src/text/diagnostic.ts'

/** What is said of the versions in a project that is released as 1.2.0. */
function check(texts: Record<string, string>, version = '1.2.0'): readonly Diagnostic[] {
  const files = {
    commit: { id: 'c'.repeat(40), committedAt: 0 },
    entries: [],
    texts: new Map(Object.entries(texts)),
  }
  const { read, diagnostics } = readPackages(files)
  if (read === undefined) throw new Error(JSON.stringify(diagnostics))
  const { apply } = projectRewriting(files, read, 'v1.2.0')
  return checkStatedVersions(read, {
    accepted: [version, `v${version}`],
    archived: (path, text) =>
      path.endsWith('.opam') ? withVersionLine(apply(path, text), version) : apply(path, text),
  })
}

const project = (...fields: readonly string[]) => ({
  'dune-project': ['(lang dune 3.0)', ...fields, '(package (name ferry))'].join('\n'),
  'ferry.opam': 'opam-version: "2.0"\n',
})

const place = ({ location }: Diagnostic): string | undefined =>
  location?.source.text.slice(location.span.start, location.span.end)

test.each([['1.2.0'], ['v1.2.0'], ['%%VERSION_NUM%%'], ['dev']])(
  '%s agrees with the tag v1.2.0',
  (version) => {
    expect(check(project('(name ferry)', `(version ${version})`))).toEqual([])
  },
)

test('another version is a warning where dune subst overwrites it', () => {
  const [found, ...others] = check(project('(name ferry)', '(version 1.1.0)'))
  expect(others).toEqual([])
  expect(found).toMatchObject({ severity: 'warning', code: 'version-disagrees' })
  expect(found?.hints[0]).toContain('The archive says "1.2.0" instead')
  expect(found && place(found)).toBe('(version 1.1.0)')
})

test.each([
  ['dune subst is disabled', project('(name ferry)', '(subst disabled)', '(version 1.1.0)')],
  ['dune subst does not know the name of the project', project('(version 1.1.0)')],
])('it is an error where %s', (_, texts) => {
  const found = check(texts)
  expect(found.map(({ severity, code }) => [severity, code])).toEqual([
    ['error', 'version-disagrees'],
  ])
  expect(found.map(place)).toEqual(['(version 1.1.0)'])
})

test('it is an error in a package, which dune subst passes over', () => {
  const texts = project('(name ferry)')
  const stated = texts['dune-project'].replace('(name ferry))', '(name ferry) (version 1.1.0))')
  expect(check({ ...texts, 'dune-project': stated })).toMatchObject([
    { severity: 'error', code: 'version-disagrees' },
  ])
})

test('in an opam file it is a warning: the release writes the version there', () => {
  const byHand = { 'dune-project': '(lang dune 3.0)', 'ferry.opam': 'version: "1.1.0"\n' }
  expect(check(byHand)).toMatchObject([
    { severity: 'warning', location: { source: { name: 'ferry.opam' } } },
  ])
})

test('it is an error in an opam file that writes it in a way that the release passes over', () => {
  const byHand = { 'dune-project': '(lang dune 3.0)', 'ferry.opam': 'version:\n  "1.1.0"\n' }
  expect(check(byHand)).toMatchObject([{ severity: 'error', code: 'version-disagrees' }])
})
