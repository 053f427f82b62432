import { keepingMessage } from './branch-edits.ts'
import { branchGone, forkOf, proposesFromBranch } from './proposal-step.ts'
import type { ProposalStep } from './proposal-step.ts'

/** The commit of what the branch lacks of the files, with the address that the archive really has. */
export const commit: ProposalStep = {
  kind: 'commit',
  writes: true,
  judge: (situation) => {
    if (!proposesFromBranch(situation)) return undefined
    const { proposed, opam } = situation
    const title = proposed.commitTitle
    const { branch } = opam.proposal
    if (branch === undefined) return { title, state: 'todo' }
    const { write, remove, kept, edit } = proposed.changes(opam.proposal)
    if (write.length > 0 || remove.length > 0) return { title, state: 'todo' }
    const evidence =
      kept.length === 0 || edit === undefined
        ? branch.head
        : `${kept.join(', ')} stays as ${edit.author ?? 'somebody'} edited it in ${edit.commit.slice(0, 7)}`
    return { title, state: 'done', evidence }
  },
  perform: async ({ proposed, writer }, state) => {
    const { proposal } = state
    const fork = forkOf(state)
    if (proposal.branch === undefined) throw branchGone(proposed)
    const { write, remove, edit } = proposed.changes(proposal)
    if (write.length === 0 && remove.length === 0) return { state }
    const { headline, body } = proposed.commit
    const made = await writer.commit({
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
        ? made
        : `${made}; keeps the edits of ${edit.author ?? 'somebody'} in ${edit.commit.slice(0, 7)}`
    const branch = { ...proposal.branch, head: made }
    const committed = { ...state, proposal: { ...proposal, branch } }
    return { state: committed, detail, url: `${fork.webUrl}/commit/${made}` }
  },
}
