import { expect, test } from '@jest/globals'
import type { Diagnostic } from '../../src/text/diagnostic.ts'
import type { StartRewriting } from '../../src/text/rewriting.ts'
import { inTurn, wholeText } from '../../src/text/rewriting.ts'

function noticed(message: string): Diagnostic {
  return { severity: 'notice', code: 'seen', message, hints: [] }
}

/** Puts a text around each piece it gets. */
const bracketed: StartRewriting = () => ({
  push: (piece) => `[${piece}]`,
  end: () => ({ text: '.', diagnostics: [noticed('bracketed')] }),
})

const doubled = wholeText((text) => ({ text: text + text, diagnostics: [noticed(text)] }))

function run(start: StartRewriting | undefined, pieces: readonly string[]) {
  const rewriting = start?.()
  const begun = pieces.map((piece) => rewriting?.push(piece)).join('')
  const end = rewriting?.end()
  return { text: begun + (end?.text ?? ''), said: end?.diagnostics.map(({ message }) => message) }
}

test('a rewriting of the whole text sees all pieces at once', () => {
  expect(run(doubled, ['a', 'b'])).toEqual({ text: 'abab', said: ['ab'] })
})

test('rewritings follow each other, and what each says is kept', () => {
  expect(run(inTurn([bracketed, undefined, doubled]), ['a', 'b'])).toEqual({
    text: '[a][b].[a][b].',
    said: ['bracketed', '[a][b].'],
  })
  expect(run(inTurn([doubled, bracketed]), ['a', 'b'])).toEqual({
    text: '[abab].',
    said: ['ab', 'bracketed'],
  })
})

test('of no rewritings there is none', () => {
  expect(inTurn([undefined])).toBeUndefined()
})
