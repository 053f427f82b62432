import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import type { OpamEdit } from '../../src/opam/edit.ts'
import { editOpamFile } from '../../src/opam/edit.ts'
import { field, list, string } from '../../src/opam/syntax.ts'

const edit = (text: string, changes: OpamEdit) => editOpamFile({ name: 'foo.opam', text }, changes)
const edited = (text: string, changes: OpamEdit) => edit(text, changes).text

const sha256 = `sha256=${'0a'.repeat(32)}`
const url = { src: 'https://example.org/foo-1.0.tbz', checksums: [sha256] }
const printedUrl = `url {\n  src: "https://example.org/foo-1.0.tbz"\n  checksum:\n    "${sha256}"\n}`

describe('a release', () => {
  const text = `# Made by hand
opam-version: "2.0"
# the name
name:   "foo"
version: "dev" # not yet
synopsis: 'x'
`.replaceAll("'x'", '"Counts  things"  # twice')

  test('drops name and version with what stands before them, and adds source and commit', () => {
    const changes: OpamEdit = {
      url,
      set: [field('x-commit-hash', string('0123'))],
      remove: ['name', 'version'],
    }
    expect(edited(text, changes)).toBe(
      `# Made by hand
opam-version: "2.0" # not yet
synopsis: "Counts  things"
${printedUrl}
x-commit-hash: "0123"  # twice
`,
    )
  })
})

describe('fields', () => {
  const head = 'opam-version: "2.0"\n'

  test('that say the same keep their text', () => {
    const text = `${head}tags: [ "b"\n"a" ]\n\nauthors: ["Ada"] # alone\n`
    expect(edited(text, { set: [field('tags', list([string('b'), string('a')]))] })).toBe(text)
  })

  test('that are new come at the end, in the order of opam', () => {
    const set = [field('license', string('MIT')), field('synopsis', string('Counts'))]
    expect(edited(head, { set })).toBe(`${head.trimEnd()}\nsynopsis: "Counts"\nlicense: "MIT"\n`)
  })

  test('that change are printed in their place', () => {
    const text = `${head}# what it is\nsynopsis:\n  "Old"\nlicense: "MIT"\n`
    expect(edited(text, { set: [field('synopsis', string('New'))] })).toBe(
      `${head}# what it is\nsynopsis: "New"\nlicense: "MIT"\n`,
    )
  })

  test('that opam does not know vanish', () => {
    expect(edited(`${head}foo: "bar"\nlicense: "MIT"\n`, {})).toBe(`${head}license: "MIT"\n`)
  })

  test('that are extensions keep their value', () => {
    const text = `${head}x-commit-hash:  "old"\n`
    expect(edited(text, { set: [field('x-commit-hash', string('new'))] })).toBe(text)
  })

  test('cannot be set to what they cannot hold', () => {
    const { text, diagnostics } = edit(head, { set: [field('name', string('a b'))] })
    expect(text).toBeUndefined()
    expect(diagnostics).toMatchObject([
      { code: 'opam-edit', message: expect.stringContaining('The field "name" cannot be set') },
    ])
  })
})

describe('lists', () => {
  const tags = (...names: string[]) => ({ set: [field('tags', list(names.map(string)))] })
  const text = 'opam-version: "2.0"\ntags: [\n  "a" # first\n  "b"\n\n  "c"\n]\n'

  test('keep the text of the elements that stay', () => {
    expect(edited(text, tags('a', 'c'))).toBe('opam-version: "2.0"\ntags: [\n  "a"\n\n  "c"\n]\n')
  })

  test('put a new element where an old one was', () => {
    expect(edited(text, tags('a', 'new', 'c'))).toBe(text.replace('"b"', '"new"'))
  })

  test('put further elements behind, spaced as the last', () => {
    expect(edited(text, tags('a', 'b', 'c', 'd'))).toBe(text.replace('"c"', '"c"\n\n  "d"'))
  })
})

describe('sections', () => {
  const text = `opam-version: "2.0"\n\n# where from\n${printedUrl} # that\nlicense: "MIT"\n`

  test('that say the same keep their text', () => {
    expect(edited(text, { url })).toBe(text)
  })

  test('that change are printed in their place', () => {
    const changed = { ...url, src: 'https://example.org/foo-2.0.tbz' }
    expect(edited(text, { url: changed })).toBe(text.replace('foo-1.0', 'foo-2.0'))
  })

  test('of extra sources stay as they are written, where they stand', () => {
    const extra = `extra-source "a.patch" { src: "https://example.org/a" checksum: "${sha256}" }\n`
    const head = `opam-version: "2.0"\n${extra}`
    const set = [field('license', string('ISC'))]
    expect(edited(`${head}license: "MIT"\n`, { set })).toBe(`${head}license: "ISC"\n`)
  })

  test('that are removed leave what stood before them', () => {
    expect(edited(text, { remove: ['url'] })).toBe(text.replace(printedUrl, ''))
  })

  test('cannot have what is no checksum', () => {
    const { diagnostics } = edit(text, { url: { ...url, checksums: ['sha256=1'] } })
    expect(diagnostics).toMatchObject([{ message: expect.stringContaining('OpamHash.of_string') }])
  })
})

describe('what surprises', () => {
  test('the text behind the last line break is lost', () => {
    expect(edited('opam-version: "2.0"\n# end', {})).toBe('opam-version: "2.0"\n')
  })

  test('a file that opam refuses is not edited', () => {
    expect(edit('opam-version: "2.0"\nx: [', {})).toMatchObject({
      text: undefined,
      diagnostics: [{ message: 'Parse error' }],
    })
  })
})

const comment = fc.stringMatching(/^#[ -~]{0,20}$/)
const blank = fc.constantFrom('', '  ', '\n', '\n\n  ')
const knownField = fc.constantFrom(
  'synopsis:"Counts"',
  'license :  ["MIT"   "ISC"]',
  'depends: ["dune"{>="3.0"}  "fmt"]',
  'x-foo: [ [1] ]',
  'build: [["dune"]]',
)

test('an edit of nothing changes nothing', () => {
  fc.assert(
    fc.property(fc.uniqueArray(knownField), fc.array(comment), blank, (fields, comments, space) => {
      const lines = fields.flatMap((line, index) => [comments[index] ?? '', `${space}${line}`])
      const text = ['opam-version: "2.0"', ...lines, ''].join('\n')
      expect(edited(text, {})).toBe(text)
    }),
  )
})

test('an edit of one field leaves the text of all others', () => {
  fc.assert(
    fc.property(fc.uniqueArray(knownField), blank, (fields, space) => {
      const lines = fields.map((line) => `${space}${line} # ${line.length}`)
      const text = ['opam-version: "2.0"', 'homepage: "https://a.org"', ...lines, ''].join('\n')
      const changes = { set: [field('homepage', string('https://b.org'))] }
      expect(edited(text, changes)).toBe(text.replace('a.org', 'b.org'))
    }),
  )
})

test('long lists and many fields take linear time', () => {
  const names = Array.from({ length: 20_000 }, (_, index) => `"n${index}"`)
  const fields = Array.from({ length: 5_000 }, (_, index) => `x-${index}: 1`)
  const text = `opam-version: "2.0"\ntags: [${names.join('\n')}]\n${fields.join('\n')}\n`
  const start = performance.now()
  const result = edited(text, { set: [field('tags', list([string('n1'), string('new')]))] })
  expect(result).toContain('"new"')
  expect(performance.now() - start).toBeLessThan(20_000)
})
