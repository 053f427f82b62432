import { createHash } from 'node:crypto'
import type { RepositoryName } from '../release/model/repository.ts'
import type { GithubClient } from './client.ts'
import { readBlob } from './contents.ts'
import { nullableTextAt, textAt } from './shape.ts'

/** What is asked of a file in GraphQL; what `blobText` reads. */
export const blobFields = '__typename ... on Blob { oid text }'

/**
 * The byte string of a file, from an answer to `blobFields`; nothing where there is no file. GraphQL
 * answers Unicode, cuts what is long, and has no text for bytes that seem binary: what does not have
 * the file's own object id is asked of the REST API.
 */
export async function blobText(
  client: GithubClient,
  repository: RepositoryName,
  blob: unknown,
): Promise<string | undefined> {
  if (blob === undefined || textAt(blob, '__typename') !== 'Blob') return undefined
  const id = textAt(blob, 'oid')
  const text = nullableTextAt(blob, 'text')
  const bytes = Buffer.from(text ?? '', 'utf8')
  return text !== undefined && blobId(bytes) === id
    ? bytes.toString('latin1')
    : await readBlob(client, repository, id)
}

/** The id that git gives a file of those bytes. */
function blobId(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}
