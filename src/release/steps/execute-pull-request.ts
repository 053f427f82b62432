import type { Achieved, Made, Undertaking } from './undertaking.ts'
import { branchChanges, editOn, keepingMessage } from './branch-changes.ts'
import type { Candidate } from '../model/release.ts'
import { Failure } from '../model/failure.ts'
import { compareLink, newFileLink } from '../artefacts/links.ts'
import { newFilesPatch } from '../artefacts/new-files-patch.ts'
import { proposalOf } from '../look/opam-facts.ts'
import { opamRepositoryFiles } from '../artefacts/opam-file.ts'
import { keptTexts, pending } from './plan-pull-request.ts'
import { isMarked, markedBody, textChanges } from '../artefacts/pull-request-mark.ts'
import type { TextChanges } from '../artefacts/pull-request-mark.ts'
import type { ForgeRepository } from '../model/repository.ts'
import type { PullRequest, RepositoryFile } from '../model/ports/opam-forge.ts'
import { fullName } from '../model/repository.ts'

/** Makes the fork of the opam repository, and looks what it holds: it may be there under another name. */
export async function ensureFork(
  { candidate, facts, settings, writers }: Undertaking,
  achieved: Achieved,
): Promise<Made> {
  const { packagesDir } = settings.opam
  const place = proposalOf(candidate, { base: facts.opam.base, packagesDir })
  const { fork, proposal } = await writers.opam.createFork(place)
  const detail = fullName(fork)
  return { achieved: { ...achieved, fork, proposal }, detail, url: fork.webUrl }
}

/** Makes the branch, at a commit that the fork has already. */
export async function ensureBranch(
  { candidate, writers }: Undertaking,
  achieved: Achieved,
): Promise<Made> {
  const { branch: there, start: head } = achieved.proposal
  if (there !== undefined) return { achieved }
  if (head === undefined) throw branchGone(candidate)
  const name = candidate.texts.pullRequest.branch
  await writers.opam.createBranch(forkOf(achieved), name, head)
  const branch = { name, head, message: '' }
  const proposal = { ...achieved.proposal, branch }
  return { achieved: { ...achieved, proposal }, detail: head }
}

/** Commits what the branch lacks of the opam files, with the address the archive really has. */
export async function commitPackages(undertaking: Undertaking, achieved: Achieved): Promise<Made> {
  const { candidate, facts, settings, writers } = undertaking
  const { proposal, address } = achieved
  const fork = forkOf(achieved)
  if (proposal.branch === undefined) throw branchGone(candidate)
  const sight = { login: facts.opam.login, proposal }
  const { write, remove, othersEdited } = branchChanges(candidate, sight, {
    files: filesOf(undertaking, achieved),
    address,
    packagesDir: settings.opam.packagesDir,
  })
  const edit = othersEdited ? editOn(candidate, sight) : undefined
  if (write.length === 0 && remove.length === 0) return { achieved }
  const { headline, body } = candidate.texts.commit
  const commit = await writers.opam.commit({
    fork,
    branch: proposal.branch.name,
    parent: proposal.branch.head,
    headline,
    // By these words the next run knows whose files the branch holds.
    body: edit === undefined ? body : keepingMessage(edit),
    files: write,
    deletions: remove,
  })
  const detail =
    edit === undefined
      ? commit
      : `${commit}; keeps the edits of ${edit.author ?? 'somebody'} in ${edit.commit.slice(0, 7)}`
  return { achieved, detail, url: `${fork.webUrl}/commit/${commit}` }
}

