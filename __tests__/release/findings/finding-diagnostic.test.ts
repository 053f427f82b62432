import { describe, expect, test } from '@jest/globals'
import { readOpamFile } from '../../../src/lint/model/opam-reading.ts'
import { lintForCi, lintOpamFile } from '../../../src/lint/run.ts'
import { bareOpamFile, finishOpamFile } from '../../../src/release/artefacts/opam-file.ts'
import { diagnosticOf } from '../../../src/release/findings/finding-diagnostic.ts'
import { readPackages } from '../../../src/release/source/project-packages.ts'
import type { Diagnostic } from '../../../src/text/diagnostic.ts'
import { projectText, projectWith } from '../finding-project.ts'

interface Shown {
  readonly code: string
  /** The file and the text it points at. */
  readonly place: string
  /** The first hint: what to do. */
  readonly hint: string
}

/** What is said of the first package of a project, as it is to be published. */
function findings(texts: Record<string, string>, isNew = false): readonly Shown[] {
  return diagnosed(texts, isNew).map(({ code, location, hints: [hint = ''] }) => {
    if (location === undefined) throw new Error(`${code} has no place`)
    const { source, span } = location
    const place = `${source.name}: ${source.text.slice(span.start, span.end)}`
    return { code, place, hint }
  })
}

function diagnosed(texts: Record<string, string>, isNew: boolean): readonly Diagnostic[] {
  const { read, diagnostics } = readPackages({
    commit: { id: 'c'.repeat(40), committedAt: 0 },
    entries: [],
    texts: new Map(Object.entries(texts)),
  })
  const [described] = read?.packages ?? []
  if (described === undefined) throw new Error(JSON.stringify(diagnostics))
  const content = finishOpamFile(
    bareOpamFile(described.generated?.content ?? described.committed?.text ?? '', {
      prerelease: false,
    }),
    {
      address: 'https://example.org/ferry-1.0.tbz',
      checksums: { sha256: '0'.repeat(64), sha512: '0'.repeat(128) },
      commit: 'c'.repeat(40),
    },
  )
  const path = `packages/${described.name}/${described.name}.1.0/opam`
  const reading = readOpamFile({ name: path, text: content })
  const place = { name: described.name, version: '1.0', entries: [], isNew, packageNames: [] }
  const ofCi = reading.kind === 'read' ? lintForCi({ ...reading, ...place }) : []
  return [...lintOpamFile(reading), ...ofCi].map((one) => diagnosticOf(one, described))
}

const inProject = (fields: Record<string, string | undefined>, template?: string) =>
  findings({
    'dune-project': projectWith(fields),
    ...(template === undefined ? {} : { 'ferry.opam.template': template }),
  })

test('a project in order has no findings', () => {
  expect(inProject({})).toEqual([])
})

describe('a finding is an error where opam-repository refuses the package for it', () => {
  const weights = (fields: Record<string, string | undefined>, template: string) =>
    diagnosed({ 'dune-project': projectWith(fields), 'ferry.opam.template': template }, false)
  const merged =
    'The CI of opam-repository will report this on the pull request. Its maintainers have merged packages with this finding before.'

  test.each<[string, Record<string, string | undefined>, string]>([
    ['opam-lint-36', { source: undefined }, ''],
    ['opam-lint-37', { source: undefined }, ''],
    ['opam-lint-41', {}, 'build: [["dune" "build"] ["x" fmt:lib]]\n'],
    ['opam-lint-47', { synopsis: '(synopsis "Queues.")' }, ''],
    ['opam-repository-conf-packages', {}, 'depexts: ["a"] {true}\n'],
  ])('and else a warning: %s', (code, fields, template) => {
    const [found] = weights(fields, template).filter((one) => one.code === code)
    expect(found).toMatchObject({ severity: 'warning' })
    expect(found?.hints.at(-1)).toBe(merged)
  })

  test.each<[string, Record<string, string | undefined>, string]>([
    ['opam-lint-68', { license: undefined }, ''],
    ['opam-lint-58', { depends: '(depends fmt (lwt :test))' }, ''],
    ['opam-repository-default-tags', { tags: '(tags (boats topics))' }, ''],
    ['opam-repository-pinned-dependencies', {}, 'pin-depends: ["lwt.1" "git+https://a.org/b"]\n'],
  ])('%s', (code, fields, template) => {
    const [found] = weights(fields, template).filter((one) => one.code === code)
    expect(found).toMatchObject({ severity: 'error' })
    expect(found?.hints).not.toContain(merged)
  })
})

