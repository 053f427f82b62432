import type { Checksum } from '../opam/checksum.ts'
import type { OpamPackage } from '../opam/package.ts'
import type { VersionedPackage } from '../opam/package-name.ts'
import { readOpamFile } from '../lint/model/opam-reading.ts'
import { printUrl } from '../opam/url.ts'
import type { OpamUrl } from '../opam/url.ts'
import { Failure } from '../release/model/failure.ts'

/** What a published opam file says of its archive. */
export interface PublishedArchive extends VersionedPackage {
  /** Where opam downloads it, first the address that it tries first. */
  readonly addresses: readonly string[]
  /** At least one. */
  readonly checksums: readonly Checksum[]
  /** What `x-commit-hash` says. */
  readonly commit: string | undefined
  /** Where its source is cloned from; absent where nothing says it. */
  readonly source: string | undefined
}

/**
 * Reads what the opam file of a published version says of its archive.
 *
 * @param text a byte string
 * @throws Failure `opam-syntax`, `archive-none`, `checksum-none`.
 */
export function readPublishedArchive(named: VersionedPackage, text: string): PublishedArchive {
  const full = `${named.name}.${named.version}`
  const reading = readOpamFile({ name: `${full}/opam`, text })
  if (reading.kind === 'refused') {
    const message = `The opam file of ${full} cannot be read: ${reading.refusal.message}`
    throw new Failure('opam-syntax', message, {
      hint: 'Check that the file is the published one, whole and unchanged.',
    })
  }
  const { url: section } = reading.package
  if (section === undefined) {
    throw noArchive(full, 'its opam file has no "url" section with an address')
  }
  if (section.url.backend !== 'http') {
    throw noArchive(
      full,
      `opam fetches it with ${section.url.backend}, from ${printUrl(section.url)}`,
    )
  }
  if (section.checksums.length === 0) {
    throw new Failure(
      'checksum-none',
      `The opam file of ${full} has no checksum for its archive.`,
      {
        hint: 'Without a checksum, nothing records which bytes were published.',
      },
    )
  }
  const mirrors = section.mirrors.filter(({ backend }) => backend === 'http')
  return {
    ...named,
    addresses: [section.url, ...mirrors].map(printUrl),
    checksums: section.checksums,
    commit: commitOf(reading.package),
    source: sourceOf(reading.package, section.url),
  }
}

function noArchive(full: string, why: string): Failure {
  return new Failure('archive-none', `${full} has no archive that can be made again: ${why}.`, {
    hint: 'Name a version that was published with an archive.',
  })
}

function commitOf({ extensions }: OpamPackage): string | undefined {
  const value = extensions.get('x-commit-hash')
  const id = value?.kind === 'string' ? value.value : ''
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(id) ? id : undefined
}

/** `dev-repo`, else the repository of GitHub's that the archive is downloaded from. */
function sourceOf({ devRepo }: OpamPackage, archive: OpamUrl): string | undefined {
  if (devRepo?.backend === 'git' && devRepo.transport !== 'file') {
    const { hash: _, ...address } = devRepo
    return printUrl(address).replace(/^git\+/, '')
  }
  const repository = /^github\.com\/[^/]+\/[^/]+(?=\/(?:releases|archive)\/)/.exec(
    archive.path,
  )?.[0]
  return repository === undefined ? undefined : `https://${repository}.git`
}
