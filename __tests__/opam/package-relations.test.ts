import { describe, expect, test } from '@jest/globals'
import { emptyPackage } from '../../src/opam/package.ts'
import { readPackage } from '../../src/opam/package-reader.ts'
import { readRelations } from '../../src/opam/package-relations.ts'
import { parseOpamFile } from '../../src/opam/parser.ts'

const text = `opam-version: "2.0"
synopsis: 3
depends: ["a" {>= "1"} "b" {with-test}]
depopts: "c" & "d"
conflicts: "e" & "f"
conflict-class: "k"
available: os != "win32"
ocaml-version: >= "4.02"
os: "linux"
flags: [avoid-version unknown]
tags: ["flags:deprecated" "web"]
build: ["make" "install"]
x-extension: "any"
url { src: "https://example.org/a.tbz" checksum: "md5=00000000000000000000000000000000" }
extra-source "b" { src: "https://example.org/b.tbz" }
`

function fileOf(opam: string): ReturnType<typeof parseOpamFile>['file'] {
  return parseOpamFile({ name: 'opam', text: opam }).file
}

describe('the relations of a package', () => {
  test('are what the whole reading says of them, and nothing else is read', () => {
    const whole = readPackage(fileOf(text)).package
    const { depends, depopts, conflicts, conflictClass, available, flags, tags, url } = whole
    const { ocamlVersion, os } = whole
    expect(readRelations(fileOf(text))).toEqual({
      package: {
        ...emptyPackage,
        depends,
        depopts,
        conflicts,
        conflictClass,
        available,
        flags,
        tags,
        url,
        ocamlVersion,
        os,
      },
      fieldErrors: [],
      refusal: undefined,
    })
  })

  test('have the errors of their own fields', () => {
    const { fieldErrors } = readRelations(fileOf('opam-version: "2.0"\nbuild: 3\ndepends: 4\n'))
    expect(fieldErrors.map(({ field }) => field)).toEqual(['depends'])
  })

  test('are refused with the file', () => {
    expect(readRelations(fileOf('opam-version: "3.0"\n')).refusal).toBeDefined()
  })
})
