import { describe, expect, test } from '@jest/globals'
import type { FixSubject } from '../../src/fix/fix-findings.ts'
import { fixFindings } from '../../src/fix/fix-findings.ts'
import { fixableCodes } from '../../src/fix/fixable-codes.ts'
import { textsAfter } from '../../src/fix/fix-project.ts'
import { forecastRules } from '../../src/forecast/findings.ts'
import { ciRules, opamRules, reviewRules } from '../../src/lint/list.ts'
import { repositoryAddress } from '../../src/opam/repository-address.ts'
import { fixSubject } from './fix-subject.ts'

const site = 'homepage: "https://example.org"\nbug-reports: "https://example.org/bugs"\n'
const repository = 'dev-repo: "git+https://example.org/a.git"\n'
const license = 'license: "ISC"\n'
const people =
  'opam-version: "2.0"\nsynopsis: "Ferries of the lake"\nmaintainer: "M <m@example.org>"\nauthors: "M"\n'
const rest = 'x-maintenance-intent: ["(latest)"]\n'

/** A hand-written file that lacks nothing but what is named. */
function opam(more: string, without: readonly string[] = []): Readonly<Record<string, string>> {
  const lines = `${people}${license}${site}${repository}${rest}`.split(/(?<=\n)/)
  const left = lines.filter((line) => !without.some((one) => line.startsWith(`${one}:`)))
  return { 'dune-project': '(lang dune 3.0)\n', 'a.opam': `${left.join('')}${more}` }
}

const head =
  '(lang dune 3.0)\n(generate_opam_files)\n(maintainers "M <m@example.org>")\n(authors M)\n'

/** A project whose opam file dune generates. */
function stanza(
  fields: string,
  {
    project = '(license ISC)\n(source (github o/a))',
    synopsis = '"Ferries of the lake"',
  }: { readonly project?: string; readonly synopsis?: string } = {},
): Readonly<Record<string, string>> {
  return {
    'dune-project': `${head}${project}\n(package\n (name a)\n (synopsis ${synopsis})${fields})\n`,
    'a.opam.template': rest,
  }
}

const hosted = { repository: repositoryAddress('git@github.com:o/a.git') }
const versions = new Map([
  ['base', ['v0.15.0', 'v0.16.0']],
  ['lwt', ['5.0.0', '5.7.0']],
])

