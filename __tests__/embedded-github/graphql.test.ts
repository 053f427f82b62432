import { describe, expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/text/json.ts'
import { at, runningGitHub, textAt } from './running-github.ts'

const commitMutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid message author { name email } } }
}`

function commitInput(expectedHeadOid: string, more: JsonObject = {}): JsonObject {
  return {
    input: {
      branch: { repositoryNameWithOwner: 'ada/tally', branchName: 'main' },
      message: { headline: 'Add a file', body: 'Because.' },
      expectedHeadOid,
      fileChanges: {
        additions: [{ path: 'doc/a.txt', contents: Buffer.from('a\n').toString('base64') }],
        deletions: [{ path: 'src/dune' }],
      },
      ...more,
    },
  }
}

describe('createCommitOnBranch', () => {
  test('makes a real commit, verified, by the token’s owner', async () => {
    await using world = await runningGitHub()
    const reply = await world.graphql(commitMutation, commitInput(world.commit))
    const made = at(reply.body, 'data', 'createCommitOnBranch')
    expect(made).toMatchObject({
      commit: {
        message: 'Add a file\n\nBecause.',
        author: {
          name: 'Ada Lovelace',
          email: expect.stringMatching(/^\d+\+ada@users\.noreply\./),
        },
      },
    })
    const oid = textAt(made, 'commit', 'oid')
    const commit = await world.send('GET', `/repos/ada/tally/commits/${oid}`)
    expect(commit.body).toMatchObject({
      parents: [{ sha: world.commit }],
      commit: {
        committer: { name: 'GitHub', email: 'noreply@github.com' },
        verification: { verified: true, reason: 'valid' },
      },
    })
    const root = await world.send('GET', '/repos/ada/tally/contents/')
    expect(root.list.map(({ path }) => path)).toEqual(['doc', 'dune-project'])
    const added = await world.send('GET', '/repos/ada/tally/contents/doc/a.txt')
    expect(added.body).toMatchObject({ type: 'file', size: 2 })
  })

  test('is refused when the branch has moved', async () => {
    await using world = await runningGitHub()
    const repository = 'ada/tally'
    await world.github.seed.commit({ repository, branch: 'main', message: 'm', files: { b: '' } })
    const reply = await world.graphql(commitMutation, commitInput(world.commit))
    expect(reply.status).toBe(200)
    expect(reply.body).toEqual({
      data: { createCommitOnBranch: null },
      errors: [
        {
          type: 'STALE_DATA',
          path: ['createCommitOnBranch'],
          locations: [{ line: 2, column: 3 }],
          message: `Expected branch to point to "${world.commit}" but it did not.  Pull and try again.`,
        },
      ],
    })
  })

  test.each([
    [
      'a repository that is not there',
      { branch: { repositoryNameWithOwner: 'ada/nope', branchName: 'main' } },
      'NOT_FOUND',
    ],
    [
      'a branch that is not there',
      { branch: { repositoryNameWithOwner: 'ada/tally', branchName: 'nope' } },
      'NOT_FOUND',
    ],
    [
      'a repository of others',
      { branch: { repositoryNameWithOwner: 'ocaml/opam-repository', branchName: 'master' } },
      'FORBIDDEN',
    ],
    ['a deletion of nothing', { fileChanges: { deletions: [{ path: 'nope' }] } }, 'UNPROCESSABLE'],
    [
      'a path outside',
      { fileChanges: { additions: [{ path: '../a', contents: '' }] } },
      'UNPROCESSABLE',
    ],
    [
      'a workflow file without the scope',
      { fileChanges: { additions: [{ path: '.github/workflows/a.yml', contents: '' }] } },
      'FORBIDDEN',
    ],
  ])('is refused with %s', async (_, more, type) => {
    await using world = await runningGitHub()
    const reply = await world.graphql(commitMutation, commitInput(world.commit, more))
    expect(at(reply.body, 'data', 'createCommitOnBranch')).toBeNull()
    expect(at(reply.body, 'errors', 0, 'type')).toBe(type)
    const head = await world.send('GET', '/repos/ada/tally/git/ref/heads/main')
    expect(at(head.body, 'object', 'sha')).toBe(world.commit)
  })

  test('demands what its schema demands', async () => {
    await using world = await runningGitHub()
    const reply = await world.graphql(
      commitMutation,
      commitInput(world.commit, { expectedHeadOid: null }),
    )
    expect(at(reply.body, 'errors', 0, 'message')).toContain('"input.expectedHeadOid"')
    expect(at(reply.body, 'data')).toBeUndefined()
  })

  test('tells tokens apart when it refuses them', async () => {
    await using world = await runningGitHub()
    const { seed } = world.github
    const tokens = [
      seed.token({ kind: 'classic', owner: 'ada', scopes: [] }),
      seed.token({ kind: 'fine-grained', owner: 'ada', repositories: [], permissions: {} }),
      seed.token({ kind: 'workflow', repository: 'ada/tally', permissions: { contents: 'read' } }),
    ]
    const answers = []
    for (const token of tokens) {
      const reply = await world.graphql(commitMutation, commitInput(world.commit), token)
      answers.push([at(reply.body, 'errors', 0, 'type'), at(reply.body, 'errors', 0, 'message')])
    }
    expect(answers).toEqual([
      ['INSUFFICIENT_SCOPES', expect.stringContaining("['public_repo', 'repo']")],
      ['FORBIDDEN', 'Resource not accessible by personal access token'],
      ['FORBIDDEN', 'Resource not accessible by integration'],
    ])
  })
})

describe('drafts', () => {
  test('become ready', async () => {
    await using world = await runningGitHub()
    const { seed } = world.github
    const repository = 'ada/tally'
    await seed.commit({ repository, branch: 'topic', message: 'm', files: { b: '' } })
    const body = { title: 't', head: 'topic', base: 'main', draft: true }
    const pull = await world.send('POST', '/repos/ada/tally/pulls', { body })
    const id = textAt(pull.body, 'node_id')
    const query =
      'mutation ($id: ID!) { markPullRequestReadyForReview(input: {pullRequestId: $id}) { pullRequest { number isDraft } } }'
    const reply = await world.graphql(query, { id })
    expect(at(reply.body, 'data', 'markPullRequestReadyForReview', 'pullRequest')).toEqual({
      number: 1,
      isDraft: false,
    })
  })

  test('of an unknown id are not found', async () => {
    await using world = await runningGitHub()
    const query =
      'mutation { markPullRequestReadyForReview(input: {pullRequestId: "PR_x"}) { pullRequest { id } } }'
    expect(at((await world.graphql(query)).body, 'errors', 0, 'type')).toBe('NOT_FOUND')
  })
})

describe('queries', () => {
  test('read repositories, references and files, under names of their own', async () => {
    await using world = await runningGitHub()
    const reply = await world.graphql(
      `query ($owner: String!, $name: String = "opam-repository") {
        repository(owner: $owner, name: $name) {
          nameWithOwner
          isFork
          defaultBranchRef { name target { oid ... on Commit { message } } }
          foo: object(expression: "master:packages/foo") { __typename ... on Tree { entries { name type } } }
          bar: object(expression: "HEAD:packages/bar") { oid }
          file: object(expression: "master:packages/foo/foo.1.0/opam") { ... on Blob { text } }
        }
      }`,
      { owner: 'ocaml' },
    )
    expect(reply.body).toMatchObject({
      data: {
        repository: {
          nameWithOwner: 'ocaml/opam-repository',
          isFork: false,
          defaultBranchRef: { name: 'master', target: { message: 'Initial commit\n' } },
          foo: { __typename: 'Tree', entries: [{ name: 'foo.1.0', type: 'tree' }] },
          bar: null,
          file: { text: 'opam\n' },
        },
      },
    })
  })

  test('find the forks that the viewer owns, whatever their names', async () => {
    await using world = await runningGitHub()
    const { seed } = world.github
    seed.user('bob')
    await seed.fork({ of: 'ocaml/opam-repository', owner: 'bob' })
    await seed.fork({ of: 'ocaml/opam-repository', owner: 'ada', name: 'my-opam' })
    const forks = async (affiliations: string): Promise<unknown> => {
      const query = `{ repository(owner: "ocaml", name: "opam-repository") {
        forks(first: 10${affiliations}) { totalCount nodes { nameWithOwner viewerPermission } }
      } }`
      return at((await world.graphql(query)).body, 'data', 'repository', 'forks')
    }
    const mine = { nameWithOwner: 'ada/my-opam', viewerPermission: 'WRITE' }
    expect(await forks(', affiliations: [OWNER]')).toEqual({ totalCount: 1, nodes: [mine] })
    const theirs = { nameWithOwner: 'bob/opam-repository', viewerPermission: 'READ' }
    expect(await forks('')).toEqual({ totalCount: 2, nodes: [mine, theirs] })
  })

  test('tell an App nothing of what it may do', async () => {
    await using world = await runningGitHub()
    const permissions = { contents: 'write' } as const
    const repository = 'ada/tally'
    const token = world.github.seed.token({ kind: 'workflow', repository, permissions })
    const query = '{ repository(owner: "ada", name: "tally") { name viewerPermission } }'
    expect((await world.graphql(query, {}, token)).body).toEqual({
      data: { repository: { name: 'tally', viewerPermission: null } },
    })
  })

  test('have no branch in a fork that is still being filled', async () => {
    await using world = await runningGitHub({ forkPolls: 1, emptyForkPolls: 1 })
    await world.send('POST', '/repos/ocaml/opam-repository/forks', { body: {} })
    const query = `{ repository(owner: "ada", name: "opam-repository") {
      defaultBranchRef { name }
    } }`
    const answers = []
    for (let poll = 0; poll < 3; poll += 1) answers.push((await world.graphql(query)).body)
    expect(answers).toMatchObject([
      { data: { repository: null }, errors: [{ type: 'NOT_FOUND', path: ['repository'] }] },
      { data: { repository: { defaultBranchRef: null } } },
      { data: { repository: { defaultBranchRef: { name: 'master' } } } },
    ])
  })

  test('list pull requests by the name of their branch, whosever it is, with what they change', async () => {
    await using world = await runningGitHub()
    const { seed } = world.github
    seed.user('bob')
    const bob = seed.token({ kind: 'classic', owner: 'bob', scopes: ['public_repo'] })
    const files = { 'packages/bar/bar.1.0/opam': 'opam\n' }
    for (const [owner, token] of [
      ['ada', world.token],
      ['bob', bob],
    ] as const) {
      await seed.fork({ of: 'ocaml/opam-repository', owner })
      const repository = `${owner}/opam-repository`
      await seed.commit({ repository, branch: 'release', message: 'bar', files, author: owner })
      const body = { title: owner, body: 'text', base: 'master', head: `${owner}:release` }
      await world.send('POST', '/repos/ocaml/opam-repository/pulls', { token, body })
    }
    await seed.merge('ocaml/opam-repository', 1)
    const pulls = async (filter: string): Promise<unknown> => {
      const query = `{ repository(owner: "ocaml", name: "opam-repository") {
        pullRequests(first: 10, ${filter}, orderBy: { field: CREATED_AT, direction: DESC }) {
          nodes {
            number state title baseRefName
            headRepository { name } headRepositoryOwner { login }
            files(first: 1) { totalCount nodes { path } }
          }
        }
      } }`
      return at((await world.graphql(query)).body, 'data', 'repository', 'pullRequests', 'nodes')
    }
    const common = {
      baseRefName: 'master',
      headRepository: { name: 'opam-repository' },
      files: { totalCount: 1, nodes: [{ path: 'packages/bar/bar.1.0/opam' }] },
    }
    const own = { number: 1, state: 'MERGED', title: 'ada', headRepositoryOwner: { login: 'ada' } }
    const other = { number: 2, state: 'OPEN', title: 'bob', headRepositoryOwner: { login: 'bob' } }
    expect(await pulls('headRefName: "release"')).toEqual([
      { ...other, ...common },
      { ...own, ...common },
    ])
    expect(await pulls('headRefName: "release", states: [MERGED]')).toHaveLength(1)
    expect(await pulls('headRefName: "other"')).toEqual([])
    expect(await pulls('headRefName: "release", baseRefName: "beta"')).toEqual([])
  })

  test('tell the account behind the author of a commit, where there is one', async () => {
    await using world = await runningGitHub()
    const made = await world.graphql(commitMutation, commitInput(world.commit))
    const oid = textAt(made.body, 'data', 'createCommitOnBranch', 'commit', 'oid')
    const query = `query ($oid: GitObjectID!, $first: GitObjectID!) {
      repository(owner: "ada", name: "tally") {
        made: object(oid: $oid) { ... on Commit { author { user { login } } } }
        first: object(oid: $first) { ... on Commit { author { user { login } } } }
      }
    }`
    const reply = await world.graphql(query, { oid, first: world.commit })
    expect(at(reply.body, 'data', 'repository', 'made', 'author', 'user', 'login')).toBe('ada')
  })

  test('of a connection say how many they want', async () => {
    await using world = await runningGitHub()
    const query = '{ repository(owner: "ocaml", name: "opam-repository") { forks { totalCount } } }'
    expect((await world.graphql(query)).body).toMatchObject({
      errors: [{ type: 'MISSING_PAGINATION_BOUNDARIES', path: ['repository', 'forks'] }],
    })
  })

  test('of fields that do not exist are refused before anything is done', async () => {
    await using world = await runningGitHub()
    const query = commitMutation.replace('commit {', 'reference commit {')
    const reply = await world.graphql(query, commitInput(world.commit))
    expect(reply.body).toEqual({
      errors: [
        {
          locations: [{ line: 2, column: 1 + (query.split('\n')[1] ?? '').indexOf('reference') }],
          message: expect.stringContaining('"reference" on type "CreateCommitOnBranchPayload"'),
        },
      ],
    })
    const head = await world.send('GET', '/repos/ada/tally/git/ref/heads/main')
    expect(at(head.body, 'object', 'sha')).toBe(world.commit)
  })

  test.each([
    ['{ repository(owner: "ada", name: "tally") }', 'must have a selection of subfields'],
    ['{ repository(owner: "ada", name: "tally") { name { x } } }', 'must not have a selection'],
    ['mutation { deleteRepository { id } }', 'Cannot query field "deleteRepository"'],
    [
      'query ($n: Int!) { repository(owner: $n, name: "a") { name } }',
      'of type "Int!" used in position',
    ],
    ['{ repository(owner: "ocaml", name: "a", own: 1) { name } }', 'Unknown argument "own"'],
  ])('%s: %s', async (query, message) => {
    await using world = await runningGitHub()
    const reply = await world.graphql(query)
    expect(at(reply.body, 'errors', 0, 'message')).toContain(message)
    expect(at(reply.body, 'data')).toBeUndefined()
  })

  test('need a token the server knows', async () => {
    await using world = await runningGitHub()
    expect(
      (await world.graphql('{ repository(owner: "ada", name: "tally") { name } }', {}, null))
        .status,
    ).toBe(401)
    expect(
      (
        await world.graphql(
          '{ repository(owner: "ada", name: "tally") { name } }',
          {},
          'ghp_nobody',
        )
      ).status,
    ).toBe(401)
  })

  test.each(['', '{', '{ a', 'query {{', '{ a(b: ) }', '%'])('%j cannot be read', async (query) => {
    await using world = await runningGitHub()
    const { body } = await world.graphql(query)
    expect(body).toEqual({
      errors: [{ message: expect.stringMatching(/^(?:Syntax Error|A query)/) }],
    })
  })

  test.each(['{ a } { b }', '{ repository(owner: "ada", name: "tally") { name(of: 1) } }'])(
    '%j does not fit the schema',
    async (query) => {
      await using world = await runningGitHub()
      const { body } = await world.graphql(query)
      expect(body).toEqual({ errors: expect.any(Array) })
    },
  )
})
