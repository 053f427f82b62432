import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { applyEdits } from '../../src/text/edit.ts'

test('edits replace, insert and delete, in whatever order they come', () => {
  const edits = [
    { start: 6, end: 11, text: 'all' },
    { start: 0, end: 5, text: '' },
    { start: 11, end: 11, text: '.' },
  ]
  expect(applyEdits('hello world', edits)).toBe(' all.')
})

test('an edit that starts inside another is left out', () => {
  const edits = [
    { start: 0, end: 3, text: 'x' },
    { start: 2, end: 4, text: 'y' },
  ]
  expect(applyEdits('abcd', edits)).toBe('xd')
})

test('what no edit covers stays as it is', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (before, old, after) => {
      const edit = { start: before.length, end: before.length + old.length, text: 'new' }
      expect(applyEdits(before + old + after, [edit])).toBe(`${before}new${after}`)
    }),
  )
})
