import type { ForgeTag } from '../release/model/ports/source-forge.ts'
import { fullName } from '../release/model/repository.ts'
import type { RepositoryName } from '../release/model/repository.ts'
import type { GithubClient } from './client.ts'
import { nullableAt, nullableTextAt, textAt } from './shape.ts'
import { readTag } from './tags.ts'

const tagOfRepository = `query Tag($owner: String!, $name: String!, $tag: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $tag) {
      target { __typename oid ... on Tag { message target { __typename oid } } }
    }
  }
}`

/**
 * Finds a tag, peeled, in one request where there is a token; the REST API takes one for the reference and
 * one for each tag object. What GraphQL does not tell (a tag of a tag, or nothing of the repository) is asked
 * of the REST API.
 *
 * @throws Failure `tag-not-commit` where the tag names a tree or a blob.
 */
export async function findTag(
  client: GithubClient,
  repository: RepositoryName,
  tag: string,
): Promise<ForgeTag | undefined> {
  if (client.tokenKind === 'none') return await readTag(client, repository, tag)
  const data = await client.graphql({
    query: tagOfRepository,
    variables: { ...repository, tag: `refs/tags/${tag}` },
    doing: `read the tag ${tag} of ${fullName(repository)}`,
    repeatable: true,
    missingIsNull: true,
  })
  if (nullableAt(data, 'repository') === undefined) return await readTag(client, repository, tag)
  const reference = nullableAt(data, 'repository.ref')
  if (reference === undefined) return undefined
  return tagIn(reference, tag) ?? (await readTag(client, repository, tag))
}

/** The tag, where it names a commit, or a tag object that does. */
function tagIn(reference: unknown, name: string): ForgeTag | undefined {
  const kind = textAt(reference, 'target.__typename')
  if (kind === 'Commit') return { name, commit: textAt(reference, 'target.oid') }
  if (kind !== 'Tag' || textAt(reference, 'target.target.__typename') !== 'Commit') return undefined
  const message = nullableTextAt(reference, 'target.message')
  const commit = textAt(reference, 'target.target.oid')
  return { name, commit, message }
}
