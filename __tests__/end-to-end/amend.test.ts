import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, jest, test } from '@jest/globals'
import { opamFile } from '../amend/amend-scene.ts'
import { git } from './support/git.ts'
import { setScene } from './support/scene.ts'
import type { Scene } from './support/scene.ts'

jest.setTimeout(60_000)

test('mode amend opens the pull request of its lines, and says in which line it cannot', async () => {
  await using scene = await setScene({ tag: false })
  const path = 'packages/abacus/abacus.1.0.0/opam'
  await scene.github.seed.commit({
    repository: 'ocaml/opam-repository',
    branch: 'master',
    message: 'abacus',
    files: {
      [path]: opamFile('depends: ["ocaml"]\n'),
      'packages/ledger/ledger.1.0.0/opam': opamFile('depends: ["abacus"]\n'),
    },
  })
  const event = scene.dispatched()
  const lines = `# for all of them\nabacus --add 'ocaml < "5.4"'\n`
  const step = await scene.run({ event, inputs: { mode: 'amend', amend: lines } })
  expect(step).toMatchObject({ status: 0, stderr: '', annotations: [] })
  expect(step.outputs).toMatchObject({
    status: 'published',
    'pull-request-number': '1',
    'pull-request-operation': 'created',
  })
  expect(step.stdout).toContain('+depends: ["ocaml" {< "5.4"}]')
  expect(step.summary).toContain('[metadata] abacus.1.0.0: upper bound on ocaml')
  const { repositories } = await scene.github.snapshot()
  expect(repositories['ocaml/opam-repository']?.pulls[0]?.files).toEqual({
    [path]: opamFile('depends: ["ocaml" {< "5.4"}]\n'),
  })
  expect(scene.check.violations).toEqual([])
  const dependents = {
    mode: 'amend',
    amend: '--dependents abacus.2.0.0 --only broken.txt',
    'dry-run': 'true',
  }
  const preview = await scene.run({ event, inputs: dependents })
  expect(preview.annotations).toMatchObject([{ title: 'list-unreadable' }])
  const workspace = await scene.checkout(event)
  await writeFile(join(workspace, 'broken.txt'), '# fails\nledger\n')
  const shown = await scene.run({ event, workspace, inputs: dependents })
  expect(shown).toMatchObject({ status: 0, annotations: [] })
  expect(shown.stdout).toContain('+depends: ["abacus" {< "2.0.0"}]')
  const wrong = await scene.run({ event, inputs: { mode: 'amend', amend: `\nabacus --ad ocaml` } })
  expect(wrong.status).toBe(1)
  expect(wrong.outputs['status']).toBe('refused')
  expect(wrong.annotations).toMatchObject([{ title: 'amend-invalid' }])
})

test('mode amend takes the metadata of a later commit for the open pull request', async () => {
  await using scene = await setScene({ project: 'grain', tag: '0.4' })
  expect(await scene.run()).toMatchObject({ status: 0 })
  const event = scene.dispatched()
  const workspace = await scene.checkout(event)
  const file = join(workspace, 'grain.opam')
  const text = await readFile(file, 'latin1')
  await writeFile(file, text.replace('"ocaml"  {>= "4.14"}', '"ocaml"  {>= "5.0"}'))
  await git(workspace, 'commit', '--all', '--message', 'Raise a bound')
  const inputs = { mode: 'amend', tag: '0.4', from: 'HEAD' }
  const before = await filesOf(scene)
  const step = await scene.run({ event, workspace, inputs })
  expect(step).toMatchObject({ status: 0, stderr: '', annotations: [] })
  expect(step.outputs).toMatchObject({ status: 'published', 'pull-request-number': '1' })
  const [[path, proposed] = ['', '']] = Object.entries(before)
  expect(await filesOf(scene)).toEqual({ [path]: proposed.replace('"4.14"', '"5.0"') })
  expect(scene.check.violations).toEqual([])
})

/** The files of the first pull request. */
async function filesOf({ github }: Scene): Promise<Readonly<Record<string, string>>> {
  const { repositories } = await github.snapshot()
  const files = repositories['ocaml/opam-repository']?.pulls[0]?.files ?? {}
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text ?? '']))
}
