import { archiveAddress } from '../model/archive-address.ts'
import { opamRepositoryFiles } from '../artefacts/opam-file.ts'
import { missingPullRequest } from '../look/no-pull-request.ts'
import { Failure } from '../model/failure.ts'
import { fullName } from '../model/repository.ts'
import type { ProposalWay } from './proposal-way.ts'
import type { Situation } from './step.ts'

/** Judges the way into the opam repository by what it has, and by how far the token reaches. */
export function releaseWay(situation: Situation): ProposalWay {
  const { opam } = situation.facts
  const failure = requiredPullRequest(situation)
  return (
    publishedAlready(situation) ??
    (failure === undefined ? { kind: opam.reach } : { kind: 'refused', published: false, failure })
  )
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
      `${fullName(upstream)} already has ${other.path}, with a different archive. A published version never changes.`,
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

/** A check needs no token. */
function requiredPullRequest({ release, facts, settings }: Situation): Failure | undefined {
  return release.tag.kind === 'supposed' ? undefined : missingPullRequest(facts.opam, settings.opam)
}
