import { archiveAddress } from './asset.ts'
import type { Candidate } from './candidate.ts'
import { Failure } from './failure.ts'
import type { OpamFacts } from './facts.ts'
import { opamRepositoryFiles } from './opam-file.ts'
import type { Facts, Planned } from './planned.ts'
import type { RepositoryFile } from './ports.ts'
import type { Settings } from './settings.ts'

/** Judges the steps from the fork to the pull request, as far as the token reaches. */
export function planPullRequestSteps(
  candidate: Candidate,
  facts: Facts,
  settings: Settings,
): readonly Planned[] {
  const { opam } = facts
  const address = archiveAddress(candidate, facts.source)
  const files = opamRepositoryFiles(candidate, settings.opam.packagesDir, address)
  const target = `${opam.upstream.owner}/${opam.upstream.name}`
  const upstream = planUpstream(candidate, opam, files)
  if (upstream !== undefined) return [{ ...upstream, title: `Packages in ${target}` }]
  switch (opam.reach) {
    case 'new-file-links':
      return [{ kind: 'links', title: `Links to propose the packages to ${target}`, state: 'todo' }]
    case 'compare-link':
      return [
        planFork(opam, target),
        planCommit(candidate, opam, files),
        { kind: 'links', title: `Link to open the pull request in ${target}`, state: 'todo' },
      ]
    case 'pull-request':
      return [
        planFork(opam, target),
        planCommit(candidate, opam, files),
        planPullRequest(candidate, opam, settings.draft),
      ]
  }
}

type Untitled<P> = P extends Planned ? Omit<P, 'title'> : never

/** Judges a version that the opam repository has already; absent where it has none of the packages. */
function planUpstream(
  candidate: Candidate,
  opam: OpamFacts,
  files: readonly RepositoryFile[],
): Untitled<Planned> | undefined {
  const there = files.filter((file) => opam.published.has(file.path))
  if (opam.pullRequest?.state === 'merged' && there.length === files.length) {
    const evidence = `pull request #${opam.pullRequest.number} is merged`
    return { kind: 'pull-request', state: 'done', evidence, url: opam.pullRequest.webUrl }
  }
  const checksum = `sha256=${candidate.archive.sha256}`
  const other = there.find((file) => opam.published.get(file.path)?.includes(checksum) !== true)
  if (other !== undefined) {
    return { kind: 'pull-request', state: 'refused', failure: publishedDiffers(other, opam) }
  }
  return there.length === files.length
    ? {
        kind: 'pull-request',
        state: 'done',
        evidence: 'the version is published, with this archive',
        url: opam.upstream.webUrl,
      }
    : undefined
}

function publishedDiffers(file: RepositoryFile, opam: OpamFacts): Failure {
  const target = `${opam.upstream.owner}/${opam.upstream.name}`
  return new Failure(
    'version-published',
    `${target} has ${file.path} already, with another archive. A published version never changes.`,
    { hint: 'Release the next version from a new tag.' },
  )
}

function planFork(opam: OpamFacts, target: string): Planned {
  const step = { kind: 'fork', title: `Fork of ${target}` } as const
  return opam.fork === undefined
    ? { ...step, state: 'todo' }
    : {
        ...step,
        state: 'done',
        evidence: `${opam.fork.owner}/${opam.fork.name}`,
        url: opam.fork.webUrl,
      }
}

function planCommit(
  candidate: Candidate,
  opam: OpamFacts,
  files: readonly RepositoryFile[],
): Planned {
  const { headline } = candidate.texts.commit
  const title = `Commit on the branch ${candidate.texts.pullRequest.branch}`
  const step = { kind: 'commit', title } as const
  if (opam.branch === undefined) return { ...step, state: 'todo' }
  if (files.every((file) => opam.onBranch.get(file.path) === file.content)) {
    return { ...step, state: 'done', evidence: opam.branch.head }
  }
  // A maintainer's commit on top of ours is a review edit: it stays.
  const ours = opam.onBranch.size === 0 || opam.branch.message.startsWith(headline)
  return ours
    ? { ...step, state: 'todo' }
    : { ...step, state: 'done', evidence: `edited by ${opam.branch.author ?? 'somebody'} and kept` }
}

function planPullRequest(candidate: Candidate, opam: OpamFacts, draft: boolean): Planned {
  const target = `${opam.upstream.owner}/${opam.upstream.name}`
  const step = { kind: 'pull-request', title: `Pull request in ${target}` } as const
  const { pullRequest } = opam
  switch (pullRequest?.state) {
    case 'open': {
      const { title, body } = candidate.texts.pullRequest
      const same = pullRequest.title === title && sameText(pullRequest.body, body)
      const ready = draft || !pullRequest.draft
      return same && ready
        ? { ...step, state: 'done', evidence: 'it is open', url: pullRequest.webUrl }
        : { ...step, state: 'todo' }
    }
    case 'closed':
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

/** GitHub may give a text back with other line ends than it was sent. */
function sameText(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n').trim() === b.replaceAll('\r\n', '\n').trim()
}
