import { Failure } from './failure.ts'
import { type Reach, reachOfToken } from './ending.ts'
import { type Candidate, tagName } from './candidate.ts'
import type {
  Branch,
  ForgeRelease,
  Fork,
  OpamForgeReader,
  OpamUpstream,
  PullRequest,
  SourceForgeReader,
  SourceRepository,
  TokenIdentity,
  WantedFork,
} from './ports.ts'
import type { RepositoryName, Settings } from './settings.ts'

/** The source's forge, as it was when the run looked. */
export interface SourceFacts {
  readonly repository: SourceRepository
  /** The release of the candidate's tag: a published one, else the oldest draft. */
  readonly release: ForgeRelease | undefined
  /** Tags of the other published releases that are no pre-releases. */
  readonly otherTags: readonly string[]
}

/** The opam repository and the way into it, as they were when the run looked. */
export interface OpamFacts {
  readonly upstream: OpamUpstream
  /** The branch of the opam repository that is released to. */
  readonly base: string
  readonly reach: Reach
  /** What the opam repository holds at each of the candidate's paths, by path. */
  readonly published: ReadonlyMap<string, string>
  readonly fork: Fork | undefined
  /** The fork's branch of this release, where it was made before. */
  readonly branch: Branch | undefined
  /** What that branch holds at each of the candidate's paths. */
  readonly onBranch: ReadonlyMap<string, string>
  /** The newest pull request from that branch. */
  readonly pullRequest: PullRequest | undefined
}

/** Where a package of the candidate lies in the opam repository. */
export function packagePath(packagesDir: string, name: string, version: string): string {
  return `${packagesDir}/${name}/${name}.${version}/opam`
}

/**
 * Asks the source's forge what a release of the candidate will meet.
 *
 * @throws Failure where the token cannot make a release, or the forge does not answer.
 */
export async function observeSource(
  forge: SourceForgeReader,
  candidate: Candidate,
): Promise<SourceFacts> {
  const [identity, repository, releases] = await Promise.all([
    forge.identity(),
    forge.repository(),
    forge.releases(),
  ])
  if (identity.kind === 'invalid') throw invalidSourceToken()
  if (identity.kind === 'user' && repository.canPush === false) {
    throw new Failure(
      'github-token-rights',
      `The token given as github-token belongs to ${identity.login}, who may not write to ${repository.owner}/${repository.name}.`,
      {
        hint: 'Leave github-token out, so that the workflow uses its own, and give the job "permissions: contents: write".',
      },
    )
  }
  const tag = tagName(candidate)
  return {
    repository,
    release: releaseOfTag(releases, tag),
    otherTags: releases
      .filter((release) => !release.draft && !release.prerelease && release.tag !== tag)
      .map((release) => release.tag),
  }
}

function invalidSourceToken(): Failure {
  return new Failure('token-invalid', 'GitHub does not know the token given as github-token.', {
    hint: 'Leave github-token out, so that the workflow uses its own.',
  })
}

/** The published release of a tag, else the draft with the lowest id: two runs agree on it. */
export function releaseOfTag(
  releases: readonly ForgeRelease[],
  tag: string,
): ForgeRelease | undefined {
  const ofTag = releases.filter((release) => release.tag === tag)
  const published = ofTag.find((release) => !release.draft)
  return published ?? ofTag.toSorted((a, b) => a.id - b.id)[0]
}

/**
 * Asks the opam repository's forge what a pull request for the candidate will meet.
 *
 * @throws Failure where the token cannot do what it was given for, or the forge does not answer.
 */
export async function observeOpam(
  forge: OpamForgeReader,
  candidate: Candidate,
  settings: Settings['opam'],
): Promise<OpamFacts> {
  const [identity, upstream] = await Promise.all([forge.identity(), forge.upstream()])
  const base = settings.branch ?? upstream.defaultBranch
  const wanted = wantedFork(settings.fork, identity)
  const fork = wanted === undefined ? undefined : await forge.fork(wanted)
  const reach = reachOfToken({ identity, upstream, fork })
  if (reach instanceof Failure) throw reach
  if (settings.fork !== undefined && fork === undefined) {
    throw forkMissing(settings.fork.owner, settings.fork.name, upstream)
  }
  const paths = candidate.packages.map((one) =>
    packagePath(settings.packagesDir, one.name, candidate.version),
  )
  const branchName = candidate.texts.pullRequest.branch
  const published = await filesAt(forge, upstream, { paths, ref: base })
  if (fork === undefined || reach === 'new-file-links') {
    const nothing = { branch: undefined, onBranch: new Map(), pullRequest: undefined }
    return { upstream, base, reach, published, fork, ...nothing }
  }
  const [branch, pullRequests] = await Promise.all([
    forge.branch(fork, branchName),
    forge.pullRequests({ fork, branch: branchName }),
  ])
  const onBranch =
    branch === undefined ? new Map() : await filesAt(forge, fork, { paths, ref: branch.head })
  return { upstream, base, reach, published, fork, branch, onBranch, pullRequest: pullRequests[0] }
}

/** The named fork, else the token owner's; a token that is nobody's has none. */
function wantedFork(
  named: RepositoryName | undefined,
  identity: TokenIdentity,
): WantedFork | undefined {
  if (named !== undefined) return { kind: 'named', repository: named }
  return identity.kind === 'user' ? { kind: 'owned', login: identity.login } : undefined
}

function forkMissing(owner: string, name: string, upstream: OpamUpstream): Failure {
  return new Failure(
    'opam-fork-missing',
    `The repository ${owner}/${name}, given as opam-fork, is not a fork of ${upstream.owner}/${upstream.name} that the token can see.`,
    { hint: `Name an existing fork, or leave opam-fork out: then yours is found or made.` },
  )
}

async function filesAt(
  forge: OpamForgeReader,
  repository: { readonly owner: string; readonly name: string },
  wanted: { readonly paths: readonly string[]; readonly ref: string },
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  const contents = await Promise.all(
    wanted.paths.map(
      async (path) => [path, await forge.file(repository, path, wanted.ref)] as const,
    ),
  )
  for (const [path, content] of contents) if (content !== undefined) files.set(path, content)
  return files
}
