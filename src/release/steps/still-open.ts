import { Failure } from '../model/failure.ts'
import { commit } from './commit.ts'
import type { ProposalStep } from './proposal-step.ts'

/**
 * Looks whether a commit on the branch of an open pull request is in it: nobody sees one that came a moment after
 * the pull request was merged or closed.
 */
export const stillOpen: ProposalStep = {
  kind: 'still-open',
  writes: false,
  judge: (situation) => {
    const { pullRequest } = situation.opam.proposal
    if (pullRequest?.state !== 'open' || commit.judge(situation)?.state !== 'todo') return undefined
    return { title: `Commit in pull request #${pullRequest.number}`, state: 'todo' }
  },
  perform: async ({ writer }, state) => {
    const { branch, pullRequest } = state.proposal
    if (branch === undefined || pullRequest === undefined) return { state, found: true }
    const { number, state: now, head, webUrl: url } = await writer.pullRequest(pullRequest.number)
    if (now === 'open' || head === branch.head) return { state, found: true, detail: now, url }
    const message = `The pull request #${number} was ${now} while this run added a commit to its branch. The commit ${branch.head.slice(0, 7)} is not in it: ${url}`
    throw now === 'merged'
      ? new Failure('pull-request-merged', message, { hint })
      : new Failure('pull-request-closed', message, { hint })
  },
}

const hint = 'Run again: the run then begins with what is there now.'
