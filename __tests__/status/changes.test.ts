import { expect, test } from '@jest/globals'
import { readOthersWork } from '../../src/status/changes.ts'
import type { CommitSeen } from '../../src/status/seen.ts'
import { examplePull, path } from './example-pull.ts'

const texts: Readonly<Record<string, string>> = {
  c1: 'a\n',
  c2: 'b\n',
  c3: 'b\n',
}

function commit(id: string, author: string | undefined): CommitSeen {
  return { id, author, headline: id }
}

async function work(...commits: readonly CommitSeen[]) {
  const asked: string[] = []
  const found = await readOthersWork({ ...examplePull, commits }, [path], {
    files: async (wanted) => {
      asked.push(...wanted.map((one) => one.commit))
      return await Promise.resolve(wanted.map((one) => texts[one.commit]))
    },
  })
  return { found, asked }
}

test('what others pushed is a diff against what was proposed', async () => {
  const { found, asked } = await work(
    commit('c1', 'mara'),
    commit('c2', 'kit'),
    commit('c3', 'lou'),
  )
  expect(asked).toEqual(['c1', 'c3'])
  expect(found.commits.map(({ author }) => author)).toEqual(['kit', 'lou'])
  expect(found.diffs).toEqual([
    { path, diff: `--- a/${path}\n+++ b/${path}\n@@ -1 +1 @@\n-a\n+b\n` },
  ])
})

test.each<[string, readonly CommitSeen[]]>([
  ['the person pushed', [commit('c1', 'mara'), commit('c2', 'Mara')]],
  ['somebody pushed whom the forge does not know', [commit('c1', undefined), commit('c2', 'mara')]],
])('nothing is asked where only %s', async (_, commits) => {
  const { found, asked } = await work(...commits)
  expect([found.commits, found.diffs, asked]).toEqual([[], [], []])
})

test('a merge of the upstream branch changes no file of the release', async () => {
  const { found } = await work(commit('c2', 'mara'), commit('c3', 'kit'))
  expect(found).toMatchObject({ commits: [{ author: 'kit' }], diffs: [] })
})

test('a branch that others began has nothing to compare with', async () => {
  const { found, asked } = await work(commit('c1', 'kit'), commit('c2', 'mara'))
  expect([found.diffs, asked]).toEqual([[], []])
})
