import { versionText } from '../../dune/language-version.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import { opamRepositoryFiles } from '../artefacts/opam-file.ts'
import type { MadeRelease } from '../artefacts/make.ts'
import type { UpstreamFacts } from '../look/upstream-facts.ts'
import { predictedAddress } from '../model/archive-address.ts'
import type { SourceRepository } from '../model/ports/source-forge.ts'
import type { Release } from '../model/release.ts'
import type { RepositoryName } from '../model/repository.ts'
import type { Settings } from '../model/settings.ts'
import type { VersionedSource } from '../source/versioned-source.ts'
import { findInPackages } from './findings.ts'
import type { JudgedForecast } from './forecast.ts'
import { judgeNamedSource } from './named-source.ts'

/** What a release is checked with. */
export interface Evidence {
  readonly settings: Settings
  readonly documents: MadeRelease['documents']
  /** The page of the source repository. */
  readonly webUrl: string
  readonly upstream: UpstreamFacts
  /** The published versions of the packages. */
  readonly versions: ReadonlyMap<string, readonly string[]>
  /** The repository of the source; absent where no forge was asked. */
  readonly repository?: SourceRepository
  /** What the repository that the packages name is called now, where that was asked. */
  readonly presentName?: RepositoryName | undefined
  /** Absent where there is none. */
  readonly forecast?: JudgedForecast | undefined
}

/**
 * Checks the files of the pull request as they will be once the archive has its address, and whether the
 * packages are this repository's.
 *
 * @throws Failure `source-foreign` where they are not.
 */
export function check(
  release: Release,
  source: VersionedSource,
  around: Evidence,
): readonly Diagnostic[] {
  const { settings, documents, webUrl, upstream, versions, repository, presentName, forecast } =
    around
  const { packages, described, nested } = source
  const { version, tag, archiveUrl } = release
  const address = predictedAddress(release, webUrl)
  const final = opamRepositoryFiles(release, settings.opam.packagesDir, address)
  // What releases nothing, or nothing from here, may be anywhere.
  const anySource = settings.allowFork || archiveUrl !== undefined || tag.kind === 'supposed'
  const named =
    repository === undefined
      ? []
      : judgeNamedSource({ packages, anySource, repository, presentName })
  const checked = {
    version,
    isSupposed: tag.kind === 'supposed' && !tag.isAsked,
    packages: packages.flatMap((one, index) => {
      const file = final[index]
      return file === undefined ? [] : [{ described: one, file }]
    }),
    language: versionText(described.project.lang.value),
    nested,
    documents,
    upstream,
    versions,
    forecast,
  }
  return [...named, ...findInPackages(checked, settings)]
}
