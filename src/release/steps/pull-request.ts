import { isMarked, markedBody, textChanges } from '../artefacts/pull-request-mark.ts'
import type { TextChanges } from '../artefacts/pull-request-mark.ts'
import { Failure } from '../model/failure.ts'
import type { PullRequest } from '../model/ports/opam-forge.ts'
import { fullName } from '../model/repository.ts'
import type { Judgement } from '../model/step.ts'
import { proposalWay } from './proposal-way.ts'
import { forkOf } from './step.ts'
import type { Performed, Run, RunState, Situation, Step } from './step.ts'

/** The pull request, opened, or the open one brought up to date; what a person wrote in it stays. */
export const pullRequest: Step = {
  kind: 'pull-request',
  judge: (situation) => {
    const { upstream, proposal } = situation.facts.opam
    const way = proposalWay(situation)
    const title = `Pull request in ${fullName(upstream)}`
    const published = `Packages in ${fullName(upstream)}`
    switch (way.kind) {
      case 'published':
        return { title: published, state: 'done', evidence: way.evidence, url: way.url }
      case 'refused':
        return {
          title: way.published ? published : title,
          state: 'refused',
          failure: way.failure,
        }
      case 'by-hand':
        return undefined
      case 'compare-link':
        // A person opened it; the token may not change its texts.
        return proposal.pullRequest?.state === 'open'
          ? { title, state: 'done', evidence: 'it is open', url: proposal.pullRequest.webUrl }
          : undefined
      case 'pull-request':
        return judgePullRequest(situation, title)
    }
  },
  perform: async (run, state) => {
    const { release, facts, settings, writers } = run
    const there = state.proposal.pullRequest
    if (there?.state === 'open') return await update(run, state, there)
    const { branch, ...texts } = release.texts.pullRequest
    const opened = await writers.opam.openPullRequest({
      fork: forkOf(state),
      branch,
      base: facts.opam.base,
      title: texts.title,
      body: markedBody(texts),
      draft: settings.draft,
    })
    const { title, body } = textChanges(opened, texts).write
    // Somebody else may have opened it a moment ago.
    const isOwn = title === undefined && body === undefined && isMarked(opened.body)
    return isOwn ? ended(state, opened, { operation: 'created' }) : await update(run, state, opened)
  },
}

function judgePullRequest(
  { release, facts: { opam }, settings: { draft } }: Situation,
  title: string,
): Judgement {
  const { pullRequest: there, branch } = opam.proposal
  switch (there?.state) {
    case 'open': {
      const { write, edited } = textChanges(there, release.texts.pullRequest)
      const isSame = write.title === undefined && write.body === undefined
      const isReady = draft || !there.draft
      const evidence = ['it is open', ...keptTexts(edited)].join('; ')
      return isSame && isReady
        ? { title, state: 'done', evidence, url: there.webUrl }
        : { title, state: 'todo' }
    }
    case 'closed':
      // A branch that is gone, or holds another commit, is the start of a new request.
      return branch?.head === there.head
        ? { title, state: 'refused', failure: closedUnmerged(there) }
        : { title, state: 'todo' }
    case 'merged':
    case undefined:
      return { title, state: 'todo' }
  }
}

function closedUnmerged({ webUrl }: PullRequest): Failure {
  return new Failure(
    'pull-request-closed',
    `The pull request for this release, ${webUrl}, was closed without a merge.`,
    {
      hint: 'Reopen it to go on with it, or delete its branch to have a new one opened, and run again.',
    },
  )
}

async function update(
  { release, settings, writers }: Run,
  state: RunState,
  there: PullRequest,
): Promise<Performed> {
  const { write, edited } = textChanges(there, release.texts.pullRequest)
  const isStale = write.title !== undefined || write.body !== undefined
  const pull = isStale ? await writers.opam.updatePullRequest(there.number, write) : there
  const becomesReady = there.draft && !settings.draft
  if (becomesReady) await writers.opam.markReady(there)
  const operation = isStale || becomesReady ? 'updated' : 'unchanged'
  return ended(state, pull, { operation, edited })
}

function ended(
  state: RunState,
  there: PullRequest,
  made: {
    readonly operation: 'created' | 'updated' | 'unchanged'
    readonly edited?: TextChanges['edited']
  },
): Performed {
  const { operation, edited = [] } = made
  const { number, webUrl: url } = there
  const ending = { kind: 'pull-request', number, url, operation } as const
  return {
    state: { ...state, ending, proposal: { ...state.proposal, pullRequest: there } },
    ...(operation === 'unchanged' ? { found: true } : {}),
    detail: [`#${number} ${operation}`, ...keptTexts(edited)].join('; '),
    url,
  }
}

/** What stays as a person edited it, in words. */
function keptTexts(edited: TextChanges['edited']): readonly string[] {
  if (edited.length === 0) return []
  return [`its ${edited.join(' and ')} ${edited.length === 1 ? 'was' : 'were'} edited and kept`]
}