describe('a finding in a generated file points at the element of dune-project that causes it', () => {
  test.each<[string, Record<string, string>, string]>([
    ['opam-lint-3', { depends: '(depends fmt (lwt (>= "1 0")))' }, '(lwt (>= "1 0"))'],
    ['opam-lint-22', { license: '(license "")' }, '(license "")'],
    ['opam-lint-24', { maintainers: '(maintainers contact@ocamlpro.com)' }, 'contact@ocamlpro.com'],
    ['opam-lint-28', { tags: '(tags (boats flags:fast))' }, 'flags:fast'],
    ['opam-lint-31', { depopts: '(depopts lwt fmt)', depends: '(depends fmt)' }, 'fmt'],
    [
      'opam-lint-42',
      { source: '(source (uri https://example.org/a))' },
      '(source (uri https://example.org/a))',
    ],
    [
      'opam-lint-43',
      { conflicts: '(conflicts lwt (fmt (and (>= 1) (< 2))))' },
      '(fmt (and (>= 1) (< 2)))',
    ],
    ['opam-lint-44', { tags: '(tags (flags:plugin))' }, 'flags:plugin'],
    ['opam-lint-47', { synopsis: '(synopsis "Queues.")' }, '(synopsis "Queues.")'],
    [
      'opam-lint-50',
      { depends: '(depends lwt (fmt (and :build :post)))' },
      '(fmt (and :build :post))',
    ],
    ['opam-lint-50', { depopts: '(depopts lwt (fmt :post))' }, '(fmt :post)'],
    ['opam-lint-51', { depends: '(depends lwt (fmt (not :build)))' }, '(fmt (not :build))'],
    ['opam-lint-55', { depends: '(depends fmt (lwt (= :os darwin)))' }, '(lwt (= :os darwin))'],
    ['opam-lint-58', { depends: '(depends fmt (lwt :test))' }, '(lwt :test)'],
    ['opam-lint-62', { license: '(license MIT GPL-3.0)' }, 'GPL-3.0'],
    [
      'opam-repository-unreachable-maintainer',
      {
        source: '(source (uri git+https://example.org/a))\n(homepage https://example.org)',
        maintainers: '(maintainers Mara)',
      },
      'Mara',
    ],
    ['opam-repository-default-tags', { tags: '(tags (boats topics))' }, 'topics'],
    [
      'opam-repository-dune-as-build-dependency',
      { depends: '(depends fmt (dune (and :build (>= 3.0))))' },
      '(dune (and :build (>= 3.0)))',
    ],
  ])('%s: %j', (code, fields, text) => {
    const found = inProject(fields).filter((one) => one.code === code)
    expect(found).toEqual([
      {
        code,
        place: `dune-project: ${text}`,
        hint: 'Fix it here, commit, and tag the new commit.',
      },
    ])
  })

  test('of two dependencies on one package at the right one', () => {
    const depends = '(depends (lwt (>= 1.0)) (lwt (not :build)))'
    expect(inProject({ depends })).toContainEqual(
      expect.objectContaining({ code: 'opam-lint-51', place: 'dune-project: (lwt (not :build))' }),
    )
  })

  test('what dune makes of its language points at the version of that', () => {
    const found = findings({ 'dune-project': projectText('2.0', {}) })
    expect(found).toEqual([
      {
        code: 'opam-repository-dubious-dune-subst',
        place: 'dune-project: 2.0',
        hint: 'dune derives this value from here. A template can override it.',
      },
    ])
  })

  test('a name points at the name', () => {
    const texts = {
      'dune-project': projectWith({}).replace(
        '(package (name ferry)',
        '(package (name system-ferry)',
      ),
    }
    expect(findings(texts, true).map(({ code, place }) => [code, place])).toEqual([
      ['opam-repository-prefix-without-class', 'dune-project: (name system-ferry)'],
      ['opam-repository-restricted-prefix', 'dune-project: (name system-ferry)'],
    ])
    expect(findings(texts)).toHaveLength(1)
  })
})

