import { archivedRepository, fullName } from '../model/repository.ts'
import { writingScopes } from './reach.ts'
import { Failure } from '../model/failure.ts'
import type { SourceRepository } from '../model/ports/source-forge.ts'
import type { PushAccess, TokenIdentity } from '../model/token-power.ts'

const ownToken =
  'Remove github-token, so that the workflow uses its own token, and give the job "permissions: contents: write".'

const personalToken =
  'In a workflow, the token of the job is enough if it has "permissions: contents: write". Here, set GITHUB_TOKEN to a classic token with the scope public_repo that can write to the repository.'

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
      return new Failure(
        'token-missing',
        `Releasing in ${target} requires a token with write access to it.`,
        {
          hint: 'Pass one as github-token. In a workflow, remove that input, so that the workflow uses its own token.',
          terminalHint: personalToken,
        },
      )
    case 'user': {
      const { login, scopes } = identity
      if (repository.canPush === false && scopes !== undefined) {
        return rights(`belongs to ${login}, who cannot write to ${target}.`, ownToken)
      }
      if (scopes !== undefined && !scopes.some((scope) => writingScopes.includes(scope))) {
        return new Failure(
          'github-token-scope',
          `The token passed as github-token belongs to ${login} and lacks the scope public_repo, so it cannot create a release.`,
          { hint: ownToken, terminalHint: personalToken },
        )
      }
      if (access?.kind !== 'refused') return undefined
      const form =
        scopes !== undefined ? 'classic' : identity.ofApp === true ? 'App user' : 'fine-grained'
      return rights(
        `is a ${form} token of ${login} and cannot write to ${target} (${said(access.words)}).`,
        scopes === undefined
          ? `${ownToken} Or give the token "Contents: read and write" on ${target}.`
          : ownToken,
      )
    }
    case 'installation':
      return access?.kind === 'refused'
        ? rights(
            `is the workflow's own token, or that of another App installation, and cannot write to ${target} (${said(access.words)}).`,
            'Give the job "permissions: contents: write".',
          )
        : undefined
  }
}

/** The server does not know the token. */
export function invalidSourceToken(): Failure {
  return new Failure(
    'token-invalid',
    'GitHub does not recognise the token passed as github-token.',
    {
      hint: 'Remove github-token, so that the workflow uses its own token.',
      terminalHint: personalToken,
    },
  )
}

function rights(fact: string, hint: string): Failure {
  return new Failure('github-token-rights', `The token passed as github-token ${fact}`, {
    hint,
    terminalHint: personalToken,
  })
}

/** Words of a server inside a sentence of ours. */
function said(words: string): string {
  return words.replace(/\.$/, '')
}
