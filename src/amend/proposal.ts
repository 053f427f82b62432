import { missingPullRequest } from '../release/look/no-pull-request.ts'
import { Failure } from '../release/model/failure.ts'
import type { OpamFacts } from '../release/model/facts.ts'
import type {
  OpamForgeReader,
  Proposal,
  RepositoryFile,
} from '../release/model/ports/opam-forge.ts'
import { fullName } from '../release/model/repository.ts'
import type { Settings } from '../release/model/settings.ts'
import { editAmong, editOn } from '../release/steps/branch-edits.ts'
import type { Edit } from '../release/steps/branch-edits.ts'
import type { BranchChanges, Proposed } from '../release/steps/proposal-step.ts'
import type { ProposalWay } from '../release/steps/proposal-way.ts'
import { unifiedDiff } from '../text/unified-diff.ts'
import { edited } from './change.ts'
import type { FileChange } from './change.ts'
import type { AmendTexts } from './texts.ts'

/** What is known of the way into the opam repository. */
export type AmendFacts = Omit<OpamFacts, 'published'>

/**
 * What an amendment proposes: its changes on a branch of their own, or on that of a release, whose pull request
 * keeps its texts.
 */
export function proposedAmendment(
  changes: readonly FileChange[],
  { pullRequest, branch, commit }: AmendTexts,
  { login, upstream, isRelease }: AmendFacts & { readonly isRelease: boolean },
): Proposed {
  return {
    branch,
    paths: changes.map(({ path }) => path),
    commit,
    commitTitle: changes.length === 1 ? 'Commit of the opam file' : 'Commit of the opam files',
    texts: isRelease ? undefined : pullRequest,
    changes: (proposal) => {
      const seen = { login, proposal }
      const edit = isRelease ? editAmong(seen) : editOn(commit.body, seen)
      return changesOn(changes, { proposal, edit })
    },
    byHand: {
      title: `Patch to propose the change to ${fullName(upstream)}`,
      patch: patchOf(changes),
      newFile: undefined,
    },
  }
}

/**
 * Compares the branch with what it is to hold. A file that nobody else edited there gets the change on top of
 * what it says; where somebody else's commit is on top, such as a maintainer's review edit, what it changed
 * stays.
 */
function changesOn(
  changes: readonly FileChange[],
  { proposal, edit }: { readonly proposal: Proposal; readonly edit: Edit | undefined },
): BranchChanges {
  const touched = new Set(proposal.changed.map(({ path }) => path))
  const write: RepositoryFile[] = []
  const kept: string[] = []
  for (const { path, operations, after } of changes) {
    const there = proposal.files.get(path)
    const content = there === undefined ? after : edited(there, operations)
    if (content === there) continue
    if (there !== undefined && touched.has(path) && edit !== undefined) kept.push(path)
    else write.push({ path, content })
  }
  return { write, remove: [], kept, edit: touched.size > 0 ? edit : undefined }
}

/** For `git apply`: a byte string. */
export function patchOf(changes: readonly FileChange[]): string {
  return changes
    .map(({ path, before, after }) => unifiedDiff([`a/${path}`, `b/${path}`], before, after))
    .join('')
}

/** How the changes get into the opam repository. */
export function amendWay(
  changes: readonly FileChange[],
  opam: OpamFacts,
  settings: Settings['opam'],
): ProposalWay {
  if (changes.length === 0) {
    const evidence = 'the published files already contain the changes'
    return { kind: 'published', evidence, url: opam.upstream.webUrl }
  }
  const failure = missingPullRequest(opam, settings)
  return failure === undefined
    ? { kind: opam.reach }
    : { kind: 'refused', published: false, failure }
}

/**
 * Makes sure that the branch has, or begins with, the published files: a fork may be behind, and a change of what
 * it lacks could not be merged.
 *
 * @throws Failure `fork-behind`
 */
export async function requireFiles(
  changes: readonly FileChange[],
  { fork, proposal, upstream, reach }: AmendFacts,
  forge: Pick<OpamForgeReader, 'filesAt'>,
): Promise<void> {
  if (fork === undefined || reach === 'by-hand') return
  const { branch, start } = proposal
  if (branch === undefined && (start === undefined || start === upstream.head)) return
  const paths = changes.map(({ path }) => path)
  const there =
    branch === undefined && start !== undefined
      ? await forge.filesAt(fork, start, paths)
      : proposal.files
  const stale = changes.find(({ path, before }) => {
    const text = there.get(path)
    return text === undefined || (branch === undefined && text !== before)
  })
  if (stale === undefined) return
  const place = branch === undefined ? fullName(fork) : `The branch ${branch.name}`
  throw new Failure(
    'fork-behind',
    `${place} is behind ${fullName(upstream)} and does not have the published ${stale.path}.`,
    {
      hint:
        branch === undefined
          ? `Open ${fork.webUrl}, choose "Sync fork", and run again.`
          : `Merge ${fullName(upstream)} into the branch, or delete the branch where it has no pull request, and run again.`,
    },
  )
}
