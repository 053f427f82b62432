import { Failure } from '../model/failure.ts'
import type { Archive } from '../model/ports/archive.ts'
import type { Readers } from '../model/world.ts'

/** @throws Failure unless the address gives anybody the archive's bytes. */
export async function expectSameBytes(
  { downloads }: Readers,
  address: string,
  archive: Archive,
): Promise<void> {
  const found = await downloads.checksums(address, archive.size)
  if (found === undefined) {
    throw new Failure('archive-not-public', `There is no file at ${address}.`, {
      hint: 'Run again in a minute. If the repository is private, opam users cannot download from it.',
    })
  }
  const isLonger = found === 'longer'
  if (isLonger || found.sha256 !== archive.sha256 || found.sha512 !== archive.sha512) {
    const other = isLonger ? `more than ${archive.size} bytes` : `sha256 ${found.sha256}`
    throw new Failure(
      'archive-public-differs',
      `The file at ${address} (${other}) differs from the archive of the tag (sha256 ${archive.sha256}).`,
      { hint: 'Release the next version from a new tag. A published archive never changes.' },
    )
  }
}
