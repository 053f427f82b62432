import { expect, test } from '@jest/globals'
import { committedLocks } from '../../src/connect/committed-locks.ts'

test('the lock files of a commit are read, whoever wrote them', async () => {
  const contents: Readonly<Record<string, string>> = {
    'a.opam.locked': 'opam-version: "2.0"\ndepends: ["lwt" {= "5.7.0"}]\n',
    'dune.lock/fmt.pkg': '(version 0.9.0)\n',
    'below/b.opam.locked': '',
    'dune-project': '',
  }
  const entries = Object.keys(contents).map((path) => ({
    path,
    object: path,
    kind: 'file' as const,
    size: 1,
  }))
  const read = async (object: string) =>
    await Promise.resolve(Buffer.from(contents[object] ?? '', 'latin1'))
  expect(await committedLocks({ read }, { entries })).toEqual([
    { name: 'a.opam.locked', versions: new Map([['lwt', '5.7.0']]) },
    { name: 'dune.lock', versions: new Map([['fmt', '0.9.0']]) },
  ])
})
