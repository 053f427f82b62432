import { expect, test } from '@jest/globals'
import { duneFileEntries } from '../../src/dune/dune-file.ts'
import { stanzaContents, stanzasOf } from '../../src/dune/stanza-contents.ts'

const contents = (text: string) =>
  stanzasOf(duneFileEntries({ name: 'dune', text })).map((stanza) => {
    const { package: named, installs } = stanzaContents(stanza) ?? {}
    return [named?.name, installs?.kind, installs?.names]
  })

test.each([
  ['(library (public_name a.b.c))', 'a', 'library', ['a.b.c']],
  ['(library (name x) (package a))', 'a', 'library', []],
  ['(library_parameter (public_name a))', 'a', 'library', ['a']],
  ['(executable (name x) (public_name "x y"))', undefined, 'executable', ['x y']],
  ['(executables (names x y) (public_names x -) (package a))', 'a', 'executable', ['x']],
  ['(executable (name x))', undefined, undefined, undefined],
  ['(install (section bin) (files (a.sh as a) d/b))', undefined, 'executable', ['a', 'b']],
  ['(install (section doc) (files %{x} x.md))', undefined, 'document', ['x.md']],
  ['(install (section lib) (dirs d) (package a))', 'a', 'other', []],
  ['(coq.theory (name x) (public_name a.x))', 'a', 'other', []],
  ['(test (name x) (package a))', 'a', undefined, undefined],
  ['(env (_ (flags (package a))))', undefined, undefined, undefined],
])('%s', (text, ...expected) => {
  expect(contents(text)).toEqual([expected])
})
