import { archiveAddress } from '../model/archive-address.ts'
import { proposalOf } from '../look/opam-facts.ts'
import { newFilesPatch } from '../artefacts/new-files-patch.ts'
import { fullName } from '../model/repository.ts'
import { branchChanges, proposedFiles } from './branch-changes.ts'
import type { ProposalSituation, ProposalStep, Proposed } from './proposal-step.ts'
import { releaseWay } from './release-way.ts'
import type { Situation, Step } from './step.ts'

/** A step of a proposal as a step of a release, which proposes the opam files of its packages. */
export function stepOfRelease(step: ProposalStep): Step {
  const { kind, writes } = step
  return {
    kind,
    writes,
    judge: (situation) => {
      const { release, facts } = situation
      return step.judge(proposing(situation, archiveAddress(release, facts.source)))
    },
    perform: async (run, state) =>
      await step.perform({ ...proposing(run, state.address), writer: run.writers.opam }, state),
  }
}

/** The proposal of a release whose archive has that address. */
function proposing(situation: Situation, address: string): ProposalSituation {
  const { opam } = situation.facts
  return {
    proposed: proposedRelease(situation, address),
    way: releaseWay(situation),
    opam,
    settings: situation.settings,
    publishedTitle: `Packages in ${fullName(opam.upstream)}`,
  }
}

function proposedRelease(situation: Situation, address: string): Proposed {
  const { release, facts, settings } = situation
  const { base, login, upstream } = facts.opam
  const { branch, ...texts } = release.texts.pullRequest
  const { packagesDir } = settings.opam
  const wanted = proposedFiles(situation, address)
  const { files } = wanted
  const target = fullName(upstream)
  return {
    branch,
    paths: proposalOf(release, { base, packagesDir }).paths,
    commit: release.texts.commit,
    commitTitle: 'Commit of the opam files',
    texts,
    changes: (proposal) => branchChanges(release, { login, proposal }, wanted),
    byHand: {
      title:
        files.length === 1
          ? `Link to propose the package to ${target}`
          : `Patch to propose the packages to ${target}`,
      patch: newFilesPatch(files),
      newFile: files.length === 1 ? files[0] : undefined,
    },
  }
}
