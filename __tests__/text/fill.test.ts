import { expect, test } from '@jest/globals'
import { messageWidth, fill } from '../../src/text/fill.ts'
import { encodeBytes } from '../../src/text/source.ts'

const word = (length: number) => 'x'.repeat(length)

test('a line may reach the width, and no further', () => {
  expect(fill(`${word(70)} ${word(6)}`)).toBe(`${word(70)} ${word(6)}`)
  expect(fill(`${word(70)} ${word(7)}`)).toBe(`${word(70)}\n${word(7)}`)
  expect(messageWidth).toBe(77)
})

test('words go on the line as long as they fit', () => {
  expect(fill('aa bb cc dd', 5)).toBe('aa bb\ncc dd')
})

test('a word that is too long stands alone', () => {
  expect(fill('a bbbbbbbb c', 5)).toBe('a\nbbbbbbbb\nc')
})

test('line breaks stay, also the last', () => {
  expect(fill('a b\nc\n\nd\n', 2)).toBe('a\nb\nc\n\nd\n')
})

test('a character counts one, whatever its bytes', () => {
  const text = encodeBytes(`${'é'.repeat(3)} ${'鷺'.repeat(3)}`)
  expect(fill(text, 7)).toBe(text)
  expect(fill(text, 6)).toBe(text.replace(' ', '\n'))
})

test('bytes that are no characters count one each', () => {
  expect(fill('\xff\xff \xff', 4)).toBe('\xff\xff \xff')
  expect(fill('\xff\xff \xff', 3)).toBe('\xff\xff\n\xff')
})
