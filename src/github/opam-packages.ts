import type { RepositoryContents } from '../release/ports.ts'
import { isSameRepository } from '../release/repository-name.ts'
import type { RepositoryName } from '../release/settings.ts'
import type { GithubClient } from './client.ts'
import { readFile, readFolders } from './contents.ts'
import type { Place } from './contents.ts'
import { readFiles, readSubfolders } from './objects.ts'
import type { OpamRepository } from './opam-forge.ts'
import { unlessMissing } from './repetition.ts'

/**
 * The names of all packages of an opam repository and the versions of some, in one request beside one to
 * its archive: a folder of five thousand is more than the REST API lists, and GraphQL answers nobody
 * without a token.
 *
 * @throws Refusal
 */
export async function readContents(
  client: GithubClient,
  opam: OpamRepository,
  asked: readonly string[],
): Promise<RepositoryContents> {
  if (client.tokenKind === 'none') {
    return { kind: 'unseen', why: 'GitHub shows a folder of that size only to a token' }
  }
  const { repository, packagesDir } = opam
  const folder = `${revisionOf(opam)}:${packagesDir}`
  const [[names, ...versions], archived] = await Promise.all([
    readSubfolders(client, {
      repository,
      expressions: [folder, ...asked.map((name) => `${folder}/${name}`)],
      doing: 'read the names of the packages',
    }),
    readArchived(client, repository, asked),
  ])
  if (names === undefined) {
    return { kind: 'unseen', why: `there is no folder ${packagesDir} on the branch` }
  }
  return {
    kind: 'seen',
    names: new Set(names),
    versions: new Map(asked.map((name, index) => [name, versionsOf(name, versions[index])])),
    archived,
  }
}

/** Where the versions are that are taken out of ocaml/opam-repository in time. */
const archive = { owner: 'ocaml', name: 'opam-repository-archive' } as const

async function readArchived(
  client: GithubClient,
  repository: RepositoryName,
  asked: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const isOfOcaml = isSameRepository(repository, { owner: 'ocaml', name: 'opam-repository' })
  if (!isOfOcaml || asked.length === 0) return new Map()
  const folders = await unlessMissing(
    readSubfolders(client, {
      repository: archive,
      expressions: asked.map((name) => `HEAD:packages/${name}`),
      doing: 'read archived versions',
    }),
  )
  return new Map(asked.map((name, index) => [name, versionsOf(name, folders?.[index])]))
}

function versionsOf(name: string, folders: readonly string[] = []): readonly string[] {
  return folders
    .filter((folder) => folder.startsWith(`${name}.`))
    .map((folder) => folder.slice(name.length + 1))
}

/** The branch that is published to, as a revision of git's. */
function revisionOf({ branch }: OpamRepository): string {
  return branch === undefined ? 'HEAD' : `refs/heads/${branch}`
}

/**
 * The versions of packages, by package: in one request where there is a token, else one for each.
 *
 * @throws Refusal
 */
export async function readVersions(
  client: GithubClient,
  opam: OpamRepository,
  asked: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { repository, branch, packagesDir } = opam
  const doing = 'read the versions of the packages'
  const expressions = asked.map((name) => `${revisionOf(opam)}:${packagesDir}/${name}`)
  const folders =
    client.tokenKind === 'none'
      ? await Promise.all(
          asked.map(async (name) => {
            const path = `${packagesDir}/${name}`
            return await readFolders(client, repository, placeOf(path, branch))
          }),
        )
      : await readSubfolders(client, { repository, expressions, doing })
  return new Map(asked.map((name, index) => [name, versionsOf(name, folders[index])]))
}

function placeOf(path: string, ref: string | undefined): Place {
  return ref === undefined ? { path } : { path, ref }
}

/**
 * Files of the branch that is published to, by their paths: in one request where there is a token, else
 * one for each.
 *
 * @throws Refusal
 */
export async function readPublishedFiles(
  client: GithubClient,
  opam: OpamRepository,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (paths.length === 0) return new Map()
  const { repository, branch } = opam
  const texts =
    client.tokenKind === 'none'
      ? await Promise.all(
          paths.map(async (path) => await readFile(client, repository, placeOf(path, branch))),
        )
      : await readFiles(client, {
          repository,
          expressions: paths.map((path) => `${revisionOf(opam)}:${path}`),
          doing: 'read what is published',
        })
  return new Map(
    paths.flatMap((path, index) => {
      const text = texts[index]
      return text === undefined ? [] : [[path, text] as const]
    }),
  )
}
