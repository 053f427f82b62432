import { execFileSync } from 'node:child_process'
import { readFile, readdir } from 'node:fs/promises'
import { expect, jest, test } from '@jest/globals'
import { readForeignTar } from '../../src/archive/foreign-tar.ts'
import type { Step } from './support/runner.ts'
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

/** The annotations that tell what was found are its own; none is what somebody wrote. */
function expectNothingForged({ stdout, summary, annotations }: Step): void {
  const commands = workflowCommands(stdout).map(({ name }) => name)
  expect(commands.filter((name) => !own.has(name))).toEqual([])
  expect(
    annotations.filter(({ message, title }) => `${title}${message}`.startsWith('forged')),
  ).toEqual([])
  expect(summary).not.toMatch(/<h1>/)
  expect(summary).not.toContain('\u001b')
  expect(summary).not.toContain('\u202e')
}

test.each([
  "v1.2.0'$(id)",
  'v1.2.0%0Aerror',
  'x<h1>forged</h1>',
  '--upload-pack=id',
  'v1.2.0;id',
  'v1.2.0\u202egnorw',
])('the tag %s is refused, and forges nothing', async (tag) => {
  await using scene = await setScene({ tag: false })
  await scene.github.seed.reference({
    repository: scene.repository,
    name: `refs/tags/${tag}`,
    commit: scene.commit,
  })
  const step = await scene.run({ event: scene.pushed(tag) })
  expect(step).toMatchObject({ status: 1, stderr: '', outputs: { status: 'refused' } })
  expect(scene.writes()).toEqual([])
  expectNothingForged(step)
})

test('inputs that git, a shell or the runner would obey are refused, each with an error of its own', async () => {
  await using scene = await setScene({ tag: false })
  const inputs = {
    tag: '--upload-pack=touch pwned',
    'tag-prefix': '$(touch pwned)\n::error::forged',
    packages: '::error::forged',
    'working-directory': '../../etc',
    changelog: '/etc/passwd',
    'opam-branch': '@{-1}',
    'opam-repository': 'ocaml/../evil',
    'opam-fork': '-o/x',
    'opam-api-url': 'https://evil.example/\r\nx-header: 1',
    'archive-url': 'https://evil.example/%0A::error::forged\u202e.tbz',
  }
  const step = await scene.run({ event: scene.dispatched(), inputs })
  expect(step).toMatchObject({ status: 1, stderr: '', outputs: { status: 'refused' } })
  expectNothingForged(step)
  const named = step.annotations.flatMap(
    ({ message }) => /The input ([\w-]+)/.exec(message)?.[1] ?? [],
  )
  expect(named.toSorted()).toEqual(Object.keys(inputs).toSorted())
  expect(scene.exchanges.filter(({ path }) => path.startsWith('/api/'))).toEqual([])
})

/** Names that a shell, git, a terminal, the runner or a browser would obey. */
const names = [
  '$(touch pwned)',
  '`touch pwned`',
  ';touch pwned;',
  '--upload-pack=touch pwned',
  '-rf',
  '::error::forged',
  '##[error]forged',
  'a\nb::error::forged',
  '%0A::error::forged',
  '\u001b[31mred',
  '\u202egnorw',
  '<h1>forged</h1>',
  '@{0}',
  '~',
  'x'.repeat(250),
]

/** Windows cannot have all of them in a folder, and its git no path of more than 260 characters. */
const possible = names.filter(
  (name) => process.platform !== 'win32' || /^[\w$()`;@{}~-]{1,60}$/.test(name),
)

test('files of any name are archived as they are, and nothing obeys them', async () => {
  const changes = Object.fromEntries(possible.map((name) => [`src/${name}.txt`, 'harmless\n']))
  await using scene = await setScene({ changes: { ...changes, 'tally-cli.opam': null } })
  const inputs = { 'fail-on': 'never', changelog: '::error::forged.md' }
  const refused = await scene.run({ inputs })
  const step = await scene.run({ inputs: { 'fail-on': 'never' } })
  expect(step).toMatchObject({ status: 0, stderr: '', outputs: { status: 'published' } })
  for (const one of [refused, step]) expectNothingForged(one)
  const archive = await readFile(step.outputs['archive'] ?? '')
  const tar = execFileSync('bzip2', ['-dc'], { input: archive, maxBuffer: 1 << 26 })
  const found: string[] = []
  readForeignTar({
    entry: ({ path }) => found.push(Buffer.from(path, 'latin1').toString('utf8')) < 0,
    content: () => undefined,
    comment: () => undefined,
  }).push(tar)
  expect(found).toEqual(
    expect.arrayContaining(possible.map((name) => `tally-1.2.0/src/${name}.txt`)),
  )
  const left = await readdir(scene.folder, { recursive: true })
  expect(left.filter((path) => path.endsWith('pwned'))).toEqual([])
})
