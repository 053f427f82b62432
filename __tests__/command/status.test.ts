import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  jest,
  test,
} from '@jest/globals'
import { runStatus } from '../../src/command/status.ts'
import { startEmbeddedGitHub } from '../../src/embedded-github/embedded-github.ts'
import type { EmbeddedGitHub } from '../../src/embedded-github/embedded-github.ts'
import { roundTrips } from '../../src/embedded-github/server/round-trips.ts'
import { markedBody } from '../../src/release/artefacts/pull-request-mark.ts'
import { seedOpamRepository } from '../../src/rehearsal/opam-repository.ts'
import { commitFiles, git, newRepository, temporaryFolder } from '../support/git-repository.ts'
import { keepWhatIsShown, shown } from '../support/shown.ts'

const { folder, remove } = temporaryFolder()
const variables = ['GITHUB_TOKEN', 'OPAM_TOKEN', 'OPAM_API_URL']
const kept = Object.fromEntries(variables.map((name) => [name, process.env[name]]))
const repository = 'ocaml/opam-repository'
const path = 'packages/tally/tally.1.2.0/opam'
let github: EmbeddedGitHub
let token = ''
let checkout = ''
let fork = ''

beforeAll(async () => {
  const now = () => new Date('2026-04-01T12:00:00Z')
  github = await startEmbeddedGitHub({ folder: `${folder}/github`, now })
  await seedOpamRepository(github)
  token = github.seed.token({ kind: 'classic', owner: 'ana', scopes: [] })
  fork = await github.seed.fork({ of: repository, owner: 'ana' })
  checkout = newRepository(folder, 'checkout')
  commitFiles(checkout, {
    'dune-project': '(lang dune 3.0)\n(name tally)\n(package (name tally))\n',
    'tally.opam': 'opam-version: "2.0"\n',
  })
  for (const tag of ['v1.0.0', 'v1.1.0', 'v1.2.0', 'v1.3.0']) git(checkout, 'tag', tag)
})
afterAll(async () => {
  await github.close()
  remove()
})

