import { describe, expect, test } from '@jest/globals'
import { explainSaid } from '../../src/github/failures.ts'
import type { Circumstances } from '../../src/github/failures.ts'
import { fieldErrors, readRefusal } from '../../src/github/refusal.ts'

const circumstances: Circumstances = {
  doing: 'create the draft release of v1.0 in ana/tally',
  writes: true,
  host: 'api.github.com',
  webUrl: 'https://github.com',
  token: 'ghp_secret',
  tokenInput: 'github-token',
}

interface Case {
  readonly status: number
  readonly words?: string
  readonly errors?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

function explain(
  { status, words = '', errors, headers = {} }: Case,
  more: Partial<Circumstances> = {},
) {
  const said = { status, words, errors: fieldErrors(errors), headers }
  return explainSaid(said, { ...circumstances, ...more })
}

describe('the code of a refusal', () => {
  const cases: readonly (readonly [string, Case, Partial<Circumstances>, string])[] = [
    ['401', { status: 401 }, {}, 'token-invalid'],
    ['403', { status: 403 }, {}, 'github-token-rights'],
    ['403 to opam-token', { status: 403 }, { tokenInput: 'opam-token' }, 'opam-token-rights'],
    ['404 on a write', { status: 404 }, {}, 'github-token-rights'],
    ['404 on a read', { status: 404 }, { writes: false }, 'not-found'],
    ['429', { status: 429 }, {}, 'rate-limited'],
    ['403 with Retry-After', { status: 403, headers: { 'retry-after': '60' } }, {}, 'rate-limited'],
    [
      '403 with nothing remaining',
      { status: 403, headers: { 'x-ratelimit-remaining': '0' } },
      {},
      'rate-limited',
    ],
    [
      '403 that tells of a limit in words alone',
      { status: 403, words: 'You have exceeded a secondary rate limit.' },
      {},
      'rate-limited',
    ],
    [
      '422 of a ruleset that names no field',
      { status: 422, words: 'Repository rule violations found\n\nCannot create ref.\n\n' },
      {},
      'ruleset-refused',
    ],
    ['409', { status: 409 }, {}, 'github-refused'],
    [
      '422 about the tag',
      { status: 422, errors: [{ resource: 'Release', code: 'custom', field: 'tag_name' }] },
      {},
      'tag-refused',
    ],
    [
      '422 about another release of the tag, which the next run finds',
      { status: 422, errors: [{ resource: 'Release', code: 'already_exists', field: 'tag_name' }] },
      {},
      'github-refused',
    ],
    [
      '422 of a ruleset',
      { status: 422, errors: [{ code: 'custom', field: 'pre_receive' }] },
      {},
      'tag-refused',
    ],
    [
      '422 about a workflow',
      {
        status: 422,
        words:
          'refusing to allow a Personal Access Token to create or update workflow `.github/workflows/x.yml` without `workflow` scope',
      },
      {},
      'workflow-scope',
    ],
    ['422 otherwise', { status: 422 }, {}, 'github-refused'],
    ['502', { status: 502 }, {}, 'github-unavailable'],
  ]
  test.each(cases)('%s', (_name, refusal, more, code) => {
    expect(explain(refusal, more).code).toBe(code)
  })
})

test('words of several lines are told on one', () => {
  const words =
    'Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n'
  expect(readRefusal({ response: { status: 422, data: { message: words } } }).words).toBe(
    'Repository rule violations found: Cannot create ref due to creations being restricted.',
  )
})

describe('the way out of an unknown token', () => {
  test.each<[string, Partial<Circumstances>, string]>([
    ['of the workflow, which ended', { token: 'ghs_x' }, 'Run the job again'],
    ['of an App, which ended', { token: 'ghs_x', tokenInput: 'opam-token' }, 'Run the job again'],
    ['of a person, as github-token', {}, 'Remove the input'],
    ['of a person, as opam-token', { tokenInput: 'opam-token' }, 'Create a new one'],
  ])('%s, is told', (_name, more, hint) => {
    expect(explain({ status: 401 }, more).hint).toContain(hint)
  })
})

describe('the words of a refusal', () => {
  test('tell what was asked, the answer, the field, and the number of the request', () => {
    const { message } = explain({
      status: 422,
      words: 'Validation Failed',
      errors: [{ resource: 'Release', code: 'already_exists', field: 'tag_name' }],
      headers: { 'x-github-request-id': 'AB12:34' },
    })
    expect(message).toBe(
      'api.github.com refused to create the draft release of v1.0 in ana/tally: 422 Validation Failed; tag_name: already_exists (request AB12:34).',
    )
  })

  test('tell which scopes a classic token has and which it takes, and where to make one', () => {
    const { message, hint } = explain(
      {
        status: 404,
        words: 'Not Found',
        headers: { 'x-oauth-scopes': 'gist', 'x-accepted-oauth-scopes': 'public_repo, repo' },
      },
      { tokenInput: 'opam-token' },
    )
    expect(message).toContain(
      'The token passed as opam-token is a classic token with the scopes gist; this requires the scope public_repo or repo.',
    )
    expect(hint).toContain(
      'https://github.com/settings/tokens/new?scopes=public_repo&description=dune-publish',
    )
  })

  test('tell which permission a fine-grained token lacks', () => {
    const { message, hint } = explain(
      { status: 403, headers: { 'x-accepted-github-permissions': 'contents=write' } },
      { token: 'github_pat_x', tokenInput: 'opam-token' },
    )
    expect(message).toContain(
      'is a fine-grained token; this requires the permission contents=write.',
    )
    expect(hint).toContain('https://github.com/settings/personal-access-tokens')
  })

  const workflow =
    "The commit changes a workflow file. The workflow's own token cannot publish such a commit."
  test.each([
    ['contents=write', 'Give the job "permissions: contents: write".'],
    [
      'pull_requests=write,contents=read',
      'Give the job "permissions: pull-requests: write, contents: read".',
    ],
    ['workflows=write', `${workflow} Push it yourself.`],
    ['contents=write,workflows=write', `${workflow} Push it yourself.`],
    [
      'contents=write; contents=write,workflows=write',
      `Give the job "permissions: contents: write". If the job already has it: ${workflow} Push it yourself.`,
    ],
    ['administration=write', "The workflow's own token cannot get this permission."],
    ['nonsense', 'Give the job "permissions: contents: write".'],
  ])('tell the way out of what GitHub names: %s', (permissions, way) => {
    const headers = { 'x-accepted-github-permissions': permissions }
    const more = { token: 'ghs_x', instead: 'Push it yourself.' }
    const { code, hint } = explain({ status: 403, headers }, more)
    expect(code).toBe('github-token-rights')
    expect(hint).toContain(way)
  })

  test('name what GitHub names, each way apart', () => {
    const headers = {
      'x-accepted-github-permissions': 'contents=write; contents=write,workflows=write',
    }
    expect(explain({ status: 403, headers }, { token: 'ghs_x' }).message).toContain(
      'this requires the permission contents=write or contents=write with workflows=write.',
    )
  })

  test('tell a fine-grained token what to be given', () => {
    const headers = { 'x-accepted-github-permissions': 'pull_requests=write' }
    const more = { token: 'github_pat_x', tokenInput: 'opam-token' } as const
    expect(explain({ status: 403, headers }, more).hint).toContain(
      'Give the token "Pull requests: read and write"',
    )
  })

  test("tell how a job gives its own token the right to release, for the workflow's own", () => {
    const { message, hint } = explain({ status: 403 }, { token: 'ghs_x' })
    expect(message).toContain("a token of an App installation, such as the workflow's own")
    expect(hint).toContain('permissions: contents: write')
  })

  test('name the page where an organisation lets the token in', () => {
    const { hint } = explain({
      status: 403,
      headers: { 'x-github-sso': 'required; url=https://github.com/orgs/acme/sso?token=x' },
    })
    expect(hint).toContain('https://github.com/orgs/acme/sso?token=x')
  })

  test('tell when a limit ends', () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1780000000' }
    expect(explain({ status: 403, headers }).hint).toBe('Run again after 2026-05-28 20:26 UTC.')
    const never = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9'.repeat(30) }
    expect(explain({ status: 403, headers: never }).hint).toBe('Run again in an hour.')
    expect(explain({ status: 429, headers: { 'retry-after': '7' } }).hint).toBe(
      'Run again in 7 seconds.',
    )
  })
})

