import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import type { Outcome } from '../../src/release/model/outcome.ts'
import { stateOf, undisturbed } from './every-fault.ts'
import { makeProject, openScene } from './release-scene.ts'
import type { SceneOptions } from './release-scene.ts'
import { swept } from '../support/sweep.ts'

/** Scenes at a time. */
const together = 4

/** A moment of the first run at which the second one runs from its beginning to its end. */
interface Moment {
  readonly name: string
  /** The number of the first run's request. */
  readonly nth: number
  readonly when: 'before' | 'after'
}

function momentsOf(requests: readonly { readonly writes: boolean }[]): readonly Moment[] {
  return requests.flatMap(({ writes }, index) => {
    const nth = index + 1
    const before = { name: `before request ${nth}`, nth, when: 'before' } as const
    const after = { name: `after request ${nth}`, nth, when: 'after' } as const
    // What is read does not change by being read.
    return writes ? [before, after] : [before]
  })
}

function isWhole({ status }: Outcome): boolean {
  return status === 'published' || status === 'unchanged'
}

/** What two runs of the same release came to, of which the second one ran at a moment of the first. */
async function interleaved(options: SceneOptions, { nth, when }: Moment) {
  const scene = await openScene(options)
  const second: Outcome[] = []
  const until = async (): Promise<void> => {
    second.push(await scene.release())
  }
  scene.github.inject({ on: { nth }, trouble: { kind: 'hold', when, until } })
  const first = await scene.release()
  const again = await scene.release()
  const state = await stateOf(scene)
  await scene.close()
  return { first, second: second[0], again, state }
}

/** What is wrong with the end of it, if anything. */
async function deviation(
  options: SceneOptions,
  moment: Moment,
  expected: unknown,
): Promise<{ readonly found: readonly string[]; readonly failed: number }> {
  const { first, second, again, state } = await interleaved(options, moment)
  const found: string[] = []
  const runs = [first, ...(second === undefined ? [] : [second])]
  for (const run of runs) {
    if (!isWhole(run) && run.failure === undefined) found.push(`${run.status} without a failure`)
  }
  if (second === undefined) found.push('there was no such request')
  if (!isWhole(again)) found.push(`again: ${again.status}, ${again.failure?.message ?? ''}`)
  try {
    expect(state).toEqual(expected)
  } catch (error) {
    found.push(String(error).slice(0, 900))
  }
  const failed = runs.filter((run) => !isWhole(run)).length
  return { found: found.map((one) => `${moment.name}: ${one}`), failed }
}

/**
 * Runs a release a second time in the middle of the first one, at every request in turn, and then once
 * more. Answers where the end was not the same as after a single run, or a run told no reason; prints how
 * many interleavings were tried.
 */
export async function tryEveryInterleaving(
  name: string,
  scene: SceneOptions & { readonly packages: number },
): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'two-runs-'))
  const options = { ...scene, directory: makeProject(folder, scene.packages) }
  const { requests, state } = await undisturbed(options)
  const moments = swept(momentsOf(requests), 3)
  const queue = moments.values()
  const found: string[] = []
  let failed = 0
  const worker = async (): Promise<void> => {
    for (const moment of queue) {
      const one = await deviation(options, moment, state)
      found.push(...one.found)
      failed += one.failed
    }
  }
  await Promise.all(Array.from({ length: together }, worker))
  await rm(folder, { recursive: true, maxRetries: 10 })
  console.log(
    `${name}: ${moments.length} interleavings of two runs tried; in ${failed} a run ended with a failure`,
  )
  return found
}
