import { expect, test } from '@jest/globals'
import { judgeCi } from '../../src/status/ci.ts'
import { check } from './example-pull.ts'

test.each<[string, readonly string[], string]>([
  ['nothing was checked', [], 'none'],
  ['all passed', ['success', 'success'], 'passed'],
  ['some were skipped', ['success', 'skipped', 'neutral'], 'passed'],
  ['one still runs', ['success', 'pending'], 'pending'],
  ['one waits to run', ['success', 'queued'], 'pending'],
  ['one failed', ['success', 'failure'], 'failed'],
  ['one failed while another runs', ['pending', 'error'], 'failed'],
  ['one was cancelled', ['success', 'cancelled'], 'failed'],
  ['a state is new: it is no success', ['success', 'transcended'], 'pending'],
  ['a state is named like a member of objects', ['constructor'], 'pending'],
])('CI where %s', (_, states, expected) => {
  expect(judgeCi(states.map((state) => check(state))).state).toBe(expected)
})

test('new words are kept as they are, and judged by the state alone', () => {
  const { state, checks } = judgeCi([check('success', 'Failed beautifully - 3 jobs ascended')])
  expect(state).toBe('passed')
  expect(checks).toMatchObject([
    { verdict: 'passed', words: 'Failed beautifully - 3 jobs ascended' },
  ])
})
