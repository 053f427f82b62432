import { describe, expect, test } from '@jest/globals'
import { assert, property, string } from 'fast-check'
import { html } from '../../src/report/markup.ts'
import { concealing } from '../../src/text/concealing.ts'

const token = 'ghp_0123456789abcdefghijABCDEFGHIJ012345'
const odd = 'se&cr<et "of" nobody+/='
const conceal = concealing([token, odd, 'short'])

describe('a secret is struck out', () => {
  test.each([
    ['as it is', `Bearer ${token}.`],
    ['in Markdown', `Bearer ${token.replaceAll('_', '\\_')}.`],
    ['in an address', `https://ana:${encodeURIComponent(odd)}@github.com`],
    ['in HTML', html(odd)],
    ['in JSON', JSON.stringify({ words: odd })],
    ['in JSON within JSON', JSON.stringify(JSON.stringify({ words: odd }))],
    ["in git's header", Buffer.from(`x-access-token:${token}`).toString('base64')],
    ['where the text was cut off', `no such token: ${token.slice(0, 20)}`],
    ['where it was cut off behind sixteen characters', `token: ${token.slice(0, 16)}`],
  ])('%s', (_name, text) => {
    const concealed = conceal(text)
    expect(concealed).toContain('***')
    for (const part of [token.slice(0, 17), token.slice(-8), 'se&cr', '0123456789', 'nobody']) {
      expect(concealed).not.toContain(part)
    }
  })

  test('wherever it stands within what is in base64', () => {
    assert(
      property(string({ unit: 'binary' }), string({ unit: 'binary' }), (before, after) => {
        const text = Buffer.from(`${before}${token}${after}`).toString('base64')
        const left = Buffer.from(conceal(text).split('***')[0] ?? '', 'base64').toString()
        expect(conceal(text)).toContain('***')
        expect(left).not.toContain(token)
      }),
    )
  })
})

describe('a text stays as it is', () => {
  test.each([
    ['without a secret', 'ghp_ is the beginning of a classic token'],
    ['with what is too short for a secret', 'a short text'],
    ['with what only begins like a secret', token.slice(0, 15)],
  ])('%s', (_name, text) => {
    expect(conceal(text)).toBe(text)
  })

  test('where there is no secret', () => {
    expect(concealing([])(token)).toBe(token)
  })
})

test('a secret has eight characters or more', () => {
  expect(concealing(['12345678'])('12345678')).toBe('***')
  expect(concealing(['1234567'])('1234567')).toBe('1234567')
})

test('a long text takes time in proportion to its length', () => {
  const started = performance.now()
  for (const piece of ['\\', '_', 'ghp_', token.slice(0, 16), '&#0', '%5', 'eC1hY2Nlc3M'])
    conceal(piece.repeat(200_000))
  expect(performance.now() - started).toBeLessThan(5000)
})
