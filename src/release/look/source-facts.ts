import { archiveName } from '../../version/asset-name.ts'
import { Failure } from '../model/failure.ts'
import type { SourceFacts } from '../model/facts.ts'
import { assetOf, releaseOfTag } from '../model/forge-release.ts'
import type {
  ForgeRelease,
  SourceForgeReader,
  SourceRepository,
} from '../model/ports/source-forge.ts'
import type { Settings } from '../model/settings.ts'
import type { VersionedSource } from '../source/versioned-source.ts'
import { deniedBySource, invalidSourceToken } from './source-rights.ts'
import { together } from './together.ts'

/**
 * Asks the source's forge what the release will meet. The right to write is asked for unless there is nothing
 * to write. A source whose archive is public already is only read: no release is looked for, or needed.
 *
 * @throws Failure where the token is unknown, the repository is private, or the forge does not answer.
 */
export async function lookAtSource(
  forge: SourceForgeReader,
  source: VersionedSource,
  { settings, repository }: { readonly settings: Settings; readonly repository: SourceRepository },
): Promise<SourceFacts> {
  if (settings.archiveUrl !== undefined) {
    const identity = await forge.identity()
    if (identity.kind === 'invalid') throw invalidSourceToken()
    return { repository, denied: undefined, forgeRelease: undefined }
  }
  const forgeRelease = releaseOfTag(await forge.releases(), source.tag.name)
  if (repository.private) throw privateSource(repository)
  const writes = !settings.dryRun && source.tag.kind !== 'supposed'
  if (!writes || holdsArchive(forgeRelease, source, settings)) {
    return { repository, denied: undefined, forgeRelease }
  }
  const [identity, access] = await together([forge.identity(), forge.pushAccess(repository.webUrl)])
  if (identity.kind === 'invalid') throw invalidSourceToken()
  const denied = deniedBySource(identity, repository, access)
  return { repository, denied, forgeRelease }
}

/** Whether the release is public, with an archive of that name: nobody may write another. */
function holdsArchive(
  there: ForgeRelease | undefined,
  { project, version }: VersionedSource,
  { archiveFormat }: Settings,
): boolean {
  if (there?.draft !== false) return false
  return (
    assetOf(there, { name: archiveName(project, version, archiveFormat) })?.state === 'uploaded'
  )
}

/** opam users download archives without a token. */
export function privateSource({ owner, name }: SourceRepository): Failure {
  return new Failure(
    'source-private',
    `The repository ${owner}/${name} is private, so opam users cannot download the archive of a release.`,
    { hint: 'Make the repository public, or publish the archive elsewhere.' },
  )
}
