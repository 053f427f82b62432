import { expect, test } from '@jest/globals'
import { requireInArchive } from '../../src/amend/archive-needs.ts'

const head = 'opam-version: "2.0"\n'
const proposed = {
  version: '1.2.0',
  files: new Map([['packages/tally/tally.1.2.0/opam', head]]),
  pathOf: (name: string) => `packages/${name}/${name}.1.2.0/opam`,
}
const archived = {
  project: 'tally',
  opam: new Map<string, string>(),
  paths: new Set(['dune-project', 'config.ml.in', 'fix.patch']),
}

function needing(name: string, text: string) {
  return { project: 'tally', opam: new Map([[name, head + text]]), paths: new Set<string>() }
}

test.each([
  ['a package that it does not have', 'tally-cli', '', 'does not have the package tally-cli'],
  ['another extra file', 'tally', 'extra-files: ["a" "md5=x"]\n', 'names other extra-files'],
  ['a patch', 'tally', 'patches: ["other.patch"]\n', 'needs the file other.patch'],
  ['a template to fill in', 'tally', 'substs: ["version.ml"]\n', 'needs the file version.ml.in'],
])('new metadata cannot need %s', (_, name, text, message) => {
  expect(() => requireInArchive(needing(name, text), archived, proposed)).toThrow(
    expect.objectContaining({ code: 'archive-lacks', message: expect.stringContaining(message) }),
  )
})

test.each([
  ['nothing', ''],
  ['a patch of the archive', 'patches: ["fix.patch"]\n'],
  ['a template of the archive', 'substs: ["config.ml"]\n'],
  [
    'a patch that is downloaded',
    'patches: ["web.patch"]\nextra-source "web.patch" { src: "https://example.org/web.patch" checksum: "md5=d41d8cd98f00b204e9800998ecf8427e" }\n',
  ],
])('new metadata may need %s', (_, text) => {
  expect(() => requireInArchive(needing('tally', text), archived, proposed)).not.toThrow()
})

test('where the commit of the archive is unknown, its files are not asked for', () => {
  const needed = needing('tally', 'patches: ["other.patch"]\n')
  expect(() => requireInArchive(needed, undefined, proposed)).not.toThrow()
})
