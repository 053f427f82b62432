import { describe, expect, test } from '@jest/globals'
import { readPublishedArchive } from '../../src/reproduce/published-archive.ts'
import { sourceCommits } from '../../src/reproduce/source-commits.ts'
import { projectInName, tagNames } from '../../src/reproduce/tag-names.ts'
import { codeOf } from '../support/code-of.ts'

const tally = { name: 'tally', version: '1.2.0' }
const commit = 'a'.repeat(40)
const checksum = `checksum: "sha256=${'b'.repeat(64)}"`
const read = (fields: string) => readPublishedArchive(tally, `opam-version: "2.0"\n${fields}\n`)

describe('what an opam file says of its archive', () => {
  test('is its addresses, checksums, commit and source', () => {
    const mirrors = 'mirrors: ["https://m.example/t.tbz" "git+https://m.example/t.git"]'
    const fields = `dev-repo: "git+https://example.org/tally.git#main"
x-commit-hash: "${commit}"
url { src: "https://example.org/tally.tbz" ${checksum} ${mirrors} }`
    expect(read(fields)).toEqual({
      ...tally,
      addresses: ['https://example.org/tally.tbz', 'https://m.example/t.tbz'],
      checksums: [{ kind: 'sha256', hex: 'b'.repeat(64) }],
      commit,
      source: 'https://example.org/tally.git',
    })
  })

  test.each([
    ['the repository of the archive', '', 'https://github.com/o/tally.git'],
    [
      'nothing on this machine',
      'dev-repo: "git+file:///home/me/tally"',
      'https://github.com/o/tally.git',
    ],
    [
      'an address of ssh',
      'dev-repo: "git+ssh://git@example.org/o/tally.git"',
      'ssh://git@example.org/o/tally.git',
    ],
  ])('takes for the source %s', (_, devRepo, source) => {
    const url = 'https://github.com/o/tally/releases/download/1.2.0/tally-1.2.0.tbz'
    expect(read(`${devRepo}\nurl { src: "${url}" ${checksum} }`).source).toBe(source)
  })

  test.each([
    ['opam-syntax', 'url {'],
    ['archive-none', 'synopsis: "none"'],
    ['archive-none', `url { src: "git+https://example.org/tally.git" }`],
    ['checksum-none', 'url { src: "https://example.org/tally.tbz" }'],
  ])('is refused with %s', (code, fields) => {
    expect(codeOf(() => read(fields))).toBe(code)
  })
})

describe('the tag of a published version', () => {
  test.each([
    ['https://github.com/o/t/releases/download/1.2.0_beta1/t-1.2.0.beta1.tbz', '1.2.0_beta1'],
    ['https://github.com/o/t/releases/download/core%2Fv1/t-1.tbz', 'core/v1'],
    ['https://github.com/o/t/archive/refs/tags/core/v1.tar.gz', 'core/v1'],
    ['https://github.com/o/t/archive/v1.2.tar.gz', 'v1.2'],
    ['https://gitlab.com/o/t/-/archive/v1.2/t-v1.2.tar.gz', 'v1.2'],
    ['https://example.org/100%/archive/%.tbz', '%'],
  ])('stands in the address %s', (address, tag) => {
    expect(tagNames('9', { address, prefix: '' })[0]).toBe(tag)
  })

  test('else is written as tags usually are, behind the prefix', () => {
    const names = tagNames('1.0~beta', { address: 'https://example.org/t.tbz', prefix: 'core-' })
    expect(names).toEqual(
      expect.arrayContaining(['core-v1.0_beta', 'core-1.0_beta', 'core-1.0-beta', 'core-1.0beta']),
    )
  })

  const url = 'https://example.org/tally.git'
  const published = read(`url { src: "https://example.org/tally.tbz" ${checksum} }`)
  const tag = { name: 'v1.2.0', commit: 'c'.repeat(40), annotated: true }
  const tags = new Map([[tag.name, tag]])

  test('names the commit where the opam file does not', () => {
    expect(sourceCommits(published, { tags, prefix: '', url })).toEqual({
      commits: [{ commit: tag.commit, tag }],
      diagnostics: [],
    })
  })

  test('comes second where it names another commit, and that is said', () => {
    const found = sourceCommits({ ...published, commit }, { tags, prefix: '', url })
    expect(found).toMatchObject({
      commits: [{ commit }, { commit: tag.commit }],
      diagnostics: [{ severity: 'warning', code: 'source-tag-moved' }],
    })
  })

  test('may be gone where the opam file says the commit, and not else', () => {
    const none = { tags: new Map(), prefix: '', url }
    expect(sourceCommits({ ...published, commit }, none)).toEqual({
      commits: [{ commit, tag: undefined }],
      diagnostics: [],
    })
    expect(codeOf(() => sourceCommits(published, none))).toBe('source-tag-missing')
  })
})

test.each([
  ['tally-1.2.0', '1.2.0', 'tally'],
  ['lsp-1.0.preview', '1.0~preview', 'lsp'],
  ['tally-v1.2.0', '1.2.0', undefined],
  ['-1.2.0', '1.2.0', undefined],
])('in the name %s of version %s, the project is %s', (name, version, project) => {
  expect(projectInName(name, version)).toBe(project)
})
