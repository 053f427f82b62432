import { isMarked } from '../release/artefacts/pull-request-mark.ts'
import { Failure } from '../release/model/failure.ts'
import type { ForgeRepository } from '../release/model/repository.ts'
import { fullName } from '../release/model/repository.ts'
import type { BranchPull, ReleaseBranch, ReleaseBranches } from '../status/clean.ts'
import { repositoryPath } from './addresses.ts'
import { readBranch } from './branches.ts'
import type { GithubClient } from './client.ts'
import { identityOf } from './identity.ts'
import type { OpamRepository } from './opam-packages.ts'
import { unlessMissing } from './repetition.ts'
import { choiceAt, flagAt, listAt, nullableAt, numberAt, textAt } from './shape.ts'
import { lookAtUpstream } from './upstream.ts'

/**
 * The branches of releases in the fork of the token's owner; none where they have no fork.
 *
 * @throws Failure `token-missing` where the token is no person's.
 */
export function releaseBranches(client: GithubClient, opam: OpamRepository): ReleaseBranches {
  const places = findPlaces(client, opam)
  return {
    list: async () => {
      const { upstream, fork } = await places()
      return fork === undefined ? [] : await listBranches(client, upstream, fork)
    },
    remove: async ({ name, head }) => {
      const { fork } = await places()
      if (fork === undefined || (await readBranch(client, fork, name))?.head !== head) return false
      const path = repositoryPath(fork, `git/refs/heads/${name}`)
      const doing = `delete the branch ${name} of ${fullName(fork)}`
      await unlessMissing(client.call({ method: 'DELETE', path, doing }))
      return true
    },
  }
}

interface Places {
  readonly upstream: ForgeRepository
  readonly fork: ForgeRepository | undefined
}

/** Asks for them once. */
function findPlaces(client: GithubClient, opam: OpamRepository): () => Promise<Places> {
  let found: Promise<Places> | undefined
  const find = async (): Promise<Places> => {
    if (client.tokenKind === 'none') throw withoutToken()
    const identity = await identityOf(client)
    if (identity.kind !== 'user') throw notAPerson()
    return await lookAtUpstream(client, opam, { kind: 'owned', login: identity.login })
  }
  return async () => await (found ??= find())
}

const query = `query ReleaseBranches($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    refs(refPrefix: "refs/heads/", query: "release-", first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        name target { oid }
        associatedPullRequests(first: 20) { nodes { number state headRefOid body url } }
      }
    }
  }
}`

/** A fork of more branches is not read to its end. */
const mostPages = 20

async function listBranches(
  client: GithubClient,
  upstream: ForgeRepository,
  { owner, name }: ForgeRepository,
): Promise<readonly ReleaseBranch[]> {
  const found: ReleaseBranch[] = []
  let after: string | undefined
  for (let page = 0; page < mostPages; page++) {
    const data = await client.graphql({
      query,
      variables: { owner, name, after: after ?? null },
      doing: `list the branches of releases in ${owner}/${name}`,
      repeatable: true,
    })
    const refs = nullableAt(data, 'repository.refs')
    if (refs === undefined) return found
    found.push(...listAt(refs, 'nodes').map((node) => branchIn(node, upstream)))
    if (!flagAt(refs, 'pageInfo.hasNextPage')) return found
    after = textAt(refs, 'pageInfo.endCursor')
  }
  return found
}

function branchIn(node: unknown, upstream: ForgeRepository): ReleaseBranch {
  const pulls = listAt(node, 'associatedPullRequests.nodes')
  return {
    name: textAt(node, 'name'),
    head: textAt(node, 'target.oid'),
    pulls: pulls
      // One within the fork is none of a release.
      .filter((pull) => textAt(pull, 'url').startsWith(`${upstream.webUrl}/pull/`))
      .map(pullIn),
  }
}

const states = { OPEN: 'open', MERGED: 'merged', CLOSED: 'closed' } as const

function pullIn(data: unknown): BranchPull {
  return {
    number: numberAt(data, 'number'),
    state: states[choiceAt(data, 'state', ['OPEN', 'MERGED', 'CLOSED'])],
    head: textAt(data, 'headRefOid'),
    isOwn: isMarked(textAt(data, 'body')),
  }
}

function withoutToken(): Failure {
  return new Failure('token-missing', 'Without a token, GitHub does not say which fork is yours.', {
    hint: personsToken,
  })
}

const personsToken = 'Set OPAM_TOKEN to your classic token with the scope public_repo.'

function notAPerson(): Failure {
  return new Failure(
    'token-missing',
    'The token does not belong to a person, and only a person has a fork.',
    {
      hint: personsToken,
    },
  )
}
