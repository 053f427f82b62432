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
    files: { [path]: opamFile('depends: ["ocaml"]\n') },
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
  const wrong = await scene.run({ event, inputs: { mode: 'amend', amend: `\nabacus --ad ocaml` } })
  expect(wrong.status).toBe(1)
  expect(wrong.outputs['status']).toBe('refused')
  expect(wrong.annotations).toMatchObject([{ title: 'amend-invalid' }])
})
