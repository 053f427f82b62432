import { githubClient } from '../github/client.ts'
import { pullRequestReader } from '../github/pull-request-reader.ts'
import type { Hosts } from '../inputs/host.ts'
import { Failure } from '../release/model/failure.ts'
import { packagePath } from '../release/model/release.ts'
import type { Settings } from '../release/model/settings.ts'
import { sourceOf } from '../solver/package-source.ts'
import type { PackageSource } from '../solver/package-source.ts'

/** Where a pull request is. */
export interface ProposalPlace {
  readonly host: Hosts['opam']
  readonly token: string | undefined
  readonly opam: Pick<Settings['opam'], 'repository' | 'packagesDir'>
  readonly number: number
}

/**
 * The opam files of some packages as the newest commit of a pull request has them.
 *
 * @throws Failure `version-unpublished` where it adds no version of them, and those of GitHub's answers.
 */
export async function proposedPackages(
  { host, token, opam, number }: ProposalPlace,
  names: readonly string[],
): Promise<PackageSource> {
  const client = githubClient({ ...host, token: token ?? '', tokenInput: 'opam-token' })
  const reader = pullRequestReader(client, opam)
  const { added, commits } = await reader.read(number)
  const head = commits.at(-1)
  const files = added.flatMap((path) => {
    const [folder = '', file] = path.split('/').slice(-2)
    const name = names.find((one) => folder.startsWith(`${one}.`)) ?? ''
    const version = folder.slice(name.length + 1)
    const isOwn = file === 'opam' && path === packagePath(opam.packagesDir, name, version)
    return isOwn && name !== '' ? [{ path, name, version }] : []
  })
  if (head === undefined || files.length === 0) {
    throw new Failure(
      'version-unpublished',
      `Pull request #${number} adds no version of ${names.join(', ')}.`,
      { hint: 'Name the pull request that "dune-publish status" shows.' },
    )
  }
  const texts = await reader.files(files.map(({ path }) => ({ commit: head.id, path })))
  const packages: Record<string, Record<string, string>> = {}
  for (const [index, { name, version }] of files.entries()) {
    const text = texts[index]
    if (text !== undefined) packages[name] = { ...packages[name], [version]: text }
  }
  return sourceOf(packages)
}
