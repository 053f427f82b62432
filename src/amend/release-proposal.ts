import type { OpamForgeReader } from '../release/model/ports/opam-forge.ts'
import { packagePath } from '../release/model/release.ts'
import { releaseBranch } from '../version/ref-name.ts'
import type { PublishedVersion } from './operation.ts'
import type { AmendFacts } from './proposal.ts'

/** What the branches of releases begin with. */
export const releaseSeries = 'release-'

/**
 * What the fork holds of the release of a version, where its pull request is open. Its branch is named for the
 * project, which may be called otherwise than the package.
 */
export async function openReleaseOf(
  { name, version }: PublishedVersion,
  { fork, proposal, upstream, base }: AmendFacts,
  {
    forge,
    paths,
    packagesDir,
  }: {
    readonly forge: Pick<OpamForgeReader, 'filesAt' | 'proposal'>
    readonly paths: readonly string[]
    readonly packagesDir: string
  },
): Promise<AmendFacts['proposal'] | undefined> {
  const path = packagePath(packagesDir, name, version)
  const end = releaseBranch('', version).slice(releaseSeries.length)
  for (const { branch } of proposal.others ?? []) {
    if (fork === undefined || !branch.startsWith(releaseSeries) || !branch.endsWith(end)) continue
    const there = await forge.filesAt(fork, `refs/heads/${branch}`, [path])
    if (!there.has(path)) continue
    const release = await forge.proposal(upstream, { fork, branch, base, paths })
    if (release.pullRequest?.state === 'open') return release
  }
  return undefined
}
