import { describe, expect, test } from '@jest/globals'
import type { Outcome } from '../../src/release/model/outcome.ts'
import { outputNames, outputsOf } from '../../src/report/outputs.ts'
import type { WrittenFiles } from '../../src/report/outputs.ts'
import { outcomes, published, release } from './example-outcome.ts'

function outputs(outcome: Outcome, files?: WrittenFiles): Readonly<Record<string, string>> {
  return Object.fromEntries(outputsOf(outcome, files).map(({ name, value }) => [name, value]))
}

test('a published release has them all', () => {
  const files = { opamFiles: '/tmp/opam', forecast: '/tmp/f.json', patch: '/tmp/fix.patch' }
  expect(outputs(published, files)).toEqual({
    version: '1.2.0',
    tag: 'v1.2.0',
    packages: '["tally","tally-unix"]',
    prerelease: 'false',
    archive: '/tmp/tally-1.2.0.tbz',
    'archive-url': 'https://github.com/ada/tally/releases/download/v1.2.0/tally-1.2.0.tbz',
    sha256: 'a'.repeat(64),
    sha512: 'b'.repeat(128),
    'opam-files': '/tmp/opam',
    'edited-opam-files': '[]',
    forecast: '/tmp/f.json',
    patch: '/tmp/fix.patch',
    'release-url': 'https://github.com/ada/tally/releases/tag/v1.2.0',
    'release-id': '42',
    'pull-request-url': 'https://github.com/ocaml/opam-repository/pull/31000',
    'pull-request-number': '31000',
    'pull-request-operation': 'created',
    status: 'published',
    state: '',
    ci: '',
    'needs-attention': '',
  })
})

test('a run that ended early has empty ones, and its status', () => {
  const early = outputs({ status: 'refused', steps: [], diagnostics: [] })
  expect(Object.keys(early)).toEqual([...outputNames])
  expect(early).toMatchObject({ version: '', packages: '[]', 'archive-url': '', status: 'refused' })
})

test('opam files that somebody edited are named', () => {
  expect(outputs(outcomes['edited'] ?? published)['edited-opam-files']).toBe(
    '["packages/tally/tally.1.2.0/opam"]',
  )
})

test('a draft has no address of the archive that lasts', () => {
  const drafted = outputs({ ...published, release: { ...release, draft: true } })
  expect(drafted['archive-url']).toBe('')
})

describe('the pull request', () => {
  const url = 'https://github.com/ocaml/opam-repository/compare/x'
  test.each([
    [{ kind: 'compare-link', url }, url, 'link'],
    [{ kind: 'new-file-link', url }, url, 'link'],
    [{ kind: 'upstream', url }, url, 'unchanged'],
  ] as const)('that ends as %j', (ending, expected, operation) => {
    expect(outputs({ ...published, ending })).toMatchObject({
      'pull-request-url': expected,
      'pull-request-number': '',
      'pull-request-operation': operation,
    })
  })
})
