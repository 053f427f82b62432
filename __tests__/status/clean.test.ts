import { expect, test } from '@jest/globals'
import { cleanBranches } from '../../src/status/clean.ts'
import { Failure } from '../../src/release/model/failure.ts'
import type { BranchPull, ReleaseBranch } from '../../src/status/clean.ts'

function pull(number: number, more: Partial<BranchPull> = {}): BranchPull {
  return { number, state: 'merged', head: 'c1', isOwn: true, ...more }
}

/** What becomes of one branch, which is at `c1`; the commit that it names when it is deleted. */
async function cleaned(pulls: readonly BranchPull[], now = 'c1') {
  const branch: ReleaseBranch = { name: 'release-tally-1.2.0', head: 'c1', pulls }
  const asked: string[] = []
  const cleaning = await cleanBranches({
    list: async () => await Promise.resolve([branch]),
    remove: async ({ name, head }) => {
      asked.push(name)
      return await Promise.resolve(head === now)
    },
  })
  return { ...cleaning, asked }
}

test('a branch that is merged as it is, is deleted', async () => {
  const { removed, kept } = await cleaned([pull(3)])
  expect(removed).toEqual([{ name: 'release-tally-1.2.0', number: 3 }])
  expect(kept).toEqual([])
})

test.each<[string, readonly BranchPull[], readonly string[]]>([
  ['somebody else made', [pull(3, { isOwn: false })], []],
  ['has no pull request', [], []],
  ['is still proposed', [pull(3), pull(4, { state: 'open' })], ['#4 is still open.']],
  ['was not merged', [pull(3, { state: 'closed' })], ['Its pull request was not merged.']],
  ['has other commits', [pull(3, { head: 'c0' })], ['It has commits that are not in #3.']],
])('a branch that %s is kept, and nothing is asked', async (_, pulls, why) => {
  const { removed, kept, asked } = await cleaned(pulls)
  expect([removed, asked]).toEqual([[], []])
  expect(kept.map((one) => one.why)).toEqual(why)
})

/** What becomes of three merged branches, where the forge refuses to delete them with these codes. */
async function refusing(...codes: readonly (string | undefined)[]) {
  const names = codes.map((_, index) => `release-tally-1.${index}`)
  return await cleanBranches({
    list: async () =>
      await Promise.resolve(names.map((name) => ({ name, head: 'c1', pulls: [pull(3)] }))),
    remove: async ({ name }) => {
      const code = codes[names.indexOf(name)]
      if (code !== undefined) throw new Failure(code, `No: ${code}.`, { hint: '' })
      return await Promise.resolve(true)
    },
  })
}

test.each(['github-refused', 'ruleset-refused'])(
  'a branch that is protected (%s) is told, and the others are deleted',
  async (code) => {
    const { removed, refused } = await refusing(code, undefined)
    expect(removed.map(({ name }) => name)).toEqual(['release-tally-1.1'])
    expect(refused).toEqual([{ name: 'release-tally-1.0', why: `No: ${code}.` }])
  },
)

test('a failure that is not about one branch ends it, and what was deleted is told', async () => {
  const { removed, refused } = await refusing(undefined, 'github-unavailable', undefined)
  expect(removed.map(({ name }) => name)).toEqual(['release-tally-1.0'])
  expect(refused.map(({ name }) => name)).toEqual(['release-tally-1.1'])
  await expect(refusing('github-unavailable')).rejects.toMatchObject({ code: 'github-unavailable' })
})

test('a branch that moved meanwhile is kept', async () => {
  const { removed, kept } = await cleaned([pull(3)], 'c2')
  expect(removed).toEqual([])
  expect(kept.map(({ why }) => why)).toEqual(['It has commits that are not in #3.'])
})
