import { expect, test } from '@jest/globals'
import { duneLock, opamLock } from '../../src/fix/lock-files.ts'

test('a lock file of opam has the versions of its exact dependencies', () => {
  const text =
    'opam-version: "2.0"\ndepends: ["lwt" {= "5.7.0"} "re" {= "1.11.0" & with-test} "fmt" {>= "1"}]\n'
  expect(opamLock({ name: 'a.opam.locked', text })).toEqual({
    name: 'a.opam.locked',
    versions: new Map([
      ['lwt', '5.7.0'],
      ['re', '1.11.0'],
    ]),
  })
})

test('a lock folder of dune has the versions of its packages', () => {
  const files = [
    { name: 'lwt.pkg', text: '(version 5.7.0)\n' },
    { name: 'base.v0.17.1.pkg', text: '\n(version "v0.17.1")\n(build)\n' },
    { name: 'dev.pkg', text: '(dev)\n' },
  ]
  expect(duneLock('dune.lock', files).versions).toEqual(
    new Map([
      ['lwt', '5.7.0'],
      ['base', 'v0.17.1'],
    ]),
  )
})
