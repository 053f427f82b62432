import { expect, test } from '@jest/globals'
import { takeColour, usesColour } from '../../src/command-line/colour.ts'

test.each([
  [['plan', '.'], ['plan', '.'], undefined],
  [['--color=never', 'plan'], ['plan'], 'never'],
  [['plan', '--color', 'always', '.'], ['plan', '.'], 'always'],
  [['plan', '--color=auto', '--color=never'], ['plan'], 'never'],
  [['plan', '--', '--color=never'], ['plan', '--', '--color=never'], undefined],
])('%j without its colour is %j', (line, args, choice) => {
  expect(takeColour(line)).toEqual({ args, choice })
})

test.each([
  [['--color'], 'The option --color needs a value: write one of auto, always, never.'],
  [['--color=red'], 'The option --color is "red": write one of auto, always, never.'],
])('%j is refused', (line, wrong) => {
  expect(takeColour(line)).toEqual({ wrong })
})

test.each([
  { choice: undefined, isTerminal: true, env: {}, uses: true },
  { choice: undefined, isTerminal: false, env: {}, uses: false },
  { choice: 'auto', isTerminal: true, env: { TERM: 'dumb' }, uses: false },
  { choice: undefined, isTerminal: true, env: { NO_COLOR: '1' }, uses: false },
  { choice: undefined, isTerminal: false, env: { CLICOLOR_FORCE: '1' }, uses: true },
  { choice: undefined, isTerminal: false, env: { CLICOLOR_FORCE: '0' }, uses: false },
  { choice: undefined, isTerminal: true, env: { CLICOLOR_FORCE: '1', NO_COLOR: '1' }, uses: false },
  { choice: 'always', isTerminal: false, env: { NO_COLOR: '1' }, uses: true },
  { choice: 'never', isTerminal: true, env: { CLICOLOR_FORCE: '1' }, uses: false },
])('$choice, terminal $isTerminal, with $env: $uses', ({ uses, ...question }) => {
  expect(usesColour(question)).toBe(uses)
})
