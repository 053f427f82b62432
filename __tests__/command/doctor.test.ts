import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals'
import { runDoctor } from '../../src/command/doctor.ts'
import { startEmbeddedGitHub } from '../../src/embedded-github/embedded-github.ts'
import type { EmbeddedGitHub } from '../../src/embedded-github/embedded-github.ts'
import { seedOpamRepository } from '../../src/rehearsal/opam-repository.ts'
import { git, newRepository, temporaryFolder } from '../support/git-repository.ts'
import { keepWhatIsShown, shown } from '../support/shown.ts'

const { folder, remove } = temporaryFolder()
const variables = [
  'GITHUB_TOKEN',
  'OPAM_TOKEN',
  'GITHUB_REPOSITORY',
  'GITHUB_API_URL',
  'OPAM_API_URL',
]
const kept = Object.fromEntries(variables.map((name) => [name, process.env[name]]))
let github: EmbeddedGitHub
let tokens: { readonly workflow: string; readonly classic: string }

beforeAll(async () => {
  github = await startEmbeddedGitHub({ folder: `${folder}/github` })
  const { seed } = github
  await seedOpamRepository(github)
  const from = { kind: 'files', files: { a: '' } } as const
  await seed.repository({ owner: 'ana', name: 'tally', from })
  const permissions = { contents: 'write' } as const
  tokens = {
    workflow: seed.token({ kind: 'workflow', repository: 'ana/tally', permissions }),
    classic: seed.token({ kind: 'classic', owner: 'ana', scopes: ['public_repo'] }),
  }
})
afterAll(async () => {
  await github.close()
  remove()
})

beforeEach(() => {
  Object.assign(process.env, {
    GITHUB_TOKEN: tokens.workflow,
    OPAM_TOKEN: tokens.classic,
    GITHUB_REPOSITORY: 'ana/tally',
    GITHUB_API_URL: github.addresses.api,
    OPAM_API_URL: github.addresses.api,
  })
  keepWhatIsShown()
})
afterEach(() => {
  jest.restoreAllMocks()
  for (const name of variables) {
    const value = kept[name]
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
})

test('with both tokens all steps work, and nothing is written', async () => {
  expect(await runDoctor([])).toBe(0)
  expect(shown).toEqual({
    errors: `Asking ${github.addresses.api} what the tokens may do…\n`,
    output: `GITHUB_TOKEN: a token of an App installation, such as the workflow's own
OPAM_TOKEN: a classic token of ana with public_repo

✓ Read the tag: works (ana/tally)
✓ Create the tag of a version that has none: works (the token can write to ana/tally; rulesets, which can forbid a tag name, were not checked)
✓ Create the draft of the release and upload the archive: works (the token can write to ana/tally)
✓ Publish the release: works (the token can write to ana/tally)
✓ Download the archive as opam users do: works (ana/tally is public)
✓ Read the opam repository: works (ocaml/opam-repository, branch master)
✓ Find or create the fork: works (none exists yet; the run forks ocaml/opam-repository)
✓ Push the branch: works (the fork will belong to the owner of the token)
✓ Open the pull request: works (in ocaml/opam-repository, as ana)

A release would end with an open pull request.
`,
  })
  expect(github.log.filter(({ writes }) => writes)).toEqual([])
})

test('as JSON', async () => {
  process.env['OPAM_TOKEN'] = 'ghp_nobody'
  expect(await runDoctor(['--json'])).toBe(1)
  expect(JSON.parse(shown.output)).toMatchObject({
    ok: false,
    ending: null,
    steps: expect.arrayContaining([
      {
        step: 'Read the opam repository',
        answer: 'fails',
        detail: expect.any(String),
        failure: { code: 'token-invalid', hint: expect.stringContaining('tokens/new') },
      },
    ]),
  })
})

test('a token is sent to no server but its own', async () => {
  delete process.env['OPAM_TOKEN']
  process.env['OPAM_API_URL'] = github.addresses.api.replace('127.0.0.1', 'localhost')
  expect(await runDoctor(['--json'])).toBe(0)
  expect(JSON.parse(shown.output)).toMatchObject({ ending: 'by-hand' })
})

test('the repository is the one of the remote "origin" where no variable names one', async () => {
  delete process.env['GITHUB_REPOSITORY']
  const checkout = newRepository(folder, 'checkout')
  git(checkout, 'commit', '--allow-empty', '--message', 'Start')
  git(checkout, 'remote', 'add', 'origin', 'git@github.com:ana/tally.git')
  jest.spyOn(process, 'cwd').mockReturnValue(checkout)
  expect(await runDoctor([])).toBe(0)
  expect(shown.output).toContain('Read the tag: works (ana/tally)')
})

test('the repository is the one of the clone that is named', async () => {
  process.env['GITHUB_REPOSITORY'] = 'ana/other'
  const checkout = newRepository(folder, 'named')
  git(checkout, 'commit', '--allow-empty', '--message', 'Start')
  git(checkout, 'remote', 'add', 'origin', 'git@github.com:ana/tally.git')
  expect(await runDoctor([checkout])).toBe(0)
  expect(shown.output).toContain('Read the tag: works (ana/tally)')
})

test('a folder that does not exist is named as it was typed', async () => {
  expect(await runDoctor(['nosuchdir'])).toBe(1)
  expect(shown.errors).toContain('There is no folder "nosuchdir". [not-a-repository]')
})

test('nothing is said before JSON', async () => {
  expect(await runDoctor(['--json'])).toBe(0)
  expect(shown.errors).toBe('')
})

test('what the token lacks is told as a person at a terminal calls it', async () => {
  process.env['GITHUB_TOKEN'] = 'ghp_nobody'
  expect(await runDoctor([])).toBe(1)
  expect(shown.output).toContain('OPAM_TOKEN')
  expect(shown.output).not.toMatch(/the workflow uses its own|(?:github|opam)-token[^-]/)
})

test('a checkout without that remote is told apart', async () => {
  delete process.env['GITHUB_REPOSITORY']
  const checkout = newRepository(folder, 'lonely')
  git(checkout, 'commit', '--allow-empty', '--message', 'Start')
  jest.spyOn(process, 'cwd').mockReturnValue(checkout)
  expect(await runDoctor([])).toBe(1)
  expect(shown.errors).toContain('[origin-missing]')
})

test.each([
  [['here', 'there'], 'Name one DIR.'],
  [['--opam-fork', 'mine'], '--opam-fork is "mine"'],
  [['--opam-repository', ''], '--opam-repository needs a value, but it is empty'],
  [['--opam-forks'], 'Did you mean "--opam-fork"?'],
])('the command line %j is refused', async (args, told) => {
  expect(await runDoctor(args)).toBe(2)
  expect(shown.errors).toContain(told)
})

test('another opam repository and its fork can be asked for', async () => {
  const from = { kind: 'files', files: { 'packages/a/a.1/opam': '' } } as const
  await github.seed.repository({ owner: 'house', name: 'opam', from })
  await github.seed.fork({ of: 'house/opam', owner: 'ana', name: 'house-opam' })
  const args = ['--opam-repository', 'house/opam', '--opam-fork', 'ana/house-opam']
  expect(await runDoctor(args)).toBe(0)
  expect(shown.output).toContain('Find or create the fork: works (ana/house-opam)')
})

test('an address that cannot be one is told', async () => {
  process.env['OPAM_API_URL'] = 'github'
  expect(await runDoctor([])).toBe(1)
  expect(shown.errors).toContain('The variable OPAM_API_URL cannot be used')
})
