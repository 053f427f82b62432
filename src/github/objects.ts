import { fullName } from '../release/model/repository.ts'
import type { RepositoryName } from '../release/model/repository.ts'
import { blobFields, blobText } from './blob-text.ts'
import type { GithubClient } from './client.ts'
import { listAt, nullableAt, textAt } from './shape.ts'

/** A folder or file as git names it, `HEAD:packages/lwt`: a commit, branch or tag, and a path. */
export interface GitObject {
  readonly repository: RepositoryName
  readonly expression: string
}

/** What is read in one request. */
export interface ObjectsWanted {
  readonly objects: readonly GitObject[]
  /** What it is for, after "to". */
  readonly doing: string
}

/** GitHub gives an answer ten seconds; a folder of packages takes it some milliseconds. */
const objectsPerRequest = 100

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
  const found = await askObjects(client, wanted, '__typename ... on Tree { entries { name type } }')
  return found.map((object) => {
    if (object === undefined || textAt(object, '__typename') !== 'Tree') return undefined
    return listAt(object, 'entries')
      .filter((entry) => textAt(entry, 'type') === 'tree')
      .map((entry) => textAt(entry, 'name'))
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
  const found = await askObjects(client, wanted, blobFields)
  return await Promise.all(
    wanted.objects.map(
      async ({ repository }, index) => await blobText(client, repository, found[index]),
    ),
  )
}

async function askObjects(
  client: GithubClient,
  { objects, doing }: ObjectsWanted,
  selection: string,
): Promise<readonly unknown[]> {
  const parts: Promise<readonly unknown[]>[] = []
  for (let start = 0; start < objects.length; start += objectsPerRequest) {
    const some = objects.slice(start, start + objectsPerRequest)
    parts.push(askSome(client, { objects: some, doing }, selection))
  }
  return (await Promise.all(parts)).flat()
}

async function askSome(
  client: GithubClient,
  { objects, doing }: ObjectsWanted,
  selection: string,
): Promise<readonly unknown[]> {
  const names = [...new Set(objects.map(({ repository }) => fullName(repository)))]
  const placed = objects.map(({ repository }) => names.indexOf(fullName(repository)))
  const parameters = [
    ...names.map((_, at) => `$owner${at}: String!, $name${at}: String!`),
    ...objects.map((_, index) => `$e${index}: String!`),
  ]
  const repositories = names.map((_, at) => {
    const fields = objects.flatMap((__, index) =>
      placed[index] === at ? [`o${index}: object(expression: $e${index}) { ${selection} }`] : [],
    )
    return `r${at}: repository(owner: $owner${at}, name: $name${at}) {
    ${fields.join('\n    ')}
  }`
  })
  const data = await client.graphql({
    query: `query Objects(${parameters.join(', ')}) {
  ${repositories.join('\n  ')}
}`,
    variables: Object.fromEntries([
      ...names.flatMap((name, at) => {
        const [owner, own] = name.split('/')
        return [
          [`owner${at}`, owner],
          [`name${at}`, own],
        ]
      }),
      ...objects.map(({ expression }, index) => [`e${index}`, expression]),
    ]),
    doing: `${doing} in ${names.join(' and ')}`,
    repeatable: true,
    missingIsNull: true,
  })
  return placed.map((at, index) => nullableAt(data, `r${at}.o${index}`))
}
