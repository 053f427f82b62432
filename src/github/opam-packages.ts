import type { RepositoryContents } from '../release/ports.ts'
import { encodeBytes } from '../text/source.ts'
import type { GithubClient } from './client.ts'
import { readSubfolders, readTexts } from './objects.ts'
import type { OpamRepository } from './opam-forge.ts'

/**
 * The names of all packages of an opam repository and the versions of some, in one request: a folder of
 * five thousand is more than the REST API lists, and GraphQL answers nobody without a token.
 *
 * @throws Refusal
 */
export async function readContents(
  client: GithubClient,
  { repository, branch, packagesDir }: OpamRepository,
  asked: readonly string[],
): Promise<RepositoryContents> {
  if (client.tokenKind === 'none') {
    return { kind: 'unseen', why: 'GitHub shows a folder of that size only to a token' }
  }
  const folder = `${branch ?? 'HEAD'}:${packagesDir}`
  const [names, ...versions] = await readSubfolders(client, {
    repository,
    expressions: [folder, ...asked.map((name) => `${folder}/${name}`)],
    doing: 'read the names of the packages',
  })
  if (names === undefined) {
    return { kind: 'unseen', why: `there is no folder ${packagesDir} on the branch` }
  }
  return {
    kind: 'seen',
    names: new Set(names),
    versions: new Map(asked.map((name, index) => [name, versionsOf(name, versions[index])])),
  }
}

function versionsOf(name: string, folders: readonly string[] = []): readonly string[] {
  return folders
    .filter((folder) => folder.startsWith(`${name}.`))
    .map((folder) => folder.slice(name.length + 1))
}

/**
 * Files of the branch that is published to, by their paths, in one request.
 *
 * @throws Refusal
 */
export async function readPublishedFiles(
  client: GithubClient,
  { repository, branch }: OpamRepository,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (client.tokenKind === 'none' || paths.length === 0) return new Map()
  const texts = await readTexts(client, {
    repository,
    expressions: paths.map((path) => `${branch ?? 'HEAD'}:${path}`),
    doing: 'read what is published',
  })
  return new Map(
    paths.flatMap((path, index) => {
      const text = texts[index]
      return text === undefined ? [] : [[path, encodeBytes(text)] as const]
    }),
  )
}
