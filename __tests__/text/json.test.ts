import { expect, test } from '@jest/globals'
import { asText, follow, isRecord, parseJson, textIfThere, valueAt } from '../../src/text/json.ts'

test.each([
  ['an object', {}, true],
  ['a list', [], false],
  ['null', null, false],
  ['a text', 'x', false],
])('%s has members: %s', (_, value, expected) => {
  expect(isRecord(value)).toBe(expected)
})

const event = { release: { author: { login: 'ana' }, body: null, draft: false }, tags: ['v1'] }

test.each([
  ['release.author.login', 'ana'],
  ['release.draft', false],
  ['release.body', undefined],
  ['release.author.login.length', undefined],
  ['release.name', undefined],
  ['tags', ['v1']],
  ['tags.0', undefined],
  ['constructor.name', undefined],
])('at %s stands %j', (path, expected) => {
  expect(valueAt(event, path)).toEqual(expected)
})

test.each([
  ['release.author.login', 'ana'],
  ['release.author', undefined],
  ['release.draft', undefined],
])('the text at %s is %j', (path, expected) => {
  expect(textIfThere(event, path)).toBe(expected)
})

test.each([
  ['release.draft', 'value'],
  ['release.body', 'null'],
  ['release.body.length', 'null'],
  ['release.name', 'missing'],
  ['release.name.first', 'missing'],
  ['tags.0', 'no-object'],
])('the path %s leads to: %s', (path, expected) => {
  expect(follow(event, path).kind).toBe(expected)
})

test.each([
  ['{"a": 1}', { a: 1 }],
  ['null', null],
  ['{', undefined],
  ['', undefined],
])('%j holds %j', (text, expected) => {
  expect(parseJson(text)).toEqual(expected)
})

test.each([
  ['x', 'x'],
  [1, '1'],
  [null, 'null'],
  [{ a: ['x'] }, '{"a":["x"]}'],
  [undefined, ''],
])('%j as text is %j', (value, expected) => {
  expect(asText(value)).toBe(expected)
})
