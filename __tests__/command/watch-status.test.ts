import { expect, test } from '@jest/globals'
import { watchStatus } from '../../src/command/watch-status.ts'
import { Failure } from '../../src/release/model/failure.ts'
import { readStatus } from '../../src/status/status.ts'
import type { Status } from '../../src/status/status.ts'
import { check, examplePull, subject } from '../status/example-pull.ts'

async function seen(state: 'open' | 'merged', ci: string): Promise<Status> {
  const pull = { ...examplePull, state, checks: [check(ci)] }
  return await readStatus(subject, {
    pulls: {
      find: async () =>
        await Promise.resolve({ candidates: [pull], open: [], published: new Set<string>() }),
      read: async () => await Promise.resolve(pull),
      files: async () => await Promise.resolve([]),
    },
    pages: undefined,
  })
}

const away = new Failure('github-unreachable', 'Nobody answers.', { hint: '' })
const refused = new Failure('token-invalid', 'Who are you?', { hint: '' })

/** Watches what is seen one after another; answers how long it waited, and how it ended. */
async function watch(...scenes: readonly (Status | Failure)[]) {
  const waits: number[] = []
  let at = 0
  const ended = await watchStatus(
    async () => {
      const scene = scenes[Math.min(at++, scenes.length - 1)]
      if (scene === undefined || scene instanceof Failure) throw scene ?? away
      return await Promise.resolve(scene)
    },
    {
      wait: async (milliseconds) => {
        waits.push(milliseconds / 1000)
        await Promise.resolve()
      },
      waiting: () => undefined,
      troubled: () => undefined,
    },
  ).catch((error: unknown) => error)
  return { waits, ended }
}

test('a watch looks often while CI runs, seldom afterwards, and ends when it is merged', async () => {
  const [running, passed, merged] = [
    await seen('open', 'pending'),
    await seen('open', 'success'),
    await seen('merged', 'success'),
  ]
  const { waits, ended } = await watch(running, running, passed, merged)
  expect(waits).toEqual([60, 60, 300])
  expect(ended).toBe(merged)
})

test('a watch ends when the person is needed', async () => {
  const failed = await seen('open', 'failure')
  expect(await watch(failed)).toEqual({ waits: [], ended: failed })
})

test('a watch outlives a network that is gone for a while', async () => {
  const merged = await seen('merged', 'success')
  expect(await watch(away, away, merged)).toEqual({ waits: [60, 60], ended: merged })
  expect((await watch(away)).ended).toBe(away)
})

test('a watch asks less often while GitHub limits the requests', async () => {
  const limited = new Failure('rate-limited', 'Too many.', { hint: '' })
  const merged = await seen('merged', 'success')
  expect(await watch(limited, merged)).toEqual({ waits: [300], ended: merged })
})

test('a watch ends with a failure that stays', async () => {
  expect(await watch(refused)).toEqual({ waits: [], ended: refused })
})
