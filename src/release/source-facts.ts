import { Failure } from './failure.ts'
import type { Candidate } from './candidate.ts'
import type { ForgeRelease, SourceForgeReader, SourceRepository } from './ports.ts'
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
 * @param writes whether the run may write: one that does not needs no right to.
 * @throws Failure where the token is unknown, or the forge does not answer.
 */
export async function observeSource(
  forge: SourceForgeReader,
  candidate: Candidate,
  writes: boolean,
): Promise<SourceFacts> {
  if (candidate.archiveUrl !== undefined) return await observeReleased(forge)
  const [identity, repository, releases] = await Promise.all([
    forge.identity(),
    forge.repository(),
    forge.releases(),
  ])
  if (identity.kind === 'invalid') throw invalidSourceToken()
  if (repository.private) throw privateSource(repository)
  const denied = writes
    ? deniedBySource(identity, repository, await forge.pushAccess(repository.webUrl))
    : undefined
  const tag = candidate.tag.name
  return {
    repository,
    ...(denied === undefined ? {} : { denied }),
    release: releaseOfTag(releases, tag),
    otherTags: otherTags(releases, tag),
  }
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
