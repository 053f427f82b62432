import { expect, jest, test } from '@jest/globals'
import type { Snapshot } from '../../src/rehearsal/snapshot.ts'
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

test('runs that are killed one after the other, each a request later than the one before, come to the same end as one that is left alone', async () => {
  await using alone = await setScene()
  expect((await alone.run()).status).toBe(0)
  const expected = comparable(await alone.github.snapshot())
  await using scene = await setScene()
  const workspace = await scene.checkout(scene.pushed('v1.2.0'))
  let kills = 0
  for (let whole = false; !whole;) {
    const nth = kills + 1
    let seen = 0
    // A download or git's request is a request, too.
    const killAt = (): boolean => (seen += 1) === nth
    const { status } = await scene.run({ workspace, killAt })
    whole = status !== null
    if (whole) expect(status).toBe(0)
    else kills += 1
  }
  console.log(`${kills} runs killed`)
  expect(kills).toBeGreaterThan(5)
  expect(comparable(await scene.github.snapshot())).toEqual(expected)
})
