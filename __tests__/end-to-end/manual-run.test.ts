import { expect, jest, test } from '@jest/globals'
import { commitChanges } from './support/git.ts'
import { setScene } from './support/scene.ts'

jest.setTimeout(60_000)

test('a manual run on main that names a tag releases the commit of the tag, which the clone lacks', async () => {
  await using scene = await setScene()
  const later = await commitChanges(scene.origin, { 'src/tally.ml': 'let count = Fun.id\n' })
  const { seed } = scene.github
  await seed.commit({
    repository: scene.repository,
    branch: 'main',
    message: 'Go on',
    files: { 'src/tally.ml': 'let count = Fun.id\n' },
  })
  const { repositories } = await scene.github.snapshot()
  expect(repositories[scene.repository]?.references['refs/heads/main']?.history[0]).toBe('Go on')
  const main = await headOf(scene.github.addresses.api, scene.repository)
  expect(main).not.toBe(later)
  const event = { ...scene.dispatched({ tag: 'v1.2.0' }), sha: main }
  const step = await scene.run({ event, inputs: { tag: 'v1.2.0' } })
  expect(step).toMatchObject({ status: 0, stderr: '' })
  expect(step.outputs).toMatchObject({ status: 'published', version: '1.2.0', tag: 'v1.2.0' })
  expect(step.summary).toContain(scene.commit)
  expect(scene.check.violations).toEqual([])
})

test('a manual run with a version makes its annotated tag, with the section of the changelog as its message', async () => {
  await using scene = await setScene({ tag: false })
  const event = scene.dispatched({ version: '1.2.0' })
  const { status, outputs } = await scene.run({ event, inputs: { version: '1.2.0' } })
  expect(status).toBe(0)
  expect(outputs).toMatchObject({ status: 'published', version: '1.2.0', tag: '1.2.0' })
  const { repositories } = await scene.github.snapshot()
  const released = repositories[scene.repository]
  expect(released?.references['refs/tags/1.2.0']?.message?.trim()).toBe(
    '1.2.0\n\n- `Tally.count` takes a start (#31, @bo)\n- Zero is a number again (#28)',
  )
  expect(released?.releases.map(({ tag, state }) => [tag, state])).toEqual([['1.2.0', 'published']])
  const writes = scene.writes().length
  const again = await scene.run({ event, inputs: { version: '1.2.0' } })
  expect(again).toMatchObject({ status: 0, outputs: { status: 'unchanged' } })
  expect(scene.writes().length).toBe(writes)
  expect(scene.check.violations).toEqual([])
})

test('a manual run with nothing releases the newest section of the changelog, its tag in the style of the others', async () => {
  await using scene = await setScene({ tag: 'v1.1.0' })
  const { status, outputs } = await scene.run({ event: scene.dispatched() })
  expect(status).toBe(0)
  expect(outputs).toMatchObject({
    status: 'published',
    version: '1.3.0~beta1',
    tag: 'v1.3.0_beta1',
    prerelease: 'true',
  })
})

test('a push to a branch is only checked: nothing is written', async () => {
  await using scene = await setScene({ tag: false })
  const event = { ...scene.dispatched(), name: 'push' }
  const { status, outputs } = await scene.run({ event })
  expect(status).toBe(0)
  expect(outputs).toMatchObject({ status: 'rehearsed', version: '1.3.0~beta1', tag: '' })
  expect(scene.writes()).toEqual([])
})

async function headOf(api: string, repository: string): Promise<string> {
  const answer = await fetch(`${api}/repos/${repository}/git/ref/heads/main`)
  const { object }: { object: { sha: string } } = JSON.parse(await answer.text())
  return object.sha
}
