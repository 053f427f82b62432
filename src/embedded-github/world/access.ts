import { Refusal, notFound, requiresAuthentication } from './refusal.ts'
import { permits, personOf, refusedReach, repositoriesOf } from './tokens.ts'
import type { Permission, Token } from './tokens.ts'
import { fullName } from './world.ts'
import type { Repository } from './world.ts'

/** What an operation asks of the token that calls it. */
export interface Need {
  readonly permission: Permission
  readonly level: 'read' | 'write'
  /** A person needs no right to push: anybody may fork or open a pull request. */
  readonly participant?: boolean
}

/** Whether a person may push to the repository: owner, member of the organisation, or collaborator. */
export function personMayPush(login: string, repository: Repository): boolean {
  return (
    repository.owner.login.toLowerCase() === login.toLowerCase() ||
    repository.owner.members.has(login) ||
    repository.collaborators.has(login)
  )
}

function reaches(token: Token, repository: Repository): boolean {
  const names = repositoriesOf(token)
  return names?.some((name) => name.toLowerCase() === fullName(repository).toLowerCase()) ?? true
}

/** Whether the token may know that the repository exists. */
export function maySee(token: Token | undefined, repository: Repository): boolean {
  if (!repository.private) return true
  if (token === undefined) return false
  if (token.kind === 'classic') {
    return token.scopes.includes('repo') && personMayPush(token.owner, repository)
  }
  return reaches(token, repository)
}

/** What GitHub says to a token that an organisation with single sign-on has not let in. */
export const signOnWords =
  'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.'

/**
 * Whether an organisation's single sign-on keeps the token out: a classic token of a member, even from
 * what everybody may read.
 */
export function needsSignOn(token: Token | undefined, { owner }: Repository): boolean {
  if (owner.singleSignOn !== true || token?.kind !== 'classic') return false
  return owner.members.has(token.owner) && token.signedOn?.includes(owner.login) !== true
}

/** What GitHub says of a write to an archived repository. */
export const archivedWords = 'Repository was archived so is read-only.'

/** The scopes of which a classic token needs one, as `X-Accepted-OAuth-Scopes` tells them. */
export function acceptedScopes(repository: Repository, need: Need): readonly string[] {
  if (need.level === 'read') return []
  return repository.private ? ['repo'] : ['public_repo', 'repo']
}

/** Whether the token may do that to a repository it sees. */
export function may(token: Token | undefined, repository: Repository, need: Need): boolean {
  if (token === undefined) return need.level === 'read' && !repository.private
  if (token.kind === 'classic') {
    if (need.level === 'read') return true
    const scoped = acceptedScopes(repository, need).some((scope) => token.scopes.includes(scope))
    return scoped && (need.participant === true || personMayPush(token.owner, repository))
  }
  if (need.level === 'read' && !repository.private && !reaches(token, repository)) return true
  if (!reaches(token, repository) || !permits(token, need.permission, need.level)) {
    return need.level === 'read' && !repository.private
  }
  const person = personOf(token)
  return person === undefined || personMayPush(person, repository)
}

/**
 * Throws GitHub's answer to a token that may not: 401 without one, 404 for a classic token (it is not
 * told more), 403 for one of limited reach.
 */
export function demand(token: Token | undefined, repository: Repository, need: Need): void {
  if (!maySee(token, repository)) throw notFound()
  if (may(token, repository, need)) return
  if (token === undefined) throw requiresAuthentication()
  if (token.kind === 'classic') {
    // The scopes that would do are told even so.
    const headers = { 'X-Accepted-OAuth-Scopes': acceptedScopes(repository, need).join(', ') }
    throw new Refusal(404, 'Not Found', { headers })
  }
  throw new Refusal(403, refusedReach(token), {
    headers: { 'X-Accepted-GitHub-Permissions': `${need.permission}=${need.level}` },
  })
}

/** Whether the token may write contents; such a token also sees drafts. */
export function mayPush(token: Token | undefined, repository: Repository): boolean {
  return may(token, repository, { permission: 'contents', level: 'write' })
}
