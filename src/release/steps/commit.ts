import { archiveAddress } from '../model/archive-address.ts'
import { branchChanges, editOn, keepingMessage, proposedFiles } from './branch-changes.ts'
import { proposesFromBranch } from './proposal-way.ts'
import { branchGone, forkOf } from './step.ts'
import type { Step } from './step.ts'

/** The commit of what the branch lacks of the opam files, with the address that the archive really has. */
export const commit: Step = {
  kind: 'commit',
  judge: (situation) => {
    if (!proposesFromBranch(situation)) return undefined
    const { release, facts } = situation
    const title = 'Commit of the opam files'
    const { branch } = facts.opam.proposal
    if (branch === undefined) return { title, state: 'todo' }
    const wanted = proposedFiles(situation, archiveAddress(release, facts.source))
    const { write, remove, kept } = branchChanges(release, facts.opam, wanted)
    if (write.length > 0 || remove.length > 0) return { title, state: 'todo' }
    const edit = kept.length === 0 ? undefined : editOn(release, facts.opam)
    const evidence =
      edit === undefined
        ? branch.head
        : `${kept.join(', ')} stays as ${edit.author ?? 'somebody'} edited it in ${edit.commit.slice(0, 7)}`
    return { title, state: 'done', evidence }
  },
  perform: async (run, state) => {
    const { release, facts, writers } = run
    const { proposal, address } = state
    const fork = forkOf(state)
    if (proposal.branch === undefined) throw branchGone(release)
    const seen = { login: facts.opam.login, proposal }
    const { write, remove, othersEdited } = branchChanges(
      release,
      seen,
      proposedFiles(run, address),
    )
    const edit = othersEdited ? editOn(release, seen) : undefined
    if (write.length === 0 && remove.length === 0) return { state }
    const { headline, body } = release.texts.commit
    const made = await writers.opam.commit({
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
    return { state, detail, url: `${fork.webUrl}/commit/${made}` }
  },
}
