import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { LogEntry } from '../../src/embedded-github/server/exchange.ts'
import { roundTrips } from '../../src/embedded-github/server/round-trips.ts'
import { makeProject, openScene } from './release-scene.ts'

/** Measurements of which the least counts: a busy machine tells requests side by side apart. */
const attempts = 3

/**
 * How late each answer is to come, in milliseconds, after an undelayed release that took so long: later
 * than the work between two requests takes, on whatever machine.
 */
function delayFor(took: number): number {
  return Math.min(Math.max(took / 2, 250), 2000)
}

/** What a run takes besides the upload, the download and its redirect, which follow one another. */
interface Measured {
  readonly status: string
  readonly requests: number
  readonly trips: number
}

function measured(status: string, log: readonly LogEntry[]): Measured {
  // A fork is made in the background, and asked after until it is there.
  const made = log.findIndex(({ path }) => path.endsWith('/forks'))
  const isPoll = (index: number): boolean => made !== -1 && index > made && index <= made + 2
  const counted = log.filter((_, index) => !isPoll(index))
  const carrying = counted.filter(
    ({ surface }) => surface === 'download' || surface === 'uploads',
  ).length
  return {
    status,
    requests: counted.length - carrying,
    trips: roundTrips(counted) - carrying,
  }
}

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'requests-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true, maxRetries: 10 })
})

/** A release of a project of which an older version is published, and the same once more. */
async function measure(given: { packages: number; fork: boolean }, delay: number) {
  const directory = makeProject(await mkdtemp(join(folder, 'project-')), given.packages)
  const scene = await openScene({ ...given, directory, older: true })
  const { github } = scene
  if (delay > 0) {
    github.inject({ trouble: { kind: 'delay', milliseconds: delay }, times: Infinity })
  }
  const run = async (): Promise<Measured> => {
    const before = github.log.length
    const { status } = await scene.release()
    return measured(status, github.log.slice(before))
  }
  const fresh = await run()
  const again = await run()
  await scene.close()
  return { fresh, again }
}

type Figures = Awaited<ReturnType<typeof measure>>

/** The least of the measurements, made anew only as long as one is above the bounds. */
async function least({ given, trips }: Expected): Promise<Figures> {
  for (let attempt = 1; ; attempt++) {
    const begin = performance.now()
    await measure(given, 0)
    const found = await measure(given, delayFor(performance.now() - begin))
    const isWithin = found.fresh.trips <= trips.fresh && found.again.trips <= trips.again
    if (isWithin || attempt === attempts) return found
  }
}

interface Expected {
  readonly given: Parameters<typeof measure>[0]
  readonly trips: { readonly fresh: number; readonly again: number }
}

const cases: Readonly<Record<string, Expected>> = {
  'one package': { given: { packages: 1, fork: true }, trips: { fresh: 14, again: 5 } },
  'seven packages': { given: { packages: 7, fork: true }, trips: { fresh: 14, again: 5 } },
  // Making the fork is a round trip of its own; waiting for it is not counted.
  'seven packages whose fork is made': {
    given: { packages: 7, fork: false },
    trips: { fresh: 15, again: 5 },
  },
}

describe('a release asks little, and side by side what it can', () => {
  const found = new Map<string, Figures>()

  beforeAll(async () => {
    // Most of it is waiting.
    await Promise.all(
      Object.entries(cases).map(async ([name, expected]) => {
        found.set(name, await least(expected))
      }),
    )
  }, 300_000)

  test.each(Object.entries(cases))('for %s', (name, { trips }) => {
    const { fresh, again } = found.get(name) ?? {}
    expect([fresh?.status, again?.status]).toEqual(['published', 'unchanged'])
    // 25 and 10 are promised, besides the upload and the downloads.
    expect(fresh?.requests).toBeLessThanOrEqual(25)
    expect(again?.requests).toBeLessThanOrEqual(10)
    expect(fresh?.trips).toBeLessThanOrEqual(trips.fresh)
    expect(again?.trips).toBeLessThanOrEqual(trips.again)
  })
})

describe('a token for both sides', () => {
  test('is asked once whose it is', async () => {
    const token = { kind: 'classic', owner: 'harbour-works', scopes: ['public_repo'] } as const
    const scene = await openScene({ packages: 1, tokens: { github: 'ghp_one', opam: 'ghp_one' } })
    scene.github.seed.token(token, 'ghp_one')
    expect((await scene.release()).status).toBe('published')
    expect(scene.github.log.filter(({ path }) => path === '/user')).toHaveLength(1)
    await scene.close()
  })
})