/** What is written for a finding: the lines that go, and those that come. */
const written: readonly (readonly [
  code: string,
  files: Readonly<Record<string, string>>,
  expected: readonly string[],
])[] = [
  [
    'opam-lint-35',
    opam('', ['homepage', 'bug-reports', 'dev-repo']),
    ['+homepage: "https://github.com/o/a"'],
  ],
  [
    'opam-lint-35',
    stanza('', {
      project: '(license ISC)\n(bug_reports x)\n(source (uri "git+https://github.com/u/b.git"))',
    }),
    ['-(source (uri "git+https://github.com/u/b.git"))', '+(source (github u/b))'],
  ],
  [
    'opam-lint-36',
    opam('', ['homepage', 'bug-reports', 'dev-repo']),
    ['+bug-reports: "https://github.com/o/a/issues"'],
  ],
  [
    'opam-lint-36',
    stanza('', {
      project:
        '(license ISC)\n(homepage "https://gitlab.com/g/s/b")\n(source (uri "git+https://gitlab.com/g/s/b.git"))',
    }),
    ['+(bug_reports https://gitlab.com/g/s/b/-/issues)'],
  ],
  [
    'opam-lint-37',
    opam('', ['homepage', 'bug-reports', 'dev-repo']),
    ['+dev-repo: "git+https://github.com/o/a.git"'],
  ],
  [
    'opam-lint-37',
    stanza('', { project: '(license ISC)\n(homepage x)\n(bug_reports y)' }),
    ['+(source (github o/a))'],
  ],
  [
    'opam-lint-42',
    { ...opam('dev-repo: "https://github.com/o/a"\n', ['dev-repo']) },
    ['-dev-repo: "https://github.com/o/a"', '+dev-repo: "git+https://github.com/o/a.git"'],
  ],
  [
    'opam-lint-42',
    stanza('', {
      project:
        '(license ISC)\n(homepage x)\n(bug_reports y)\n(source (uri https://github.com/o/a))',
    }),
    ['-(source (uri https://github.com/o/a))', '+(source (github o/a))'],
  ],
  [
    'opam-lint-47',
    opam('synopsis: "Ferries." # one line\n', ['synopsis']),
    ['-synopsis: "Ferries." # one line', '+synopsis: "Ferries" # one line'],
  ],
  [
    'opam-lint-47',
    stanza('', { synopsis: '"Ferries."' }),
    ['- (synopsis "Ferries."))', '+ (synopsis "Ferries"))'],
  ],
  [
    'opam-lint-58',
    opam('depends: ["lwt" {>= "1" & test} # t\n "fmt" {>= "1" & (doc | os = "linux")}]\n'),
    [
      '-depends: ["lwt" {>= "1" & test} # t',
      '- "fmt" {>= "1" & (doc | os = "linux")}]',
      '+depends: ["lwt" {>= "1" & with-test} # t',
      '+ "fmt" {>= "1" & (with-doc | os = "linux")}]',
    ],
  ],
  [
    'opam-lint-58',
    stanza('\n (depends (lwt (and (>= 1) :test)))'),
    ['- (depends (lwt (and (>= 1) :test))))', '+ (depends (lwt (and (>= 1) :with-test))))'],
  ],
  [
    'opam-lint-62',
    opam('license: ["BSD3" "MIT"] # two\n', ['license']),
    ['-license: ["BSD3" "MIT"] # two', '+license: ["BSD-3-Clause" "MIT"] # two'],
  ],
  [
    'opam-lint-62',
    stanza('', { project: '(license "Apache License 2.0") ; ours\n(source (github o/a))' }),
    ['-(license "Apache License 2.0") ; ours', '+(license "Apache-2.0") ; ours'],
  ],
  [
    'opam-repository-dubious-dune-subst',
    opam(
      'build: [\n  ["dune" "subst"] {pinned} # names\n  ["dune" "build"]\n]\ndepends: ["dune" {>= "3.0"}]\n',
    ),
    ['-  ["dune" "subst"] {pinned} # names', '+  ["dune" "subst"] {dev} # names'],
  ],
  [
    'opam-repository-dune-as-build-dependency',
    opam('depends: ["dune" {build & >= "3.0"}]\n'),
    ['-depends: ["dune" {build & >= "3.0"}]', '+depends: ["dune" {>= "3.0"}]'],
  ],
  [
    'opam-review-development-tool',
    stanza('\n (depends (utop (>= 2.0)))'),
    ['- (depends (utop (>= 2.0))))', '+ (depends (utop (and (>= 2.0) :with-dev-setup))))'],
  ],
  [
    'opam-review-dune-below-language',
    opam('build: ["dune" "build"]\ndepends: ["dune" {>= "1.0"}]\n'),
    ['-depends: ["dune" {>= "1.0"}]', '+depends: ["dune" {>= "3.0"}]'],
  ],
  [
    'opam-review-loose-sibling',
    {
      ...opam('', []),
      'b.opam': `${people}${license}${site}${repository}${rest}depends: ["a"]\n`,
    },
    ['-depends: ["a"]', '+depends: ["a" {= version}]'],
  ],
  [
    'opam-review-missing-lower-bound',
    stanza('\n (depends lwt)'),
    ['- (depends lwt))', '+ (depends (lwt (>= 5.0.0))))'],
  ],
  [
    'opam-review-missing-maintenance-intent',
    opam('', ['x-maintenance-intent']),
    ['+x-maintenance-intent: ["(latest)"]'],
  ],
  [
    'opam-review-unpublished-bound',
    stanza('\n (depends (base (>= 0.16)))'),
    ['- (depends (base (>= 0.16))))', '+ (depends (base (>= v0.16))))'],
  ],
]

/** Codes whose corrections need published versions or a forecast, with the test that has them. */
const elsewhere: readonly string[] = [
  'drift', // fix-project.test.ts
  'forecast-lowest-unavailable', // __tests__/command/fix.test.ts
  'opam-review-lost-bound', // __tests__/command/fix.test.ts
  'opam-review-lost-field', // __tests__/command/fix.test.ts
]

