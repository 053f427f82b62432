import type { Candidate } from '../model/release.ts'
import type { Ending } from '../model/outcome.ts'
import type { Facts } from '../model/facts.ts'
import type { ForgeRelease } from '../model/ports/source-forge.ts'
import type { ForgeRepository } from '../model/repository.ts'
import type { Proposal } from '../model/ports/opam-forge.ts'
import type { Settings } from '../model/settings.ts'
import type { Readers, Writers } from '../model/world.ts'

/** What the steps need besides what those before them made. */
export interface Undertaking {
  readonly candidate: Candidate
  readonly facts: Facts
  readonly settings: Settings
  readonly readers: Readers
  readonly writers: Writers
}

/** What is there so far: found by the run, or made by it. */
export interface Achieved {
  readonly release: ForgeRelease | undefined
  /** Whether this run marked the release the latest. */
  readonly madeLatest?: boolean
  /** The public address of the archive. */
  readonly address: string
  readonly fork: ForgeRepository | undefined
  /** What the fork holds of the release. */
  readonly proposal: Proposal
  readonly ending: Ending | undefined
}

/** What a step made, and what there is now. */
export interface Made {
  readonly achieved: Achieved
  /** Set where all was there already, and nothing was written. */
  readonly found?: true
  readonly detail?: string
  readonly url?: string
}
