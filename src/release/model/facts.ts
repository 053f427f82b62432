import type { Failure } from './failure.ts'
import type { Proposal } from './ports/opam-forge.ts'
import type { ForgeRelease, SourceRepository } from './ports/source-forge.ts'
import type { ForgeRepository } from './repository.ts'
import type { TokenExpiry } from './token-power.ts'

/** Both forges, as they were when the run looked. */
export interface Facts {
  readonly source: SourceFacts
  readonly opam: OpamFacts
}

/** The source's forge, as it was when the run looked. */
export interface SourceFacts {
  readonly repository: SourceRepository
  /** Why the token can write nothing there, where that is known. */
  readonly denied: Failure | undefined
  /** The release of the tag on the forge: a published one, else the oldest draft. */
  readonly forgeRelease: ForgeRelease | undefined
}

/**
 * How far a token reaches into the opam repository:
 * - `pull-request`: push to a fork and open the pull request;
 * - `compare-link`: push to the fork; a person opens the pull request on GitHub's prefilled page;
 * - `by-hand`: no further than the source; a person proposes the files.
 */
export type Reach = 'pull-request' | 'compare-link' | 'by-hand'

/** The opam repository and the way into it, as they were when the run looked. */
export interface OpamFacts {
  readonly upstream: ForgeRepository
  /** The branch of the opam repository that is released to. */
  readonly base: string
  readonly reach: Reach
  /** The login of the token's owner, where it has one. */
  readonly login: string | undefined
  /** When the token expires, where it does. */
  readonly expires: TokenExpiry | undefined
  /** What the opam repository holds at each path of the release, by path. */
  readonly published: ReadonlyMap<string, string>
  readonly fork: ForgeRepository | undefined
  readonly proposal: Proposal
}

/** A fork in which nothing of the release is yet. */
export const noProposal: Proposal = {
  branch: undefined,
  files: new Map<string, string>(),
  changed: [],
  pullRequest: undefined,
}
