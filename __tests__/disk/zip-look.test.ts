import { expect, test } from '@jest/globals'
import { zipSync } from 'fflate'
import { newLook } from '../../src/disk/archive-look.ts'
import { lookIntoZipped } from '../../src/disk/zip-look.ts'
import { growthOf, linear } from '../support/growth.ts'

const text = Buffer.from('opam-version: "2.0"\n')

/** A zip archive with a file at each path, stored as it is. */
const zipped = (paths: readonly string[], content: Uint8Array = text): Uint8Array =>
  zipSync(Object.fromEntries(paths.map((path) => [path, content])), { level: 0 })

const many = (n: number, path: (index: number) => string): readonly string[] =>
  Array.from({ length: n }, (_, index) => path(index))

const look = (bytes: Uint8Array): unknown => {
  const looking = newLook(1e9)
  lookIntoZipped(bytes, looking)
  return looking.end()
}

test.each([
  ['files', 2000, (n: number) => zipped(many(n, (index) => `tally-1/${index}.ml`))],
  ['opam files', 1000, (n: number) => zipped(many(n, (index) => `tally-1/${index}.opam`))],
  ['folders in folders', 1000, (n: number) => zipped([`${'a/'.repeat(n)}dune-project`])],
  ['slashes after a name', 8000, (n: number) => zipped([`tally-1/src${'/'.repeat(n)}`])],
  ['dots before a name', 4000, (n: number) => zipped([`${'./'.repeat(n)}tally.opam`])],
  ['dots in a name', 1000, (n: number) => zipped([`tally-1/${'.opam'.repeat(n)}`])],
  ['bytes that are no archive', 100_000, (n: number) => Buffer.from('PK\x05\x06'.repeat(n))],
  [
    'bytes of an opam file',
    500_000,
    (n: number) => zipped(['tally-1/tally.opam'], new Uint8Array(n)),
  ],
])('many %s in a zip archive are looked at in linear time', (_, n, archive) => {
  expect(growthOf(archive, look, n)).toBeLessThan(linear)
})
