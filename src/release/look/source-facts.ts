import type { SourceFacts } from '../model/facts.ts'
import { releaseOfTag, holdsArchive } from '../model/forge-release.ts'
import { Failure } from '../model/failure.ts'
import type { Release } from '../model/release.ts'
import type {
  ForgeRelease,
  SourceForgeReader,
  SourceRepository,
} from '../model/ports/source-forge.ts'
import { deniedBySource, invalidSourceToken } from './source-rights.ts'

/**
 * Asks the source's forge what a release will meet.
 *
 * The right to write is asked for unless there is nothing to write.
 *
 * @throws Failure where the token is unknown, or the forge does not answer.
 */
export async function observeSource(
  forge: SourceForgeReader,
  release: Release,
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
  if (release.archiveUrl !== undefined) return await observeReleased(forge)
  const tag = release.tag.name
  const forgeRelease = releaseOfTag(releases, tag)
  const asks = writes && !isComplete(forgeRelease, release)
  const repository = await forge.repository()
  if (repository.private) throw privateSource(repository)
  const denied = asks ? await denialOf(forge, repository) : undefined
  return {
    repository,
    ...(denied === undefined ? {} : { denied }),
    forgeRelease,
  }
}

/** Whether a release is public, with the archive. */
function isComplete(there: ForgeRelease | undefined, { archive }: Release): boolean {
  return there?.draft === false && there.assets.some((asset) => holdsArchive(asset, archive))
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
  return { repository, forgeRelease: undefined }
}

/** opam users download archives without a token. */
export function privateSource({ owner, name }: SourceRepository): Failure {
  return new Failure(
    'source-private',
    `The repository ${owner}/${name} is private: opam users could not download the archive of its release.`,
    { hint: 'Make the repository public, or publish the archive elsewhere.' },
  )
}
