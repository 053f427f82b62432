import { describe, expect, jest, test } from '@jest/globals'
import type { AmendRequest } from '../../src/amend/request.ts'
import type { LogEntry } from '../../src/embedded-github/server/exchange.ts'
import { faultsAt } from '../support/request-faults.ts'
import type { FaultCase } from '../support/request-faults.ts'
import { swept } from '../support/sweep.ts'
import { openScene, proposeRelease, publishDependent } from './amend-scene.ts'
import type { AmendScene, SceneOptions } from './amend-scene.ts'
import { releasedProject, tag } from './released-project.ts'

jest.setTimeout(900_000)

/** An amendment that writes, in a scene. */
interface Path {
  readonly name: string
  readonly scene: SceneOptions
  readonly request: string | AmendRequest
}

const { commits, openSource, propose } = await releasedProject()

const bound = `'tally < 2.0' --add 'ocaml < "5.4"'`
const paths: readonly Path[] = [
  { name: 'without a fork yet', scene: {}, request: bound },
  { name: 'with a fork', scene: { fork: true }, request: `--withdraw tally.1.0.0 --reason Slow` },
  {
    name: 'of dependents',
    scene: { prepare: publishDependent },
    request: '--dependents tally.2.0.0',
  },
  {
    name: 'of dependents in the pull request of a release',
    scene: { fork: true, prepare: publishDependent, propose: proposeRelease },
    request: '--dependents tally.2.1.0',
  },
  {
    name: 'of metadata in the pull request of a release',
    scene: { fork: true, openSource, propose },
    request: { kind: 'metadata', tag, from: commits.bounded },
  },
  {
    name: 'to a page that opens the pull request',
    scene: {
      fork: true,
      token: {
        kind: 'fine-grained',
        owner: 'mara',
        repositories: ['mara/opam-repository'],
        permissions: { contents: 'write' },
      },
    },
    request: bound,
  },
]

async function stateOf({ github }: AmendScene): Promise<unknown> {
  return (await github.snapshot()).repositories
}

async function undisturbed({ scene: options, request }: Path) {
  const scene = await openScene(options)
  const { status } = await scene.amend(request)
  const requests: readonly LogEntry[] = [...scene.github.log]
  const state = await stateOf(scene)
  await scene.close()
  return { status, requests, state }
}

async function disturbed({ scene: options, request }: Path, { fault }: FaultCase) {
  const scene = await openScene(options)
  scene.github.inject(fault)
  await scene.amend(request)
  scene.github.clearFaults()
  const again = await scene.amend(request)
  const state = await stateOf(scene)
  await scene.close()
  return { again, state }
}

const whole = await Promise.all(
  paths.map(async (path) => ({ ...path, expected: await undisturbed(path) })),
)

describe.each(whole)('an amendment $name', (path) => {
  const { requests, state: expected, status } = path.expected

  test('is written after all that it asks', () => {
    expect(status).toBe('published')
    const firstWrite = requests.findIndex(({ writes }) => writes)
    // Whoever makes the fork looks into it, and nothing else is asked after the first write.
    const later = requests.slice(firstWrite).filter(({ writes }) => !writes)
    expect(later.length).toBeLessThanOrEqual(1)
  })

  test.concurrent.each(swept(faultsAt(requests), 5))(
    'is completed by the next run: $name',
    async (fault) => {
      const { again, state } = await disturbed(path, fault)
      expect([again.status, again.failure?.message]).toEqual([
        expect.stringMatching(/^(?:published|unchanged)$/),
        undefined,
      ])
      expect(state).toEqual(expected)
    },
  )
})
