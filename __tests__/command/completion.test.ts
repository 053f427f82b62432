import { spawnSync } from 'node:child_process'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { completionOf } from '../../src/command/completion.ts'
import { flag, textOption, wordOption } from '../../src/command-line/option.ts'
import { verbs } from '../../src/command/verbs.ts'
import { keepWhatIsShown, shown } from '../support/shown.ts'

beforeEach(keepWhatIsShown)
afterEach(() => {
  jest.restoreAllMocks()
})

const runCompletion = completionOf(
  async () =>
    await Promise.resolve([
      {
        name: 'plan',
        summary: "Show opam's plan",
        options: {
          tag: textOption('TAG', 'Release this tag'),
          drift: wordOption(['error', 'warn'], 'How to treat drift [strictly]: or not'),
          json: flag('Print JSON'),
        },
      },
      { name: 'propose', summary: 'Open the pull request', options: {} },
      { name: 'completion', summary: 'Print a script', options: {} },
    ]),
)

const hasBash = spawnSync('bash', ['--version']).status === 0

/** What bash completes the last of the words to. */
async function completed(words: readonly string[]): Promise<string> {
  expect(await runCompletion(['bash'])).toBe(0)
  const line = words.map((word) => `'${word}'`).join(' ')
  const script = `${shown.output}
COMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}
_dune_publish; echo "\${COMPREPLY[*]}"`
  const { stdout, stderr } = spawnSync('bash', ['-u', '-c', script], { encoding: 'utf8' })
  expect(stderr).toBe('')
  return stdout.trim()
}

test.each([
  [['dune-publish', 'pl'], 'plan'],
  [['dune-publish', 'p'], 'plan propose'],
  [['dune-publish', 'help', 'pr'], 'propose'],
  [['dune-publish', 'plan', '--t'], '--tag'],
  [['dune-publish', 'plan', '.', '--'], '--tag --drift --json --color --help'],
  [['dune-publish', 'plan', '--drift', ''], 'error warn'],
  [['dune-publish', 'plan', '--drift', '=', 'w'], 'warn'],
  [['dune-publish', 'plan', '--drift', '='], 'error warn'],
  [['dune-publish', 'propose', '--color', 'n'], 'never'],
  [['dune-publish', 'completion', ''], 'bash zsh fish'],
  [['dune-publish', 'plan', 'some'], ''],
])('bash completes %j to %j', async (words, expected) => {
  if (!hasBash) return
  expect(await completed(words)).toBe(expected)
})

test.each(['zsh', 'fish'])('the script of %s names verbs, options and words', async (shell) => {
  expect(await runCompletion([shell])).toBe(0)
  for (const part of ['plan', 'drift', 'error warn', 'propose', 'Show opam’s plan']) {
    expect(shown.output).toContain(part)
  }
  const { status, error } = spawnSync(shell, ['-n'], { input: shown.output })
  // A shell that is not installed answers nothing.
  expect(error === undefined ? status : 0).toBe(0)
})

test.each([[[]], [['tcsh']], [['bash', 'zsh']]])('%j is refused', async (args) => {
  expect(await runCompletion(args)).toBe(2)
})

test('all verbs are completed', async () => {
  const verb = await verbs['completion']?.load()
  expect(await verb?.(['bash'])).toBe(0)
  for (const name of Object.keys(verbs)) expect(shown.output).toContain(`    ${name}) options=`)
})
