import { archiveAddress } from '../model/archive-address.ts'
import { branchChanges, editOn } from './branch-changes.ts'
import type { Candidate } from '../model/release.ts'
import { Failure } from '../model/failure.ts'
import type { OpamFacts, Facts } from '../model/facts.ts'
import { noPullRequest, pullRequestRequired } from '../look/no-pull-request.ts'
import { opamRepositoryFiles } from '../artefacts/opam-file.ts'
import type { Planned } from '../model/step.ts'
import type { PullRequest, RepositoryFile } from '../model/ports/opam-forge.ts'
import type { Settings } from '../model/settings.ts'
import { textChanges } from '../artefacts/pull-request-mark.ts'
import type { TextChanges } from '../artefacts/pull-request-mark.ts'
import { fullName, isSameRepository } from '../model/repository.ts'

/** The steps that prepare a pull request, and those that make it. */
export interface ProposalPlan {
  readonly prepare: readonly Planned[]
  readonly propose: readonly Planned[]
}

/** Judges the steps from the fork to the pull request, as far as the token reaches. */
export function planProposal(candidate: Candidate, facts: Facts, settings: Settings): ProposalPlan {
  const { opam } = facts
  const { packagesDir } = settings.opam
  const address = archiveAddress(candidate, facts.source)
  const files = opamRepositoryFiles(candidate, packagesDir, address)
  const target = fullName(opam.upstream)
  const upstream = planUpstream(candidate, opam, files)
  if (upstream !== undefined) {
    return { prepare: [], propose: [{ ...upstream, title: `Packages in ${target}` }] }
  }
  const missing = requiredPullRequest(candidate, opam, settings)
  if (missing !== undefined) {
    const step = { kind: 'pull-request', title: `Pull request in ${target}` } as const
    return { prepare: [], propose: [{ ...step, state: 'refused', failure: missing }] }
  }
  // A link to propose an archive that is not public yet would be followed too early.
  const links = (title: string): readonly Planned[] =>
    settings.draft ? [] : [{ kind: 'links', title, state: 'todo' }]
  const wish = { files: pending(files, opam), address, packagesDir }
  const prepared = [...planFork(opam, target), planBranch(candidate, opam)]
  switch (opam.reach) {
    case 'by-hand':
      return {
        prepare: [],
        propose: links(
          wish.files.length === 1
            ? `Link to propose the package to ${target}`
            : `Patch to propose the packages to ${target}`,
        ),
      }
    case 'compare-link':
      return {
        prepare: prepared,
        propose: [
          planCommit(candidate, opam, wish),
          ...(opam.proposal.pullRequest?.state === 'open'
            ? [openedByPerson(opam.proposal.pullRequest, target)]
            : links(`Link to open the pull request in ${target}`)),
        ],
      }
    case 'pull-request':
      return {
        prepare: prepared,
        propose: [
          planCommit(candidate, opam, wish),
          planPullRequest(candidate, opam, settings.draft),
        ],
      }
  }
}

/** A person opened the pull request of the branch; the token may not change its texts. */
function openedByPerson({ webUrl: url }: PullRequest, target: string): Planned {
  const title = `Pull request in ${target}`
  return { kind: 'pull-request', title, state: 'done', evidence: 'it is open', url }
}

/** Why the pull request that the user requires will not be there; a check needs no token. */
function requiredPullRequest(
  { tag }: Candidate,
  opam: OpamFacts,
  { opam: asked }: Settings,
): Failure | undefined {
  if (asked.pullRequestRequired !== true || tag.kind === 'supposed') return undefined
  if (opam.proposal.pullRequest?.state === 'open') return undefined
  const why = noPullRequest(opam, opam.reach, asked)
  return why === undefined ? undefined : pullRequestRequired(why)
}

/** The files that the opam repository does not have yet. */
export function pending(
  files: readonly RepositoryFile[],
  { published }: Pick<OpamFacts, 'published'>,
): readonly RepositoryFile[] {
  return files.filter(({ path }) => !published.has(path))
}

type Untitled<P> = P extends Planned ? Omit<P, 'title'> : never

