import { expect, jest, test } from '@jest/globals'
import { tryEveryInterleaving } from './two-runs.ts'
import type { SceneOptions } from './release-scene.ts'

jest.setTimeout(900_000)

test.each<[string, SceneOptions & { readonly packages: number }]>([
  ['one package, a fork', { packages: 1, fork: true }],
  ['two packages, no fork yet', { packages: 2 }],
  ["only the workflow's own token", { packages: 1, workflowTokenOnly: true }],
])(
  '%s: two runs at once end in one release and one pull request, whenever the second one comes',
  async (name, options) => {
    expect(await tryEveryInterleaving(name, options)).toEqual([])
  },
)
