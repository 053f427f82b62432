import { fullName, isSameRepository } from '../model/repository.ts'
import { proposalOf } from '../look/opam-facts.ts'
import { proposesFromBranch } from './proposal-way.ts'
import type { Step } from './step.ts'

/** The fork of the opam repository; none where the branch goes to the opam repository itself. */
export const fork: Step = {
  kind: 'fork',
  judge: (situation) => {
    const { fork: there, upstream } = situation.facts.opam
    if (!proposesFromBranch(situation)) return undefined
    const title = `Fork of ${fullName(upstream)}`
    if (there === undefined) return { title, state: 'todo' }
    return isSameRepository(there, upstream)
      ? undefined
      : { title, state: 'done', evidence: fullName(there), url: there.webUrl }
  },
  /** Looks what it holds, too: it may have been there under another name. */
  perform: async ({ release, facts, settings, writers }, state) => {
    const { packagesDir } = settings.opam
    const place = proposalOf(release, { base: facts.opam.base, packagesDir })
    const made = await writers.opam.createFork(place)
    const { fork: there } = made
    return { state: { ...state, ...made }, detail: fullName(there), url: there.webUrl }
  },
}
