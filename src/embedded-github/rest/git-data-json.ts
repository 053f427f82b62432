import type { CommitObject, GitObject, Signature, TagObject } from '../git/git-object.ts'
import { parseTag } from '../git/git-object.ts'
import type { Reference } from '../git/references.ts'
import type { Json, JsonObject } from '../../text/json.ts'
import type { Account, Repository, World } from '../world/world.ts'
import { nodeId, simpleUser } from './account-json.ts'
import { repositoryPage, repositoryUrl } from './repository-json.ts'

/** Where an answer is made: the world and the repository its object belongs to. */
export interface RepositoryInWorld {
  readonly world: World
  readonly repository: Repository
}

/** A second since the epoch as GitHub writes it. */
function dateOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace(/\.\d{3}Z$/, 'Z')
}

function person(signature: Signature): JsonObject {
  return { name: signature.name, email: signature.email, date: dateOf(signature.seconds) }
}

/**
 * What GitHub says about a signature. The embedded GitHub has no key: it vouches for the commits it
 * made itself, without a signature to show.
 */
function verification(repository: Repository, id: string): JsonObject {
  const verified = repository.verified.has(id)
  return {
    verified,
    reason: verified ? 'valid' : 'unsigned',
    signature: null,
    payload: null,
    verified_at: null,
  }
}

/** A reference (`git-ref`). */
export function referenceAnswer(
  { world, repository }: RepositoryInWorld,
  reference: Reference,
  type: string,
): JsonObject {
  const url = repositoryUrl(world, repository)
  return {
    ref: reference.name,
    node_id: nodeId('REF', `${repository.id}:${reference.name}`),
    url: `${url}/git/${reference.name.split('/').map(encodeURIComponent).join('/')}`,
    object: { sha: reference.id, type, url: `${url}/git/${type}s/${reference.id}` },
  }
}

function parentsOf(
  { world, repository }: RepositoryInWorld,
  commit: CommitObject,
  kind: string,
): Json {
  return commit.parents.map((sha) => ({
    sha,
    url: `${repositoryUrl(world, repository)}/${kind}/${sha}`,
    html_url: `${repositoryPage(world, repository)}/commit/${sha}`,
  }))
}

/** The account behind a name in a commit, where its address is the one GitHub gave it. */
export function accountOf(world: World, signature: Signature): Account | undefined {
  const login = /^\d+\+(.+)@users\.noreply\.github\.com$/.exec(signature.email)?.[1]
  return login === undefined ? undefined : world.accounts.get(login.toLowerCase())
}

/** A commit as GitHub knows it (`commit`): with the accounts behind its names, where there are any. */
export function commitAnswer(
  place: RepositoryInWorld,
  id: string,
  commit: CommitObject,
): JsonObject {
  const { world, repository } = place
  const url = repositoryUrl(world, repository)
  const author = accountOf(world, commit.author)
  const committer = accountOf(world, commit.committer)
  return {
    sha: id,
    node_id: nodeId('C', id),
    commit: {
      author: person(commit.author),
      committer: person(commit.committer),
      message: commit.message.replace(/\n$/, ''),
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
      url: `${url}/git/commits/${id}`,
      comment_count: 0,
      verification: verification(repository, id),
    },
    url: `${url}/commits/${id}`,
    html_url: `${repositoryPage(world, repository)}/commit/${id}`,
    comments_url: `${url}/commits/${id}/comments`,
    author: author === undefined ? null : simpleUser(world, author),
    committer: committer === undefined ? null : simpleUser(world, committer),
    parents: parentsOf(place, commit, 'commits'),
  }
}

/** An annotated tag (`git-tag`). */
export function tagAnswer(place: RepositoryInWorld, object: GitObject): JsonObject {
  const tag: TagObject = parseTag(object.bytes)
  const url = repositoryUrl(place.world, place.repository)
  return {
    node_id: nodeId('TA', object.id),
    tag: tag.tag,
    sha: object.id,
    url: `${url}/git/tags/${object.id}`,
    message: tag.message,
    tagger: person(tag.tagger),
    object: { sha: tag.object, type: tag.type, url: `${url}/git/${tag.type}s/${tag.object}` },
    verification: verification(place.repository, object.id),
  }
}