/** Why nothing is written for the other findings. */
const unwritten: Readonly<Record<string, readonly string[]>> = {
  'the author has to say what the package is, or who is behind it': [
    'opam-lint-23',
    'opam-lint-24',
    'opam-lint-25',
    'opam-lint-57',
    'opam-lint-68',
    'opam-repository-default-tags',
    'opam-repository-unreachable-maintainer',
    'opam-review-missing-change-log',
    'opam-review-missing-license-file',
    'opam-review-missing-readme',
  ],
  'the name or the version of the package is not for a file to correct': [
    'opam-lint-4',
    'opam-lint-44',
    'opam-lint-69',
    'opam-repository-name-collision',
    'opam-repository-other-name',
    'opam-repository-restricted-prefix',
    'opam-repository-other-version',
    'opam-review-ocaml-in-name',
    'opam-review-published-version',
    'opam-review-v-in-version',
  ],
  'a release writes or removes it by itself': [
    'opam-lint-59',
    'opam-lint-70',
    'opam-lint-53',
    'opam-lint-71',
    'opam-repository-package-folder',
    'opam-repository-unnecessary-name',
    'opam-repository-unnecessary-version',
  ],
  'something has to go, and what comes in its place is not known': [
    'opam-lint-22',
    'opam-lint-26',
    'opam-lint-28',
    'opam-lint-46',
    'opam-lint-52',
    'opam-lint-63',
    'opam-lint-72',
    'opam-lint-73',
    'opam-lint-74',
    'opam-repository-conf-packages',
    'opam-repository-extra-files',
    'opam-repository-pinned-dependencies',
    'opam-repository-prefix-without-class',
    'opam-repository-weak-checksums',
  ],
  'several corrections are possible, and they mean different things': [
    'opam-lint-29',
    'opam-lint-31',
    'opam-lint-34',
    'opam-lint-41',
    'opam-lint-43',
    'opam-lint-45',
    'opam-lint-49',
    'opam-lint-50',
    'opam-lint-51',
    'opam-lint-54',
    'opam-lint-55',
    'opam-lint-61',
    'opam-lint-65',
    'opam-lint-66',
    'opam-lint-67',
    'opam-review-exact-dependency',
    'opam-review-unknown-dependency',
    'opam-review-unsatisfiable-dependency',
    'forecast-lost-compiler',
    'forecast-no-solution',
    'forecast-tests-unsolvable',
    'forecast-unreadable-ci-field',
  ],
  'the file is in an old format, or none of opam': [
    'opam-lint-3',
    'opam-lint-20',
    'opam-lint-21',
    'opam-lint-32',
    'opam-lint-33',
    'opam-lint-39',
    'opam-lint-48',
  ],
}

function subjectOf(
  files: Readonly<Record<string, string>>,
  choice: Partial<FixSubject['choice']>,
): FixSubject {
  const texts = new Map(Object.entries(files))
  const subject = fixSubject(texts, [
    { name: 'a.opam.locked', versions: new Map([['lwt', '5.0.0']]) },
  ])
  const published = { names: new Set(versions.keys()), versions, archived: new Map() }
  return {
    ...subject,
    around: {
      ...subject.around,
      upstream: { kind: 'seen', published, present: new Map(), previous: new Map() },
    },
    known: { ...subject.known, ...hosted },
    choice: { ...subject.choice, ...choice },
  }
}

/** The lines that differ. */
function changes(before: string, after: string): readonly string[] {
  const [old, now] = [before.split('\n'), after.split('\n')]
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `-${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ]
}

describe('what is written for a finding', () => {
  test.each(written)('%s %#', (code, files, expected) => {
    const subject = subjectOf(files, { codes: [code] })
    const { fixed } = fixFindings(subject)
    expect(fixed?.left.map(({ why }) => why)).toEqual([])
    const lines = (fixed?.files ?? []).flatMap(({ before = '', after }) => changes(before, after))
    expect(lines).toEqual(expected)
    const again = subjectOf(
      fixed === undefined ? {} : Object.fromEntries(textsAfter(subject.texts, fixed)),
      { codes: [code] },
    )
    expect(fixFindings(again).fixed?.files).toEqual([])
  })
})

test('every rule is in fixableCodes and has a case in `written`, or has a reason in `unwritten`', () => {
  const codes = [
    ...opamRules.map(({ code }) => `opam-lint-${code}`),
    ...ciRules.map(({ name }) => `opam-repository-${name}`),
    ...reviewRules.map(({ name }) => `opam-review-${name}`),
    ...forecastRules.map(({ name }) => `forecast-${name}`),
  ]
  expect(codes.filter((code) => !fixableCodes.includes(code)).toSorted()).toEqual(
    Object.values(unwritten).flat().toSorted(),
  )
  const tested = new Set([...written.map(([code]) => code), ...elsewhere])
  expect([...tested].toSorted()).toEqual([...fixableCodes].toSorted())
})
