import type { Diagnostic } from '../../text/diagnostic.ts'
import { compareVersions } from '../../version/opam-version.ts'
import { releaseBranches } from '../../version/ref-name.ts'
import type { Proposal } from '../model/ports/opam-forge.ts'
import type { Release } from '../model/release.ts'

/**
 * Says which open pull requests of older versions of the project the release makes superfluous. Nobody closes
 * them: a maintainer may want both.
 */
export function earlierPullRequests(
  { project, version }: Pick<Release, 'project' | 'version'>,
  { others = [] }: Pick<Proposal, 'others'>,
): readonly Diagnostic[] {
  const branches = releaseBranches(project)
  return others.flatMap(({ number, branch, title, webUrl }) => {
    const other = branches.version(branch)
    if (other === undefined || compareVersions(other, version) >= 0) return []
    return [
      {
        severity: 'notice',
        code: 'earlier-pull-request',
        message: `Pull request #${number} for ${project} ${other} is still open: "${title}".`,
        hints: [
          `If ${version} replaces it, close it at ${webUrl}. opam-repository can also merge both.`,
        ],
      },
    ]
  })
}
