import { expect, jest, test } from '@jest/globals'
import { tryEveryFault } from './every-fault.ts'

jest.setTimeout(900_000)

const name = "only the workflow's own token"

test(`${name}: a release in which any request goes wrong is completed by the next run`, async () => {
  expect(await tryEveryFault(name, { packages: 1, workflowTokenOnly: true })).toEqual([])
})
