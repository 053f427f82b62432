import { describe, expect, jest, test } from '@jest/globals'
import type { Json } from '../../src/text/json.ts'
import { setScene } from './support/scene.ts'
import type { Scene } from './support/scene.ts'
import type { Step } from './support/runner.ts'

jest.setTimeout(60_000)

/** Answers every request to a path in the place of the server. */
function lie(
  { github }: Scene,
  path: string | RegExp,
  answer: { status: number; body: Json; headers?: Readonly<Record<string, string>> },
): void {
  github.inject({
    on: { path },
    trouble: { kind: 'answer', when: 'before', ...answer },
    times: Infinity,
  })
}

/** The one error of a run that wrote nothing. */
function refusal(scene: Scene, step: Step) {
  expect({ stderr: step.stderr, status: step.status }).toEqual({ stderr: '', status: 1 })
  expect(scene.writes()).toEqual([])
  const errors = step.annotations.filter(({ severity }) => severity === 'error')
  expect(errors).toHaveLength(1)
  return errors[0]
}

describe('an answer that says nothing is an error before the first write:', () => {
  test.each<[string, { status: number; body: Json }]>([
    ['GraphQL without data', { status: 200, body: { data: null } }],
    ['GraphQL without what was asked for', { status: 200, body: { data: {} } }],
    ['null', { status: 200, body: null }],
    ['several choices', { status: 300, body: {} }],
  ])('%s', async (_name, answer) => {
    await using scene = await setScene()
    lie(scene, '/graphql', answer)
    expect(refusal(scene, await scene.run())?.title).toBe('answer-unreadable')
  })
})

test('a server that asks to come back "soon" is not waited for', async () => {
  await using scene = await setScene()
  const headers = { 'retry-after': 'soon' }
  lie(scene, '/graphql', { status: 429, headers, body: { message: 'secondary rate limit' } })
  const started = performance.now()
  expect(refusal(scene, await scene.run())?.title).toBe('rate-limited')
  expect(performance.now() - started).toBeLessThan(30_000)
})

test('a tag that the token may not make is for a person to push', async () => {
  await using scene = await setScene({ tag: false })
  const headers = { 'x-accepted-github-permissions': 'workflows=write' }
  const body = { message: 'Resource not accessible by integration' }
  lie(scene, /\/git\/(?:tags|refs)$/, { status: 403, headers, body })
  const step = await scene.run({ event: scene.dispatched(), inputs: { version: '1.2.0' } })
  expect(step.status).toBe(1)
  const error = step.annotations.find(({ title }) => title === 'github-token-rights')
  expect(error?.message).toContain('workflows=write')
  expect(error?.message).toContain('git push origin 1.2.0')
})

test('of a published archive that has become longer, no more is downloaded than was uploaded', async () => {
  await using scene = await setScene()
  lie(scene, /\/releases\/download\//, { status: 200, body: 'x'.repeat(20_000_000) })
  const step = await scene.run()
  expect(step).toMatchObject({ status: 1, outputs: { status: 'failed' } })
  const error = step.annotations.find(({ title }) => title === 'archive-public-differs')
  expect(error?.message).toMatch(/\(more than \d+ bytes\) differs from the archive of the tag/)
})
