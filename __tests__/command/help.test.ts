import { expect, test } from '@jest/globals'
import { overview, unknownVerb, verbHelp } from '../../src/command/help.ts'
import { verbs } from '../../src/command/verbs.ts'

const { rehearse, subst } = verbs

test('the help has the verbs in groups, each with an example', () => {
  expect(
    overview({
      ...(subst && { 'a-long-name': { ...subst, summary: 'Do that', example: 'a-long-name .' } }),
      ...(rehearse && { rehearse: { ...rehearse, summary: 'Do this', example: 'rehearse .' } }),
    }),
  ).toContain(`
Before a release:
  rehearse     Do this
               $ dune-publish rehearse .

Plumbing:
  a-long-name  Do that
               $ dune-publish a-long-name .

Run "dune-publish help COMMAND"`)
})

test('the help fits a terminal', () => {
  const lines = overview(verbs).split('\n')
  expect(lines.filter((line) => line.length > 108)).toEqual([])
})

test('the help of a verb ends with its example', () => {
  expect(verbHelp({ usage: 'Usage: x\n', options: {} }, { example: 'x .' })).toBe(
    `Usage: x

Options:
  --color auto|always|never  When to use colors: auto means on a terminal.
  --help                     Show this help.

Example:
  $ dune-publish x .
`,
  )
})

test.each([
  ['rehears', 'Unknown command "rehears". Did you mean "rehearse"?'],
  ['Plan', 'Unknown command "Plan". Did you mean "plan"?'],
  ['publish-all', 'Unknown command "publish-all".'],
])('the unknown verb %j', (name, fact) => {
  expect(unknownVerb(name, verbs)).toEqual([
    fact,
    'Run "dune-publish help" for the list of commands.',
  ])
})
