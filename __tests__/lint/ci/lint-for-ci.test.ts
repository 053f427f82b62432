import { describe, expect, test } from '@jest/globals'
import type { CiSubject } from '../../../src/lint/ci/subject.ts'
import type { ReadOpamFile } from '../../../src/lint/model/opam-reading.ts'
import { lintForCi } from '../../../src/lint/run.ts'
import { acceptedFile } from '../accepted-file.ts'

const opam = { name: 'opam', isPlainFile: true }
const sha256 = `sha256=${'0a'.repeat(32)}`
const md5 = `md5=${'0a'.repeat(16)}`

/** What is said of `tally.1.0` with these lines, besides what a good package has. */
function messages(
  lines: string,
  surroundings: Partial<Omit<CiSubject, keyof ReadOpamFile>> = {},
): readonly string[] {
  const text = `opam-version: "2.0"\nmaintainer: "Ada <ada@example.org>"\n${lines}\n`
  return lintForCi({
    ...acceptedFile(text, 'packages/tally/tally.1.0/opam'),
    name: 'tally',
    version: '1.0',
    entries: [opam],
    isNew: false,
    packageNames: ['tally'],
    ...surroundings,
  }).map(({ severity, message }) => `${severity}: ${message}`)
}

const nothing: readonly string[] = []

test('a good package has no findings', () => {
  expect(messages('')).toEqual(nothing)
})

describe('dune subst', () => {
  const dubious = expect.stringContaining("warning: Dubious use of 'dune subst'.")

  test.each([
    ['build: ["dune" "subst"]', [dubious]],
    ['build: [["dune" "subst"] {dev & with-test} ["dune" "subst"] {pinned}]', [dubious, dubious]],
    ['build: ["dune" "subst"] {(dev)}', nothing],
    ['build: ["dune" "subst" "--root" "."]', nothing],
    ['build: ["dune" "subst" {dev}]', nothing],
  ])('%s', (line, expected) => {
    expect(messages(line)).toEqual(expected)
  })
})

describe('name and version', () => {
  test('need not be stated', () => {
    expect(messages('name: "tally"\nversion: "1.00"')).toEqual([
      "warning: Unnecessary field 'name'. It is suggested to remove it.",
      "warning: Unnecessary field 'version'. It is suggested to remove it.",
    ])
  })

  test('must not be others', () => {
    expect(messages('name: "Tally"\nversion: "2"')).toEqual([
      "error: The field 'name' that doesn't match its context. Field 'name' has value 'Tally' but was expected of value 'tally'.",
      "error: The field 'version' that doesn't match its context. Field 'version' has value '2' but was expected of value '1.0'.",
    ])
  })
})

describe('checksums', () => {
  const weak = (details: string) =>
    `error: Weak checksum algorithm(s) provided. Please use SHA-256 or SHA-512. Details: opam field ${details}`

  test.each([
    [`url { src: "https://a.org/b.tgz" checksum: "${sha256}" }`, nothing],
    [
      `url { src: "https://a.org/b.tgz#c/" checksum: "${md5}" }`,
      [weak('url contains only MD5 as checksum for b.tgz#c')],
    ],
    ['url { src: "git+https://a.org/b" }', [weak('url contains no checksum for b')]],
    [
      'extra-source "x" { src: "https://a.org/y?z" }',
      [weak('extra-sources contains no checksum for y?z')],
    ],
  ])('%s', (line, expected) => {
    expect(messages(line)).toEqual(expected)
  })

  test('extra files are refused whatever their checksum', () => {
    expect(messages(`extra-files: [["a" "${md5}"] ["b" "${sha256}"]]`)).toEqual([
      weak('extra-files contains only MD5 as checksum for a'),
      'error: extra-files present. This is not allowed in the opam-repository. Please use extra-source instead.',
    ])
  })
})

test('the folder holds the opam file alone', () => {
  const entries = [
    { name: 'files', isPlainFile: false },
    { ...opam, isPlainFile: false },
  ]
  expect(messages('', { entries })).toEqual([
    'error: Unexpected file in packages/tally/tally.1.0/files',
    'error: Forbidden permission for file packages/tally/tally.1.0/opam. All files should have permissions 644.',
  ])
})

