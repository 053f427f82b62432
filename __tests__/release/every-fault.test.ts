import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import type { Fault, Trouble } from '../../src/rehearsal/faults.ts'
import { makeProject, openScene } from './release-scene.ts'
import type { ReleaseScene, SceneOptions } from './release-scene.ts'

jest.setTimeout(600_000)

/** Scenes at a time: most of a release is waiting for git and for the server. */
const together = 4

/** What can go wrong with one request; what is `lasting` goes wrong with all that follow, too. */
const faults: readonly (readonly [name: string, trouble: Trouble, lasting: boolean])[] = [
  ['the connection is cut before the effect', { kind: 'cut', when: 'before' }, false],
  ['the connection is cut after the effect', { kind: 'cut', when: 'after' }, false],
  ['it is answered with 500', answer(500, { message: 'Server Error' }), false],
  ['it is answered with 502 and a page', answer(502, '<html>Unicorn</html>'), false],
  [
    'a secondary limit refuses it',
    answer(403, { message: 'You have exceeded a secondary rate limit.' }, { 'retry-after': '1' }),
    false,
  ],
  ['the network ends before it', { kind: 'cut', when: 'before' }, true],
  [
    'the network ends after it, as if the process were killed',
    { kind: 'cut', when: 'after' },
    true,
  ],
]

function answer(
  status: number,
  body: string | { message: string },
  headers: Readonly<Record<string, string>> = {},
): Trouble {
  return { kind: 'answer', when: 'before', status, body, headers }
}

/** What a scene holds, without the port of its server, which stands in opam files and so in trees. */
async function stateOf({ github }: ReleaseScene): Promise<unknown> {
  const { repositories } = await github.snapshot()
  const branches = Object.values(repositories).flatMap(({ references }) =>
    Object.entries(references).flatMap(([name, { tree }]) =>
      name.startsWith('refs/heads/release-') ? [tree] : [],
    ),
  )
  let text = JSON.stringify(repositories).replaceAll(/127\.0\.0\.1:\d+/g, 'SERVER')
  for (const tree of branches) text = text.replaceAll(tree, 'TREE')
  return JSON.parse(text)
}

/** The state after an undisturbed release, and how many requests that takes. */
async function undisturbed(options: SceneOptions) {
  const scene = await openScene(options)
  const outcome = await scene.release()
  const requests = scene.github.log.length
  const state = await stateOf(scene)
  await scene.close()
  return { status: outcome.status, requests, state }
}

/** The state after a release with a fault, and another one without. */
async function disturbed(options: SceneOptions, fault: Fault) {
  const scene = await openScene(options)
  scene.github.inject(fault)
  await scene.release()
  scene.github.clearFaults()
  const again = await scene.release()
  const state = await stateOf(scene)
  await scene.close()
  return { again, state }
}

interface Case {
  readonly name: string
  readonly fault: Fault
}

function casesOf(requests: number): readonly Case[] {
  return Array.from({ length: requests }, (_, index) => index + 1).flatMap((n) =>
    faults.map(([name, trouble, lasting]) => ({
      name: `request ${n}: ${name}`,
      fault: lasting
        ? { on: { from: n }, trouble, times: Number.POSITIVE_INFINITY }
        : { on: { nth: n }, trouble },
    })),
  )
}

/** Runs the cases some at a time; answers those whose state is not the undisturbed one. */
async function deviations(
  options: SceneOptions,
  cases: readonly Case[],
  expected: unknown,
): Promise<readonly string[]> {
  const queue = cases.values()
  const found: string[] = []
  const worker = async (): Promise<void> => {
    for (const { name, fault } of queue) {
      const { again, state } = await disturbed(options, fault)
      const complete = again.status === 'published' || again.status === 'unchanged'
      if (!complete) found.push(`${name}: then ${again.status}, ${again.failure?.message ?? ''}`)
      try {
        expect(state).toEqual(expected)
      } catch (error) {
        found.push(`${name}: ${String(error).slice(0, 600)}`)
      }
    }
  }
  await Promise.all(Array.from({ length: together }, worker))
  return found
}

describe('a release in which any request goes wrong is completed by the next run', () => {
  test.each<[string, SceneOptions & { readonly packages: number }]>([
    ['one package, a fork', { packages: 1, fork: true }],
    ['seven packages, no fork yet', { packages: 7 }],
    ["only the workflow's own token", { packages: 1, workflowTokenOnly: true }],
  ])('%s', async (name, scene) => {
    const folder = await mkdtemp(join(tmpdir(), 'every-fault-'))
    const directory = makeProject(folder, scene.packages)
    const options = { ...scene, directory }
    const { status, requests, state } = await undisturbed(options)
    expect(status).toBe('published')
    const cases = casesOf(requests)
    const begin = performance.now()
    expect(await deviations(options, cases, state)).toEqual([])
    const seconds = ((performance.now() - begin) / 1000).toFixed(0)
    await rm(folder, { recursive: true })
    console.log(`${name}: ${requests} requests, ${cases.length} faults tried in ${seconds} s`)
  })
})
