import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { cutNotes } from '../../../src/release/artefacts/cut-notes.ts'

const rest = 'https://r'
const more = `\n\n[… and more](${rest})`

function cut(markdown: string, room: number): string {
  return cutNotes(markdown, room + more.length, rest)
}

describe('notes are cut', () => {
  test('not at all where they fit', () => {
    expect(cutNotes('- one\n- two', 11, rest)).toBe('- one\n- two')
  })

  test('behind the last item that is whole', () => {
    expect(cut(`- one\n- two\n- three and ${'four '.repeat(20)}`, 20)).toBe(`- one\n- two${more}`)
  })

  test('behind the last block that is whole, and not behind a heading', () => {
    const text = 'one two three\n\n### Fixed\n\n- four five six seven eight nine ten'
    expect(cut(text, 26)).toBe(`one two three${more}`)
  })

  test('at the end of a line where one block is most of the text', () => {
    expect(cut('one two\nthree four\nfive six seven eight nine ten', 20)).toBe(
      `one two\nthree four${more}`,
    )
  })

  test('at a blank where a line is most of the text', () => {
    expect(cut(`one two three ${'x'.repeat(60)}`, 22)).toBe(`one two three${more}`)
  })

  test('inside code with its fence closed', () => {
    expect(cut(`~~~ocaml\nlet a = 1\nlet b = 2\n${'let c = 3\n'.repeat(9)}~~~`, 40)).toBe(
      `~~~ocaml\nlet a = 1\nlet b = 2\n~~~${more}`,
    )
  })

  test('with what a cut leaves open written as text', () => {
    const text = `one two three\n\n<details>\n\nfour five\n\n${'six '.repeat(20)}\n\n</details>`
    expect(cut(text, 50)).toBe(`one two three\n\n&lt;details>\n\nfour five${more}`)
  })

  test('to a length that is never above the limit', () => {
    const part = fc.constantFrom('- item', '```', '<b>', '## x', 'words and words', '', '🃏', '> q')
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 40 }),
        fc.integer({ min: 0, max: 200 }),
        (parts, limit) => {
          expect(cutNotes(parts.join('\n'), limit, rest).length).toBeLessThanOrEqual(limit)
        },
      ),
    )
  })
})
