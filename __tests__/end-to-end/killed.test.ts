import { expect, jest, test } from '@jest/globals'
import type { Snapshot } from '../../src/embedded-github/world/snapshot.ts'
import { sweepStep } from '../support/sweep.ts'
import { setScene } from './support/scene.ts'

jest.setTimeout(300_000)

/** A snapshot without ports, and without what follows from them: the trees that hold opam files. */
function comparable({ repositories }: Snapshot): unknown {
  return JSON.parse(
    JSON.stringify(repositories, (key, value: unknown) =>
      key === 'tree' ? undefined : value,
    ).replaceAll(/127\.0\.0\.1:\d+/g, 'github.example'),
  )
}

test('runs that are killed one after the other, each later than the one before, come to the same end as one that is left alone', async () => {
  await using alone = await setScene()
  expect((await alone.run()).status).toBe(0)
  const expected = comparable(await alone.github.snapshot())
  await using scene = await setScene()
  const workspace = await scene.checkout(scene.pushed('v1.2.0'))
  const statuses: (number | null)[] = []
  while (statuses.at(-1) !== 0 && statuses.length < 200) {
    const nth = 1 + statuses.length * sweepStep(3)
    let seen = 0
    // A download or git's request is a request, too.
    const killAt = (): boolean => (seen += 1) === nth
    statuses.push((await scene.run({ workspace, killAt })).status)
  }
  const kills = statuses.length - 1
  console.log(`${kills} runs killed`)
  expect(statuses).toEqual([...Array.from({ length: kills }, () => null), 0])
  expect(kills * sweepStep(3)).toBeGreaterThan(5)
  expect(comparable(await scene.github.snapshot())).toEqual(expected)
})
