import { expect, jest, test } from '@jest/globals'
import { setScene } from './support/scene.ts'
import { workflowCommands } from './support/workflow-commands.ts'

jest.setTimeout(60_000)

const attack = [
  '::set-output name=status::forged',
  '::error::forged',
  '##[error]forged',
  '::add-path::/tmp',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</details></pre></table><h1>forged</h1>',
  '@everyone and @ocaml/maintainers, see #1 and ocaml/opam-repository#2',
  '`code` ```',
  '![x](https://tracker.example/x.png)',
  '\u001b[31mred\u001b[0m \u202egnorw',
]

const opamText = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')

/** Commands that a step may give here: its own. */
const own = new Set(['add-mask', 'group', 'endgroup', 'warning', 'error', 'notice'])

test('nothing that a project writes becomes a command, markup in the summary, or a call in the pull request', async () => {
  const synopsis = 'Quiet </td><h1>forged</h1> @everyone ##[error]forged #1 `x`'
  const changes = {
    'CHANGES.md': `# Changes\n\n## 1.2.0\n\n${attack.map((line) => `- item\n\n  ${line}\n\n${line}\n`).join('\n')}\n`,
    'dune-project': '(lang dune 3.17)\n(name tally)\n',
    'tally.opam': `opam-version: "2.0"
synopsis: "${opamText(synopsis)}"
maintainer: "Ana <ana@tally.example>"
homepage: "javascript:alert(1)"
doc: "https://tally.example/\\"><script>"
`,
    'tally-cli.opam': null,
  }
  const tag = 'v1.2.0'
  await using scene = await setScene({ changes, tag })
  const step = await scene.run({ inputs: { 'fail-on': 'never' } })
  expect(step).toMatchObject({
    status: 0,
    stderr: '',
    outputs: { status: 'published', version: '1.2.0' },
  })

  const names = workflowCommands(step.stdout).map(({ name }) => name)
  expect(names.filter((name) => !own.has(name))).toEqual([])
  expect(
    step.annotations.filter(({ message, title }) => (message + title).startsWith('forged')),
  ).toEqual([])

  expect(step.summary).not.toMatch(/<(?:h1|script|img)/)
  expect(step.summary).not.toMatch(/href="javascript:/)
  expect(step.summary).not.toContain('\u001b')

  const { repositories } = await scene.github.snapshot()
  const body = repositories['ocaml/opam-repository']?.pulls[0]?.body ?? ''
  const outsideCode = body.replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, '')
  expect(outsideCode).not.toMatch(/@(?:everyone|ocaml)/)
  expect(outsideCode).not.toMatch(/(?<![\w/])#\d/)
  expect(body).toContain('Released by @ana')
  expect(body).not.toMatch(/<script|<\/(?:td|details|pre|table)>/)
})

test.each(["v1.2.0'$(id)", 'v1.2.0%0Aerror', 'x<h1>forged</h1>', '-n', 'v1.2.0;id'])(
  'the tag %s is refused or released, and forges nothing',
  async (tag) => {
    await using scene = await setScene({ tag: false })
    await scene.github.seed.reference({
      repository: scene.repository,
      name: `refs/tags/${tag}`,
      commit: scene.commit,
    })
    const step = await scene.run({ event: scene.pushed(tag) })
    expect(step).toMatchObject({ status: 1, stderr: '', outputs: { status: 'refused' } })
    expect(scene.writes()).toEqual([])
    const names = workflowCommands(step.stdout).map(({ name }) => name)
    expect(names.filter((name) => name !== 'add-mask')).toEqual(['error'])
    expect(step.summary).not.toContain('<h1>')
  },
)
