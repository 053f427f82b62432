import { Failure } from './failure.ts'
import type { Candidate } from './candidate.ts'
import type { ForgeRelease, SourceForgeReader, SourceRepository } from './ports.ts'
import { fullName } from './repository-name.ts'

/** The source's forge, as it was when the run looked. */
export interface SourceFacts {
  readonly repository: SourceRepository
  /** The release of the candidate's tag: a published one, else the oldest draft. */
  readonly release: ForgeRelease | undefined
  /** Tags of the other published releases that are no pre-releases. */
  readonly otherTags: readonly string[]
}

/**
 * Asks the source's forge what a release of the candidate will meet.
 *
 * @throws Failure where the token cannot make a release, or the forge does not answer.
 */
export async function observeSource(
  forge: SourceForgeReader,
  candidate: Candidate,
): Promise<SourceFacts> {
  const [identity, repository, releases] = await Promise.all([
    forge.identity(),
    forge.repository(),
    forge.releases(),
  ])
  if (identity.kind === 'invalid') throw invalidSourceToken()
  if (identity.kind === 'user' && repository.canPush === false) {
    throw new Failure(
      'github-token-rights',
      `The token given as github-token belongs to ${identity.login}, who may not write to ${fullName(repository)}.`,
      {
        hint: 'Leave github-token out, so that the workflow uses its own, and give the job "permissions: contents: write".',
      },
    )
  }
  if (repository.private) throw privateSource(repository)
  const tag = candidate.tag.name
  return {
    repository,
    release: releaseOfTag(releases, tag),
    otherTags: otherTags(releases, tag),
  }
}

/** Tags of the published releases besides `tag`'s that are no pre-releases. */
export function otherTags(releases: readonly ForgeRelease[], tag: string): readonly string[] {
  return releases
    .filter((release) => !release.draft && !release.prerelease && release.tag !== tag)
    .map((release) => release.tag)
}

function privateSource({ owner, name }: SourceRepository): Failure {
  return new Failure(
    'source-private',
    `The repository ${owner}/${name} is private: opam users could not download the archive of its release.`,
    { hint: 'Make the repository public, or publish the archive elsewhere.' },
  )
}

function invalidSourceToken(): Failure {
  return new Failure('token-invalid', 'GitHub does not know the token given as github-token.', {
    hint: 'Leave github-token out, so that the workflow uses its own.',
  })
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
