import { Failure } from '../model/failure.ts'
import type { OpamFacts } from '../model/facts.ts'
import type { Ending } from '../model/outcome.ts'
import type {
  OpamForgeWriter,
  Proposal,
  PullRequestTexts,
  RepositoryFile,
} from '../model/ports/opam-forge.ts'
import type { ReleaseTexts } from '../model/release.ts'
import type { ForgeRepository } from '../model/repository.ts'
import type { Settings } from '../model/settings.ts'
import type { Judgement } from '../model/step.ts'
import type { Edit } from './branch-edits.ts'
import type { ProposalWay } from './proposal-way.ts'

/** What a commit has to change on the branch of a proposal. */
export interface BranchChanges {
  readonly write: readonly RepositoryFile[]
  /** Files of the branch that are not to be there any more. */
  readonly remove: readonly string[]
  /** Files that somebody else edited, and that stay as they are. */
  readonly kept: readonly string[]
  /** The commit of somebody else that is on top, whose edits stay; absent where there is none. */
  readonly edit: Edit | undefined
}

/** How a person proposes what the token cannot. */
export interface ByHand {
  /** The title of the step. */
  readonly title: string
  /** For `git apply`: a byte string. */
  readonly patch: string
  /** The one file, where that is new and is all: GitHub has a page that makes it. */
  readonly newFile: RepositoryFile | undefined
}

/** What is proposed to the opam repository: files on a branch, and the texts that go with them. */
export interface Proposed {
  /** The branch of the fork. */
  readonly branch: string
  /** The files that it is about. */
  readonly paths: readonly string[]
  readonly commit: ReleaseTexts['commit']
  /** What the step that commits is called. */
  readonly commitTitle: string
  /** The texts of the pull request; absent where they are those of another run, and stay. */
  readonly texts: PullRequestTexts | undefined
  /** Compares the branch with what it is to hold. */
  changes(proposal: Proposal): BranchChanges
  readonly byHand: ByHand
}

/** What a step of a proposal is judged by. */
export interface ProposalSituation {
  readonly proposed: Proposed
  readonly way: ProposalWay
  readonly opam: OpamFacts
  readonly settings: Pick<Settings, 'draft' | 'actor' | 'opam'>
  /** What the files of the proposal are called in the opam repository, as the step of those that are there. */
  readonly publishedTitle: string
}

/** What a step of a proposal is carried out with. */
export interface ProposalRun extends ProposalSituation {
  readonly writer: OpamForgeWriter
}

/** What there is of a proposal so far: found by the run, or made by it. */
export interface ProposalState {
  readonly fork: ForgeRepository | undefined
  /** What the fork holds of it. */
  readonly proposal: Proposal
  readonly ending: Ending | undefined
}

/** What there is once a step was carried out, and what it made. */
export interface Performed<State> {
  readonly state: State
  /** Set where all was there already, and nothing was written. */
  readonly found?: boolean
  readonly detail?: string | undefined
  readonly url?: string | undefined
}

/** A step towards a pull request, whatever that proposes. */
export interface ProposalStep {
  readonly kind: string
  /** Whether it leaves something behind on the forge. */
  readonly writes: boolean
  /** Absent where this proposal has no such step. */
  judge(situation: ProposalSituation): Judgement | undefined
  /** Carries it out where it is still to do; may be repeated. */
  perform<State extends ProposalState>(run: ProposalRun, state: State): Promise<Performed<State>>
}

/** Whether the files are committed to a branch of a fork, or of the opam repository itself. */
export function proposesFromBranch({ way: { kind } }: Pick<ProposalSituation, 'way'>): boolean {
  return kind === 'pull-request' || kind === 'compare-link'
}

/** The fork that a step goes on with. */
export function forkOf({ fork }: ProposalState): ForgeRepository {
  if (fork !== undefined) return fork
  throw new Failure('opam-fork-missing', 'There is no fork to push the branch to.', {
    hint: 'Run again. The next run creates the fork first.',
  })
}

/** The branch of the proposal is not there when it is needed. */
export function branchGone({ branch }: Proposed): Failure {
  const message = `There is no branch ${branch} in the fork.`
  return new Failure('branch-moved', message, {
    hint: 'Run again. The next run creates the branch first.',
  })
}
