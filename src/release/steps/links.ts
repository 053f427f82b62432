import { archiveAddress } from '../model/archive-address.ts'
import { compareLink, newFileLink } from '../artefacts/links.ts'
import { newFilesPatch } from '../artefacts/new-files-patch.ts'
import type { RepositoryFile } from '../model/ports/opam-forge.ts'
import { fullName } from '../model/repository.ts'
import { proposedFiles } from './branch-changes.ts'
import { proposalWay } from './proposal-way.ts'
import { forkOf } from './step.ts'
import type { Performed, Run, RunState, Step } from './step.ts'

/** The pages on which a person ends what the token may not. Writes nothing; every run makes them anew. */
export const links: Step = {
  kind: 'links',
  judge: (situation) => {
    const { release, facts, settings } = situation
    // A link to propose an archive that is not public yet would be followed too early.
    if (settings.draft) return undefined
    const target = fullName(facts.opam.upstream)
    switch (proposalWay(situation).kind) {
      case 'by-hand': {
        const { files } = proposedFiles(situation, archiveAddress(release, facts.source))
        const title =
          files.length === 1
            ? `Link to propose the package to ${target}`
            : `Patch to propose the packages to ${target}`
        return { title, state: 'todo' }
      }
      case 'compare-link':
        return facts.opam.proposal.pullRequest?.state === 'open'
          ? undefined
          : { title: `Link to open the pull request in ${target}`, state: 'todo' }
      case 'pull-request':
      case 'published':
      case 'refused':
        return undefined
    }
  },
  perform: async (run, state) => await Promise.resolve(linksOf(run, state)),
}

function linksOf(run: Run, state: RunState): Performed {
  const { release, facts } = run
  const { upstream, base, reach } = facts.opam
  if (reach === 'compare-link') {
    const { title, body, branch } = release.texts.pullRequest
    const url = compareLink(upstream, { fork: forkOf(state), branch }, { base, title, body })
    return { state: { ...state, ending: { kind: 'compare-link', url } }, url }
  }
  const { files } = proposedFiles(run, state.address)
  const [file] = files
  // Proposed one by one, packages that depend on each other could not be built.
  if (file === undefined || files.length > 1) return patchOf(run, state, files)
  const url = newFileLink(upstream, base, file)
  return { state: { ...state, ending: { kind: 'new-file-link', url } }, url }
}

function patchOf(
  { release, facts, settings }: Run,
  state: RunState,
  files: readonly RepositoryFile[],
): Performed {
  const { upstream, base } = facts.opam
  const { title, body, branch } = release.texts.pullRequest
  const owner = settings.opam.elsewhere ? undefined : settings.actor
  const fork = { ...upstream, owner: owner ?? 'YOU' }
  const url =
    owner === undefined
      ? `${upstream.webUrl}/compare`
      : compareLink(upstream, { fork, branch }, { base, title, body })
  const patch = {
    text: newFilesPatch(files),
    branch,
    base,
    headline: release.texts.commit.headline,
    forkUrl: `${upstream.webUrl}/fork`,
    cloneUrl: new URL(`/${fullName(fork)}.git`, upstream.webUrl).href,
  }
  return { state: { ...state, ending: { kind: 'patch', patch, url } }, url }
}
