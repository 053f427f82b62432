import { fullName, isSameRepository } from '../model/repository.ts'
import { proposesFromBranch } from './proposal-step.ts'
import type { ProposalStep } from './proposal-step.ts'

/** The fork of the opam repository; none where the branch goes to the opam repository itself. */
export const fork: ProposalStep = {
  kind: 'fork',
  writes: true,
  judge: (situation) => {
    const { fork: there, upstream } = situation.opam
    if (!proposesFromBranch(situation)) return undefined
    const title = `Fork of ${fullName(upstream)}`
    if (there === undefined) return { title, state: 'todo' }
    return isSameRepository(there, upstream)
      ? undefined
      : { title, state: 'done', evidence: fullName(there), url: there.webUrl }
  },
  /** Looks what it holds, too: it may have been there under another name. */
  perform: async ({ proposed: { branch, paths }, opam: { base }, writer }, state) => {
    const made = await writer.createFork({ branch, base, paths })
    const { fork: there } = made
    return { state: { ...state, ...made }, detail: fullName(there), url: there.webUrl }
  },
}
