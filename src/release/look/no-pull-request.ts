import { Failure } from '../model/failure.ts'
import type { ForgeRepository } from '../model/repository.ts'
import { fullName } from '../model/repository.ts'
import type { Settings } from '../model/settings.ts'
import type { Reach } from '../model/facts.ts'

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
      return `the token given as opam-token can push to the fork, but it cannot open a pull request in ${fullName(upstream)}`
    case 'by-hand':
      return tokenMissing
        ? 'opam-token is empty'
        : 'the token given as opam-token cannot write outside the repositories of its App'
  }
}

/** The failure where the user requires the pull request. */
export function pullRequestRequired(why: string): Failure {
  return new Failure('pull-request-required', `The run cannot open a pull request: ${why}.`, {
    hint: 'Pass a classic token with the scope public_repo as opam-token. To release without a pull request, leave the input require-pull-request out.',
  })
}
