import { releaseBranch, releaseBranches } from '../../version/ref-name.ts'
import { Failure } from '../model/failure.ts'
import { noProposal } from '../model/facts.ts'
import type { OpamFacts } from '../model/facts.ts'
import type { OpamForgeReader, ProposalPlace } from '../model/ports/opam-forge.ts'
import { packagePath } from '../model/release.ts'
import type { Settings } from '../model/settings.ts'
import { findOpamReach } from './opam-reach.ts'

/** What a pull request is about. */
interface Proposed {
  readonly project: string
  readonly version: string
  readonly packages: readonly { readonly name: string }[]
}

/**
 * Asks the opam repository's forge what a pull request for the release will meet: whose the token is, how far
 * it reaches, and what the fork holds of the release.
 *
 * @throws Failure where the token cannot do what it was given for, or the forge does not answer.
 */
export async function lookAtOpam(
  forge: OpamForgeReader,
  proposed: Proposed,
  settings: Settings['opam'],
): Promise<Omit<OpamFacts, 'published'>> {
  const { packagesDir } = settings
  return await lookAtProposal(forge, settings, (base) =>
    proposalOf(proposed, { base, packagesDir }),
  )
}

/**
 * The same for any proposal.
 *
 * @param placeOn what is looked for in the fork, where it is to be merged into that branch
 */
export async function lookAtProposal(
  forge: OpamForgeReader,
  settings: Settings['opam'],
  placeOn: (base: string) => Omit<ProposalPlace, 'fork'>,
): Promise<Omit<OpamFacts, 'published'>> {
  const { identity, upstream, base, fork, reach } = await findOpamReach(forge, settings)
  if (reach instanceof Failure) throw reach
  const proposal =
    fork === undefined || reach === 'by-hand'
      ? noProposal
      : await forge.proposal(upstream, { fork, ...placeOn(base) })
  const { login, expires } =
    identity.kind === 'user' ? identity : { login: undefined, expires: undefined }
  return { upstream, base, reach, login, expires, fork, proposal }
}

/** What is looked for in a fork: the branch of the release and its files, and other releases of the project. */
export function proposalOf(
  { project, version, packages }: Proposed,
  { base, packagesDir }: { readonly base: string; readonly packagesDir: string },
): Omit<ProposalPlace, 'fork'> {
  const paths = packages.map(({ name }) => packagePath(packagesDir, name, version))
  const series = releaseBranches(project).start
  return { branch: releaseBranch(project, version), base, paths, series }
}
