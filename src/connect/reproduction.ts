import { join } from 'node:path'
import { fileChecksums, listArchive } from '../disk/archive-listing.ts'
import { makeReleaseArchive } from '../disk/release-archive.ts'
import { openPublishedSource } from '../git/published-source.ts'
import type { PublishedSource, SourceAddress } from '../git/published-source.ts'
import { publicDownloads } from '../github/downloads.ts'
import { Failure } from '../release/model/failure.ts'
import type { SourceCommit } from '../reproduce/attempts.ts'
import type { PublishedArchive } from '../reproduce/published-archive.ts'
import { reproduce } from '../reproduce/reproduce.ts'
import type { Downloading, Reproduction } from '../reproduce/reproduce.ts'
import { sourceCommits } from '../reproduce/source-commits.ts'
import type { SourceCommits } from '../reproduce/source-commits.ts'
import { downloadPublished } from './published-download.ts'

/** Where a published archive is made again. */
export interface ReproductionPlace {
  /** An existing folder that is removed in the end. */
  readonly scratch: string
  readonly environment: NodeJS.ProcessEnv
  /** Where the source is, if not where the opam file says; a folder, too. */
  readonly source: string | undefined
  /** The project's folder in the repository; empty: the root. */
  readonly folder: string
  readonly tagPrefix: string
}

/** A published archive that was made again. */
export interface Reproduced extends Reproduction {
  readonly url: string
  readonly downloading: Downloading
}

/**
 * Fetches the source of a published version and its archive, makes the archive again and compares them.
 *
 * @throws Failure where one of them is not to be had, or cannot be read.
 */
export async function reproducePublished(
  published: PublishedArchive,
  place: ReproductionPlace,
): Promise<Reproduced> {
  const address = addressOf(published, place)
  const givenUp = new AbortController()
  const downloading = downloadPublished(
    published.addresses,
    join(place.scratch, 'published'),
    publicDownloads(1, undefined, givenUp.signal),
  )
  downloading.catch(() => undefined)
  try {
    return await compared({ published, address, downloading }, place)
  } finally {
    // Where the source cannot be had, nobody waits for the archive.
    givenUp.abort()
  }
}

async function compared(
  {
    published,
    address,
    downloading,
  }: {
    readonly published: PublishedArchive
    readonly address: SourceAddress
    readonly downloading: Promise<Downloading>
  },
  { scratch, environment, folder, tagPrefix }: ReproductionPlace,
): Promise<Reproduced> {
  const source = await openPublishedSource(address, { scratch, environment })
  try {
    const { tags, url } = source
    const wanted = sourceCommits(published, { tags, prefix: tagPrefix, url })
    const { commits, diagnostics } = await fetched(published, source, wanted)
    const made = { folder: join(scratch, 'rebuilt'), environment }
    const found = await reproduce(
      { published, downloading: await downloading, commits, folder, tagPrefix },
      {
        git: source.git,
        archives: { make: async (order) => await makeReleaseArchive(source.git, order, made) },
        checksums: fileChecksums,
        listing: async (path, from) => await listArchive(path, { from, environment }),
      },
    )
    const all = [...diagnostics, ...found.diagnostics]
    return { ...found, url, downloading: await downloading, diagnostics: all }
  } finally {
    source.git.close()
  }
}

function addressOf(
  { name, version, source: stated }: PublishedArchive,
  { source: named }: ReproductionPlace,
): SourceAddress {
  if (named !== undefined) return { url: named, isNamed: true }
  if (stated !== undefined) return { url: stated, isNamed: false }
  throw new Failure(
    'source-unstated',
    `The opam file of ${name} ${version} does not name a git repository.`,
    { hint: 'Name a clone or the address of the repository with --source.' },
  )
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').replace(/^fatal: (?:remote error: )?/, '')
}

/** The commits that the server hands out. @throws Failure `source-commit-gone` where it has none of them */
async function fetched(
  { name, version }: PublishedArchive,
  { url, fetchCommit }: PublishedSource,
  { commits, diagnostics }: SourceCommits,
): Promise<SourceCommits> {
  const there: SourceCommit[] = []
  const gone: string[] = []
  for (const one of commits) {
    const refusal = await fetchCommit(one.commit)
    if (refusal === undefined) there.push(one)
    else
      gone.push(
        `The commit ${one.commit} of ${name} ${version} is not in ${url}: ${firstLine(refusal)}`,
      )
  }
  const [first] = gone
  const hint = 'Name a repository that still has the commit with --source.'
  if (there.length === 0) throw new Failure('source-commit-gone', first ?? '', { hint })
  return {
    commits: there,
    diagnostics: [
      ...diagnostics,
      ...gone.map((message) => ({
        severity: 'warning' as const,
        code: 'source-commit-gone',
        message,
        hints: [hint],
      })),
    ],
  }
}
