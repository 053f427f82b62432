import type { ForgeRepository, RepositoryName } from '../release/model/repository.ts'
import type { RepositoryAndFork, WantedFork } from '../release/model/ports/opam-forge.ts'
import { fullName, isSameRepository } from '../release/model/repository.ts'
import { readBranch } from './branches.ts'
import type { GithubClient } from './client.ts'
import { isFolder } from './contents.ts'
import { namedFork } from './forks.ts'
import { forkIn, repositoryFields } from './graphql-repository.ts'
import type { OpamRepository } from './opam-packages.ts'
import { readRepository } from './repositories.ts'
import { listAt, nullableAt, nullableTextAt } from './shape.ts'

/**
 * Reads an opam repository, its branch to merge into, and the fork to propose from: in one request where
 * there is a token, and one more for a fork that is named.
 *
 * A person's fork is found among the forks of the repository that the viewer owns, whatever its name; a
 * fork of a fork under one of the two names that GitHub gives. One that escapes even this is found by
 * `createFork`, to which GitHub answers the fork that is there.
 *
 * @throws Failure `not-a-fork` where the named repository is something else.
 */
export async function lookAtUpstream(
  client: GithubClient,
  opam: OpamRepository,
  wanted: WantedFork | undefined,
): Promise<RepositoryAndFork> {
  const { repository } = opam
  // The REST API alone tells an App that may push from a workflow's own token.
  const named =
    wanted?.kind === 'named' ? namedFork(client, repository, wanted.repository) : undefined
  const owner = wanted?.kind === 'owned' ? wanted.login : undefined
  const [look, fork] = await Promise.all([
    client.tokenKind === 'none' ? lookOverRest(client, opam) : lookOverGraphql(client, opam, owner),
    named,
  ])
  return fork === undefined ? look : { ...look, fork }
}

const forkFields = `${repositoryFields} parent { nameWithOwner parent { nameWithOwner } }`

/** The query, as far as there is a branch or a person to ask for. */
function question(branch: string | undefined, owner: string | undefined): string {
  const parameters = ['$owner: String!', '$name: String!', '$folder: String!']
  const inside = ['folder: object(expression: $folder) { __typename }']
  const forks: string[] = []
  if (branch !== undefined) {
    parameters.push('$branch: String!')
    inside.push('branch: ref(qualifiedName: $branch) { target { oid } }')
  }
  if (owner !== undefined) {
    parameters.push('$login: String!', '$other: String!')
    inside.push(`forks(first: 10, affiliations: [OWNER]) { nodes { ${forkFields} } }`)
    forks.push(`usual: repository(owner: $login, name: $name) { ${forkFields} }`)
    forks.push(`other: repository(owner: $login, name: $other) { ${forkFields} }`)
  }
  return `query OpamRepository(${parameters.join(', ')}) {
  repository(owner: $owner, name: $name) {
    ${[repositoryFields, ...inside].join('\n    ')}
  }
  ${forks.join('\n  ')}
}`
}

async function lookOverGraphql(
  client: GithubClient,
  opam: OpamRepository,
  owner: string | undefined,
): Promise<RepositoryAndFork> {
  const { repository, branch, packagesDir } = opam
  const reference = branch === undefined ? 'HEAD' : `refs/heads/${branch}`
  const data = await client.graphql({
    query: question(branch, owner),
    variables: {
      ...repository,
      folder: `${reference}:${packagesDir}`,
      branch: branch === undefined ? undefined : reference,
      login: owner,
      other: owner === undefined ? undefined : `${repository.name}-1`,
    },
    doing: `read the repository ${fullName(repository)}`,
    repeatable: true,
    missingIsNull: true,
  })
  const upstream = forkIn(data, 'repository')
  // The REST API says why.
  if (upstream === undefined) return await lookOverRest(client, opam)
  const head =
    branch === undefined ? upstream.head : nullableTextAt(data, 'repository.branch.target.oid')
  const hasFolder = nullableTextAt(data, 'repository.folder.__typename') === 'Tree'
  return {
    upstream: { ...upstream, head },
    base: branch ?? upstream.defaultBranch,
    lacks: hasFolder ? undefined : head === undefined ? 'branch' : 'folder',
    fork: owner === undefined ? undefined : forkOf(data, owner, upstream),
  }
}

/** That person's fork among those that were answered. */
function forkOf(
  data: unknown,
  owner: string,
  upstream: RepositoryName,
): ForgeRepository | undefined {
  const direct = listAt(data, 'repository.forks.nodes')
  const found = [...direct, nullableAt(data, 'usual'), nullableAt(data, 'other')].find(
    (one) =>
      one !== undefined &&
      nullableTextAt(one, 'owner.login')?.toLowerCase() === owner.toLowerCase() &&
      isForkOf(one, upstream),
  )
  return forkIn({ found }, 'found')
}

function isForkOf(found: unknown, upstream: RepositoryName): boolean {
  return ['parent.nameWithOwner', 'parent.parent.nameWithOwner'].some((path) => {
    const [owner = '', name = ''] = (nullableTextAt(found, path) ?? '').split('/')
    return isSameRepository({ owner, name }, upstream)
  })
}

async function lookOverRest(
  client: GithubClient,
  opam: OpamRepository,
): Promise<RepositoryAndFork> {
  const { repository, packagesDir } = opam
  const upstream = await readRepository(client, repository)
  const base = opam.branch ?? upstream.defaultBranch
  const hasFolder = await isFolder(client, repository, { path: packagesDir, ref: base })
  const branch = hasFolder ? undefined : await readBranch(client, repository, base)
  return {
    upstream,
    base,
    lacks: hasFolder ? undefined : branch === undefined ? 'branch' : 'folder',
    fork: undefined,
  }
}
