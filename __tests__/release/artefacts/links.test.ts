import { describe, expect, test } from '@jest/globals'
import { compareLink, newFileLink } from '../../../src/release/artefacts/links.ts'

const upstream = {
  owner: 'ocaml',
  name: 'opam-repository',
  defaultBranch: 'master',
  webUrl: 'https://github.com/ocaml/opam-repository',
  canPush: false,
} as const
const fork = {
  owner: 'mara',
  name: 'opam-repository-1',
  defaultBranch: 'master',
  webUrl: 'https://github.com/mara/opam-repository-1',
  canPush: true,
} as const
const head = { fork, branch: 'release-ferry-1.2.0' }

describe('the link that opens a pull request', () => {
  test('names base and head, the fork by its own name, and fills in title and body', () => {
    const request = { base: 'master', title: '[new release] ferry (1.2.0)', body: 'a & b\n# c' }
    const link = new URL(compareLink(upstream, head, request))
    expect(link.pathname).toBe(
      '/ocaml/opam-repository/compare/master...mara:opam-repository-1:release-ferry-1.2.0',
    )
    expect(Object.fromEntries(link.searchParams)).toEqual({
      quick_pull: '1',
      title: request.title,
      body: request.body,
    })
  })

  test('leaves the body out where the address would be refused for its length', () => {
    const request = { base: 'master', title: 'a title', body: 'x'.repeat(9000) }
    const link = compareLink(upstream, head, request)
    expect(link.length).toBeLessThan(8000)
    expect(new URL(link).searchParams.get('title')).toBe('a title')
  })
})

describe('the link that proposes a file', () => {
  test('fills in path and content, bytes read as UTF-8', () => {
    const file = { path: 'packages/f/f.1/opam', content: 'synopsis: "caf\u00c3\u00a9"\n' }
    const link = new URL(newFileLink(upstream, 'master', file))
    expect(link.pathname).toBe('/ocaml/opam-repository/new/master')
    expect(Object.fromEntries(link.searchParams)).toEqual({
      filename: 'packages/f/f.1/opam',
      value: 'synopsis: "café"\n',
    })
  })
})
