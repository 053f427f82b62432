import { Failure } from '../model/failure.ts'
import type { Candidate } from '../model/release.ts'
import { holdsArchive } from '../model/asset.ts'
import type { ForgeRelease, SourceForgeReader, SourceRepository } from '../model/ports.ts'
import { deniedBySource, invalidSourceToken } from './source-rights.ts'

/** The source's forge, as it was when the run looked. */
export interface SourceFacts {
  readonly repository: SourceRepository
  /** Why the token can write nothing there, where that is known. */
  readonly denied?: Failure
  /** The release of the candidate's tag: a published one, else the oldest draft. */
  readonly release: ForgeRelease | undefined
  /** Tags of the other published releases that are no pre-releases. */
  readonly otherTags: readonly string[]
}

/**
 * Asks the source's forge what a release of the candidate will meet.
 *
 * The right to write is asked for unless there is nothing to write.
 *
 * @throws Failure where the token is unknown, or the forge does not answer.
 */
export async function observeSource(
  forge: SourceForgeReader,
  candidate: Candidate,
  {
    writes,
    releases,
  }: {
    /** Whether the run may write at all. */
    readonly writes: boolean
    /** All that the forge has. */
    readonly releases: readonly ForgeRelease[]
  },
): Promise<SourceFacts> {
  if (candidate.archiveUrl !== undefined) return await observeReleased(forge)
  const tag = candidate.tag.name
  const release = releaseOfTag(releases, tag)
  const asks = writes && !isComplete(release, candidate)
  const repository = await forge.repository()
  if (repository.private) throw privateSource(repository)
  const denied = asks ? await denialOf(forge, repository) : undefined
  return {
    repository,
    ...(denied === undefined ? {} : { denied }),
    release,
    otherTags: otherTags(releases, tag),
  }
}

/** Whether a release is public, with the candidate's archive. */
function isComplete(release: ForgeRelease | undefined, { archive }: Candidate): boolean {
  return release?.draft === false && release.assets.some((asset) => holdsArchive(asset, archive))
}

async function denialOf(
  forge: SourceForgeReader,
  repository: SourceRepository,
): Promise<Failure | undefined> {
  const [identity, access] = await Promise.all([
    forge.identity(),
    forge.pushAccess(repository.webUrl),
  ])
  if (identity.kind === 'invalid') throw invalidSourceToken()
  return deniedBySource(identity, repository, access)
}

/** A source whose archive is public already is only read: no release is looked for, or needed. */
async function observeReleased(forge: SourceForgeReader): Promise<SourceFacts> {
  const [identity, repository] = await Promise.all([forge.identity(), forge.repository()])
  if (identity.kind === 'invalid') throw invalidSourceToken()
  return { repository, release: undefined, otherTags: [] }
}

/** Tags of the published releases besides `tag`'s that are no pre-releases. */
export function otherTags(releases: readonly ForgeRelease[], tag: string): readonly string[] {
  return releases
    .filter((release) => !release.draft && !release.prerelease && release.tag !== tag)
    .map((release) => release.tag)
}

/** opam users download archives without a token. */
export function privateSource({ owner, name }: SourceRepository): Failure {
  return new Failure(
    'source-private',
    `The repository ${owner}/${name} is private: opam users could not download the archive of its release.`,
    { hint: 'Make the repository public, or publish the archive elsewhere.' },
  )
}

/** The published release of a tag, else the draft with the lowest id: two runs agree on it. */
export function releaseOfTag(
  releases: readonly ForgeRelease[],
  tag: string,
): ForgeRelease | undefined {
  const ofTag = releases.filter((release) => release.tag === tag)
  const published = ofTag.find((release) => !release.draft)
  return published ?? ofTag.toSorted((a, b) => a.id - b.id)[0]
}
