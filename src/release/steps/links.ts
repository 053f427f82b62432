import { compareLink, newFileLink } from '../artefacts/links.ts'
import type { ProposalPatch } from '../model/outcome.ts'
import { fullName } from '../model/repository.ts'
import { forkOf } from './proposal-step.ts'
import type { Performed, ProposalRun, ProposalState, ProposalStep } from './proposal-step.ts'

/** The pages on which a person ends what the token may not. Writes nothing; every run makes them anew. */
export const links: ProposalStep = {
  kind: 'links',
  writes: false,
  judge: ({ proposed, way, opam, settings }) => {
    // A link to propose an archive that is not public yet would be followed too early.
    if (settings.draft) return undefined
    switch (way.kind) {
      case 'by-hand':
        return { title: proposed.byHand.title, state: 'todo' }
      case 'compare-link':
        return opam.proposal.pullRequest?.state === 'open'
          ? undefined
          : { title: `Link to open the pull request in ${fullName(opam.upstream)}`, state: 'todo' }
      case 'pull-request':
      case 'published':
      case 'refused':
        return undefined
    }
  },
  perform: async (run, state) => await Promise.resolve(linksOf(run, state)),
}

function linksOf<State extends ProposalState>(run: ProposalRun, state: State): Performed<State> {
  const { proposed, opam } = run
  const { upstream, base, reach } = opam
  const { title = proposed.commit.headline, body = '' } = proposed.texts ?? {}
  if (reach === 'compare-link') {
    const head = { fork: forkOf(state), branch: proposed.branch }
    const url = compareLink(upstream, head, { base, title, body })
    return { state: { ...state, ending: { kind: 'compare-link', url } }, url }
  }
  const { newFile } = proposed.byHand
  // Proposed one by one, packages that depend on each other could not be built.
  if (newFile === undefined) return patchOf(run, state, { title, body })
  const url = newFileLink(upstream, base, newFile)
  return { state: { ...state, ending: { kind: 'new-file-link', url } }, url }
}

function patchOf<State extends ProposalState>(
  { proposed, opam, settings }: ProposalRun,
  state: State,
  { title, body }: { readonly title: string; readonly body: string },
): Performed<State> {
  const { upstream, base } = opam
  const { branch } = proposed
  const owner = settings.opam.elsewhere ? undefined : settings.actor
  const fork = { ...upstream, owner: owner ?? 'YOU' }
  const url =
    owner === undefined
      ? `${upstream.webUrl}/compare`
      : compareLink(upstream, { fork, branch }, { base, title, body })
  const patch: ProposalPatch = {
    text: proposed.byHand.patch,
    branch,
    base,
    headline: proposed.commit.headline,
    forkUrl: `${upstream.webUrl}/fork`,
    cloneUrl: new URL(`/${fullName(fork)}.git`, upstream.webUrl).href,
  }
  return { state: { ...state, ending: { kind: 'patch', patch, url } }, url }
}