describe('a finding in a field of a template points there', () => {
  test.each([
    ['opam-lint-39', 'build: [\n  ["dune" "build"]\n  ["make" "doc"]\n]\n', '"make"'],
    ['opam-lint-41', 'build: [\n  ["dune" "build"]\n  ["x" fmt:lib]\n]\n', 'fmt:lib'],
    ['opam-lint-45', 'build: [["dune" "build"] ["x" "%{lib"]]\n', '"%{lib"'],
    ['opam-lint-34', 'available: os = "linux" & lwt:installed\n', 'lwt:installed'],
    ['opam-lint-54', 'depexts: [["a b"] {true}]\n', '"a b"'],
    ['opam-lint-61', 'run-test: [\n  ["x"] {with-test}\n]\n', 'with-test'],
    ['opam-lint-51', 'depends: [\n  "dune"\n  "lwt" {!post}\n]\n', '"lwt" {!post}'],
    ['opam-lint-3', 'tags: ["a"]\nfoo: 1\n', 'foo: 1'],
    ['opam-lint-3', 'depends: [\n  "dune"\n  "lwt" {>= "1 0"}\n]\n', '"lwt" {>= "1 0"}'],
    [
      'opam-repository-pinned-dependencies',
      'pin-depends: ["lwt.1" "git+https://a.org/b"]\n',
      'pin-depends: ["lwt.1" "git+https://a.org/b"]',
    ],
    ['opam-repository-conf-packages', 'depexts: ["a"] {true}\n', 'depexts: ["a"] {true}'],
  ])('%s: %j', (code, template, text) => {
    const found = inProject({}, template).filter((one) => one.code === code)
    expect(found).toMatchObject([{ code, place: `ferry.opam.template: ${text}` }])
  })

  test('also where opam cannot read what dune can', () => {
    const template = 'x-a: 1\nx-locked: 2\n'
    expect(inProject({}, template)).toMatchObject([
      { code: 'opam-lint-2', place: 'ferry.opam.template: 2' },
    ])
  })
})

/** A field left out, the finding, and what makes that vanish. */
const missing: readonly (readonly [string, Record<string, string | undefined>, string])[] = [
  ['opam-lint-23', { maintainers: undefined }, '(maintainers "Name <mail@example.org>")'],
  ['opam-lint-25', { authors: undefined }, '(authors "Name <mail@example.org>")'],
  ['opam-lint-35', { source: undefined }, '(source (github OWNER/ferry))'],
  ['opam-lint-36', { source: undefined }, '(source (github OWNER/ferry))'],
  ['opam-lint-37', { source: undefined }, '(source (github OWNER/ferry))'],
  [
    'opam-lint-35',
    { source: '(source (uri git+https://a.org/b))' },
    '(homepage https://example.org/ferry)',
  ],
  [
    'opam-lint-36',
    { source: '(source (uri git+https://a.org/b))' },
    '(bug_reports https://example.org/ferry/issues)',
  ],
  ['opam-lint-57', { synopsis: undefined }, '(synopsis "What the package is, in one line")'],
  ['opam-lint-68', { license: undefined }, '(license ISC)'],
]

describe('what is missing is told with the text to add', () => {
  test.each(missing)('%s: %j', (code, fields, addition) => {
    // dune refuses a synopsis outside of a package.
    const elsewhere = addition.startsWith('(synopsis') ? '' : ' or to the project'
    expect(inProject(fields)).toContainEqual({
      code,
      place: 'dune-project: (name ferry)',
      hint: `Add ${addition} to the package "ferry"${elsewhere}, commit, and tag the new commit.`,
    })
  })

  test.each(missing)('%s is gone when it is added: %j', (code, fields, addition) => {
    const found = inProject({ ...fields, added: addition })
    expect(found.map((one) => one.code)).not.toContain(code)
  })

  test('which belongs into a template where dune-project has no such field', () => {
    const project = projectWith({}).replace('(package (name ferry)', '(package (name conf-ferry)')
    expect(findings({ 'dune-project': project })[0]).toEqual({
      code: 'opam-repository-conf-packages',
      place: 'dune-project: (name conf-ferry)',
      hint: 'Add flags: conf to the template conf-ferry.opam.template, commit, and tag the new commit.',
    })
  })
})

describe('a finding in a file written by hand', () => {
  const good = [
    'opam-version: "2.0"',
    'synopsis: "Queues"',
    'maintainer: "Mara <mara@example.org>"',
    'authors: "Mara"',
    'license: "ISC"',
    'homepage: "https://example.org"',
    'bug-reports: "https://example.org"',
    'dev-repo: "git+https://example.org/a"',
    'depends: ["dune" "lwt"]',
    '',
  ].join('\n')
  const byHand = (text: string) =>
    findings({ 'dune-project': '(lang dune 3.0)\n', 'ferry.opam': text })

  test('points at its element', () => {
    const text = `name: "ferry"\n${good.replace('"lwt"', '"lwt" {!post}')}`
    expect(byHand(text)).toEqual([
      {
        code: 'opam-lint-51',
        place: 'ferry.opam: "lwt" {!post}',
        hint: 'Fix it here, commit, and tag the new commit.',
      },
    ])
  })

  test('tells the field to add', () => {
    expect(byHand(good.replace(/^license.*\n/m, ''))).toEqual([
      {
        code: 'opam-lint-68',
        place: 'ferry.opam: ',
        hint: 'Add license: "ISC" to the file, commit, and tag the new commit.',
      },
    ])
  })

  test('that opam refuses points at where it stopped', () => {
    expect(byHand(`${good}x-locked: 1\n`)).toMatchObject([
      { code: 'opam-lint-2', place: 'ferry.opam: 1' },
    ])
  })
})
