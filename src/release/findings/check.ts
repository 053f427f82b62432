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
import type { CheckedPackages } from './findings.ts'
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
): { readonly diagnostics: readonly Diagnostic[]; readonly checked: CheckedPackages } {
  const { settings, repository, presentName } = around
  const { packages } = source
  const { tag, archiveUrl } = release
  // What releases nothing, or nothing from here, may be anywhere.
  const anySource = settings.allowFork || archiveUrl !== undefined || tag.kind === 'supposed'
  const named =
    repository === undefined
      ? []
      : judgeNamedSource({ packages, anySource, repository, presentName })
  const checked = checkedPackages(release, source, around)
  return { diagnostics: [...named, ...findInPackages(checked, settings)], checked }
}

function checkedPackages(
  release: Release,
  { packages, described, nested }: VersionedSource,
  { settings, documents, webUrl, upstream, versions, forecast }: Evidence,
): CheckedPackages {
  const { version, tag } = release
  const address = predictedAddress(release, webUrl)
  const final = opamRepositoryFiles(release, settings.opam.packagesDir, address)
  return {
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
}
