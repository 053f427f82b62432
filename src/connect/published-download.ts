import { fileChecksums } from '../disk/archive-listing.ts'
import type { KeptDownloads } from '../github/downloads.ts'
import { Failure } from '../release/model/failure.ts'
import type { Downloading } from '../reproduce/reproduce.ts'

/** No archive of opam's comes near this, in bytes. */
const largestArchive = 1024 ** 3

/** Downloads a published archive from the first address that has it. */
export async function downloadPublished(
  addresses: readonly string[],
  path: string,
  downloads: KeptDownloads,
): Promise<Downloading> {
  let why: Failure | undefined
  for (const address of addresses) {
    try {
      const got = await downloads.keep(address, { path, limit: largestArchive })
      if (got !== undefined) {
        const checksums = await fileChecksums(path)
        return { kind: 'downloaded', address, missed: why, path, size: got.size, checksums }
      }
      why ??= nothingThere(address)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      why ??= error
    }
  }
  return { kind: 'unavailable', why: why ?? noAddress() }
}

function noAddress(): Failure {
  return new Failure('archive-unavailable', 'The opam file has no address for the archive.', {
    hint: 'Name a version that was published with an archive.',
  })
}

function nothingThere(address: string): Failure {
  return new Failure('archive-unavailable', `There is no file at ${address}.`, {
    hint: 'Publish the same file there again, because opam users need it.',
  })
}
