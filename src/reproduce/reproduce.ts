import type { ArchiveManner } from '../archive/plan.ts'
import type { Checksum, ChecksumKind } from '../opam/checksum.ts'
import { Failure } from '../release/model/failure.ts'
import type { Archive, ArchiveMaker } from '../release/model/ports/archive.ts'
import type { CommitReader } from '../release/model/ports/git.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { attemptsFor } from './attempts.ts'
import type { Attempt, SourceCommit, Wanted } from './attempts.ts'
import { compareListings } from './comparison.ts'
import type { Comparison } from './comparison.ts'
import type { ArchiveListing } from './listing.ts'
import type { PublishedArchive } from './published-archive.ts'

/** A file's checksums by kind, in lower-case hexadecimal. */
export type FileChecksums = Readonly<Record<ChecksumKind, string>>

/** An archive that was downloaded. */
export interface DownloadedArchive {
  readonly kind: 'downloaded'
  /** The address that answered. */
  readonly address: string
  /** Why the address before it did not answer; absent where the first one did. */
  readonly missed: Failure | undefined
  readonly path: string
  /** In bytes. */
  readonly size: number
  readonly checksums: FileChecksums
}

/** What became of the download of a published archive. */
export type Downloading =
  | DownloadedArchive
  | { readonly kind: 'unavailable'; readonly why: Failure }

/** What making an archive again needs from the world. */
export interface ReproducePorts {
  readonly git: CommitReader
  readonly archives: ArchiveMaker
  /** Computes the checksums of a file on this machine. */
  readonly checksums: (path: string) => Promise<FileChecksums>
  /** Lists an archive on this machine. @throws Failure `archive-unreadable` */
  readonly listing: (path: string, from: string) => Promise<ArchiveListing>
}

/** What is compared, and with what. */
export interface ReproduceQuestion {
  readonly published: PublishedArchive
  readonly downloading: Downloading
  /** The commits that it may have been made from, the likeliest first; at least one. */
  readonly commits: readonly SourceCommit[]
  readonly folder: string
  readonly tagPrefix: string
}

