import { Failure } from '../model/failure.ts'
import type { ForgeRepository } from '../model/repository.ts'
import { fullName } from '../model/repository.ts'
import type { Settings } from '../model/settings.ts'
import type { OpamFacts, Reach } from '../model/facts.ts'

/** Why a run itself opens no pull request, as the end of a sentence; absent where it does. */
export function noPullRequest(
  { upstream }: { readonly upstream: ForgeRepository },
  reach: Reach,
  { tokenMissing }: Pick<Settings['opam'], 'tokenMissing'>,
): string | undefined {
  switch (reach) {
    case 'pull-request':
      return undefined
    case 'compare-link':
      return `the token passed as opam-token can push to the fork, but it cannot open a pull request in ${fullName(upstream)}`
    case 'by-hand':
      return tokenMissing
        ? 'opam-token is empty'
        : 'the token passed as opam-token can only write to the repositories of its App'
  }
}

/** The failure where the user requires the pull request. */
export function pullRequestRequired(why: string): Failure {
  return new Failure('pull-request-required', `The run cannot open a pull request: ${why}.`, {
    hint: 'Pass a classic token with the scope public_repo as opam-token. To release without a pull request, remove the input require-pull-request.',
  })
}

/** Why a pull request that the user requires will not be there; absent where none is required, or it will be. */
export function missingPullRequest(
  opam: OpamFacts,
  settings: Settings['opam'],
): Failure | undefined {
  if (!settings.pullRequestRequired || opam.proposal.pullRequest?.state === 'open') return undefined
  const why = noPullRequest(opam, opam.reach, settings)
  return why === undefined ? undefined : pullRequestRequired(why)
}
