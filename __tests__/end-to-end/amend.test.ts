import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, jest, test } from '@jest/globals'
import { opamFile } from '../amend/amend-scene.ts'
import { setScene } from './support/scene.ts'

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
