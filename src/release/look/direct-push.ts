import { reachOfToken } from './reach.ts'
import type { Reach } from '../model/facts.ts'
import { Failure } from '../model/failure.ts'
import type { OpamForgeReader } from '../model/ports/opam-forge.ts'
import type { ForgeRepository } from '../model/repository.ts'
import type { TokenIdentity } from '../model/token-power.ts'
import { fullName } from '../model/repository.ts'

/**
 * How far a token reaches that is to push to the opam repository itself. git's server is asked, since it
 * alone knows of every kind of token; who may push there may also open a pull request from there.
 *
 * @throws Failure where the server does not answer.
 */
export async function reachOfDirectPush(
  forge: Pick<OpamForgeReader, 'pushAccess'>,
  { identity, upstream }: { readonly identity: TokenIdentity; readonly upstream: ForgeRepository },
): Promise<Reach | Failure> {
  // What is wrong with the token itself is told as ever: unknown, none, or without a scope.
  const alone = reachOfToken({ identity, upstream, fork: undefined })
  if (identity.kind === 'none' || identity.kind === 'invalid') return alone
  if (alone instanceof Failure && alone.code === 'opam-token-scope') return alone
  const access = await forge.pushAccess(upstream.webUrl)
  if (access.kind === 'granted') return 'pull-request'
  // Without a clear answer the API's word about the person counts; it knows nothing of an installation.
  const isTold = identity.kind === 'user' && upstream.canPush === false
  if (access.kind === 'unknown' && !isTold) return 'pull-request'
  const why = access.kind === 'unknown' ? access.why : access.words.replace(/\.$/, '')
  const target = fullName(upstream)
  return new Failure(
    'opam-push-rights',
    `The input opam-push is set to direct, but the token passed as opam-token cannot write to ${target} (${why}).`,
    {
      hint: `Remove the input opam-push to propose from a fork. Or use a token that can write contents and pull requests in ${target}.`,
    },
  )
}
