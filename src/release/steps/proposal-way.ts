import { archiveAddress } from '../model/archive-address.ts'
import { opamRepositoryFiles } from '../artefacts/opam-file.ts'
import { noPullRequest, pullRequestRequired } from '../look/no-pull-request.ts'
import { Failure } from '../model/failure.ts'
import type { Reach } from '../model/facts.ts'
import { fullName } from '../model/repository.ts'
import type { Situation } from './step.ts'

/** How the packages get into the opam repository. */
export type ProposalWay =
  /** They are there already: all of them, with this archive. */
  | { readonly kind: 'published'; readonly evidence: string; readonly url: string }
  /** They must not, or not without a pull request that the run could not open. */
  | { readonly kind: 'refused'; readonly published: boolean; readonly failure: Failure }
  /** As far as the token reaches. */
  | { readonly kind: Reach }

/** Judges the way into the opam repository by what it has, and by how far the token reaches. */
export function proposalWay(situation: Situation): ProposalWay {
  const { opam } = situation.facts
  const failure = requiredPullRequest(situation)
  return (
    publishedAlready(situation) ??
    (failure === undefined ? { kind: opam.reach } : { kind: 'refused', published: false, failure })
  )
}

/** Whether the packages are committed to a branch of a fork, or of the opam repository itself. */
export function proposesFromBranch(situation: Situation): boolean {
  const { kind } = proposalWay(situation)
  return kind === 'pull-request' || kind === 'compare-link'
}

/** What to say of a version that the opam repository has already; absent where it lacks one of the packages. */
function publishedAlready({ release, facts, settings }: Situation): ProposalWay | undefined {
  const { archive } = release
  const { published, proposal, upstream } = facts.opam
  const address = archiveAddress(release, facts.source)
  const files = opamRepositoryFiles(release, settings.opam.packagesDir, address)
  const there = files.filter(({ path }) => published.has(path))
  const other = there.find(({ path }) => {
    const text = published.get(path) ?? ''
    return !text.includes(archive.sha256) && !text.includes(archive.sha512)
  })
  if (other !== undefined) {
    const failure = new Failure(
      'version-published',
      `${fullName(upstream)} has ${other.path} already, with another archive. A published version never changes.`,
      { hint: 'Release the next version from a new tag.' },
    )
    return { kind: 'refused', published: true, failure }
  }
  if (there.length < files.length) return undefined
  const { pullRequest } = proposal
  return pullRequest?.state === 'merged'
    ? {
        kind: 'published',
        evidence: `pull request #${pullRequest.number} is merged`,
        url: pullRequest.webUrl,
      }
    : {
        kind: 'published',
        evidence: 'the version is published, with this archive',
        url: upstream.webUrl,
      }
}

/** Why the pull request that the user requires will not be there; a check needs no token. */
function requiredPullRequest({ release, facts, settings }: Situation): Failure | undefined {
  const { opam } = facts
  if (!settings.opam.pullRequestRequired || release.tag.kind === 'supposed') return undefined
  if (opam.proposal.pullRequest?.state === 'open') return undefined
  const why = noPullRequest(opam, opam.reach, settings.opam)
  return why === undefined ? undefined : pullRequestRequired(why)
}
