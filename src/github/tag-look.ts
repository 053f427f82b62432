import type { ForgeTag, SourceRepository } from '../release/ports.ts'
import { fullName } from '../release/repository-name.ts'
import type { RepositoryName } from '../release/settings.ts'
import { optionalTextAt, valueAt } from '../text/json-value.ts'
import type { GithubClient } from './client.ts'
import { repositoryFields, repositoryIn } from './graphql-repository.ts'
import { readRepository } from './repositories.ts'
import { flagAt, textAt } from './shape.ts'
import { readTag } from './tags.ts'

/** A repository and one of its tags, seen at the same time. */
export interface TagLook {
  readonly repository: SourceRepository
  readonly tag: ForgeTag | undefined
}

const repositoryAndTag = `query ($owner: String!, $name: String!, $tag: String!) {
  repository(owner: $owner, name: $name) {
    ${repositoryFields}
    isPrivate
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
  const data = client.tokenKind === 'none' ? undefined : await askTag(client, name, tag)
  const repository = repositoryIn(data, 'repository')
  const reference = valueAt(data, 'repository.ref')
  const found = reference === undefined ? undefined : tagIn(reference, tag)
  if (repository === undefined || (reference !== undefined && found === undefined)) {
    return {
      repository: await readRepository(client, name),
      tag: await readTag(client, name, tag),
    }
  }
  const isPrivate = flagAt(data, 'repository.isPrivate') ?? false
  return { repository: { ...repository, private: isPrivate }, tag: found }
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
  const kind = optionalTextAt(reference, 'target.__typename')
  if (kind === 'Commit') return { name, commit: textAt(reference, 'target.oid') }
  if (optionalTextAt(reference, 'target.target.__typename') !== 'Commit') return undefined
  const message = optionalTextAt(reference, 'target.message')
  const commit = textAt(reference, 'target.target.oid')
  return { name, commit, ...(message === undefined ? {} : { message }) }
}
