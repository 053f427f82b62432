import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { schema as published } from '@octokit/graphql-schema'
import {
  Kind,
  buildSchema,
  execute,
  findBreakingChanges,
  getOperationAST,
  isObjectType,
  parse,
  typeFromAST,
  validate,
} from 'graphql'
import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql'
import type { EmbeddedGitHub } from '../../src/embedded-github/embedded-github.ts'
import { githubClient } from '../../src/github/client.ts'
import { releaseBranches } from '../../src/github/release-branches.ts'
import { pullRequestReader } from '../../src/github/pull-request-reader.ts'
import { servedSchema } from '../../src/embedded-github/graphql/served-schema.ts'
import { isRecord } from '../../src/text/json.ts'
import type { Json } from '../../src/text/json.ts'
import { openScene } from '../release/release-scene.ts'

/** A query as it was sent, and what the embedded GitHub answered. */
interface Sent {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly answer: Json | undefined
}

/** GitHub publishes one type with a field twice, which is no valid document. */
const schema = buildSchema(published.idl, { assumeValidSDL: true })

/** Runs a release from nothing to a pull request that is ready, and answers its queries by their names. */
async function queriesOfRelease(): Promise<ReadonlyMap<string, readonly Sent[]>> {
  const sent = new Map<string, readonly Sent[]>()
  const scene = await openScene({
    packages: 2,
    older: true,
    onExchange: ({ surface, requestBody, responseBody }) => {
      if (surface !== 'graphql' || !isRecord(requestBody)) return
      const { query, variables } = requestBody
      if (typeof query !== 'string') return
      const name = getOperationAST(parse(query))?.name?.value ?? ''
      const values = isRecord(variables) ? variables : {}
      const one = { query, variables: values, answer: responseBody }
      sent.set(name, [...(sent.get(name) ?? []), one])
    },
  })
  expect((await scene.release({ draft: true })).status).toBe('published')
  expect((await scene.release()).status).toBe('published')
  await readWhatBecame(scene.github)
  await scene.close()
  return sent
}

/** Reads what became of the pull request, among more open ones than a page holds. */
async function readWhatBecame({ seed, addresses }: EmbeddedGitHub): Promise<void> {
  const place = { repository: 'ocaml/opam-repository', number: 1 }
  const from = { repository: place.repository, from: 'mara/opam-repository' }
  const branch = 'release-ferry-1.2.0'
  for (let more = 0; more < 100; more += 1) await seed.pull({ ...from, branch, title: 'Another' })
  seed.status({ ...place, context: 'opam-ci', state: 'pending', description: 'Building' })
  for (let run = 0; run < 100; run += 1) seed.checkRun({ ...place, name: `${run}` })
  seed.review({ ...place, author: 'kit', state: 'COMMENTED', body: 'Nice' })
  seed.comment({ ...place, author: 'kit', body: 'Nice' })
  seed.comment({ ...place, author: 'kit', body: 'Nice', path: 'packages/ferry/ferry.1.2.0/opam' })
  const token = seed.token({ kind: 'classic', owner: 'mara', scopes: [] })
  const access = { apiUrl: addresses.api, graphqlUrl: addresses.graphql, token } as const
  const client = githubClient({ ...access, tokenInput: 'opam-token', waitFactor: 0.0001 })
  const repository = { owner: 'ocaml', name: 'opam-repository' }
  const reader = pullRequestReader(client, { repository, packagesDir: 'packages' })
  const names = ['ferry']
  await reader.find({ names, branches: [branch], versions: ['1.2.0'], paths: [] })
  expect((await reader.read(1)).checks).toHaveLength(101)
  const branches = await releaseBranches(client, { repository, packagesDir: 'packages' }).list()
  expect(branches).toMatchObject([{ name: branch, pulls: expect.any(Array) }])
}

/** Names of the operations that the sources write down. */
const written = readdirSync(fileURLToPath(new URL('../../src/github/', import.meta.url)))
  .map((name) => new URL(`../../src/github/${name}`, import.meta.url))
  .flatMap((url) => [...readFileSync(url, 'utf8').matchAll(/`(?:query|mutation)\b ?(\w*)/g)])
  .map(([, name = '']) => name)

/** The type that the fragments of a selection are for, where an answer does not say which of several it is. */
function typeOfFragments(
  { fieldNodes, schema: known }: GraphQLResolveInfo,
  possible: readonly GraphQLObjectType[],
): string | undefined {
  const selections = fieldNodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? [])
  for (const selection of selections) {
    if (selection.kind !== Kind.INLINE_FRAGMENT || selection.typeCondition === undefined) continue
    const type = typeFromAST(known, selection.typeCondition)
    if (isObjectType(type)) return type.name
  }
  return possible[0]?.name
}

/** What is wrong with an answer: its query is run once more, over the answer, with the published schema. */
async function defectsOf({ query, variables, answer }: Sent): Promise<readonly string[]> {
  const data = isRecord(answer) ? answer['data'] : undefined
  const result = await execute({
    schema,
    document: parse(query),
    variableValues: variables,
    rootValue: data,
    fieldResolver: (source: Readonly<Record<string, unknown>>, _args, _context, { path }) =>
      source[path.key],
    typeResolver: (value: Readonly<Record<string, unknown>>, _context, info, type) =>
      typeof value['__typename'] === 'string'
        ? value['__typename']
        : typeOfFragments(info, schema.getPossibleTypes(type)),
  })
  expect(JSON.parse(JSON.stringify(result.data))).toEqual(data)
  return (result.errors ?? []).map(({ message }) => message)
}

test('what the embedded GitHub serves is part of the published schema', () => {
  expect(findBreakingChanges(buildSchema(servedSchema), schema)).toEqual([])
})

describe('every query', () => {
  let sent: ReadonlyMap<string, readonly Sent[]>
  beforeAll(async () => {
    sent = await queriesOfRelease()
  })

  test('has a name of its own', () => {
    expect(written).not.toContain('')
    expect(new Set(written).size).toBe(written.length)
  })

  test('is sent by a release, or when its status is read', () => {
    expect([...sent.keys()].toSorted()).toEqual(written.toSorted())
  })

  test.each(written)('%s fits the published schema, and so does its answer', async (name) => {
    const all = sent.get(name) ?? []
    for (const one of all) {
      expect(validate(schema, parse(one.query))).toEqual([])
      // An argument or a variable of another type is an error of the execution.
      expect(await defectsOf(one)).toEqual([])
    }
  })
})