/** Judges a version that the opam repository has already; absent where it lacks one of the packages. */
function planUpstream(
  { archive }: Candidate,
  opam: OpamFacts,
  files: readonly RepositoryFile[],
): Untitled<Planned> | undefined {
  const there = files.filter((file) => opam.published.has(file.path))
  const other = there.find(({ path }) => {
    const text = opam.published.get(path) ?? ''
    return !text.includes(archive.sha256) && !text.includes(archive.sha512)
  })
  if (other !== undefined) {
    return { kind: 'pull-request', state: 'refused', failure: publishedDiffers(other, opam) }
  }
  if (there.length < files.length) return undefined
  const { pullRequest } = opam.proposal
  return pullRequest?.state === 'merged'
    ? {
        kind: 'pull-request',
        state: 'done',
        evidence: `pull request #${pullRequest.number} is merged`,
        url: pullRequest.webUrl,
      }
    : {
        kind: 'pull-request',
        state: 'done',
        evidence: 'the version is published, with this archive',
        url: opam.upstream.webUrl,
      }
}

function publishedDiffers(file: RepositoryFile, opam: OpamFacts): Failure {
  const target = fullName(opam.upstream)
  return new Failure(
    'version-published',
    `${target} has ${file.path} already, with another archive. A published version never changes.`,
    { hint: 'Release the next version from a new tag.' },
  )
}

/** No step where the branch goes to the opam repository itself. */
function planFork({ fork, upstream }: OpamFacts, target: string): readonly Planned[] {
  const step = { kind: 'fork', title: `Fork of ${target}` } as const
  if (fork === undefined) return [{ ...step, state: 'todo' }]
  return isSameRepository(fork, upstream)
    ? []
    : [{ ...step, state: 'done', evidence: fullName(fork), url: fork.webUrl }]
}

function planBranch(candidate: Candidate, { fork, upstream, proposal }: OpamFacts): Planned {
  const place =
    fork !== undefined && isSameRepository(fork, upstream) ? fullName(upstream) : 'the fork'
  const title = `Branch ${candidate.texts.pullRequest.branch} of ${place}`
  const step = { kind: 'branch', title } as const
  return proposal.branch === undefined
    ? { ...step, state: 'todo' }
    : { ...step, state: 'done', evidence: proposal.branch.head }
}

function planCommit(
  candidate: Candidate,
  opam: OpamFacts,
  wish: Parameters<typeof branchChanges>[2],
): Planned {
  const step = { kind: 'commit', title: 'Commit of the opam files' } as const
  const { branch } = opam.proposal
  if (branch === undefined) return { ...step, state: 'todo' }
  const { write, remove, kept } = branchChanges(candidate, opam, wish)
  if (write.length > 0 || remove.length > 0) return { ...step, state: 'todo' }
  const edit = kept.length === 0 ? undefined : editOn(candidate, opam)
  const evidence =
    edit === undefined
      ? branch.head
      : `${kept.join(', ')} stays as ${edit.author ?? 'somebody'} edited it in ${edit.commit.slice(0, 7)}`
  return { ...step, state: 'done', evidence }
}

function planPullRequest(candidate: Candidate, opam: OpamFacts, draft: boolean): Planned {
  const target = fullName(opam.upstream)
  const step = { kind: 'pull-request', title: `Pull request in ${target}` } as const
  const { pullRequest, branch } = opam.proposal
  switch (pullRequest?.state) {
    case 'open': {
      const { write, edited } = textChanges(pullRequest, candidate.texts.pullRequest)
      const same = write.title === undefined && write.body === undefined
      const ready = draft || !pullRequest.draft
      const evidence = ['it is open', ...keptTexts(edited)].join('; ')
      return same && ready
        ? { ...step, state: 'done', evidence, url: pullRequest.webUrl }
        : { ...step, state: 'todo' }
    }
    case 'closed':
      // A branch that is gone, or holds another commit, is the start of a new request.
      if (branch?.head !== pullRequest.head) return { ...step, state: 'todo' }
      return {
        ...step,
        state: 'refused',
        failure: new Failure(
          'pull-request-closed',
          `The pull request for this release, ${pullRequest.webUrl}, was closed without a merge.`,
          {
            hint: 'Reopen it to go on with it, or delete its branch to have a new one opened, and run again.',
          },
        ),
      }
    case 'merged':
    case undefined:
      return { ...step, state: 'todo' }
  }
}

/** What stays as a person edited it, in words. */
export function keptTexts(edited: TextChanges['edited']): readonly string[] {
  if (edited.length === 0) return []
  return [`its ${edited.join(' and ')} ${edited.length === 1 ? 'was' : 'were'} edited and kept`]
}
