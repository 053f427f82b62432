import { Failure } from './failure.ts'
import type { Fork, OpamUpstream, TokenIdentity } from './ports.ts'
import { fullName } from './repository-name.ts'

/**
 * How far a token reaches into the opam repository:
 * - `pull-request`: push to a fork and open the pull request;
 * - `compare-link`: push to the fork; a person opens the pull request on GitHub's prefilled page;
 * - `new-file-links`: no further than the source; a person proposes each file in the browser.
 */
export type Reach = 'pull-request' | 'compare-link' | 'new-file-links'

interface Situation {
  readonly identity: TokenIdentity
  readonly upstream: OpamUpstream
  readonly fork: Fork | undefined
}

/** Scopes of a classic token of which one is needed to open a pull request in a public repository. */
const pullRequestScopes: readonly string[] = ['public_repo', 'repo']

/**
 * How far the token reaches, found out from what the API tells of it before anything is written.
 *
 * A classic token with `public_repo` does all. A fine-grained one may push to a fork of its owner but
 * cannot open a pull request in a repository its owner has no part in (GitHub's documentation,
 * "limitations of fine-grained personal access tokens"). An installation's token, such as the
 * workflow's own, sees nothing but the repositories it is installed on.
 *
 * @returns the reach, or the failure that explains what the token lacks and the way out.
 */
export function reachOfToken({ identity, upstream, fork }: Situation): Reach | Failure {
  switch (identity.kind) {
    case 'invalid':
      return new Failure('token-invalid', 'GitHub does not know the token given as opam-token.', {
        hint: `Make a new classic token with the scope public_repo and put it in the secret that the workflow passes as opam-token.`,
      })
    case 'none':
      return 'new-file-links'
    case 'installation':
      return reachOfInstallation(fork)
    case 'user':
      return identity.scopes === undefined
        ? reachOfFineGrained(identity.login, upstream, fork)
        : reachOfClassic(identity.login, identity.scopes)
  }
}

/**
 * An App that is installed on a fork can push there; its token's `permissions` say `false` all the same,
 * those of the workflow's own token are absent. So an App's token that is given with `opam-fork` is
 * believed: the fork is one that somebody named.
 */
function reachOfInstallation(fork: Fork | undefined): Reach {
  return fork === undefined || fork.canPush === undefined ? 'new-file-links' : 'compare-link'
}

function reachOfClassic(login: string, scopes: readonly string[]): Reach | Failure {
  if (scopes.some((scope) => pullRequestScopes.includes(scope))) return 'pull-request'
  const has = scopes.length === 0 ? 'no scope at all' : `only ${scopes.join(', ')}`
  return new Failure(
    'opam-token-scope',
    `The token given as opam-token belongs to ${login} and has ${has}: it can neither push to a fork nor open a pull request.`,
    {
      hint: 'Edit the token on GitHub (Settings, Developer settings) and add the scope public_repo.',
    },
  )
}

function reachOfFineGrained(
  login: string,
  upstream: OpamUpstream,
  fork: Fork | undefined,
): Reach | Failure {
  if (upstream.canPush === true) return 'pull-request'
  if (fork?.canPush === true) return 'compare-link'
  const target = fullName(upstream)
  return new Failure(
    'opam-token-fork',
    fork === undefined
      ? `The token given as opam-token is a fine-grained one of ${login}, who has no fork of ${target}; such a token cannot make one.`
      : `The token given as opam-token is a fine-grained one of ${login} and may not write to the fork ${fullName(fork)}.`,
    {
      hint: `Use a classic token with the scope public_repo; or fork ${upstream.webUrl} by hand and give the token "Contents: read and write" on the fork.`,
    },
  )
}
