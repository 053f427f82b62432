import type { Diagnostic } from '../text/diagnostic.ts'
import { make } from './artefacts/make.ts'
import type { Forecast } from '../forecast/forecast.ts'
import { forecastOf } from './findings/forecast.ts'
import { check } from './findings/check.ts'
import { lookUpVersion } from './look/look-up-version.ts'
import type { ArchiveMaker } from './model/ports/archive.ts'
import type { CommitReader } from './model/ports/git.ts'
import type { OpamRepositoriesReader } from './model/ports/opam-repositories.ts'
import type { SourceForgeReader } from './model/ports/source-forge.ts'
import type { Release } from './model/release.ts'
import type { Settings } from './model/settings.ts'
import { readSource } from './source/read-source.ts'
import { findTarget } from './source/target.ts'
import { versionedSource } from './source/versioned-source.ts'

/** What a clone gives, without a network. */
export interface Clone {
  readonly git: CommitReader
  readonly archives: ArchiveMaker
  readonly tags: Pick<SourceForgeReader, 'tag' | 'tagNames'>
  /** The page of the source repository. */
  readonly webUrl: string
  /** Absent where no forecast is asked for. */
  readonly opamRepositories?: OpamRepositoriesReader | undefined
}

/** A release as it would be, or the defects that stand in its way; either way everything that was found. */
export interface Preview {
  readonly release: Release | undefined
  readonly diagnostics: readonly Diagnostic[]
  readonly forecast?: Forecast | undefined
}

const why = 'this command does not use the network'

/**
 * Makes everything that a release publishes, from a clone alone, and checks it: what `release` does, but that
 * no forge is asked.
 *
 * @throws Failure where the tag, the commit or a program is missing.
 */
export async function preview(settings: Settings, clone: Clone): Promise<Preview> {
  const { git, archives, tags, webUrl, opamRepositories: repositories } = clone
  const diagnostics: Diagnostic[] = []
  const target = await findTarget(settings, tags)
  const read = await readSource(git, target, settings)
  diagnostics.push(...read.diagnostics)
  if (read.source === undefined) return { release: undefined, diagnostics }
  const versions = new Map<string, readonly string[]>()
  const opam = {
    contents: async () => await Promise.resolve({ kind: 'unseen', why, versions } as const),
  }
  const { decision } = await lookUpVersion(read.source, settings, { git, source: tags, opam })
  if (decision.kind === 'refused') {
    return { release: undefined, diagnostics: [...diagnostics, decision.diagnostic] }
  }
  const versioned = versionedSource(read.source, decision.release, settings)
  diagnostics.push(...versioned.diagnostics)
  const { source } = versioned
  if (source === undefined) return { release: undefined, diagnostics }
  const made = await make(source, settings, { git, archives, webUrl })
  diagnostics.push(...made.diagnostics)
  const { release, documents } = made
  if (release === undefined) return { release: undefined, diagnostics }
  const upstream = { kind: 'unseen', why } as const
  const forecast = await forecastOf(release, source, { settings, webUrl, repositories })
  diagnostics.push(
    ...check(release, source, { settings, documents, webUrl, upstream, versions, forecast })
      .diagnostics,
  )
  return { release, diagnostics, forecast: forecast?.forecast }
}
