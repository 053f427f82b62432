import { Failure } from '../model/failure.ts'
import type { Facts } from '../model/facts.ts'
import type { ForgeRelease, SourceForgeWriter } from '../model/ports/source-forge.ts'
import type { Release } from '../model/release.ts'
import type { Settings } from '../model/settings.ts'
import type { Judgement } from '../model/step.ts'
import type { Readers, Writers } from '../model/world.ts'
import type { Performed, ProposalState } from './proposal-step.ts'

/** What a step is judged by: what is released, what was seen, and what the user asked for. */
export interface Situation {
  readonly release: Release
  readonly facts: Facts
  readonly settings: Settings
}

/** What a step is carried out with. */
export interface Run extends Situation {
  readonly readers: Readers
  readonly writers: Writers
}

/** What is there so far: found by the run, or made by it. */
export interface RunState extends ProposalState {
  readonly forgeRelease: ForgeRelease | undefined
  /** Whether this run marked the release the latest. */
  readonly madeLatest?: boolean
  /** The public address of the archive. */
  readonly address: string
}

/** A step of a release: how it is judged by what was seen, and how it is carried out. */
export interface Step {
  readonly kind: string
  /**
   * Whether it leaves something behind on a forge. Every run carries out what does not: a run that carries
   * out nothing else has changed nothing.
   */
  readonly writes: boolean
  /** Absent where this release has no such step. */
  judge(situation: Situation): Judgement | undefined
  /** Carries it out where it is still to do; may be repeated. */
  perform(run: Run, state: RunState): Promise<Performed<RunState>>
}

/** A step that writes to the source's forge, refused where it is still to do and the token may not. */
export function ifMayWrite(judgement: Judgement, { facts }: Situation): Judgement {
  const { denied } = facts.source
  return judgement.state === 'todo' && denied !== undefined
    ? { title: judgement.title, state: 'refused', failure: denied }
    : judgement
}

/** The plan has a step for the source's forge only where it may be written to. */
export function sourceWriter({ writers: { source } }: Run): SourceForgeWriter {
  if (source === undefined) throw new Error('A source that is only read was to be written to.')
  return source
}

/** The release on the source's forge that a step goes on with. */
export function forgeReleaseOf({ forgeRelease }: RunState): ForgeRelease {
  if (forgeRelease !== undefined) return forgeRelease
  throw releaseGone()
}

/** Somebody removed it. */
export function releaseGone(): Failure {
  return new Failure('release-gone', 'The GitHub release disappeared during this run.', {
    hint: 'Run again. The next run creates a new release.',
  })
}
