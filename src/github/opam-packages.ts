import type { RepositoryContents, PackageQuestion } from '../release/model/ports/opam-forge.ts'
import { isSameRepository } from '../release/model/repository.ts'
import type { RepositoryName } from '../release/model/repository.ts'
import type { GithubClient } from './client.ts'
import { readFile, readFolders } from './contents.ts'
import type { PathAtRef } from './contents.ts'
import { readFiles, readSubfolders } from './objects.ts'

/** An opam repository on a GitHub. */
export interface OpamRepository {
  readonly repository: RepositoryName
  /** The branch that holds what is published; absent: the default branch. */
  readonly branch?: string | undefined
  /** The folder of packages: `packages`. */
  readonly packagesDir: string
}

/**
 * The names of all packages of an opam repository and the versions of some, those of its archive among
 * them, in one request: a folder of five thousand is more than the REST API lists, and GraphQL answers
 * nobody without a token.
 *
 * @throws Refusal
 */
export async function readContents(
  client: GithubClient,
  opam: OpamRepository,
  { released, mentioned }: PackageQuestion,
): Promise<RepositoryContents> {
  if (client.tokenKind === 'none') {
    const why = 'GitHub shows a folder of that size only to a token'
    return { kind: 'unseen', why, versions: await versionsOverRest(client, opam, released) }
  }
  const asked = [...new Set([...released, ...mentioned])]
  const { repository, packagesDir } = opam
  const folder = `${revisionOf(opam)}:${packagesDir}`
  const inArchive = hasArchive(repository) ? asked : []
  const [names, ...folders] = await readSubfolders(client, {
    objects: [
      { repository, expression: folder },
      ...asked.map((name) => ({ repository, expression: `${folder}/${name}` })),
      ...inArchive.map((name) => ({ repository: archive, expression: `HEAD:packages/${name}` })),
    ],
    doing: 'read the names of the packages',
  })
  if (names === undefined) {
    const why = `there is no folder ${packagesDir} on the branch`
    return { kind: 'unseen', why, versions: new Map() }
  }
  const archived = folders.slice(asked.length)
  return {
    kind: 'seen',
    names: new Set(names),
    versions: new Map(asked.map((name, index) => [name, versionsOf(name, folders[index])])),
    archived: new Map(inArchive.map((name, index) => [name, versionsOf(name, archived[index])])),
  }
}

/** Where the versions are that are taken out of ocaml/opam-repository in time. */
const archive = { owner: 'ocaml', name: 'opam-repository-archive' } as const

function hasArchive(repository: RepositoryName): boolean {
  return isSameRepository(repository, { owner: 'ocaml', name: 'opam-repository' })
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

async function versionsOverRest(
  client: GithubClient,
  { repository, branch, packagesDir }: OpamRepository,
  asked: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const versions = asked.map(async (name) => {
    const place = placeOf(`${packagesDir}/${name}`, branch)
    return [name, versionsOf(name, await readFolders(client, repository, place))] as const
  })
  return new Map(await Promise.all(versions))
}

function placeOf(path: string, ref: string | undefined): PathAtRef {
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
          objects: paths.map((path) => ({
            repository,
            expression: `${revisionOf(opam)}:${path}`,
          })),
          doing: 'read what is published',
        })
  return textsByPath(paths, texts)
}

/**
 * Files of a repository at a revision, by their paths, with a token.
 *
 * @throws Refusal
 */
export async function readFilesAt(
  client: GithubClient,
  { repository, revision }: { readonly repository: RepositoryName; readonly revision: string },
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const texts = await readFiles(client, {
    objects: paths.map((path) => ({ repository, expression: `${revision}:${path}` })),
    doing: 'read files',
  })
  return textsByPath(paths, texts)
}

function textsByPath(
  paths: readonly string[],
  texts: readonly (string | undefined)[],
): ReadonlyMap<string, string> {
  return new Map(
    paths.flatMap((path, index) => {
      const text = texts[index]
      return text === undefined ? [] : [[path, text] as const]
    }),
  )
}
