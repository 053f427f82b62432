import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import {
  terminalDiagnostics,
  terminalOutcome,
  terminalProgress,
} from '../../src/report/terminal.ts'
import { manyDiagnostics, outcomes, published } from './example-outcome.ts'

const plain = { colour: false }

test.each(Object.entries(outcomes))(
  'what a terminal shows of a run that is %s',
  (name, outcome) => {
    const path = new URL(`cases/${name}/terminal.txt`, import.meta.url)
    const expected = readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
    expect(`${terminalOutcome(outcome, plain).join('\n')}\n`).toBe(expected)
  },
)

describe('diagnostics', () => {
  test('are nothing when there are none', () => {
    expect(terminalDiagnostics([], plain)).toEqual([])
  })

  test('end with a line that counts them', () => {
    expect(terminalDiagnostics(manyDiagnostics('error', 'x', 3), plain).at(-1)).toBe('3 errors.')
  })
})

test('without colour there is not a single escape', () => {
  for (const outcome of Object.values(outcomes)) {
    expect(terminalOutcome(outcome, plain).join('\n')).not.toContain('\u001B')
  }
  expect(terminalOutcome(published, { colour: true }).join('\n')).toContain('\u001B[')
})

test('the progress is a line per step that is over', () => {
  const lines: string[] = []
  const progress = terminalProgress((line) => lines.push(line), plain)
  progress.started('Tag v1')
  progress.finished({ title: 'Tag v1', state: 'made', url: 'https://example.org' })
  progress.notice('The fork is being made.\nThis takes a minute.')
  progress.finished({ title: 'Fork', state: 'failed', detail: 'gone\u001B[2J' })
  expect(lines).toEqual([
    '✓ Tag v1: done · https://example.org',
    'The fork is being made.',
    'This takes a minute.',
    '✗ Fork: failed · gone␛[2J',
  ])
})

test('a live line shows the step that goes on, its time and how far it is', () => {
  let clock = 0
  let shown: () => string = () => ''
  const live = {
    show: (text: () => string) => {
      shown = text
    },
    clear: () => {
      shown = () => ''
    },
  }
  const progress = terminalProgress(() => undefined, { ...plain, live, now: () => clock })
  progress.started('Archive uploaded')
  clock = 1250
  expect(shown()).toBe('· Archive uploaded (1.3 s)')
  progress.moved({ done: 1_200_000, of: 10_300_000 })
  expect(shown()).toBe('· Archive uploaded (1.2 MB of 10.3 MB, 1.3 s)')
  progress.finished({ title: 'Archive uploaded', state: 'made' })
  expect(shown()).toBe('')
  progress.started('Archive downloaded')
  expect(shown()).toBe('· Archive downloaded (0.0 s)')
})
