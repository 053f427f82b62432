import { describe, expect, test } from '@jest/globals'
import { graphqlUrlOf, parseApiUrl } from '../../src/inputs/host.ts'
import { readInputs } from '../../src/inputs/read-inputs.ts'
import { exampleRun } from './example-run.ts'

describe('the root of a REST API', () => {
  test.each([
    ['https://api.github.com', 'https://api.github.com'],
    ['https://api.github.com/', 'https://api.github.com'],
    ['https://git.example.org/api/v3/', 'https://git.example.org/api/v3'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://localhost:8080/api/v3', 'http://localhost:8080/api/v3'],
    ['http://[::1]:8080', 'http://[::1]:8080'],
  ])('%s', (text, expected) => {
    expect(parseApiUrl(text)).toEqual({ kind: 'value', value: expected })
  })
  test.each([
    ['api.github.com', 'it is not a web address.'],
    ['ftp://api.github.com', 'it is not a web address.'],
    ['https://api.github.com/\r\nx', 'it is not a web address.'],
    ['http://api.github.com', 'it is not encrypted, so others could read the token.'],
    ['http://127.0.0.1.example.org', 'it is not encrypted, so others could read the token.'],
    ['https://api.github.com/?x=1', 'it has a query or a fragment, after "?" or "#".'],
    ['https://api.github.com/#x', 'it has a query or a fragment, after "?" or "#".'],
    [
      'https://ada:ghp_x@api.github.com',
      'it contains credentials. They belong in the input opam-token.',
    ],
  ])('%s is none', (text, fact) => {
    expect(parseApiUrl(text)).toMatchObject({ kind: 'defect', fact })
  })
})

test('credentials in an address are not repeated', () => {
  const run = exampleRun({ 'opam-api-url': 'https://ada:ghp_secret@api.github.com' })
  expect(JSON.stringify(readInputs(run))).not.toContain('ghp_secret')
})

test.each([
  ['https://api.github.com', 'https://api.github.com/graphql'],
  ['https://api.acme.ghe.com', 'https://api.acme.ghe.com/graphql'],
  ['https://git.example.org/api/v3', 'https://git.example.org/api/graphql'],
])('the GraphQL address of %s is %s', (apiUrl, expected) => {
  expect(graphqlUrlOf(apiUrl)).toBe(expected)
})
