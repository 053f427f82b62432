import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals'
import { runAmend } from '../../src/command/amend.ts'
import { openScene } from '../amend/amend-scene.ts'
import type { AmendScene } from '../amend/amend-scene.ts'
import { releasedProject, tag } from '../amend/released-project.ts'
import { keepWhatIsShown, shown } from '../support/shown.ts'

const kept = process.env['OPAM_TOKEN']
const { commits, directory, propose } = await releasedProject()
let scene: AmendScene
let token: string

beforeAll(async () => {
  scene = await openScene()
  token = scene.github.seed.token({ kind: 'classic', owner: 'mara', scopes: ['public_repo'] })
})
afterAll(async () => {
  await scene.close()
})
beforeEach(() => {
  process.env['OPAM_TOKEN'] = token
  keepWhatIsShown()
  scene.writes()
})
afterEach(() => {
  jest.restoreAllMocks()
  if (kept === undefined) delete process.env['OPAM_TOKEN']
  else process.env['OPAM_TOKEN'] = kept
})

const amended = async (...args: readonly string[]): Promise<number> =>
  await runAmend([...args, '--opam-api-url', scene.github.addresses.api])

test('the changes are shown as a diff, and nothing is written', async () => {
  expect(await amended('tally.1.1.0', '--add', 'ocaml < 5')).toBe(0)
  expect(scene.writes()).toBe(0)
  expect(shown.errors).toBe('')
  expect(shown.output).toBe(`--- a/packages/tally/tally.1.1.0/opam
+++ b/packages/tally/tally.1.1.0/opam
@@ -8,7 +8,7 @@
 bug-reports: "https://example.org/tally/issues"
 dev-repo: "git+https://example.org/tally.git"
 depends: [
-  "ocaml" {>= "4.08"} # as ever
+  "ocaml" {>= "4.08" & < "5"} # as ever
   "dune" {>= "3.0"}
 ]
 build: ["dune" "build" "-p" name "-j" jobs]

· Fork of ocaml/opam-repository: to do
· Branch amend-tally-2d4a474c of the fork: to do
· Commit of the opam file: to do
· Pull request in ocaml/opam-repository: to do

[metadata] tally.1.1.0: upper bound on ocaml: 1 opam file would be changed.

Nothing was written. With --open, the run opens the pull request.
`)
})

test('no token is needed to look', async () => {
  process.env['OPAM_TOKEN'] = ''
  expect(await amended('tally.1.1.0', '--add', 'ocaml < 5')).toBe(0)
  expect(shown.output).toContain('· Patch to propose the change to ocaml/opam-repository: to do')
})

test('but one is needed to open the pull request', async () => {
  process.env['OPAM_TOKEN'] = ''
  expect(await amended('tally.1.1.0', '--add', 'ocaml < 5', '--open')).toBe(1)
  expect(shown.errors).toContain('The variable OPAM_TOKEN is empty')
})

test('a request that cannot be read is told at once', async () => {
  expect(await amended('tally.1.1.0', '--add', 'ocaml <', '--flag', 'x')).toBe(2)
  expect(shown.errors).toContain('--add "ocaml <" is not a dependency: Parse error.')
  expect(shown.errors).toContain('The flag "x" cannot be added to a published version.')
})

test('so is an option that cannot be read', async () => {
  expect(await amended('tally.1.1.0', '--flag', 'deprecated', '--opam-push', 'x')).toBe(2)
  expect(shown.errors).toContain('opam-push')
})

test('with --open the pull request is opened, and told as JSON', async () => {
  expect(await amended('tally.1.1.0', '--flag', 'deprecated', '--open', '--json')).toBe(0)
  const told: unknown = JSON.parse(shown.output)
  expect(told).toMatchObject({
    status: 'published',
    title: '[metadata] tally.1.1.0: deprecate',
    changes: [{ name: 'tally', version: '1.1.0' }],
    ending: { kind: 'pull-request', number: 1 },
    failure: null,
  })
})

test('--tag and --from take the opam files of the checkout for the open pull request', async () => {
  const released = await openScene({ fork: true, propose })
  const cwd = process.cwd()
  try {
    const owner = { kind: 'classic', owner: 'mara', scopes: ['public_repo'] } as const
    process.env['OPAM_TOKEN'] = released.github.seed.token(owner)
    process.chdir(directory)
    const args = ['--tag', tag, '--from', commits.bounded]
    const api = ['--opam-api-url', released.github.addresses.api]
    expect(await runAmend([...args, ...api])).toBe(0)
    expect(shown.output).toContain('-  "ocaml" {>= "4.08"}\n+  "ocaml" {>= "4.14"}\n')
  } finally {
    process.chdir(cwd)
    await released.close()
  }
})

test.each([
  [['--tag', '1.2.0']],
  [['--from', 'HEAD']],
  [['tally', '--tag', '1.2.0', '--from', 'HEAD']],
])('%j is a wrong command line', async (args) => {
  expect(await amended(...args)).toBe(2)
  expect(shown.errors).toContain(
    '--tag and --from need each other, and cannot be combined with other changes.',
  )
})
