import { describe, expect, test } from '@jest/globals'
import type { Files } from './opam-repository-of-text.ts'
import { compilers, forecastOf, forecastOfPackage } from './opam-repository-of-text.ts'

const base: Files = {
  ...compilers('4.14.4', '5.5.0'),
  'a.1': 'depends: "ocaml" {< "4.0"}',
  'a.2': '',
  'a.3': '',
  'old.1': 'depends: "ocaml" {< "5.0"}',
  'never.1': 'depends: "missing"',
}

/** `severity code field/element: message` */
async function found(versioned: string, fields: string, more: Files = {}): Promise<string[]> {
  const { findings } = await forecastOfPackage([versioned, fields], { ...base, ...more })
  return findings.map(({ severity, code, about, message }) => {
    const place = [about?.field, about?.element].filter((part) => part !== undefined).join('/')
    return `${severity} ${code} ${place}: ${message}`
  })
}

describe('no-solution', () => {
  test('is an error where no compiler has one', async () => {
    expect(await found('p.1', 'depends: ["a" "never"]')).toEqual([
      "error no-solution depends/never: No compiler that opam-repository's CI tests can install p 1: p 1 -> never -> missing (there is no such package).",
    ])
  })

  test('is no finding where one compiler has one', async () => {
    expect(await found('p.1', 'depends: ["old"]')).toEqual([])
  })

  test('is no finding where there is one on macOS alone', async () => {
    expect(await found('p.1', 'available: os = "macos"')).toEqual([])
  })

  test('is a notice where the package itself says so', async () => {
    expect(await found('p.1', 'available: os = "win32"')).toEqual([
      'notice no-solution available: The "available" field of p 1 excludes every system that opam-repository\'s CI tests.',
    ])
  })
})

describe('no-solution with the compilers that CI tests', () => {
  const variants = 'ocaml-variants.5.6.0+trunk'
  const more = {
    'ocaml-base-compiler.5.4.0': 'conflict-class: "ocaml-core-compiler"',
    [variants]: 'conflict-class: "ocaml-core-compiler"',
    'ocaml.5.6.0': 'depends: "ocaml-variants" {= "5.6.0+trunk"}',
  }

  test('is a notice where the package is for another compiler', async () => {
    expect(await found('p.1', 'depends: "ocaml" {>= "5.6"}', more)).toEqual([
      "notice no-solution depends: p 1 can be installed only with ocaml-variants 5.6.0+trunk, a compiler that opam-repository's CI does not test.",
    ])
  })

  test('is a notice where the package is a compiler itself', async () => {
    const fields = 'conflict-class: "ocaml-core-compiler"'
    expect(await found('ocaml-base-compiler.4.14.3', fields, more)).toEqual([
      expect.stringContaining('only with ocaml-base-compiler 4.14.3,'),
    ])
  })

  test('is none where a package needs the newest opam of the repository', async () => {
    const opam = { 'opam-core.2.5.2': '', 'opam-core.2.6.0~alpha1': '' }
    expect(await found('p.1', 'depends: "opam-core" {= opam-version}', opam)).toEqual([])
  })

  test('is a notice where the package belongs to a compiler of which there is a newer patch', async () => {
    const parts = Object.fromEntries(
      ['5.5.1', '5.5.2'].flatMap((version) => [
        [
          `ocaml-base-compiler.${version}`,
          'conflict-class: "ocaml-core-compiler"\ndepends: ["ocaml-compiler" {= version} "ocaml" {= version}]',
        ],
        [`ocaml.${version}`, 'depends: "ocaml-base-compiler" {= version & post}'],
      ]),
    )
    const repository = { ...parts, 'ocaml-compiler.5.5.2': '' }
    const fields = 'depends: "ocaml" {= version & post}'
    expect(await found('ocaml-compiler.5.5.1', fields, repository)).toEqual([
      expect.stringMatching(/^notice .* only with ocaml-base-compiler 5\.5\.1,/),
    ])
  })

  test('is an error where the package is for an older release of OCaml', async () => {
    const old = {
      'ocaml-base-compiler.4.07.1': 'conflict-class: "ocaml-core-compiler"',
      'ocaml.4.07.1': 'depends: "ocaml-base-compiler" {= version}',
    }
    expect(await found('p.1', 'depends: "ocaml" {< "4.08"}', old)).toEqual([
      expect.stringMatching(/^error no-solution/),
    ])
  })
})

