import type { Candidate } from './candidate.ts'
import { reachOfToken } from './ending.ts'
import type { Reach } from './ending.ts'
import { Failure } from './failure.ts'
import type {
  Branch,
  Fork,
  OpamForgeReader,
  OpamUpstream,
  PullRequest,
  TokenIdentity,
  WantedFork,
} from './ports.ts'
import type { RepositoryName, Settings } from './settings.ts'
import { fullName } from './repository-name.ts'

/** The opam repository and the way into it, as they were when the run looked. */
export interface OpamFacts {
  readonly upstream: OpamUpstream
  /** The branch of the opam repository that is released to. */
  readonly base: string
  readonly reach: Reach
  /** The login of the token's owner, where it has one. */
  readonly login: string | undefined
  /** What the opam repository holds at each of the candidate's paths, by path. */
  readonly published: ReadonlyMap<string, string>
  readonly fork: Fork | undefined
  readonly proposal: Proposal
}

/** What a fork holds of this release already. */
export interface Proposal {
  /** The fork's branch of this release. */
  readonly branch: Branch | undefined
  /** What that branch holds at each of the candidate's paths. */
  readonly files: ReadonlyMap<string, string>
  /** All paths it changes. */
  readonly changed: readonly string[]
  /** The newest pull request from that branch into the base. */
  readonly pullRequest: PullRequest | undefined
}

/** A fork in which nothing of the release is yet. */
export const noProposal: Proposal = {
  branch: undefined,
  files: new Map<string, string>(),
  changed: [],
  pullRequest: undefined,
}

/** Where a package of the candidate lies in the opam repository. */
export function packagePath(packagesDir: string, name: string, version: string): string {
  return `${packagesDir}/${name}/${name}.${version}/opam`
}

/**
 * Asks the opam repository's forge what a pull request for the candidate will meet.
 *
 * @throws Failure where the token cannot do what it was given for, a repository, branch or folder that
 * the settings name is not there, or the forge does not answer.
 */
export async function observeOpam(
  forge: OpamForgeReader,
  candidate: Candidate,
  settings: Settings['opam'],
): Promise<OpamFacts> {
  const [identity, upstream] = await Promise.all([forge.identity(), forge.upstream()])
  const base = settings.branch ?? upstream.defaultBranch
  const [fork, published] = await Promise.all([
    findFork(forge, { identity, upstream, named: settings.fork }),
    filesAt(forge, upstream, { paths: pathsOf(candidate, settings), ref: base }),
    requireBase(forge, { upstream, base, packagesDir: settings.packagesDir }),
  ])
  const reach = reachOfToken({ identity, upstream, fork })
  if (reach instanceof Failure) throw reach
  const proposal =
    fork === undefined || reach === 'new-file-links'
      ? noProposal
      : await observeProposal(forge, candidate, { fork, base, settings })
  const login = identity.kind === 'user' ? identity.login : undefined
  return { upstream, base, reach, login, published, fork, proposal }
}

/** Where the release is proposed from and to. */
interface Route {
  readonly fork: Fork
  readonly base: string
  readonly settings: Settings['opam']
}

/**
 * Asks what a fork holds of the release.
 *
 * @throws Failure where the forge does not answer.
 */
export async function observeProposal(
  forge: OpamForgeReader,
  candidate: Candidate,
  { fork, base, settings }: Route,
): Promise<Proposal> {
  const name = candidate.texts.pullRequest.branch
  const [branch, pullRequests] = await Promise.all([
    forge.branch(fork, name),
    forge.pullRequests({ fork, branch: name }),
  ])
  const pullRequest = pullRequests.find((request) => request.base === base)
  if (branch === undefined) return { ...noProposal, pullRequest }
  const [files, changed] = await Promise.all([
    filesAt(forge, fork, { paths: pathsOf(candidate, settings), ref: branch.head }),
    forge.changedPaths({ fork, branch: name }, base),
  ])
  return { branch, files, changed, pullRequest }
}

function pathsOf(candidate: Candidate, { packagesDir }: Settings['opam']): readonly string[] {
  return candidate.packages.map(({ name }) => packagePath(packagesDir, name, candidate.version))
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
  situation: {
    readonly identity: TokenIdentity
    readonly upstream: OpamUpstream
    readonly named: RepositoryName | undefined
  },
): Promise<Fork | undefined> {
  const { identity, upstream, named } = situation
  if (named === undefined && identity.kind === 'user' && isOwner(identity.login, upstream)) {
    return upstream
  }
  const wanted = wantedFork(named, identity)
  const fork = wanted === undefined ? undefined : await forge.fork(wanted)
  if (named !== undefined && fork === undefined) throw forkMissing(named, upstream)
  if (fork?.canPush === false && identity.kind === 'user') throw forkOfOthers(fork, identity.login)
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

function forkOfOthers({ owner, name }: Fork, login: string): Failure {
  return new Failure(
    'opam-fork-rights',
    `The token given as opam-token belongs to ${login}, who may not write to the fork ${owner}/${name}.`,
    {
      hint: 'Name a fork that its owner may write to, or leave opam-fork out: then theirs is found or made.',
    },
  )
}

async function filesAt(
  forge: OpamForgeReader,
  repository: RepositoryName,
  wanted: { readonly paths: readonly string[]; readonly ref: string },
): Promise<ReadonlyMap<string, string>> {
  const contents = await Promise.all(
    wanted.paths.map(
      async (path) => [path, await forge.file(repository, path, wanted.ref)] as const,
    ),
  )
  return new Map(
    contents.flatMap(([path, content]) =>
      content === undefined ? [] : [[path, content] as const],
    ),
  )
}