beforeEach(() => {
  Object.assign(process.env, { OPAM_TOKEN: token, OPAM_API_URL: github.addresses.api })
  delete process.env['GITHUB_TOKEN']
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

/** Opens the pull request of a version; answers its number. */
async function propose(version: string): Promise<number> {
  const branch = `release-tally-${version}`
  const title = `[new release] tally (${version})`
  const files = { [`packages/tally/tally.${version}/opam`]: 'opam-version: "2.0"\n' }
  await github.seed.commit({ repository: fork, branch, message: title, files })
  return await github.seed.pull({ repository, from: fork, branch, title })
}

describe('the status of a release', () => {
  let number = 0
  beforeAll(async () => {
    await propose('1.1.0')
    number = await propose('1.2.0')
    const { seed } = github
    const place = { repository, number }
    const url = 'https://opam.ci.ocaml.org/github/ocaml/opam-repository/commit/1'
    await seed.commit({
      repository: fork,
      branch: 'release-tally-1.2.0',
      message: 'Add a bound\n\nIt is needed.',
      files: { [path]: 'opam-version: "2.0"\ndepends: "ocaml" {>= "4.14"}\n' },
      author: 'kit',
    })
    const description = 'Failed - 1 job failed, 2 jobs passed'
    seed.status({ ...place, context: 'opam-ci', state: 'failure', description, url })
    seed.status({ ...place, context: 'opam-repo-ci (linter)', state: 'success' })
    seed.checkRun({ ...place, name: 'build: msys2' })
    seed.review({ ...place, author: 'lou', state: 'APPROVED' })
    const body = 'Which OCaml does it need?\n\nSee above.'
    seed.review({ ...place, author: 'kit', state: 'CHANGES_REQUESTED', body })
  })

  test('is told on one screen, after three requests, and needs the person', async () => {
    const before = github.log.length
    expect(await runStatus([checkout, '--tag', 'v1.2.0'])).toBe(1)
    expect(roundTrips(github.log.slice(before))).toBe(3)
    expect(github.log.slice(before).filter(({ writes }) => writes)).toEqual([])
    const page = `${github.addresses.web}/ocaml/opam-repository/pull`
    expect(shown.errors).toBe('')
    expect(shown.output.replaceAll(/(#pullrequestreview-)\d+/g, '$1N')).toBe(
      `tally 1.2.0 is proposed: pull request #2 is open.

Pull request
  · #2 [new release] tally (1.2.0), opened on 2026-04-01 by ana
    ${page}/2

CI failed: 1 failed, 1 pending, 1 passed
  ✗ opam-ci: Failed - 1 job failed, 2 jobs passed
    https://opam.ci.ocaml.org/github/ocaml/opam-repository/commit/1
  · build: msys2: in progress
  ✓ opam-repo-ci (linter): success

Said by reviewers
  ✓ lou approved on 2026-04-01
    ${page}/2#pullrequestreview-N
  ✗ kit requested changes on 2026-04-01
    | Which OCaml does it need?
    | See above.
    ${page}/2#pullrequestreview-N

Pushed by others
  · kit: Add a bound
  · packages/tally/tally.1.2.0/opam
    --- a/packages/tally/tally.1.2.0/opam
    +++ b/packages/tally/tally.1.2.0/opam
    @@ -1 +1,2 @@
     opam-version: "2.0"
    +depends: "ocaml" {>= "4.14"}
  · "dune-publish fix --pull-request 2" brings this into your source.

Superseded, and still open
  ! #1 [new release] tally (1.1.0)
    ${page}/1

Now: Answer the request for changes from kit.
`,
    )
  })

  test('is told as JSON', async () => {
    expect(await runStatus([checkout, '--tag', 'v1.2.0', '--json'])).toBe(1)
    expect(JSON.parse(shown.output)).toMatchObject({
      version: '1.2.0',
      state: 'open',
      ci: 'failed',
      needsAttention: true,
      pullRequest: { number, author: 'ana', mergedAt: null },
      checks: [
        { name: 'opam-ci', verdict: 'failed' },
        { verdict: 'passed' },
        { verdict: 'pending' },
      ],
      open: [{ kind: 'changes-requested', author: 'kit' }],
      others: { commits: [{ author: 'kit' }], diffs: [{ path }] },
      superseded: [{ number: 1 }],
      published: false,
    })
  })
})

test('a release that is merged is published, and nothing is to do', async () => {
  const number = await propose('1.0.0')
  await github.seed.merge(repository, number, 'kit')
  expect(await runStatus([checkout, '--tag', 'v1.0.0', '--watch'])).toBe(0)
  expect(shown.output).toContain('  ✓ Merged on 2026-04-01 by kit\n')
  expect(shown.output).toContain('  ✓ The branch of the opam repository has it.\n')
  expect(shown.output).toContain(
    'Now: Nothing is left to do. tally 1.0.0 is in the opam repository.\n',
  )
})

test('the newest tag is taken, and a release without a pull request says so', async () => {
  delete process.env['OPAM_TOKEN']
  process.env['GITHUB_TOKEN'] = token
  commitFiles(checkout, { 'NEWS.md': '' })
  git(checkout, 'tag', 'v2.0.0')
  expect(await runStatus([checkout])).toBe(1)
  expect(shown.output).toBe(
    'tally 2.0.0 has no pull request.\n\nNow: Run the release of tally 2.0.0 again: it opens the pull request.\n',
  )
})

test('CI that has not reported ends with the status 3', async () => {
  await propose('1.3.0')
  expect(await runStatus([checkout, '--tag', 'v1.3.0'])).toBe(3)
  expect(shown.output).toContain('Now: Wait: CI has not reported anything yet.\n')
})

describe('--clean', () => {
  /** Opens the pull request of another project's release, as dune-publish does; answers its number. */
  async function release(project: string, { mark = true, merge = true } = {}): Promise<number> {
    const branch = `release-${project}-1.0`
    const title = `[new release] ${project} (1.0)`
    const files = { [`packages/${project}/${project}.1.0/opam`]: 'opam-version: "2.0"\n' }
    await github.seed.commit({ repository: fork, branch, message: title, files })
    const body = mark ? markedBody({ title, body: '' }) : 'By hand'
    const number = await github.seed.pull({ repository, from: fork, branch, title, body })
    if (merge) await github.seed.merge(repository, number)
    return number
  }

  test('deletes what is merged and its own, and nothing else', async () => {
    process.env['OPAM_TOKEN'] = github.seed.token({
      kind: 'classic',
      owner: 'ana',
      scopes: ['public_repo'],
    })
    const merged = await release('brig')
    const changed = await release('cutter')
    const more = { branch: 'release-cutter-1.0', message: 'More', files: { more: '' } }
    await github.seed.commit({ repository: fork, ...more })
    const open = await release('dhow', { merge: false })
    await release('ewer', { mark: false })
    expect(await runStatus(['--clean'])).toBe(0)
    expect(shown.output).toBe(
      `✓ Deleted release-brig-1.0, merged by #${merged}
– Kept release-cutter-1.0: It has commits that are not in #${changed}.
– Kept release-dhow-1.0: #${open} is still open.
`,
    )
    const left = Object.keys((await github.snapshot()).repositories[fork]?.references ?? {})
    expect(left).not.toContain('refs/heads/release-brig-1.0')
    for (const name of ['cutter', 'dhow', 'ewer']) {
      expect(left).toContain(`refs/heads/release-${name}-1.0`)
    }
    keepWhatIsShown()
    expect(await runStatus(['--clean', '--json'])).toBe(0)
    expect(JSON.parse(shown.output)).toMatchObject({ removed: [], kept: [{}, {}] })
  })

  test('needs the token of a person', async () => {
    const permissions = { contents: 'write' } as const
    process.env['OPAM_TOKEN'] = github.seed.token({ kind: 'workflow', repository, permissions })
    expect(await runStatus(['--clean'])).toBe(1)
    expect(shown.errors).toContain('[token-missing]')
  })

  test('has nothing to do for a person without a fork', async () => {
    process.env['OPAM_TOKEN'] = github.seed.token({ kind: 'classic', owner: 'bo', scopes: [] })
    expect(await runStatus(['--clean'])).toBe(0)
    expect(shown.output).toBe('There is no branch of a release to delete.\n')
  })
})

test.each([
  [[], { OPAM_TOKEN: '' }, '[token-missing]'],
  [[], { OPAM_TOKEN: 'ghp_nobody' }, '[token-invalid]'],
  [['--tag', 'v9'], {}, '[tag-missing]'],
  [['--tag-prefix', 'other-'], {}, '[tag-missing]'],
])('%j with %j fails with one clear message', async (args, env, told) => {
  Object.assign(process.env, env)
  expect(await runStatus([checkout, ...args])).toBe(1)
  expect(shown.output).toBe('')
  expect(shown.errors).toContain(told)
})

test.each([
  [['a', 'b'], 'one DIR'],
  [['--opam-repository', 'mine'], '--opam-repository is "mine"'],
  [['--keep-v', 'perhaps'], '--keep-v is "perhaps"'],
])('the command line %j is refused', async (args, told) => {
  expect(await runStatus(args)).toBe(2)
  expect(shown.errors).toContain(told)
})
