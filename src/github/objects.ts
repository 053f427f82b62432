import { isRecord, valueAt } from '../text/json-value.ts'
import { fullName } from '../release/repository-name.ts'
import type { RepositoryName } from '../release/settings.ts'
import { blobFields, blobText } from './blob-text.ts'
import type { GithubClient } from './client.ts'

/** A folder or file as git names it, `HEAD:packages/lwt`: a commit, branch or tag, and a path. */
export interface ObjectsWanted {
  readonly repository: RepositoryName
  readonly expressions: readonly string[]
  /** What it is for, after "to". */
  readonly doing: string
}

/** GitHub gives an answer ten seconds; a folder of packages takes it some milliseconds. */
const expressionsPerRequest = 100

/**
 * The names of the folders that each of several folders holds, in one request (GraphQL, for which a token
 * is needed); `undefined` for what is not there or is no folder.
 *
 * @throws Refusal
 */
export async function readSubfolders(
  client: GithubClient,
  wanted: ObjectsWanted,
): Promise<readonly (readonly string[] | undefined)[]> {
  const objects = await askObjects(client, wanted, '... on Tree { entries { name type } }')
  return objects.map((object) => {
    const entries = valueAt(object, 'entries')
    if (!Array.isArray(entries)) return undefined
    return entries.flatMap((entry) => {
      const name = valueAt(entry, 'name')
      return valueAt(entry, 'type') === 'tree' && typeof name === 'string' ? [name] : []
    })
  })
}

/**
 * The byte strings of several files in one request, and one more for each that GraphQL has no text of;
 * `undefined` for what is not there, or is no file.
 *
 * @throws Refusal
 */
export async function readFiles(
  client: GithubClient,
  wanted: ObjectsWanted,
): Promise<readonly (string | undefined)[]> {
  const objects = await askObjects(client, wanted, blobFields)
  return await Promise.all(
    objects.map(async (object) => await blobText(client, wanted.repository, object)),
  )
}

async function askObjects(
  client: GithubClient,
  { repository, expressions, doing }: ObjectsWanted,
  selection: string,
): Promise<readonly unknown[]> {
  const found: unknown[] = []
  for (let start = 0; start < expressions.length; start += expressionsPerRequest) {
    const some = expressions.slice(start, start + expressionsPerRequest)
    const parameters = some.map((_, index) => `, $e${index}: String!`).join('')
    const fields = some.map(
      (_, index) => `o${index}: object(expression: $e${index}) { ${selection} }`,
    )
    const data = await client.graphql({
      query: `query ($owner: String!, $name: String!${parameters}) {
  repository(owner: $owner, name: $name) {
    ${fields.join('\n    ')}
  }
}`,
      variables: {
        ...repositoryVariables(repository),
        ...Object.fromEntries(some.map((expression, index) => [`e${index}`, expression])),
      },
      doing: `${doing} in ${fullName(repository)}`,
      repeatable: true,
    })
    const objects = valueAt(data, 'repository')
    found.push(...some.map((_, index) => (isRecord(objects) ? objects[`o${index}`] : undefined)))
  }
  return found
}

function repositoryVariables({ owner, name }: RepositoryName): Readonly<Record<string, string>> {
  return { owner, name }
}
