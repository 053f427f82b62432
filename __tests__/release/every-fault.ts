// oxlint-disable jest/no-export -- the tests of several files are made here, one for each scene
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, jest, test } from '@jest/globals'
import type { LogEntry } from '../../src/embedded-github/server/exchange.ts'
import type { Fault, Trouble } from '../../src/embedded-github/server/faults.ts'
import type { Snapshot } from '../../src/embedded-github/world/snapshot.ts'
import { makeProject, openScene } from './release-scene.ts'
import type { ReleaseScene, SceneOptions } from './release-scene.ts'
import { swept } from '../support/sweep.ts'

/** What can go wrong with a request. */
interface Mishap {
  readonly name: string
  readonly trouble: Trouble
  /** Whether it goes wrong with all requests that follow, too. */
  readonly lasting?: true
  /** Whether it is another case for a request that changes nothing on the server. */
  readonly alsoReads?: true
}

const mishaps: readonly Mishap[] = [
  {
    name: 'the connection is cut before the effect',
    trouble: { kind: 'cut', when: 'before' },
    alsoReads: true,
  },
  { name: 'the connection is cut after the effect', trouble: { kind: 'cut', when: 'after' } },
  { name: 'it is answered with 500', trouble: answer(500, { message: 'Server Error' }) },
  {
    name: 'it is answered with 502 and a page',
    trouble: answer(502, '<html>Unicorn</html>'),
    alsoReads: true,
  },
  {
    name: 'a secondary limit refuses it',
    trouble: answer(
      403,
      { message: 'You have exceeded a secondary rate limit.' },
      { 'retry-after': '1' },
    ),
    alsoReads: true,
  },
  {
    name: 'it is answered with 429',
    trouble: answer(429, { message: 'Too many requests' }, { 'retry-after': '1' }),
  },
  {
    name: 'a secondary limit refuses it and all that follows',
    trouble: answer(
      403,
      { message: 'You have exceeded a secondary rate limit.' },
      { 'retry-after': '1' },
    ),
    lasting: true,
  },
  {
    name: 'the network ends before it',
    trouble: { kind: 'cut', when: 'before' },
    lasting: true,
    alsoReads: true,
  },
  {
    name: 'the network ends after it, as if the process were killed',
    trouble: { kind: 'cut', when: 'after' },
    lasting: true,
  },
]

function answer(
  status: number,
  body: string | { message: string },
  headers: Readonly<Record<string, string>> = {},
): Trouble {
  return { kind: 'answer', when: 'before', status, body, headers }
}

/** What a scene holds, without the port of its server, which stands in opam files and so in trees. */
export async function stateOf({ github }: ReleaseScene): Promise<unknown> {
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

/** The state after an undisturbed release, and which of its requests change something. */
export async function undisturbed(options: SceneOptions) {
  const scene = await openScene(options)
  const outcome = await scene.release()
  const requests = [...scene.github.log]
  const state = await stateOf(scene)
  await scene.close()
  return { status: outcome.status, requests, state }
}

/** What must hold wherever a run ends: a list of what does not. */
function brokenPromises({ repositories }: Snapshot): readonly string[] {
  const all = Object.values(repositories)
  const published = all.flatMap(({ releases }) => releases.filter(({ state }) => state !== 'draft'))
  const whole = published.filter(({ assets }) =>
    Object.values(assets).some(({ state }) => state === 'uploaded'),
  )
  const pulls = all.flatMap((one) => one.pulls)
  return [
    ...(whole.length < published.length ? ['a release is public without its archive'] : []),
    ...(whole.length === 0 && pulls.length > 0 ? ['a pull request names no public archive'] : []),
  ]
}

/** The state after a release with a fault, and another one without; and what was wrong in between. */
async function disturbed(options: SceneOptions, fault: Fault) {
  const scene = await openScene(options)
  scene.github.inject(fault)
  await scene.release()
  scene.github.clearFaults()
  const between = brokenPromises(await scene.github.snapshot())
  const again = await scene.release()
  const state = await stateOf(scene)
  await scene.close()
  return { between, again, state }
}

interface Case {
  readonly name: string
  readonly fault: Fault
}

/** Every mishap at every request. */
function casesOf(requests: readonly LogEntry[]): readonly Case[] {
  return requests.flatMap(({ method, path, writes }, index) => {
    const n = index + 1
    return mishaps
      .filter(({ alsoReads = false }) => writes || alsoReads)
      .map(({ name, trouble, lasting = false }) => ({
        name: `request ${n}, ${method} ${path}: ${name}`,
        fault: lasting
          ? { on: { from: n }, trouble, times: Number.POSITIVE_INFINITY }
          : { on: { nth: n }, trouble },
      }))
  })
}

/**
 * Makes a test of every mishap at every request of a release: it goes wrong, is done once more without, and
 * the end is the same as if nothing had happened.
 */
export async function testEveryFault(
  name: string,
  scene: SceneOptions & { readonly packages: number },
): Promise<void> {
  jest.setTimeout(900_000)
  const folder = await mkdtemp(join(tmpdir(), 'every-fault-'))
  const options = { ...scene, directory: makeProject(folder, scene.packages) }
  const { status, requests, state: expected } = await undisturbed(options)
  afterAll(async () => await rm(folder, { recursive: true, maxRetries: 10 }))
  describe(`${name}: the next run completes a release of which`, () => {
    test('nothing goes wrong', () => {
      expect(status).toBe('published')
    })

    // Most of a release is waiting for git and for the server. A write has nine mishaps, a read four.
    test.concurrent.each(swept(casesOf(requests), 7))('$name', async ({ fault }) => {
      const { between, again, state } = await disturbed(options, fault)
      expect(between).toEqual([])
      const { status: ending, failure } = again
      expect([ending, failure?.message]).toEqual([
        expect.stringMatching(/^(?:published|unchanged)$/),
        undefined,
      ])
      expect(state).toEqual(expected)
    })
  })
}
