import { fullName } from '../release/model/repository.ts'
import type { RepositoryName } from '../release/model/repository.ts'
import { repositoryPath } from './addresses.ts'
import type { GithubClient } from './client.ts'
import { unlessMissing } from './repetition.ts'
import { textAt } from './shape.ts'

/** A place in a repository; without `ref`, on its default branch. */
export interface PathAtRef {
  readonly path: string
  /** A branch or a commit. */
  readonly ref?: string
}

/** The byte string of a file; a folder, a symlink or nothing is no file. */
export async function readFile(
  client: GithubClient,
  repository: RepositoryName,
  place: PathAtRef,
): Promise<string | undefined> {
  const data = await askContents(client, repository, place)
  if (entriesIn(data) !== undefined || data === undefined) return undefined
  if (textAt(data, 'type') !== 'file') return undefined
  // Above a megabyte the content is left out here, and the blob has it.
  return textAt(data, 'encoding') === 'base64'
    ? contentOf(data)
    : await readBlob(client, repository, textAt(data, 'sha'))
}

function contentOf(data: unknown): string {
  return Buffer.from(textAt(data, 'content'), 'base64').toString('latin1')
}

/** The names of the folders in a folder; none where there is no such folder. */
export async function readFolders(
  client: GithubClient,
  repository: RepositoryName,
  place: PathAtRef,
): Promise<readonly string[]> {
  const entries = entriesIn(await askContents(client, repository, place)) ?? []
  return entries.filter(({ type }) => type === 'dir').map(({ name }) => name)
}

/** Whether there is a folder at the place. */
export async function isFolder(
  client: GithubClient,
  repository: RepositoryName,
  place: PathAtRef,
): Promise<boolean> {
  return entriesIn(await askContents(client, repository, place)) !== undefined
}

/** What is in a folder. */
interface Entry {
  /** `dir`, `file`, `symlink`, `submodule`. */
  readonly type: string
  readonly name: string
}

/** A folder is answered as a list, anything else as one object that says what it is. */
function entriesIn(data: unknown): readonly Entry[] | undefined {
  if (Array.isArray(data)) {
    return data.map((entry) => ({ type: textAt(entry, 'type'), name: textAt(entry, 'name') }))
  }
  if (data !== undefined) textAt(data, 'type')
  return undefined
}

async function askContents(
  client: GithubClient,
  repository: RepositoryName,
  { path, ref }: PathAtRef,
): Promise<unknown> {
  const query = ref === undefined ? '' : `?ref=${encodeURIComponent(ref)}`
  const answer = await unlessMissing(
    client.call({
      method: 'GET',
      path: `${repositoryPath(repository, `contents/${path}`)}${query}`,
      doing: `read ${path} in ${fullName(repository)}`,
    }),
  )
  return answer?.data
}

/** The byte string of a blob. */
export async function readBlob(
  client: GithubClient,
  repository: RepositoryName,
  id: string,
): Promise<string> {
  const path = repositoryPath(repository, `git/blobs/${id}`)
  const doing = `read the blob ${id} in ${fullName(repository)}`
  return contentOf((await client.call({ method: 'GET', path, doing })).data)
}
