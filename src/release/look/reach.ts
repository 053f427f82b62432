import type { Reach } from '../model/facts.ts'
import { Failure } from '../model/failure.ts'
import type { ForgeRepository } from '../model/repository.ts'
import type { PushAccess, TokenIdentity } from '../model/token-power.ts'
import { fullName } from '../model/repository.ts'

interface Situation {
  readonly identity: TokenIdentity
  readonly upstream: ForgeRepository
  readonly fork: ForgeRepository | undefined
}

type Person = Extract<TokenIdentity, { kind: 'user' }>

/** Scopes of a classic token of which one is needed to write to a public repository, or propose to it. */
export const writingScopes: readonly string[] = ['public_repo', 'repo']

/**
 * Whether only git's server knows what the token may do in the fork. A classic token's scopes and its
 * owner's rights say all, unless an organisation wants each token let in; of other tokens the API tells
 * the right of the person, or nothing.
 */
export function asksPushAccess({ identity, fork }: Situation): boolean {
  if (fork === undefined) return false
  if (identity.kind === 'installation') return fork.canPush !== undefined
  if (identity.kind !== 'user') return false
  return identity.scopes === undefined || !sameOwner(fork.owner, identity.login)
}

function sameOwner(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

/**
 * How far the token reaches, found out from what the API and git's server tell of it before anything is
 * written.
 *
 * A classic token with `public_repo` does all. A fine-grained one may push to a fork of its owner but
 * cannot open a pull request in a repository its owner has no part in (GitHub's documentation,
 * "limitations of fine-grained personal access tokens"), and has one owner whose repositories it reaches;
 * nor can an App's on behalf of a person, where the App is not installed. An installation's token, such as the workflow's own, sees nothing but the
 * repositories it is installed on.
 *
 * @param access what git's server says of a push to the fork; absent where it was not asked.
 * @returns the reach, or the failure that explains what the token lacks and the way out.
 */
export function reachOfToken(
  situation: Situation & { readonly access?: PushAccess | undefined },
): Reach | Failure {
  const { identity, upstream, fork, access } = situation
  switch (identity.kind) {
    case 'invalid':
      return new Failure(
        'token-invalid',
        'GitHub does not recognise the token passed as opam-token.',
        {
          hint: 'Create a new classic token with the scope public_repo and put it in the secret that the workflow passes as opam-token.',
          terminalHint:
            'Create a new classic token with the scope public_repo and set OPAM_TOKEN to it.',
        },
      )
    case 'none':
      return 'by-hand'
    case 'installation':
      return reachOfInstallation(fork, access)
    case 'user':
      if (fork?.canPush === false && access?.kind !== 'granted') {
        return forkOfOthers(fork, identity.login)
      }
      return identity.scopes === undefined
        ? reachOfLimited(identity, upstream, { fork, access })
        : reachOfClassic(identity, identity.scopes, { fork, access })
  }
}

/**
 * An App that is installed on a fork can push there, which only git's server tells: the `permissions` that
 * its token is told say `false` all the same. Those of the workflow's own token are absent; it is no
 * mistake to name a fork beside it, but it helps nobody.
 */
function reachOfInstallation(
  fork: ForgeRepository | undefined,
  access: PushAccess | undefined,
): Reach | Failure {
  if (fork === undefined || fork.canPush === undefined) return 'by-hand'
  if (access?.kind !== 'refused') return 'compare-link'
  return new Failure(
    'opam-token-fork',
    `The token passed as opam-token belongs to an App installation that cannot write to the fork ${fullName(fork)} (${saidBy(access)}).`,
    {
      hint: `Install the App on ${fork.webUrl} with "Contents: read and write". Or remove the input opam-fork and open the pull request yourself.`,
    },
  )
}

interface Target {
  readonly fork: ForgeRepository | undefined
  readonly access: PushAccess | undefined
}

function reachOfClassic(
  { login }: Person,
  scopes: readonly string[],
  { fork, access }: Target,
): Reach | Failure {
  if (!scopes.some((scope) => writingScopes.includes(scope))) {
    const has = scopes.length === 0 ? 'no scopes' : `only the scopes ${scopes.join(', ')}`
    return new Failure(
      'opam-token-scope',
      `The token passed as opam-token belongs to ${login} and has ${has}. It can neither push to a fork nor open a pull request.`,
      {
        hint: 'Edit the token on GitHub (Settings, Developer settings, Personal access tokens, Tokens (classic)) and tick public_repo.',
      },
    )
  }
  if (fork === undefined || access?.kind !== 'refused') return 'pull-request'
  return new Failure(
    'opam-fork-rights',
    `The token passed as opam-token is a classic token of ${login} and cannot write to the fork ${fullName(fork)} (${saidBy(access)}).`,
    {
      hint: `Authorise the token for ${fork.owner} (Settings, Developer settings, Personal access tokens, Tokens (classic), Configure SSO), or remove the input opam-fork to use a fork of ${login}.`,
    },
  )
}

function reachOfLimited(
  person: Person,
  upstream: ForgeRepository,
  { fork, access }: Target,
): Reach | Failure {
  const refused = access?.kind === 'refused' ? access : undefined
  if (fork !== undefined && refused === undefined) {
    return sameOwner(fork.owner, upstream.owner) ? 'pull-request' : 'compare-link'
  }
  const target = fullName(upstream)
  const { login } = person
  const kind =
    person.ofApp === true ? `an App user token of ${login}` : `a fine-grained token of ${login}`
  const grant =
    person.ofApp === true
      ? 'install the App on the fork with "Contents: read and write"'
      : 'give the token "Contents: read and write" on the fork'
  return new Failure(
    'opam-token-fork',
    fork === undefined
      ? `The token passed as opam-token is ${kind}, who has no fork of ${target}. Such a token cannot create a fork.`
      : `The token passed as opam-token is ${kind} and cannot write to the fork ${fullName(fork)}${refused === undefined ? '' : ` (${saidBy(refused)})`}.`,
    {
      hint: `Use a classic token with the scope public_repo. Or ${fork === undefined ? `fork ${upstream.webUrl} by hand and ` : ''}${grant}.`,
    },
  )
}

function forkOfOthers({ owner, name }: ForgeRepository, login: string): Failure {
  return new Failure(
    'opam-fork-rights',
    `The token passed as opam-token belongs to ${login}, who cannot write to the fork ${owner}/${name}.`,
    {
      hint: 'Name a fork that this person can write to, or remove the input opam-fork: the run then finds or creates their fork.',
    },
  )
}

/** A server's words inside a sentence. */
function saidBy({ words }: Extract<PushAccess, { kind: 'refused' }>): string {
  return words.replace(/\.$/, '')
}
