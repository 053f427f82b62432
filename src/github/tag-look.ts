import type { ForgeTag, SourceRepository } from '../release/model/ports/source-forge.ts'
import { fullName } from '../release/model/repository.ts'
import type { RepositoryName } from '../release/model/repository.ts'
import type { GithubClient } from './client.ts'
import { repositoryFields, repositoryIn } from './graphql-repository.ts'
import { readRepository } from './repositories.ts'
import { flagAt, nullableAt, nullableTextAt, textAt } from './shape.ts'
import { readTag } from './tags.ts'

/** A repository and one of its tags, seen at the same time. */
export interface TagLook {
  readonly repository: SourceRepository
  readonly tag: ForgeTag | undefined
}

const repositoryAndTag = `query Tag($owner: String!, $name: String!, $tag: String!) {
  repository(owner: $owner, name: $name) {
    ${repositoryFields}
    isPrivate
    isFork
    parent { nameWithOwner }
    ref(qualifiedName: $tag) {
      target { __typename oid ... on Tag { message target { __typename oid } } }
    }
  }
}`

/**
 * Reads a repository and one of its tags, peeled, in one request where there is a token; the REST API
 * takes one for the repository, one for the reference and one for each tag object. What GraphQL does not
 * tell (a tag of a tag, or nothing of the repository) is asked of the REST API, which says why.
 *
 * @throws Failure `tag-not-commit` where the tag names a tree or a blob.
 */
export async function lookAtTag(
  client: GithubClient,
  name: RepositoryName,
  tag: string,
): Promise<TagLook> {
  const seen = client.tokenKind === 'none' ? undefined : await lookOverGraphql(client, name, tag)
  return (
    seen ?? {
      repository: await readRepository(client, name),
      tag: await readTag(client, name, tag),
    }
  )
}

/** What one query tells; nothing where it does not tell all. */
async function lookOverGraphql(
  client: GithubClient,
  name: RepositoryName,
  tag: string,
): Promise<TagLook | undefined> {
  const data = await askTag(client, name, tag)
  const repository = repositoryIn(data, 'repository')
  if (repository === undefined) return undefined
  const reference = nullableAt(data, 'repository.ref')
  const found = reference === undefined ? undefined : tagIn(reference, tag)
  if (reference !== undefined && found === undefined) return undefined
  const described = {
    ...repository,
    private: flagAt(data, 'repository.isPrivate'),
    ...(flagAt(data, 'repository.isFork') ? { fork: { of: parentIn(data) } } : {}),
  }
  return { repository: described, tag: found }
}

/** What a fork was made from; absent where the token may not see that. */
function parentIn(data: unknown): string | undefined {
  const parent = nullableAt(data, 'repository.parent')
  return parent === undefined ? undefined : textAt(parent, 'nameWithOwner')
}

async function askTag(client: GithubClient, name: RepositoryName, tag: string): Promise<unknown> {
  return await client.graphql({
    query: repositoryAndTag,
    variables: { ...name, tag: `refs/tags/${tag}` },
    doing: `read the tag ${tag} of ${fullName(name)}`,
    repeatable: true,
    missingIsNull: true,
  })
}

/** The tag, where it names a commit, or a tag object that does. */
function tagIn(reference: unknown, name: string): ForgeTag | undefined {
  const kind = textAt(reference, 'target.__typename')
  if (kind === 'Commit') return { name, commit: textAt(reference, 'target.oid') }
  if (kind !== 'Tag' || textAt(reference, 'target.target.__typename') !== 'Commit') return undefined
  const message = nullableTextAt(reference, 'target.message')
  const commit = textAt(reference, 'target.target.oid')
  return { name, commit, ...(message === undefined ? {} : { message }) }
}
