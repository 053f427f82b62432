import { fullName, isSameRepository } from '../model/repository.ts'
import { proposesFromBranch } from './proposal-way.ts'
import { branchGone, forkOf } from './step.ts'
import type { Step } from './step.ts'

/** The branch of the release, made at a commit that the fork has already. */
export const branch: Step = {
  kind: 'branch',
  judge: (situation) => {
    const { release, facts } = situation
    if (!proposesFromBranch(situation)) return undefined
    const { fork, upstream, proposal } = facts.opam
    const isUpstream = fork !== undefined && isSameRepository(fork, upstream)
    const place = isUpstream ? fullName(upstream) : 'the fork'
    const title = `Branch ${release.texts.pullRequest.branch} of ${place}`
    return proposal.branch === undefined
      ? { title, state: 'todo' }
      : { title, state: 'done', evidence: proposal.branch.head }
  },
  perform: async ({ release, writers }, state) => {
    const { proposal } = state
    if (proposal.branch !== undefined) return { state }
    const { start: head } = proposal
    if (head === undefined) throw branchGone(release)
    const name = release.texts.pullRequest.branch
    await writers.opam.createBranch(forkOf(state), name, head)
    const made = { name, head, message: '' }
    return { state: { ...state, proposal: { ...proposal, branch: made } }, detail: head }
  },
}