/** What the archive of a published version is, compared with one made again from its source. */
export interface Reproduction {
  readonly verdict: { readonly kind: 'same-bytes' } | Comparison
  readonly source: SourceCommit
  readonly manner: ArchiveManner
  /** Whether the files of submodules are in. */
  readonly withSubmodules: boolean
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Makes the archive of a published version again, in each way that it may have been made, and says how the
 * published one compares with the most similar of these.
 *
 * @throws Failure `archive-unavailable` where nothing can be compared, `archive-unreadable`, `rebuild-failed`.
 */
export async function reproduce(
  question: ReproduceQuestion,
  ports: ReproducePorts,
): Promise<Reproduction> {
  const { published, downloading } = question
  const { checksums } = published
  const isChanged =
    downloading.kind === 'downloaded' && !hasChecksums(downloading.checksums, checksums)
  const diagnostics = [
    ...(isChanged ? [changed(published, downloading)] : []),
    ...unavailable(downloading),
  ]
  const accepted = isChanged ? [checksums, asList(downloading.checksums)] : [checksums]
  const listing =
    downloading.kind === 'downloaded'
      ? await ports.listing(downloading.path, downloading.address)
      : undefined
  const wanted = wantedOf(question, listing)
  const compared: Judged[] = []
  let refusal: string | undefined
  for (const source of question.commits) {
    for (const attempt of await attemptsFor(ports.git, source, wanted)) {
      const archive = await make(attempt, ports)
      if (typeof archive === 'string') {
        refusal ??= archive
        continue
      }
      const sums = await ports.checksums(archive.path)
      if (accepted.some((all) => hasChecksums(sums, all))) {
        return described({ verdict: { kind: 'same-bytes' }, source, attempt }, diagnostics)
      }
      if (listing === undefined) continue
      const rebuilt = await ports.listing(archive.path, archive.name)
      compared.push({ verdict: compareListings(listing, rebuilt), source, attempt })
    }
  }
  if (downloading.kind === 'unavailable') throw cannotCompare(published, downloading.why)
  const [best] = compared.toSorted((one, other) => distance(one.verdict) - distance(other.verdict))
  if (best === undefined) throw rebuildFailed(published, refusal)
  return described(best, diagnostics)
}

/** Makes an archive, or says why there is none; the repositories of submodules may be gone. */
async function make({ order }: Attempt, { archives }: ReproducePorts): Promise<Archive | string> {
  try {
    const { archive, diagnostics } = await archives.make(order)
    const error = diagnostics.find(({ severity }) => severity === 'error')
    return archive ?? error?.message ?? ''
  } catch (error) {
    if (error instanceof Failure && error.code.startsWith('submodule-')) return error.message
    throw error
  }
}

/** An archive that was made again, compared with the published one. */
interface Judged {
  readonly verdict: Reproduction['verdict']
  readonly source: SourceCommit
  readonly attempt: Attempt
}

function described(
  { verdict, source, attempt }: Judged,
  diagnostics: readonly Diagnostic[],
): Reproduction {
  const { manner, order } = attempt
  return { verdict, source, manner, withSubmodules: order.submodules === 'include', diagnostics }
}

/** Same files before other files, then the fewer differences. */
function distance(verdict: Reproduction['verdict']): number {
  switch (verdict.kind) {
    case 'same-bytes':
      return 0
    case 'same-files':
      return verdict.packing.length
    case 'other-files':
      return 1000 + verdict.files.length
  }
}

function hasChecksums(of: FileChecksums, recorded: readonly Checksum[]): boolean {
  return recorded.every(({ kind, hex }) => of[kind] === hex)
}

function asList({ sha256 }: FileChecksums): readonly Checksum[] {
  return [{ kind: 'sha256', hex: sha256 }]
}

function wantedOf(
  { published, downloading, folder, tagPrefix }: ReproduceQuestion,
  listing: ArchiveListing | undefined,
): Wanted {
  const [first = ''] = published.addresses
  const address = downloading.kind === 'downloaded' ? downloading.address : first
  const file =
    address
      .replace(/[?#].*$/s, '')
      .split('/')
      .at(-1) ?? ''
  const ending = /\.(?:tar\.\w+|t[bgx]z|zip)$/.exec(file)?.[0] ?? ''
  return {
    version: published.version,
    name: listing === undefined ? file.slice(0, file.length - ending.length) : listing.root,
    format: ending === '.tgz' || ending === '.tar.gz' ? 'tgz' : 'tbz',
    folder,
    tagPrefix,
  }
}

function changed({ name, version }: PublishedArchive, { address }: DownloadedArchive): Diagnostic {
  return {
    severity: 'error',
    code: 'archive-changed',
    message: `The archive at ${address} does not have the checksums that the opam repository has for ${name} ${version}.`,
    hints: ['opam rejects such an archive. Restore the published file, or release a new version.'],
  }
}

function unavailable(downloading: Downloading): readonly Diagnostic[] {
  if (downloading.kind === 'downloaded') return fromMirror(downloading)
  const { why } = downloading
  return [
    {
      severity: 'warning',
      code: 'archive-unavailable',
      message: `The published archive could not be downloaded: ${why.message}`,
      hints: [why.hint, 'The comparison was made with the checksums of the opam repository alone.'],
    },
  ]
}

function fromMirror({ address, missed }: DownloadedArchive): readonly Diagnostic[] {
  if (missed === undefined) return []
  return [
    {
      severity: 'warning',
      code: 'archive-unavailable',
      message: `Only a mirror has the published archive: ${missed.message}`,
      hints: [missed.hint, `The comparison was made with the file at ${address}.`],
    },
  ]
}

function cannotCompare({ name, version }: PublishedArchive, why: Failure): Failure {
  return new Failure(
    'archive-unavailable',
    `The archive of ${name} ${version} could not be downloaded, and no archive made from its source has its checksums: ${why.message}`,
    { hint: why.hint, cause: why },
  )
}

function rebuildFailed({ name, version }: PublishedArchive, why: string | undefined): Failure {
  const because = why === undefined ? '.' : `: ${why}`
  return new Failure(
    'rebuild-failed',
    `No archive of ${name} ${version} can be made from its source${because}`,
    { hint: 'For a project in a subfolder of its repository, add --working-directory.' },
  )
}
