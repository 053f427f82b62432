import { describe, expect, test } from '@jest/globals'
import { wrongPlaceIn } from '../../src/github/graphql-shape.ts'

const query = `query ($owner: String!, $name: String!, $tag: String!) {
  repository(owner: $owner, name: $name) {
    url
    ref(qualifiedName: $tag) {
      target { __typename oid ... on Tag { message } }
    }
    pulls: pullRequests(first: 3, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { id } }
  }
  usual: repository(owner: "a { b", name: $name) { url }
}`

const whole = {
  repository: {
    url: 'u',
    ref: { target: { __typename: 'Tag', oid: 'o', message: '' } },
    pulls: { nodes: [{ id: 1 }, null] },
  },
  usual: null,
}

/** The whole answer with other members in its repository. */
function but(more: Readonly<Record<string, unknown>>): unknown {
  return { ...whole, repository: { ...whole.repository, ...more } }
}

describe('an answer is whole', () => {
  test.each<[string, unknown]>([
    ['with all that was asked for', whole],
    ['with null for what is not there', { repository: null, usual: null }],
    ['with more than was asked for', { ...whole, extra: 1 }],
    [
      'without what is asked of another type',
      but({ ref: { target: { __typename: 'Commit', oid: 'o' } } }),
    ],
  ])('%s', (_name, data) => {
    expect(wrongPlaceIn(query, data)).toBeUndefined()
  })
})

describe('an answer is wrong', () => {
  test.each<[string, unknown, string]>([
    ['as a whole: null', null, ''],
    ['as a whole: a list', [], ''],
    ['as a whole: a text', 'no', ''],
    ['without an alias', { repository: null }, 'usual'],
    ['without anything', {}, 'repository'],
    ['without a field', but({ url: undefined, ref: 1 }), 'repository.ref'],
    ['with a text for an object', but({ ref: 'no' }), 'repository.ref'],
    [
      'without a field of a fragment',
      but({ ref: { target: { __typename: 'Tag', oid: 'o' } } }),
      'repository.ref.target.message',
    ],
    [
      'without the type that decides',
      but({ ref: { target: { oid: 'o' } } }),
      'repository.ref.target.__typename',
    ],
    [
      'without a field in a list',
      but({ pulls: { nodes: [{ id: 1 }, {}] } }),
      'repository.pulls.nodes[1].id',
    ],
  ])('%s', (_name, data, place) => {
    expect(wrongPlaceIn(query, data)).toBe(place)
  })
})
