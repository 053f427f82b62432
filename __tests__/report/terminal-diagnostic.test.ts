import { describe, expect, test } from '@jest/globals'
import { styleOf } from '../../src/report/style.ts'
import { diagnosticLines } from '../../src/report/terminal-diagnostic.ts'
import { diagnostic } from './example-outcome.ts'

const plain = styleOf({ colour: false })

function lines(text: string, part: string, message = 'Wrong.'): readonly string[] {
  return diagnosticLines(diagnostic('error', message, { file: 'dune-project', text, part }), plain)
}

describe('a diagnostic in a terminal', () => {
  test('shows the line, carets below the span, the fact and what to do', () => {
    expect(lines('(lang dune 3.0)\n(nam x)\n', 'nam')).toEqual([
      'File "dune-project", line 2, characters 1-4:',
      '2 | (nam x)',
      '     ^^^',
      'Error: Wrong. [example]',
      'Hint: Do this.',
    ])
  })

  test('keeps its carets below tabs and letters of several bytes', () => {
    expect(lines('\t(authors "Zoë" x)', 'x').slice(1, 3)).toEqual([
      '1 | \t(authors "Zoë" x)',
      '    \t               ^',
    ])
  })

  test('shows the lines of a span over several, and no carets', () => {
    expect(lines('(a\n b\n c)\n', 'a\n b\n').slice(0, 3)).toEqual([
      'File "dune-project", lines 1-3, characters 1-0:',
      '1 | (a',
      '2 |  b',
    ])
  })

  test('cuts a span of many lines short', () => {
    const text = 'x\n'.repeat(20)
    expect(lines(text, text).slice(1, 9)).toEqual([
      '1 | x',
      '2 | x',
      '3 | x',
      '4 | x',
      '5 | x',
      '6 | x',
      '. |',
      'Error: Wrong. [example]',
    ])
  })

  test('cuts a line without end', () => {
    const [, excerpt, next] = lines(`(${'x'.repeat(100_000)})`, 'x'.repeat(100_000))
    expect(excerpt?.length).toBeLessThan(400)
    expect(next).toBe('Error: Wrong. [example]')
  })

  test('of an empty file has no excerpt', () => {
    expect(lines('', '')).toEqual([
      'File "dune-project", line 1, characters 0-0:',
      'Error: Wrong. [example]',
      'Hint: Do this.',
    ])
  })

  test('keeps the lines of a message, the code behind the last', () => {
    expect(lines('(a)', 'a', 'one\ntwo').slice(3, 5)).toEqual(['Error: one', 'two [example]'])
  })

  test('shows controls instead of obeying them', () => {
    expect(lines('(a \u001B[2J)', 'a', 'x\u001B[31m').join('\n')).not.toContain('\u001B')
  })

  test('of a Windows file shows no carriage return', () => {
    expect(lines('(a)\r\n(b)\r\n', 'a')[1]).toBe('1 | (a)')
  })
})

test('colour is used when asked for, and the text stays the same', () => {
  const finding = diagnostic('warning', 'Odd.', { file: 'x', text: 'abc', part: 'b' })
  const coloured = diagnosticLines(finding, styleOf({ colour: true })).join('\n')
  expect(coloured).toContain('\u001B[1;35mWarning\u001B[0m')
  const uncoloured = coloured.replaceAll(new RegExp(String.raw`${'\u001B'}\[[0-9;]*m`, 'g'), '')
  expect(uncoloured).toBe(diagnosticLines(finding, plain).join('\n'))
})
