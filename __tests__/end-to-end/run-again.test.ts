import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
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

test('a text of the pull request that a person edited stays, and the summary says so', async () => {
  await using scene = await setScene()
  await scene.run()
  const { addresses } = scene.github
  const edit = await fetch(`${addresses.api}/repos/ocaml/opam-repository/pulls/1`, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${scene.tokens.classic}` },
    body: JSON.stringify({ body: 'Please merge this after #1.' }),
  })
  expect(edit.status).toBe(200)
  const before = await scene.github.snapshot()
  const { status, outputs, summary } = await scene.run()
  expect(status).toBe(0)
  expect(outputs).toMatchObject({ status: 'unchanged', 'pull-request-operation': 'unchanged' })
  expect(summary).toContain('its text was edited and kept')
  expect(await scene.github.snapshot()).toEqual(before)
})

test('a commit that a maintainer pushed to the branch of the pull request stays, and all that is shown and handed on is what the branch holds', async () => {
  await using scene = await setScene()
  await scene.run()
  const path = 'packages/tally/tally.1.2.0/opam'
  const pulls = (await scene.github.snapshot()).repositories['ocaml/opam-repository']?.pulls
  const proposed = pulls?.[0]?.files[path] ?? ''
  const commit = await scene.github.seed.commit({
    repository: 'ana/opam-repository',
    branch: 'release-tally-1.2.0',
    message: 'Bound a dependency',
    files: { [path]: `${proposed}# edited upstream\n` },
    author: 'maintainer',
  })
  const { status, outputs, summary, stdout } = await scene.run()
  expect(status).toBe(0)
  expect(outputs).toMatchObject({
    status: 'unchanged',
    'edited-opam-files': JSON.stringify([path]),
  })
  const { repositories } = await scene.github.snapshot()
  const [pull] = repositories['ocaml/opam-repository']?.pulls ?? []
  expect(pull?.files[path]).toContain('# edited upstream')
  const written = await readFile(join(outputs['opam-files'] ?? '', path), 'utf8')
  expect(written).toBe(pull?.files[path])
  const story = `stays as maintainer edited it in ${commit.slice(0, 7)}`
  expect(summary).toContain(story)
  expect(summary).toContain('&#10;+# edited upstream')
  expect(stdout).toContain(`${path} ${story}:\n`)
  expect(stdout).toContain('\n+# edited upstream\n')
})
