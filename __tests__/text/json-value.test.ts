import { expect, test } from '@jest/globals'
import { isRecord, optionalTextAt, valueAt } from '../../src/text/json-value.ts'

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
  expect(optionalTextAt(event, path)).toBe(expected)
})
