import { describe, expect, test } from '@jest/globals'
import { parseArchiveUrl } from '../../src/inputs/archive-url.ts'
import { readInputs } from '../../src/inputs/read-inputs.ts'
import { exampleRun } from './example-run.ts'

describe('the address of a public archive', () => {
  test.each([
    'https://codeberg.org/ada/tally/releases/download/${tag}/tally-${version}.tbz',
    'https://files.example/tally.zip?v=${version}',
    'http://127.0.0.1:8080/a.tbz',
  ])('%s', (text) => {
    expect(parseArchiveUrl(text)).toEqual({ kind: 'value', value: text })
  })

  test.each([
    ['tally-1.2.0.tbz', 'it is not a web address.'],
    ['ftp://files.example/a.tbz', 'it is not a web address.'],
    ['https://files.example/a b.tbz', 'it is not a web address.'],
    ['https://files.example/a\u202e.tbz', 'it is not a web address.'],
    ['http://files.example/a.tbz', 'it is not encrypted, so others could replace the archive.'],
    ['https://files.example/${name}.tbz', 'there is no variable ${name}.'],
    ['https://files.example/${}.tbz', 'there is no variable ${}.'],
    ['https://${tag}.example/a.tbz', 'its server name contains a variable.'],
    ['https://files.example${tag}/a.tbz', 'its server name contains a variable.'],
    ['https://files.example/a.tbz#x', 'it has a fragment, after "#".'],
    [
      'https://ada:ghp_x@files.example/a.tbz',
      'it contains credentials, and the address is published.',
    ],
  ])('%s is none', (text, fact) => {
    expect(parseArchiveUrl(text)).toMatchObject({ kind: 'defect', fact })
  })
})

test.each([
  [{ verify: 'test' }, 'You cannot set both the inputs archive-url and verify'],
  [{ submodules: 'include' }, 'You cannot set both the inputs archive-url and submodules'],
])('an archive that is not made here excludes %j', (inputs, tells) => {
  const run = exampleRun({ 'archive-url': 'https://files.example/a.tbz', ...inputs })
  const { kind, diagnostics } = readInputs(run)
  expect(kind).toBe('refused')
  expect(diagnostics.map(({ message }) => message)).toEqual([expect.stringContaining(tells)])
})