describe('reading what octokit threw', () => {
  test('takes the innermost reason of a connection that failed', () => {
    const error = Object.assign(new Error('fetch failed'), {
      status: 500,
      cause: Object.assign(new TypeError('fetch failed'), {
        cause: Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), {
          code: 'ECONNREFUSED',
        }),
      }),
    })
    expect(readRefusal(error)).toMatchObject({ words: 'connect ECONNREFUSED 127.0.0.1:1' })
    expect(readRefusal(error).status).toBeUndefined()
  })

  test('keeps quiet about a page of HTML', () => {
    const said = readRefusal({ response: { status: 502, data: '<html>Bad gateway</html>' } })
    expect(said).toMatchObject({ status: 502, words: '' })
  })

  test.each([
    ['NOT_FOUND', 404],
    ['FORBIDDEN', 403],
    ['STALE_DATA', 409],
    ['SOMETHING_NEW', 422],
  ])('gives a GraphQL error of type %s the status %d', (type, status) => {
    const data = { data: null, errors: [{ type, message: 'no' }] }
    expect(readRefusal({ response: { status: 200, data } }).status).toBe(status)
  })

  test.each([[undefined], [null], ['text'], [{ response: null }], [{ response: { status: '?' } }]])(
    'makes the best of %p',
    (thrown) => {
      expect(readRefusal(thrown)).toEqual({ words: 'no answer', errors: [], headers: {} })
    },
  )
})
