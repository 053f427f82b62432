import { describe, expect, test } from '@jest/globals'
import { readProject } from '../../src/dune/project.ts'
import type { StatedInfo, SubstTree, Substitution } from '../../src/dune/subst.ts'
import { substitution } from '../../src/dune/subst.ts'

const unstated: StatedInfo = {
  source: undefined,
  license: undefined,
  authors: undefined,
  maintainers: undefined,
  homepage: undefined,
  bugReports: undefined,
  documentation: undefined,
}

function substitute(text: string, tree: Partial<SubstTree> = {}): Substitution {
  const { project } = readProject({ name: 'dune-project', text })
  if (project === undefined) throw new Error('The project of a test is wrong.')
  return substitution(project, {
    version: 'v1.2.0',
    commit: 'c0ffee',
    opamFiles: [],
    described: () => undefined,
    ...tree,
  })
}

/** What becomes of a file's content; `undefined` where the file is passed over. */
function rewrite(made: Substitution, path: string, text: string) {
  if (made.kind !== 'enabled') throw new Error(made.diagnostic.message)
  const rewriting = made.rewrite(path)?.()
  if (rewriting === undefined) return undefined
  const begun = rewriting.push(text)
  const end = rewriting.end()
  return { text: begun + end.text, errors: end.diagnostics.map(({ message }) => message) }
}

describe('the version in dune-project', () => {
  test.each([
    [
      'stands below the name',
      '(lang dune 3.0)\n(name a)\n',
      '(lang dune 3.0)\n(name a)\n(version v1.2.0)\n',
    ],
    [
      'stands below the line on which the name ends',
      '(lang dune 3.0)\n(name\n a) ; the name\n(license ISC)',
      '(lang dune 3.0)\n(name\n a) ; the name\n(version v1.2.0)\n(license ISC)',
    ],
    [
      'stands on a line of its own',
      '(lang dune 3.0)\n(name a)',
      '(lang dune 3.0)\n(name a)\n(version v1.2.0)\n',
    ],
    [
      'replaces the one that is there',
      '(lang dune 3.0)\n(version 0.9)\n(name a)\n',
      '(lang dune 3.0)\n(version v1.2.0)\n(name a)\n',
    ],
  ])('%s', (_, text, expected) => {
    expect(rewrite(substitute(text), 'dune-project', text)?.text).toBe(expected)
  })

  test('is quoted where it is no atom', () => {
    const text = '(lang dune 3.0)\n(name a)\n'
    const made = substitute(text, { version: '1.0 "odd"' })
    expect(rewrite(made, 'dune-project', text)?.text).toContain('(version "1.0 \\"odd\\"")\n')
  })

  test('does not appear where there is none', () => {
    const text = '(lang dune 3.17)\n(name a)\n; %%NAME%%\n'
    const { project } = readProject({ name: 'dune-project', text })
    if (project === undefined) throw new Error('The project of a test is wrong.')
    const made = substitution(project, { opamFiles: [], described: () => undefined })
    expect(rewrite(made, 'dune-project', text)?.text).toBe('(lang dune 3.17)\n(name a)\n; a\n')
  })
})

describe('the version in opam files', () => {
  const stanzas = '(lang dune 3.0)\n(name a)\n(package (name a))\n(package (name a-b))\n'
  const opamFiles = ['a.opam', 'a-b.opam', 'opam/c.opam']

  test.each([
    ['is prepended', 'a.opam', 'x: "%%NAME%%"\n', 'version: "1.2.0"\nx: "a"\n'],
    [
      'replaces each that is there',
      'a-b.opam',
      'version: "0"\nx: 1\nversion:\n',
      'version: "1.2.0"\nx: 1\nversion: "1.2.0"\n',
    ],
    [
      'does not replace one that is indented',
      'a.opam',
      ' version: "0"\n',
      'version: "1.2.0"\n version: "0"\n',
    ],
    ['does not appear in those of no package', 'opam/c.opam', 'x: "%%NAME%%"\n', 'x: "a"\n'],
  ])('%s', (_, path, text, expected) => {
    expect(rewrite(substitute(stanzas, { opamFiles }), path, text)?.text).toBe(expected)
  })

  test('appears in those in opam/ where the project says so', () => {
    const inside =
      '(lang dune 3.8)\n(name c)\n(opam_file_location inside_opam_directory)\n(package (name c))\n'
    const made = substitute(inside, { opamFiles: ['opam/c.opam'] })
    expect(rewrite(made, 'opam/c.opam', '')?.text).toBe('version: "1.2.0"\n')
  })

  test('appears in all at the root where no stanza describes a package', () => {
    const made = substitute('(lang dune 3.0)\n(name a)\n', { opamFiles })
    expect(rewrite(made, 'a-b.opam', '')?.text).toBe('version: "1.2.0"\n')
    expect(rewrite(made, 'opam/c.opam', '')?.text).toBe('')
  })
})