test('somebody can be reached', () => {
  const unreachable = expect.stringContaining('error: There is no way to contact the maintainer(s)')
  const only = (maintainer: string, more = '') =>
    lintForCi({
      ...acceptedFile(`opam-version: "2.0"\nmaintainer: ${maintainer}\n${more}`),
      name: 'tally',
      version: '1.0',
      entries: [opam],
      isNew: false,
      packageNames: [],
    }).map(({ severity, message }) => `${severity}: ${message}`)
  expect(only('["Ada" "Bob"]')).toEqual([
    "error: There is no way to contact the maintainer(s) 'Ada, Bob'. A package must either specify a url for 'bug-reports' or provide an email address in the 'maintainer' field.",
  ])
  expect(only('"Ada\nada@example.org"')).toEqual([unreachable])
  expect(only('"Ada\r<ada@example.org>"')).toEqual(nothing)
  expect(only('"Ada"', 'bug-reports: ""')).toEqual(nothing)
})

test('tags are not the examples', () => {
  expect(messages('tags: ["your" "tally" "add topics"]')).toEqual([
    'warning: The package has not replaced the following default, example tags: add topics, your',
  ])
})

test('nothing is pinned', () => {
  expect(messages('pin-depends: ["a.1" "git+https://a.org/a"]')).toEqual([
    'error: pin-depends present. This is not allowed in the opam-repository.',
  ])
})

describe('conf packages', () => {
  const only = (what: string) =>
    `error: conf packages should always use the 'conf-' name prefix, the 'conf' flag, and the 'depext' field all together, but this package only has ${what}`

  test.each([
    ['tally', 'flags: conf', [only("the 'conf' flag")]],
    ['tally', 'depexts: ["a"] {true}', [only("a non-empty 'depext' field")]],
    ['conf-a', 'flags: conf', [only("the 'conf' flag and the 'conf-' name prefix")]],
    ['conf-a', 'flags: conf\ndepexts: ["a"] {true}', nothing],
  ])('%s with %s', (name, lines, expected) => {
    expect(messages(lines, { name })).toEqual(expected)
  })
})

describe('restricted prefixes', () => {
  test.each([
    [
      'host-arch-x',
      '',
      ["error: package with prefix 'host-arch-' requires conflict class 'ocaml-host-arch'"],
    ],
    ['arch-x', 'conflict-class: "ocaml-arch"', nothing],
    [
      'tally',
      'conflict-class: ["a" "ocaml-system"]',
      ["error: package with conflict class 'ocaml-system' requires name prefix 'system-'"],
    ],
  ])('%s with %s', (name, line, expected) => {
    expect(messages(line, { name })).toEqual(expected)
  })

  test('are reported of new packages', () => {
    const surroundings = { name: 'system-x', isNew: true }
    expect(messages('conflict-class: "ocaml-system"', surroundings)).toEqual([
      "warning: package name has restricted prefix 'system-'",
    ])
  })
})

describe('dune as a build dependency', () => {
  const warning = expect.stringContaining('warning: The package tagged dune as a build dependency.')

  test.each([
    ['depends: ["dune" {build}]', [warning]],
    ['depends: ["dune" {>= "3" & (with-test | _:build)} "dune" {build}]', [warning]],
    ['depends: ["dune" {!build & build = "x"} "fmt" {build}]', nothing],
  ])('%s', (line, expected) => {
    expect(messages(line)).toEqual(expected)
  })
})

describe('name collisions', () => {
  const packageNames = ['tally', 'Tal-ly', 'tal_ly', 'tallyx']

  test('are reported of new packages, sorted', () => {
    expect(messages('', { isNew: true, packageNames })).toEqual([
      "warning: Possible name collision with package 'Tal-ly'",
      "warning: Possible name collision with package 'tal_ly'",
    ])
  })

  test('are not of packages that are there', () => {
    expect(messages('', { packageNames })).toEqual(nothing)
  })
})
