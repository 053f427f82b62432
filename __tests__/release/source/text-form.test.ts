import { describe, expect, test } from '@jest/globals'
import { readPackages } from '../../../src/release/source/project-packages.ts'
import { findTextForm, formOf, plainText } from '../../../src/release/source/text-form.ts'

const mark = '\xEF\xBB\xBF'

test.each([
  ['a\nb\n', undefined, 'a\nb\n'],
  ['a\r\nb\r\n', 'CRLF line endings', 'a\nb\n'],
  ['a\r\nb\n', 'CRLF line endings', 'a\nb\n'],
  [`${mark}a\n`, 'a byte order mark', 'a\n'],
  [`${mark}a\r\n`, 'CRLF line endings and a byte order mark', 'a\n'],
  [`a${mark}\rb`, undefined, `a${mark}\rb`],
])('%j has %s, and is published as %j', (text, form, plain) => {
  expect(formOf(text)).toBe(form)
  expect(plainText(text)).toBe(plain)
})

describe('a warning names', () => {
  const found = (texts: Record<string, string>) => {
    const { read } = readPackages({
      commit: { id: 'c'.repeat(40), committedAt: 0 },
      entries: [],
      texts: new Map(Object.entries(texts)),
    })
    return (read?.packages ?? []).flatMap(findTextForm).map(({ severity, message, location }) => {
      const { source, span } = location ?? { source: undefined, span: undefined }
      const place = `${source?.name}: ${source?.text.slice(span?.start, span?.end)}`
      return [severity, message.slice(0, message.indexOf('.', message.indexOf(' '))), place]
    })
  }
  const generating = '(lang dune 3.0)\n(generate_opam_files)\n(package (name ferry))\n'

  test('an opam file that is written by hand', () => {
    const texts = { 'dune-project': '(lang dune 3.0)', 'ferry.opam': 'synopsis: "S"\r\n' }
    expect(found(texts)).toEqual([
      ['warning', 'ferry.opam has CRLF line endings', 'ferry.opam: synopsis: "S"'],
    ])
  })

  test('the template of a generated one, at its first such line', () => {
    const texts = { 'dune-project': generating, 'ferry.opam.template': 'x-a: 1\nx-b: 2\r\n' }
    expect(found(texts)).toEqual([
      ['warning', 'ferry.opam.template has CRLF line endings', 'ferry.opam.template: x-b: 2'],
    ])
  })

  test('a byte order mark', () => {
    const texts = { 'dune-project': '(lang dune 3.0)', 'ferry.opam': `${mark}synopsis: "S"\n` }
    expect(found(texts)).toEqual([
      ['warning', 'ferry.opam has a byte order mark', `ferry.opam: ${mark}`],
    ])
  })

  test('nothing of files in order, nor the committed file that dune generates', () => {
    expect(found({ 'dune-project': generating, 'ferry.opam': 'synopsis: "S"\r\n' })).toEqual([])
    expect(found({ 'dune-project': '(lang dune 3.0)', 'ferry.opam': 'synopsis: "S"\n' })).toEqual(
      [],
    )
  })
})