describe('lost-compiler', () => {
  const last = { 'p.1': '' }

  test('names the dependency and the bound that rule the compiler out', async () => {
    expect(await found('p.2', 'depends: "old"', last)).toEqual([
      'warning lost-compiler depends/old: p 2 cannot be installed with OCaml 5.5, but 1 can: p 2 -> old -> ocaml < 5.0.',
    ])
  })

  test('is no finding where a bound on ocaml says so', async () => {
    expect(await found('p.2', 'depends: ["ocaml" {< "5.0"} "old"]', last)).toEqual([])
  })

  test('is no finding where the last version had none either', async () => {
    expect(await found('p.2', 'depends: "old"', { 'p.1': 'depends: "old"' })).toEqual([])
  })

  test('is no finding where another package of the release says so', async () => {
    const repository = { ...base, 'p.1': '', 'q.1': '' }
    const own = { 'p.2': 'depends: "q" {= version}', 'q.2': 'depends: "ocaml" {< "5.0"}' }
    const forecast = await forecastOf(own, repository)
    expect(forecast?.packages.flatMap(({ findings }) => findings)).toEqual([])
  })

  test('is no finding where available says so', async () => {
    expect(await found('p.2', 'available: os = "macos"', last)).toEqual([])
  })
})

describe('lowest-unavailable', () => {
  test('is a bound whose lowest version no compiler can have', async () => {
    expect(await found('p.1', 'depends: "a" {>= "1"}')).toEqual([
      `warning lowest-unavailable depends/a: "a >= 1" allows version 1, but no compiler that opam-repository's CI tests can install that version together with p 1. CI tests the lower bounds with 2 instead.`,
    ])
  })

  test.each([
    ['a bound that says what is', '"a" {>= "2"}'],
    ['no bound', '"a"'],
    ['a bound on dune, which comes from the language', '"dune" {>= "1"}'],
    ['what the oldest solution does not have, but another', '"a" {>= "2"} "b"'],
    ['a bound below that of another dependency', '"a" {>= "2"} "c"'],
  ])('is not %s', async (_, depends) => {
    const more = {
      'dune.1': 'available: false',
      'dune.2': '',
      'b.1': 'depends: "a" {>= "3"}',
      'b.2': '',
      'c.1': 'depends: "a" {>= "3"}',
    }
    expect(await found('p.1', `depends: [${depends}]`, more)).toEqual([])
  })
})

describe('tests-unsolvable', () => {
  test('is a package that can be installed, but not with its tests', async () => {
    expect(await found('p.1', 'depends: ["a" "never" {with-test}]')).toEqual([
      'warning tests-unsolvable depends/never: p 1 can be installed, but not with its tests: p 1 -> never -> missing (there is no such package).',
    ])
  })

  test('is no finding where one compiler has the tests', async () => {
    expect(await found('p.1', 'depends: ["a" "old" {with-test}]')).toEqual([])
  })
})

describe('unreadable-ci-field', () => {
  test.each([
    ['x-ci-accept-failures: ["debian-13" "freebsd-14.3" "opensuse-tumbleweed"]', []],
    ['x-ci-accept-failures: ["debian-99" "archlinux"]', []],
    ['x-ci-accept-failures: ["freebsd"]', ['x-ci-accept-failures/freebsd']],
    [
      'x-ci-accept-failures: ["centos-7" "oraclelinux-7"]',
      ['x-ci-accept-failures/centos-7', 'x-ci-accept-failures/oraclelinux-7'],
    ],
    ['x-maintenance-intent: ["(latest)" "(latest).(latest-1)" "5.(any)"]', []],
    ['x-maintenance-intent: ["latest"]', ['x-maintenance-intent/latest']],
    ['x-maintenance-intent: ["(newest)"]', ['x-maintenance-intent/(newest)']],
  ])('%s', async (fields, expected) => {
    const lines = await found('p.1', fields)
    expect(lines.map((line) => line.split(': ')[0])).toEqual(
      expected.map((place) => `warning unreadable-ci-field ${place}`),
    )
  })
})
