import { asksPushAccess, reachOfToken } from './ending.ts'
import type { Reach } from './ending.ts'
import { Failure } from './failure.ts'
import { reachOfDirectPush } from './direct-push.ts'
import type { Fork, OpamForgeReader, OpamUpstream, TokenIdentity, WantedFork } from './ports.ts'
import { fullName } from './repository-name.ts'
import type { RepositoryName, Settings } from './settings.ts'

/** Whose the token is, and the repository it is to reach. */
export interface OpamMeeting {
  readonly identity: TokenIdentity
  readonly upstream: OpamUpstream
}

/** How the token gets into the opam repository. */
export interface OpamWay {
  /** The branch of the opam repository that is released to. */
  readonly base: string
  readonly fork: Fork | undefined
  readonly reach: Reach | Failure
}

/**
 * Finds the fork, and out how far the token reaches.
 *
 * @throws Failure where a repository, branch or folder that the settings name is not there, or the forge
 * does not answer.
 */
export async function findOpamWay(
  forge: OpamForgeReader,
  { identity, upstream }: OpamMeeting,
  settings: Settings['opam'],
): Promise<OpamWay> {
  const base = settings.branch ?? upstream.defaultBranch
  if (settings.push === 'direct') {
    await requireBase(forge, { upstream, base, packagesDir: settings.packagesDir })
    const reach = await reachOfDirectPush(forge, { identity, upstream })
    // The branch begins where it is to be merged.
    return { base, fork: { ...upstream, defaultBranch: base }, reach }
  }
  const [fork] = await Promise.all([
    findFork(forge, { identity, upstream, named: settings.fork }),
    requireBase(forge, { upstream, base, packagesDir: settings.packagesDir }),
  ])
  const situation = { identity, upstream, fork }
  const access =
    fork !== undefined && asksPushAccess(situation)
      ? await forge.pushAccess(fork.webUrl)
      : undefined
  return { base, fork, reach: reachOfToken({ ...situation, access }) }
}

/** The branch and the folder of packages must be there: a misspelt one would be made. */
async function requireBase(
  forge: OpamForgeReader,
  wanted: { readonly upstream: OpamUpstream; readonly base: string; readonly packagesDir: string },
): Promise<void> {
  const { upstream, base, packagesDir } = wanted
  if (await forge.hasFolder(packagesDir, base)) return
  const target = fullName(upstream)
  if ((await forge.branch(upstream, base)) === undefined) {
    throw new Failure('opam-branch-missing', `${target} has no branch ${base}.`, {
      hint: 'Correct the input opam-branch, or leave it out to release to the default branch.',
    })
  }
  throw new Failure(
    'packages-dir-missing',
    `The branch ${base} of ${target} has no folder ${packagesDir}.`,
    { hint: 'Correct the input packages-dir: the folder in which each package has a folder.' },
  )
}

/** The fork to propose from; a repository of the token's own owner is its own. */
async function findFork(
  forge: OpamForgeReader,
  situation: OpamMeeting & { readonly named: RepositoryName | undefined },
): Promise<Fork | undefined> {
  const { identity, upstream, named } = situation
  if (named === undefined && identity.kind === 'user' && isOwner(identity.login, upstream)) {
    return upstream
  }
  const wanted = wantedFork(named, identity)
  const fork = wanted === undefined ? undefined : await forge.fork(wanted)
  if (named !== undefined && fork === undefined) throw forkMissing(named, upstream)
  return fork
}

function isOwner(login: string, { owner }: RepositoryName): boolean {
  return login.toLowerCase() === owner.toLowerCase()
}

/** The named fork, else the token owner's; a token that is nobody's has none. */
function wantedFork(
  named: RepositoryName | undefined,
  identity: TokenIdentity,
): WantedFork | undefined {
  if (named !== undefined) return { kind: 'named', repository: named }
  return identity.kind === 'user' ? { kind: 'owned', login: identity.login } : undefined
}

function forkMissing({ owner, name }: RepositoryName, upstream: OpamUpstream): Failure {
  return new Failure(
    'opam-fork-missing',
    `The repository ${owner}/${name}, given as opam-fork, is not a fork of ${fullName(upstream)} that the token can see.`,
    { hint: 'Name an existing fork, or leave opam-fork out: then yours is found or made.' },
  )
}
