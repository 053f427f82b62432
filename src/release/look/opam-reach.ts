import { archivedRepository, fullName } from '../model/repository.ts'
import { asksPushAccess, reachOfToken } from './reach.ts'
import type { Reach } from '../model/facts.ts'
import { Failure } from '../model/failure.ts'
import { reachOfDirectPush } from './direct-push.ts'
import type { ForgeRepository, RepositoryName } from '../model/repository.ts'
import type { OpamForgeReader, RepositoryAndFork, WantedFork } from '../model/ports/opam-forge.ts'
import type { PushAccess, TokenIdentity } from '../model/token-power.ts'
import type { Settings } from '../model/settings.ts'

/** How far the token reaches into the opam repository, and over which fork. */
export interface OpamReach {
  readonly identity: TokenIdentity
  readonly upstream: ForgeRepository
  /** The branch of the opam repository that is released to. */
  readonly base: string
  readonly fork: ForgeRepository | undefined
  readonly reach: Reach | Failure
  /** What git's server says of a push to the fork, where it was asked. */
  readonly access?: PushAccess | undefined
}

/**
 * Finds the fork, and out how far the token reaches. Nothing here depends on what is released.
 *
 * @throws Failure where a repository, branch or folder that the settings name is not there, or the forge
 * does not answer.
 */
export async function findOpamReach(
  forge: OpamForgeReader,
  settings: Settings['opam'],
): Promise<OpamReach> {
  const identity = await forge.identity()
  const seen = await forge.repository(wantedFork(settings, identity))
  const { upstream, base } = seen
  requireBase(seen, settings.packagesDir)
  if (upstream.archived === true) throw archivedRepository(upstream)
  if (settings.push === 'direct') {
    const reach = await reachOfDirectPush(forge, { identity, upstream })
    // The branch begins where it is to be merged.
    return { identity, upstream, base, fork: { ...upstream, defaultBranch: base }, reach }
  }
  const fork = proposesFromItself(settings, identity) ? upstream : seen.fork
  if (settings.fork !== undefined && fork === undefined) throw forkMissing(settings.fork, upstream)
  const situation = { identity, upstream, fork }
  const access =
    fork !== undefined && asksPushAccess(situation)
      ? await forge.pushAccess(fork.webUrl)
      : undefined
  const reach = reachIn(fork, reachOfToken({ ...situation, access }))
  return { identity, upstream, base, fork, reach, access }
}

/** How far that is where the fork may be archived. */
function reachIn(fork: ForgeRepository | undefined, reach: Reach | Failure): Reach | Failure {
  return fork?.archived === true && reach !== 'by-hand' ? archivedRepository(fork) : reach
}

/** The branch and the folder of packages must be there: a misspelt one would be made. */
function requireBase({ upstream, base, lacks }: RepositoryAndFork, packagesDir: string): void {
  const target = fullName(upstream)
  switch (lacks) {
    case undefined:
      return
    case 'branch':
      throw new Failure('opam-branch-missing', `${target} has no branch ${base}.`, {
        hint: 'Fix the input opam-branch, or remove it to use the default branch.',
      })
    case 'folder':
      throw new Failure(
        'packages-dir-missing',
        `The branch ${base} of ${target} has no folder ${packagesDir}.`,
        {
          hint: 'Set the input packages-dir to the folder that holds a folder for each package.',
        },
      )
  }
}

/** A repository of the token's own owner is its own fork. */
function proposesFromItself(settings: Settings['opam'], identity: TokenIdentity): boolean {
  const { fork: named, repository } = settings
  return named === undefined && identity.kind === 'user' && isOwner(identity.login, repository)
}

function isOwner(login: string, { owner }: RepositoryName): boolean {
  return login.toLowerCase() === owner.toLowerCase()
}

/** The named fork, else the token owner's; a token that is nobody's has none. */
function wantedFork(settings: Settings['opam'], identity: TokenIdentity): WantedFork | undefined {
  if (settings.push === 'direct' || proposesFromItself(settings, identity)) return undefined
  if (settings.fork !== undefined) return { kind: 'named', repository: settings.fork }
  return identity.kind === 'user' ? { kind: 'owned', login: identity.login } : undefined
}

function forkMissing({ owner, name }: RepositoryName, upstream: ForgeRepository): Failure {
  return new Failure(
    'opam-fork-missing',
    `The input opam-fork names ${owner}/${name}, which is not a fork of ${fullName(upstream)} that the token can see.`,
    {
      hint: 'Name an existing fork, or remove the input opam-fork: the run then finds or creates your fork.',
    },
  )
}
