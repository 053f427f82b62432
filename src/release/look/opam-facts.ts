import { noProposal } from '../model/facts.ts'
import type { OpamFacts } from '../model/facts.ts'
import { packagePath } from '../model/release.ts'
import type { Release } from '../model/release.ts'
import { Failure } from '../model/failure.ts'
import type { OpamWay } from './opam-way.ts'
import type { OpamForgeReader, ProposalPlace } from '../model/ports/opam-forge.ts'

/**
 * Asks the opam repository's forge what a pull request for the release will meet.
 *
 * @throws Failure where the token cannot do what it was given for, or the forge does not answer.
 */
export async function observeOpam(
  forge: OpamForgeReader,
  release: Release,
  {
    way,
    packagesDir,
    isNew,
  }: {
    readonly way: OpamWay
    readonly packagesDir: string
    /** Whether no run seems to have got anywhere with it before. */
    readonly isNew: boolean
  },
): Promise<OpamFacts> {
  const { identity, upstream, base, fork, reach } = way
  if (reach instanceof Failure) throw reach
  const isOpen = fork !== undefined && reach !== 'by-hand'
  const [published, proposal] = await Promise.all([
    publishedOf(forge, release, packagesDir),
    isOpen
      ? forge.proposal(upstream, { fork, isNew, ...proposalOf(release, { base, packagesDir }) })
      : noProposal,
  ])
  const login = identity.kind === 'user' ? identity.login : undefined
  return { upstream, base, reach, login, published, fork, proposal }
}

/** The release's files that the opam repository has; without a request where it has none. */
async function publishedOf(
  forge: OpamForgeReader,
  { packages, version }: Release,
  packagesDir: string,
): Promise<ReadonlyMap<string, string>> {
  const names = packages.map(({ name }) => name)
  const versions = await forge.publishedVersions(names)
  const there = names.filter((name) => versions.get(name)?.includes(version) === true)
  return await forge.publishedFiles(there.map((name) => packagePath(packagesDir, name, version)))
}

/** What is looked for in a fork: the branch of the release, and its files. */
export function proposalOf(
  release: Release,
  { base, packagesDir }: { readonly base: string; readonly packagesDir: string },
): Omit<ProposalPlace, 'fork' | 'isNew'> {
  const { branch } = release.texts.pullRequest
  return { branch, base, paths: pathsOf(release, packagesDir) }
}

function pathsOf(release: Release, packagesDir: string): readonly string[] {
  return release.packages.map(({ name }) => packagePath(packagesDir, name, release.version))
}
