import { expect, jest, test } from '@jest/globals'
import { tryEveryFault } from './every-fault.ts'

jest.setTimeout(900_000)

const name = 'one package with an older version, a fork that is behind'

test(`${name}: a release in which any request goes wrong is completed by the next run`, async () => {
  expect(await tryEveryFault(name, { packages: 1, fork: true, older: true })).toEqual([])
})