describe('the watermarks', () => {
  const all =
    '%%NAME%%|%%VERSION%%|%%VERSION_NUM%%|%%VCS_COMMIT_ID%%|%%PKG_MAINTAINER%%|%%PKG_AUTHORS%%|%%PKG_HOMEPAGE%%|%%PKG_ISSUES%%|%%PKG_DOC%%|%%PKG_LICENSE%%|%%PKG_REPO%%'

  test('show what the project states', () => {
    const text =
      '(lang dune 3.2)\n(name a)\n(source (github o/a))\n(license ISC MIT)\n(authors "A" "B")\n(maintainers "M")\n(documentation https://a.example)\n'
    expect(rewrite(substitute(text), 'a.ml', all)).toEqual({
      text: 'a|v1.2.0|1.2.0|c0ffee|M|A, B|https://github.com/o/a|https://github.com/o/a/issues|https://a.example|ISC, MIT|https://github.com/o/a',
      errors: [],
    })
  })

  test('show explicit pages before those of the host, and an address as it is', () => {
    const text =
      '(lang dune 3.0)\n(name a)\n(source (uri "git://x/y.git"))\n(homepage H)\n(bug_reports B)\n'
    const marks = '%%PKG_HOMEPAGE%%|%%PKG_ISSUES%%|%%PKG_REPO%%'
    expect(rewrite(substitute(text), 'a', marks)?.text).toBe('H|B|git://x/y.git')
  })

  test('without a value are errors in dune’s words', () => {
    const { project } = readProject({ name: 'dune-project', text: '(lang dune 3.17)\n(name a)\n' })
    if (project === undefined) throw new Error('The project of a test is wrong.')
    const made = substitution(project, { opamFiles: [], described: () => undefined })
    expect(rewrite(made, 'a.ml', all)?.errors).toEqual([
      'repository does not contain any version information',
      'repository does not contain any version information',
      'repository does not contain any commits',
      'variable "maintainer" not found in dune-project file',
      'variable "authors" not found in dune-project file',
      'variable "homepage" not found in dune-project file',
      'variable "bug-reports" not found in dune-project file',
      'variable "doc" not found in dune-project file',
      'variable "license" not found in dune-project file',
      'variable dev-repo not found in dune-project file',
    ])
  })

  test('drop one small v from the version’s number', () => {
    const text = '(lang dune 3.0)\n(name a)\n'
    const numbers = ['v1', 'V1', 'vv1', '1'].map(
      (version) => rewrite(substitute(text, { version }), 'a', '%%VERSION_NUM%%')?.text,
    )
    expect(numbers).toEqual(['1', 'V1', 'v1', '1'])
  })

  test.each([
    ['3.0', 'A'],
    ['2.8', 'B'],
    ['2.7', 'B'],
  ])('in language %s come from whom dune asks', (lang, expected) => {
    const text = `(lang dune ${lang})\n(name a)\n(license A)\n(package (name a) (license B))\n`
    expect(rewrite(substitute(text), 'x', '%%PKG_LICENSE%%')?.text).toBe(expected)
  })

  test('in old languages come from the opam file that no stanza describes', () => {
    const made = substitute('(lang dune 2.7)\n(name a)\n', {
      opamFiles: ['a.opam'],
      described: (name) => ({ ...unstated, license: [`of ${name}`] }),
    })
    expect(rewrite(made, 'x', '%%PKG_LICENSE%%')?.text).toBe('of a')
  })

  test('in language 2.8 come from the project where no package has its name', () => {
    const made = substitute('(lang dune 2.8)\n(name a)\n(license A)\n')
    expect(rewrite(made, 'x', '%%PKG_LICENSE%%')?.text).toBe('A')
  })
})

test.each([
  ...'flv gif ico jpeg jpg mov mp3 mp4 otf pdf png ttf woff'
    .split(' ')
    .map((extension) => [`a.${extension}`, false] as const),
  ['b/c.woff', false],
  ['a.tar.mp4', false],
  ['a..png', false],
  ['.a.png', false],
  ['b/..png', true],
  ['png', true],
  ['a.PNG', true],
  ['.png', true],
  ['..png', true],
  ['a.b/png', true],
  ['a.webp', true],
  ['a.svg', true],
])('%s is substituted: %s', (path, expected) => {
  const made = substitute('(lang dune 3.0)\n(name a)\n')
  expect(rewrite(made, path, '') !== undefined).toBe(expected)
})

describe('a project is not substituted', () => {
  test.each([
    [
      'that forbids it',
      '(lang dune 3.0)\n(name a)\n(subst disabled)\n',
      'disabled',
      "'dune subst' has been disabled in this project. Any use of it is forbidden.",
    ],
    [
      'without a name',
      '(lang dune 3.0)\n',
      'impossible',
      'The project name is not defined, please add a (name <name>) field to your dune-project file.',
    ],
    [
      'that lacks the package of its name, in an old language',
      '(lang dune 2.7)\n(name a)\n',
      'impossible',
      "Package a doesn't exist.",
    ],
  ])('%s', (_, text, kind, message) => {
    expect(substitute(text)).toMatchObject({ kind, diagnostic: { severity: 'error', message } })
  })
})
