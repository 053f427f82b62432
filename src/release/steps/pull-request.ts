import { isMarked, markedBody, textChanges } from '../artefacts/pull-request-mark.ts'
import type { TextChanges } from '../artefacts/pull-request-mark.ts'
import { Failure } from '../model/failure.ts'
import type { PullRequest, PullRequestTexts } from '../model/ports/opam-forge.ts'
import { fullName } from '../model/repository.ts'
import type { Judgement } from '../model/step.ts'
import { forkOf } from './proposal-step.ts'
import type {
  Performed,
  ProposalRun,
  ProposalSituation,
  ProposalState,
  ProposalStep,
} from './proposal-step.ts'

/** The pull request, opened, or the open one brought up to date; what a person wrote in it stays. */
export const pullRequest: ProposalStep = {
  kind: 'pull-request',
  writes: true,
  judge: (situation) => {
    const { way, publishedTitle } = situation
    const { upstream, proposal } = situation.opam
    const title = `Pull request in ${fullName(upstream)}`
    switch (way.kind) {
      case 'published':
        return { title: publishedTitle, state: 'done', evidence: way.evidence, url: way.url }
      case 'refused':
        return {
          title: way.published ? publishedTitle : title,
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
    const { proposed, opam, settings, writer } = run
    const there = state.proposal.pullRequest
    if (there?.state === 'open') return await update(run, state, there)
    const { branch, texts } = proposed
    if (texts === undefined) throw new Error('The pull request of another run was to be opened.')
    const opened = await writer.openPullRequest({
      fork: forkOf(state),
      branch,
      base: opam.base,
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

/** What is to be written of the texts; nothing where they are those of another run. */
function changesOf(there: PullRequest, texts: PullRequestTexts | undefined): TextChanges {
  return texts === undefined ? { write: {}, edited: [] } : textChanges(there, texts)
}

function judgePullRequest(
  { proposed, opam, settings: { draft } }: ProposalSituation,
  title: string,
): Judgement {
  const { pullRequest: there, branch } = opam.proposal
  switch (there?.state) {
    case 'open': {
      const { write, edited } = changesOf(there, proposed.texts)
      const isSame = write.title === undefined && write.body === undefined
      const isReady = draft || !there.draft || proposed.texts === undefined
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
    `The pull request of this branch, ${webUrl}, was closed without being merged.`,
    {
      hint: 'Reopen it, or delete its branch to get a new pull request. Then run again.',
    },
  )
}

async function update<State extends ProposalState>(
  { proposed: { texts }, settings, writer }: ProposalRun,
  state: State,
  there: PullRequest,
): Promise<Performed<State>> {
  const { write, edited } = changesOf(there, texts)
  const isStale = write.title !== undefined || write.body !== undefined
  const pull = isStale ? await writer.updatePullRequest(there.number, write) : there
  const becomesReady = there.draft && !settings.draft && texts !== undefined
  if (becomesReady) await writer.markReady(there)
  const operation = isStale || becomesReady ? 'updated' : 'unchanged'
  return ended(state, pull, { operation, edited })
}

function ended<State extends ProposalState>(
  state: State,
  there: PullRequest,
  made: {
    readonly operation: 'created' | 'updated' | 'unchanged'
    readonly edited?: TextChanges['edited']
  },
): Performed<State> {
  const { operation, edited = [] } = made
  const { number, webUrl: url } = there
  const ending = { kind: 'pull-request', number, url, operation } as const
  return {
    state: { ...state, ending, proposal: { ...state.proposal, pullRequest: there } },
    found: operation === 'unchanged',
    detail: [`#${number} ${operation}`, ...keptTexts(edited)].join('; '),
    url,
  }
}

/** What stays as a person edited it, in words. */
function keptTexts(edited: TextChanges['edited']): readonly string[] {
  if (edited.length === 0) return []
  return [`its ${edited.join(' and ')} ${edited.length === 1 ? 'was' : 'were'} edited and kept`]
}
