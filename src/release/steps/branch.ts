import { fullName, isSameRepository } from '../model/repository.ts'
import { branchGone, forkOf, proposesFromBranch } from './proposal-step.ts'
import type { ProposalStep } from './proposal-step.ts'

/** The branch of the proposal, made at a commit that the fork has already. */
export const branch: ProposalStep = {
  kind: 'branch',
  writes: true,
  judge: (situation) => {
    if (!proposesFromBranch(situation)) return undefined
    const { fork, upstream, proposal } = situation.opam
    const isUpstream = fork !== undefined && isSameRepository(fork, upstream)
    const place = isUpstream ? fullName(upstream) : 'the fork'
    const title = `Branch ${situation.proposed.branch} of ${place}`
    return proposal.branch === undefined
      ? { title, state: 'todo' }
      : { title, state: 'done', evidence: proposal.branch.head }
  },
  perform: async ({ proposed, writer }, state) => {
    const { proposal } = state
    if (proposal.branch !== undefined) return { state }
    const { start: head } = proposal
    if (head === undefined) throw branchGone(proposed)
    const { branch: name } = proposed
    await writer.createBranch(forkOf(state), name, head)
    const made = { name, head, message: '', author: undefined }
    return { state: { ...state, proposal: { ...proposal, branch: made } }, detail: head }
  },
}