/** Opens the pull request, or brings the open one up to date. */
export async function openPullRequest(undertaking: Undertaking, achieved: Achieved): Promise<Made> {
  const { candidate, facts, settings, writers } = undertaking
  const there = achieved.proposal.pullRequest
  if (there?.state === 'open') return await updatePullRequest(undertaking, achieved, there)
  const { branch, ...texts } = candidate.texts.pullRequest
  const opened = await writers.opam.openPullRequest({
    fork: forkOf(achieved),
    branch,
    base: facts.opam.base,
    title: texts.title,
    body: markedBody(texts),
    draft: settings.draft,
  })
  const { title, body } = textChanges(opened, texts).write
  // Somebody else may have opened it a moment ago.
  const isOwn = title === undefined && body === undefined && isMarked(opened.body)
  return isOwn
    ? madePullRequest(achieved, opened, { operation: 'created' })
    : await updatePullRequest(undertaking, achieved, opened)
}

/** Brings a pull request up to date; what a person wrote in it stays. */
async function updatePullRequest(
  { candidate, settings, writers }: Undertaking,
  achieved: Achieved,
  there: PullRequest,
): Promise<Made> {
  const { write, edited } = textChanges(there, candidate.texts.pullRequest)
  const isStale = write.title !== undefined || write.body !== undefined
  const pull = isStale ? await writers.opam.updatePullRequest(there.number, write) : there
  const becomesReady = there.draft && !settings.draft
  if (becomesReady) await writers.opam.markReady(there)
  const operation = isStale || becomesReady ? 'updated' : 'unchanged'
  return madePullRequest(achieved, pull, { operation, edited })
}

function madePullRequest(
  achieved: Achieved,
  pullRequest: PullRequest,
  made: {
    readonly operation: 'created' | 'updated' | 'unchanged'
    readonly edited?: TextChanges['edited']
  },
): Made {
  const { operation, edited = [] } = made
  const { number, webUrl: url } = pullRequest
  const ending = { kind: 'pull-request', number, url, operation } as const
  return {
    achieved: { ...achieved, ending, proposal: { ...achieved.proposal, pullRequest } },
    ...(operation === 'unchanged' ? { found: true } : {}),
    detail: [`#${number} ${operation}`, ...keptTexts(edited)].join('; '),
    url,
  }
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
  const files = filesOf(undertaking, achieved)
  const [file] = files
  // Proposed one by one, packages that depend on each other could not be built.
  if (file === undefined || files.length > 1) return patchOf(undertaking, achieved, files)
  const url = newFileLink(upstream, base, file)
  return { achieved: { ...achieved, ending: { kind: 'new-file-link', url } }, url }
}

function patchOf(
  { candidate, facts, settings }: Undertaking,
  achieved: Achieved,
  files: readonly RepositoryFile[],
): Made {
  const { upstream, base } = facts.opam
  const { title, body, branch } = candidate.texts.pullRequest
  const owner = settings.opam.elsewhere === true ? undefined : settings.actor
  const fork = { ...upstream, owner: owner ?? 'YOU' }
  const url =
    owner === undefined
      ? `${upstream.webUrl}/compare`
      : compareLink(upstream, { fork, branch }, { base, title, body })
  const patch = {
    text: newFilesPatch(files),
    branch,
    base,
    headline: candidate.texts.commit.headline,
    forkUrl: `${upstream.webUrl}/fork`,
    cloneUrl: new URL(`/${fullName(fork)}.git`, upstream.webUrl).href,
  }
  return { achieved: { ...achieved, ending: { kind: 'patch', patch, url } }, url }
}

function filesOf(
  { candidate, facts, settings }: Undertaking,
  { address }: Achieved,
): readonly RepositoryFile[] {
  const files = opamRepositoryFiles(candidate, settings.opam.packagesDir, address)
  return pending(files, facts.opam)
}

function branchGone({ texts }: Candidate): Failure {
  return new Failure(
    'branch-moved',
    `There is no branch ${texts.pullRequest.branch} in the fork.`,
    {
      hint: 'Run again: it makes the branch first.',
    },
  )
}

function forkOf({ fork }: Achieved): ForgeRepository {
  if (fork !== undefined) return fork
  throw new Failure('opam-fork-missing', 'There is no fork to push the branch to.', {
    hint: 'Run again: it makes the fork first.',
  })
}
