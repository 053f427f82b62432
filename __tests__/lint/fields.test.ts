import { describe, expect, test } from '@jest/globals'
import { ciRules, opamRules } from '../../src/lint/list.ts'
import type { Finding } from '../../src/lint/model/rule.ts'
import { lintForCi, lintOpamFile } from '../../src/lint/run.ts'
import { acceptedFile } from './accepted-file.ts'

/** The fields of a file in which no rule finds anything. */
const clean = [
  'opam-version: "2.0"',
  'maintainer: "Ada <ada@example.org>"',
  'authors: "Ada"',
  'synopsis: "Counts"',
  'license: "ISC"',
  'homepage: "https://example.org"',
  'bug-reports: "https://example.org/issues"',
  'depends: ["ocaml" {>= "4.14"}]',
  'build: ["dune" "build"]',
]

/** Fields of old, and those that stand in for them. */
const names: Readonly<Record<string, string>> = { author: 'authors', descr: 'synopsis' }

const fieldOf = (line: string): string => /^(?:# )?([\w-]+)/.exec(line)?.[1] ?? ''

/** A file with these lines; they stand in place of those of the same fields. A comment takes a field away. */
function textWith(lines: readonly string[]): string {
  const stated = lines.map((line) => fieldOf(line))
  const replaced = new Set(stated.flatMap((field) => [field, names[field]]))
  const others = clean.filter((line) => !replaced.has(fieldOf(line)))
  return [...others, ...lines].map((line) => `${line}\n`).join('')
}

const md5 = `md5=${'0a'.repeat(16)}`
const otherMd5 = `md5=${'0b'.repeat(16)}`
const sha256 = `sha256=${'0a'.repeat(32)}`

/** Lines of the fields in which opam looks for dependencies. */
const inDependencies = (atom: string): readonly string[] => [
  `depends: ["a" "b" {${atom}}]`,
  `depopts: ["a" "b" {${atom}}]`,
  `conflicts: ["a" | "b" {${atom}}]`,
]

/** Lines of all fields in which opam looks for filters. */
const inFilters = (filter: string): readonly string[] => [
  `available: ${filter}`,
  ...inDependencies(filter),
  `depexts: ["b"] {${filter}}`,
  `patches: ["a.patch" {${filter}}]`,
  `messages: ["Good luck" {${filter}}]`,
  `post-messages: ["Well done" {${filter}}]`,
  `libraries: ["b" {${filter}}]`,
  `syntax: ["b" {${filter}}]`,
  `features: [fast {"b" {${filter}}} {"Faster"}]`,
]

/** Lines of all fields in which opam looks for commands. */
const inCommands = (command: string): readonly string[] =>
  ['build', 'install', 'remove', 'run-test', 'build-doc'].map((field) => `${field}: ${command}`)

/** Lines of the fields with addresses. */
const inUrls = (url: string): readonly string[] => [
  `url { src: "${url}" checksum: "${sha256}" }`,
  `dev-repo: "${url}"`,
  `extra-source "b" { src: "${url}" checksum: "${sha256}" }`,
  `extra-sources: [["${url}" {"b"} "${sha256}"]]`,
  `pin-depends: ["ocaml.5.3" "${url}"]`,
]

/**
 * For each rule of `opam lint` lines with the defect, one for each field that the rule looks at: the first field
 * is the one that the finding is about. Further lines are what it takes beside them.
 */
const opamLines: Readonly<Record<string, readonly string[]>> = {
  'mismatched-name': ['name: "other"', 'version: "2"'],
  'opam-version-with-patch': ['opam-version: "2.0.5"'],
  'other-opam-version': ['opam-version: "1.2"'],
  'empty-fields': [
    'maintainer: ""',
    'homepage: ""',
    'author: ""',
    'authors: ""',
    'license: ""',
    'doc: ""',
    'tags: ""',
    'bug-reports: ""',
  ],
  'missing-maintainer': ['# maintainer', 'maintainer: []'],
  'default-maintainer': ['maintainer: "contact@ocamlpro.com"'],
  'missing-authors': ['# authors', 'authors: []', 'author: []'],
  'remove-without-install': ['remove: ["rm" "a"]'],
  'unknown-flags': ['tags: "flags:fancy"'],
  'package-variable-in-dependencies': inDependencies('a:enabled'),
  'dependency-also-optional': ['depopts: "ocaml"'],
  'deprecated-ocaml-version': [
    'ocaml-version: [>= "4.14"]',
    ...inCommands('["a" {ocaml-version >= "4.14"}]'),
    ...inFilters('ocaml-version >= "4.14"'),
  ],
  'deprecated-os-field': ['os: "linux"'],
  'package-variable-in-available': ['available: a:enabled'],
  'missing-homepage': ['# homepage', 'homepage: []'],
  'missing-bug-reports': ['# bug-reports', 'bug-reports: []'],
  'missing-dev-repo': [
    `# dev-repo\nurl { src: "https://example.org/b.tbz" checksum: "${sha256}" }`,
  ],
  'make-called-directly': inCommands('["make" "all"]'),
  'undeclared-packages': [
    ...inCommands('["a" "%{b:lib}%"]'),
    ...inFilters('c:enabled').filter((line) => !line.startsWith('post-messages')),
  ],
  'dev-repo-without-version-control': ['dev-repo: "https://example.org/tally"'],
  'conjunction-in-conflicts': ['conflicts: ["b" {>= "1" & < "2"}]'],
  'plugin-name': ['flags: plugin', 'tags: "flags:plugin"'],
  'unclosed-interpolation': [
    ...inCommands('["a" "%{b"]'),
    ...inFilters('"%{b" = ""'),
    'messages: "%{b"',
    'post-messages: "%{b"',
  ],
  'conf-package-with-instructions': [
    'flags: conf\ninstall: ["a"]',
    'flags: conf\nremove: ["a"]',
    `flags: conf\nurl { src: "https://example.org/b.tbz" checksum: "${sha256}" }`,
    `flags: conf\nextra-source "b" { src: "https://example.org/b" checksum: "${sha256}" }`,
    'tags: "flags:conf"\ninstall: ["a"]',
  ],
  'synopsis-style': ['synopsis: "counts"', 'descr: "counts"'],
  'deprecated-test-and-doc': ['build-test: ["a"]', 'build-doc: ["a"]'],
  'repository-url-as-archive': inUrls('https://example.org/tally.git'),
  'misplaced-post-flag': ['depopts: ["b" {post}]', 'depends: ["b" {build & post}]'],
  'negated-dependency-flag': ['depends: ["b" {!build}]', 'depopts: ["b" {!post}]'],
  'needless-light-uninstall': ['flags: light-uninstall', 'tags: "flags:light-uninstall"'],
  'mismatched-extra-files': [`extra-files: ["a" "${md5}"]`],
  'spaced-depexts': ['depexts: ["libb libc"] {true}'],
  'unnormalised-platform': inFilters('os = "darwin"'),
  'missing-synopsis': ['# synopsis', 'synopsis: ""', 'descr: ""'],
  'unprefixed-test-variable': inFilters('test'),
  'missing-checksum': ['url { src: "https://example.org/tally.tbz" }'],
  'with-test-in-run-test': ['run-test: ["a" {with-test}]'],
  'license-not-spdx': ['license: "GPL"'],
  'unrestricted-subpath': ['x-subpath: "a"\nurl { src: "https://example.org/b.tbz" }'],
  'relative-url': [
    ...inUrls('git+file://tally'),
    `extra-source "b" { src: "git+file://tally" }\nurl { src: "https://example.org/b.tbz" checksum: "${sha256}" }`,
  ],
  'string-as-condition': [
    ...inDependencies('"maybe"'),
    'features: [fast {"b" {"maybe"}} {"Faster"}]',
  ],
  'checksum-of-repository': [`url { src: "git+https://example.org/b" checksum: "${sha256}" }`],
  'missing-license': ['# license', 'license: []'],
  'plus-in-package-name': [
    ...inCommands('["a" "%{b++c:lib}%"]'),
    ...inFilters('"%{b++c:lib}%" = ""'),
    'messages: "%{b++c:lib}%"',
    'post-messages: "%{b++c:lib}%"',
  ],
  'duplicate-extra-files': [`extra-files: [["a" "${md5}"] ["a" "${md5}"]]`],
  'duplicate-checksums': [
    `url { src: "https://example.org/b.tbz" checksum: ["${md5}" "${otherMd5}"] }`,
  ],
  'duplicate-extra-source-checksums': [
    `extra-source "b" { src: "https://example.org/b" checksum: ["${md5}" "${otherMd5}"] }`,
  ],
  'escaping-extra-files': [`extra-files: ["../a" "${md5}"]`],
  'needless-pin-depends': ['pin-depends: ["b.1" "git+https://example.org/b"]'],
}

/** The same for the rules of opam-repository's CI. */
const ciLines: Readonly<Record<string, readonly string[]>> = {
  'unnecessary-name': ['name: "tally"'],
  'other-name': ['name: "other"'],
  'unnecessary-version': ['version: "1.0"'],
  'other-version': ['version: "2"'],
  'default-tags': ['tags: ["counting" "topics"]'],
  'unreachable-maintainer': ['maintainer: "Ada"\nbug-reports: []', 'bug-reports: []\n# maintainer'],
  'extra-files': [`extra-files: ["a" "${sha256}"]`],
  'conf-packages': ['flags: conf', 'depexts: ["libb"] {true}'],
  'dune-as-build-dependency': ['depends: ["ocaml" "dune" {build}]'],
  'pinned-dependencies': ['pin-depends: ["ocaml.5.3" "git+https://example.org/b"]'],
  'prefix-without-class': ['conflict-class: "ocaml-system"'],
  'weak-checksums': [
    'url { src: "https://example.org/b" }',
    `extra-files: ["a" "${md5}"]`,
    'extra-source "b" { src: "https://example.org/b" }',
    `extra-sources: [["https://example.org/b" {"b"} "${md5}"]]`,
  ],
  'dubious-dune-subst': ['build: [["dune" "build"] ["dune" "subst"]]'],
}

/** Rules about the folder of the package and the repository around it. */
const aboutPlace = ['file-format-error', 'package-folder', 'name-collision', 'restricted-prefix']

const path = 'packages/tally/tally.1.0/opam'

const lintAll = (text: string): readonly Finding[] => {
  const read = acceptedFile(text, path)
  const place = { name: 'tally', version: '1.0', entries: [], isNew: true, packageNames: ['tally'] }
  return [...lintOpamFile(read, []), ...lintForCi({ ...read, ...place })]
}

test('a clean file has no findings', () => {
  expect(lintAll(textWith([]))).toEqual([])
})

describe.each([
  { rules: opamRules, lines: opamLines },
  { rules: ciRules, lines: ciLines },
])('a finding', ({ rules, lines }) => {
  const shown = rules.filter(({ name }) => !aboutPlace.includes(name))

  test.each(shown)('of $name can be in each field that the rule is about', ({ name, fields }) => {
    const shownIn = new Set((lines[name] ?? []).map((line) => fieldOf(line)))
    expect(shownIn).toEqual(new Set(fields))
  })

  const rows = shown.flatMap((rule) => (lines[rule.name] ?? []).map((line) => ({ rule, line })))

  test.each(rows)('of $rule.name stands where it is: $line', ({ rule, line }) => {
    const text = textWith(line.split('\n'))
    const found = lintAll(text).filter(({ code }) => code === (rule.code ?? rule.name))
    const places = found.map(({ about, location }) => [about?.field, lineAt(text, location)])
    const [first = ''] = line.split('\n', 1)
    expect(places).toEqual([[fieldOf(line), first.startsWith('#') ? undefined : first]])
  })
})

function lineAt(text: string, location: Finding['location']): string | undefined {
  if (location === undefined) return undefined
  const { start } = location.span
  return text.slice(text.lastIndexOf('\n', start - 1) + 1).split('\n', 1)[0]
}
