/** A workflow that runs in a repository the packages do not come from. */
import { expect, jest, test } from '@jest/globals'
import { setScene } from './support/scene.ts'

jest.setTimeout(60_000)

test('a tag that was copied to a fork releases nothing there, unless allow-fork says so', async () => {
  await using scene = await setScene()
  const { seed } = scene.github
  seed.user('mara')
  const repository = await seed.fork({ of: scene.repository, owner: 'mara' })
  const token = seed.token({ kind: 'workflow', repository, permissions: { contents: 'write' } })
  const inputs = { 'github-token': token }
  const refused = await scene.run({ repository, inputs })
  expect(refused).toMatchObject({ status: 1, outputs: { status: 'refused' } })
  expect(refused.annotations).toContainEqual(
    expect.objectContaining({
      severity: 'error',
      title: 'source-foreign',
      message: expect.stringContaining('mara/tally is a fork of ana/tally'),
    }),
  )
  expect(scene.writes()).toEqual([])
  const allowed = await scene.run({ repository, inputs: { ...inputs, 'allow-fork': 'true' } })
  expect(allowed).toMatchObject({ status: 0, outputs: { status: 'published' } })
  expect(scene.check.violations).toEqual([])
})
