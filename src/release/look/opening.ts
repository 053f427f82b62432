import { findOpamWay } from './opam-way.ts'
import type { OpamWay } from './opam-way.ts'
import type { ForgeRelease } from '../model/ports/source-forge.ts'
import type { Settings } from '../model/settings.ts'
import type { Readers } from '../model/world.ts'

/** What is asked before anybody knows what is released. */
export interface Opening {
  /** Every release of the source; none where the archive is public already. */
  readonly releases: Promise<readonly ForgeRelease[]>
  readonly way: Promise<OpamWay>
}

/**
 * Asks what does not depend on the candidate, side by side with the tag: whoever waits for it later has
 * waited already. That one of them fails matters only to who waits for it.
 */
export function openingOf({ source, opam }: Readers, settings: Settings): Opening {
  const releases = settings.archiveUrl === undefined ? source.releases() : Promise.resolve([])
  const way = findOpamWay(opam, settings.opam)
  releases.catch(() => undefined)
  way.catch(() => undefined)
  return { releases, way }
}
