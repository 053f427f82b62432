import { describe, expect, test } from '@jest/globals'
import type { ArchiveContents } from '../../../src/release/model/ports/archive.ts'
import { checkPublicArchive, filledAddress } from '../../../src/release/artefacts/public-archive.ts'
import type { ExpectedArchive } from '../../../src/release/artefacts/public-archive.ts'
import { archive, exampleRelease } from '../example-release.ts'

describe('the address of a release', () => {
  test.each([
    ['https://x.example/a.tbz', 'https://x.example/a.tbz'],
    ['https://x.example/${tag}/a-${version}.tbz', 'https://x.example/v1.2/a-1.2.tbz'],
    ['https://x.example/${version}/${version}', 'https://x.example/1.2/1.2'],
  ])('%s is %s', (template, expected) => {
    expect(filledAddress(template, { version: '1.2', tag: 'v1.2' })).toBe(expected)
  })

  test.each([
    ['pkg/v1', 'https://x.example/pkg/v1'],
    ['1.0+a~b', 'https://x.example/1.0%2Ba~b'],
    ['a?b#c%0A$&', 'https://x.example/a%3Fb%23c%250A%24%26'],
    ['$(id)`x`', 'https://x.example/%24(id)%60x%60'],
  ])('holds the tag %s percent-encoded', (tag, expected) => {
    expect(filledAddress('https://x.example/${tag}', { version: '1', tag })).toBe(expected)
  })
})

const duneProject = '(lang dune 3.0)\n(name ferry)\n'
const opam = 'opam-version: "2.0"\ndoc: "%%PKG_DOC%%"\n'

const expected: ExpectedArchive = {
  url: 'https://x.example/a.tbz',
  commit: exampleRelease.commit,
  files: new Map([
    ['dune-project', duneProject],
    ['ferry.opam', opam],
  ]),
  rewritten: (_, text) => text.replace('%%PKG_DOC%%', 'https://doc'),
  versions: ['1.2.0', 'v1.2.0'],
}

/** What is said of an archive of these files. */
function said(
  files: Readonly<Record<string, string>>,
  more: Partial<Extract<ArchiveContents, { kind: 'read' }>> = {},
): readonly string[] {
  const contents = { kind: 'read', metadata: new Map(Object.entries(files)), ...more } as const
  return checkPublicArchive({ archive, contents }, expected).map(({ message }) => message)
}

const same = { 'dune-project': duneProject, 'ferry.opam': opam }

describe('an archive is one of the tag', () => {
  test.each([
    ['as it is', same],
    [
      'with watermarks filled in',
      { ...same, 'ferry.opam': opam.replace('%%PKG_DOC%%', 'https://doc') },
    ],
    [
      'with a version in its opam files',
      { ...same, 'ferry.opam': `version: "1.2.0"\n${opam.trim()}` },
    ],
    [
      'with the tag as its version',
      { ...same, 'dune-project': `${duneProject}(version v1.2.0)\n` },
    ],
    ['with the line ends of Windows', { ...same, 'ferry.opam': opam.replaceAll('\n', '\r\n') }],
    ['with further files', { ...same, 'other.opam': 'x' }],
  ])('%s', (_, files) => {
    expect(said(files)).toEqual([])
  })

  test('that git archive made of its commit', () => {
    expect(said(same, { commit: exampleRelease.commit })).toEqual([])
  })
})

describe('an archive is none of the tag', () => {
  test.each([
    [
      'with another opam file',
      { ...same, 'ferry.opam': `${opam}synopsis: "x"\n` },
      'differs from the one in the tag',
    ],
    [
      'with another dune-project',
      { ...same, 'dune-project': '(lang dune 2.0)\n' },
      'differs from the one in the tag',
    ],
    ['without an opam file', { 'dune-project': duneProject }, 'has no ferry.opam'],
    ['without a dune-project', { 'ferry.opam': opam }, 'has no dune-project, neither'],
    ['with another version', { ...same, 'ferry.opam': `version: "1.1.0"\n${opam}` }, '"1.1.0"'],
    [
      'with another version of the project',
      { ...same, 'dune-project': `${duneProject}(version 1.1.0)` },
      '"1.1.0"',
    ],
  ])('%s', (_, files, tells) => {
    expect(said(files)).toEqual([expect.stringContaining(tells)])
  })

  test('that git archive made of another commit', () => {
    const other = 'd'.repeat(40)
    expect(said(same, { commit: other })).toEqual([expect.stringContaining(other)])
  })

  test('that would be unpacked elsewhere', () => {
    expect(said(same, { unsafe: '../../etc/passwd' })).toEqual([
      expect.stringContaining('"../../etc/passwd"'),
    ])
  })
})

test('an archive that cannot be looked into is told of, and taken', () => {
  const contents = { kind: 'unread', format: 'zip' } as const
  expect(checkPublicArchive({ archive, contents }, expected)).toMatchObject([
    { severity: 'notice', code: 'archive-url-unread', message: expect.stringContaining('zip') },
  ])
})

describe('an archive is told to be made anew for each download at', () => {
  const told = (url: string): readonly string[] =>
    checkPublicArchive(
      { archive, contents: { kind: 'read', metadata: new Map(Object.entries(same)) } },
      { ...expected, url },
    ).map(({ code }) => code)

  test.each([
    'https://github.com/o/r/archive/refs/tags/v1.2.0.tar.gz',
    'https://codeload.github.com/o/r/tar.gz/v1.2.0',
    'https://gitlab.com/g/h/r/-/archive/v1.2.0/r-v1.2.0.tar.gz',
    'https://codeberg.org/o/r/archive/v1.2.0.tar.gz',
    'https://git.sr.ht/~o/r/archive/v1.2.0.tar.gz',
  ])('%s', (url) => {
    expect(told(url)).toEqual(['archive-url-generated'])
  })

  test.each([
    'https://github.com/o/r/releases/download/v1.2.0/r-1.2.0.tbz',
    'https://gitlab.com/g/r/-/releases/v1.2.0/downloads/r-1.2.0.tbz',
    'https://codeberg.org/o/r/releases/download/v1.2.0/r-1.2.0.tbz',
    'https://archive.example/r-1.2.0.tbz',
    'https://files.example/archive/r-1.2.0.tbz',
  ])('%s is no such address', (url) => {
    expect(told(url)).toEqual([])
  })
})
