import { archivedRepository, fullName } from '../model/repository.ts'
import { writingScopes } from './reach.ts'
import { Failure } from '../model/failure.ts'
import type { SourceRepository } from '../model/ports/source-forge.ts'
import type { PushAccess, TokenIdentity } from '../model/token-power.ts'

const ownToken =
  'Leave github-token out, so that the workflow uses its own, and give the job "permissions: contents: write".'

const personalToken =
  'In a workflow, the token of the job is enough if it has "permissions: contents: write". Here, set GITHUB_TOKEN to a classic token with the scope public_repo that may write to the repository.'

/**
 * Why a token cannot make a tag or a release in the source repository, as far as the server tells: all of
 * that takes the right to write contents.
 *
 * @param access what git's server says of pushing there; absent where it was not asked.
 */
export function deniedBySource(
  identity: TokenIdentity,
  repository: SourceRepository,
  access: PushAccess | undefined,
): Failure | undefined {
  if (repository.archived === true) return archivedRepository(repository)
  const target = fullName(repository)
  switch (identity.kind) {
    case 'invalid':
      return invalidSourceToken()
    case 'none':
      return new Failure('token-missing', `A release in ${target} takes a token.`, {
        hint: 'Pass one as github-token; in a workflow, leave that out, so that it uses its own.',
        terminalHint: personalToken,
      })
    case 'user': {
      const { login, scopes } = identity
      if (repository.canPush === false && scopes !== undefined) {
        return rights(`belongs to ${login}, who may not write to ${target}.`, ownToken)
      }
      if (scopes !== undefined && !scopes.some((scope) => writingScopes.includes(scope))) {
        return new Failure(
          'github-token-scope',
          `The token given as github-token belongs to ${login} and lacks the scope public_repo: it cannot make a release.`,
          { hint: ownToken, terminalHint: personalToken },
        )
      }
      if (access?.kind !== 'refused') return undefined
      const form =
        scopes !== undefined ? 'classic' : identity.ofApp === true ? "App's" : 'fine-grained'
      return rights(
        `is a ${form} one of ${login} and may not write to ${target} (${said(access.words)}).`,
        scopes === undefined
          ? `${ownToken} Or give the token "Contents: read and write" on ${target}.`
          : ownToken,
      )
    }
    case 'installation':
      return access?.kind === 'refused'
        ? rights(
            `is the workflow's own, or another App installation's, and may not write to ${target} (${said(access.words)}).`,
            'Give the job "permissions: contents: write".',
          )
        : undefined
  }
}

/** The server does not know the token. */
export function invalidSourceToken(): Failure {
  return new Failure('token-invalid', 'GitHub does not know the token given as github-token.', {
    hint: 'Leave github-token out, so that the workflow uses its own.',
    terminalHint: personalToken,
  })
}

function rights(fact: string, hint: string): Failure {
  return new Failure('github-token-rights', `The token given as github-token ${fact}`, {
    hint,
    terminalHint: personalToken,
  })
}

/** Words of a server inside a sentence of ours. */
function said(words: string): string {
  return words.replace(/\.$/, '')
}
