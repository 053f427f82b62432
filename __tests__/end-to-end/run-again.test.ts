import { expect, jest, test } from '@jest/globals'
import { setScene } from './support/scene.ts'

jest.setTimeout(60_000)

test('a second run for the same tag finds all done: it writes nothing and says so', async () => {
  await using scene = await setScene()
  const first = await scene.run()
  const before = await scene.github.snapshot()
  const writes = scene.writes().length
  const second = await scene.run()
  expect(second).toMatchObject({ status: 0, stderr: '', annotations: [] })
  expect(second.outputs).toEqual({
    ...first.outputs,
    archive: expect.stringContaining('tally-1.2.0.tbz'),
    'opam-files': expect.stringContaining('opam-files'),
    'pull-request-operation': 'unchanged',
    status: 'unchanged',
  })
  expect(second.summary).toContain('tally 1.2.0 was released before, and nothing has changed')
  expect(scene.writes().length).toBe(writes)
  expect(await scene.github.snapshot()).toEqual(before)
})

test('a run after the merge finds the version upstream: it writes nothing and says so', async () => {
  await using scene = await setScene()
  await scene.run()
  await scene.github.seed.merge('ocaml/opam-repository', 1)
  const writes = scene.writes().length
  const { status, outputs } = await scene.run()
  expect(status).toBe(0)
  expect(outputs).toMatchObject({ status: 'unchanged', 'pull-request-operation': 'unchanged' })
  expect(scene.writes().length).toBe(writes)
})

test('a text of the pull request that somebody changed is brought up to date, in the same pull request', async () => {
  await using scene = await setScene()
  await scene.run()
  const before = await scene.github.snapshot()
  const { addresses } = scene.github
  const edit = await fetch(`${addresses.api}/repos/ocaml/opam-repository/pulls/1`, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${scene.tokens.classic}` },
    body: JSON.stringify({ title: 'Something else' }),
  })
  expect(edit.status).toBe(200)
  const { status, outputs } = await scene.run()
  expect(status).toBe(0)
  expect(outputs).toMatchObject({ status: 'published', 'pull-request-operation': 'updated' })
  expect(await scene.github.snapshot()).toEqual(before)
})

test('a commit that a maintainer pushed to the branch of the pull request stays', async () => {
  await using scene = await setScene()
  await scene.run()
  const path = 'packages/tally/tally.1.2.0/opam'
  const pulls = (await scene.github.snapshot()).repositories['ocaml/opam-repository']?.pulls
  const proposed = pulls?.[0]?.files[path] ?? ''
  await scene.github.seed.commit({
    repository: 'ana/opam-repository',
    branch: 'release-tally-1.2.0',
    message: 'Bound a dependency',
    files: { [path]: `${proposed}# edited upstream\n` },
    author: 'maintainer',
  })
  const { status, outputs } = await scene.run()
  expect(status).toBe(0)
  expect(outputs['status']).toBe('unchanged')
  const { repositories } = await scene.github.snapshot()
  const [pull] = repositories['ocaml/opam-repository']?.pulls ?? []
  expect(pull?.files[path]).toContain('# edited upstream')
})
