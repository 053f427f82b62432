import type { Achieved, Made, Undertaking } from './undertaking.ts'
import { Failure } from './failure.ts'
import { compareLink, newFileLink } from './links.ts'
import { opamRepositoryFiles } from './opam-file.ts'
import type { Fork, PullRequest, RepositoryFile } from './ports.ts'
import { fullName } from './repository-name.ts'

/** Makes the fork of the opam repository that the branch goes to. */
export async function ensureFork({ writers }: Undertaking, achieved: Achieved): Promise<Made> {
  const fork = await writers.opam.createFork()
  return { achieved: { ...achieved, fork }, detail: fullName(fork), url: fork.webUrl }
}

/**
 * Commits the opam files: on the branch as it is, or on a new branch that starts at a commit the fork
 * has already.
 */
export async function commitPackages(undertaking: Undertaking, achieved: Achieved): Promise<Made> {
  const { candidate, facts, readers, writers } = undertaking
  const fork = forkOf(achieved)
  const name = candidate.texts.pullRequest.branch
  let parent = facts.opam.branch?.head
  if (parent === undefined) {
    parent = await readers.opam.sharedBase(fork, facts.opam.base)
    await writers.opam.createBranch(fork, name, parent)
  }
  const { headline, body } = candidate.texts.commit
  const files = filesOf(undertaking, achieved)
  const commit = await writers.opam.commit({ fork, branch: name, parent, headline, body, files })
  return { achieved, detail: commit, url: `${fork.webUrl}/commit/${commit}` }
}

/** Opens the pull request, or brings the open one up to date. */
export async function openPullRequest(
  { candidate, facts, settings, writers }: Undertaking,
  achieved: Achieved,
): Promise<Made> {
  const { title, body, branch } = candidate.texts.pullRequest
  const open = facts.opam.pullRequest
  if (open?.state === 'open') {
    const updated = await writers.opam.updatePullRequest(open.number, { title, body })
    if (open.draft && !settings.draft) await writers.opam.markReady(open)
    return madePullRequest(achieved, updated, 'updated')
  }
  const opened = await writers.opam.openPullRequest({
    fork: forkOf(achieved),
    branch,
    base: facts.opam.base,
    title,
    body,
    draft: settings.draft,
  })
  return madePullRequest(achieved, opened, 'created')
}

function madePullRequest(
  achieved: Achieved,
  { number, webUrl }: PullRequest,
  operation: 'created' | 'updated',
): Made {
  const ending = { kind: 'pull-request', number, url: webUrl, operation } as const
  return { achieved: { ...achieved, ending }, detail: `#${number} ${operation}`, url: webUrl }
}

/** Prepares the pages on which a person ends what the token may not. Writes nothing. */
export function writeLinks(undertaking: Undertaking, achieved: Achieved): Made {
  const { candidate, facts } = undertaking
  const { upstream, base, reach } = facts.opam
  if (reach === 'compare-link') {
    const { title, body, branch } = candidate.texts.pullRequest
    const url = compareLink(upstream, { fork: forkOf(achieved), branch }, { base, title, body })
    return { achieved: { ...achieved, ending: { kind: 'compare-link', url } }, url }
  }
  const links = filesOf(undertaking, achieved).map((file, index) => ({
    package: candidate.packages[index]?.name ?? file.path,
    url: newFileLink(upstream, base, file),
  }))
  return { achieved: { ...achieved, ending: { kind: 'new-file-links', links } } }
}

function filesOf(
  { candidate, settings }: Undertaking,
  { address }: Achieved,
): readonly RepositoryFile[] {
  return opamRepositoryFiles(candidate, settings.opam.packagesDir, address)
}

function forkOf({ fork }: Achieved): Fork {
  if (fork !== undefined) return fork
  throw new Failure('opam-fork-missing', 'There is no fork to push the branch to.', {
    hint: 'Run again: it makes the fork first.',
  })
}
