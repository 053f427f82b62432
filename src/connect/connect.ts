import { makeReleaseArchive } from '../disk/release-archive.ts'
import { openClone } from '../git/clone.ts'
import { githubClient } from '../github/client.ts'
import type { GithubClient } from '../github/client.ts'
import { publicDownloads } from '../github/downloads.ts'
import { opamForgeReader, opamForgeWriter } from '../github/opam-forge.ts'
import { sourceForgeReader, sourceForgeWriter } from '../github/source-forge.ts'
import { downloadedRepositories, wholeRepository } from './downloaded-repositories.ts'
import { publicArchivesIn } from './public-archives.ts'
import type { Hosts } from '../inputs/host.ts'
import type { Tokens } from '../inputs/token.ts'
import type { OpamForgeReader, OpamForgeWriter } from '../release/model/ports/opam-forge.ts'
import type { OpamRepositoriesReader } from '../release/model/ports/opam-repositories.ts'
import type { SourceForgeReader } from '../release/model/ports/source-forge.ts'
import type { Verifier } from '../release/model/ports/archive.ts'
import type { Transfer } from '../release/model/progress.ts'
import type { RepositoryName } from '../release/model/repository.ts'
import type { Settings } from '../release/model/settings.ts'
import type { World } from '../release/model/world.ts'

/** Where a release finds what it needs. */
export interface Surroundings {
  readonly settings: Settings
  readonly hosts: Hosts
  readonly tokens: Tokens
  /** Where the source is cloned from, for commits that the clone lacks. */
  readonly sourceUrl: string
  /** A folder of the clone. */
  readonly directory: string
  /** An existing folder for the archive and whatever is made on the way. */
  readonly scratch: string
  /** A folder for what a later run can use, which need not exist yet; `undefined`: nothing is kept. */
  readonly cacheFolder: string | undefined
  readonly environment: NodeJS.ProcessEnv
  /** Told of pauses that a limit of the API makes necessary. */
  readonly notice: (text: string) => void
  /** Told how far an upload or a download is. */
  readonly moved?: ((transfer: Transfer) => void) | undefined
  /** The source's forge, where it is none of GitHub's and is only read. */
  readonly source?: SourceForgeReader | undefined
  /** Builds what the archive holds, where that may be asked for. */
  readonly verifier?: Verifier | undefined
  /** Pauses between attempts are multiplied by this; a rehearsal need not wait for its own server. */
  readonly waitFactor?: number
}

/** What the forges of a release are spoken to with. */
export type ForgeSurroundings = Pick<
  Surroundings,
  'settings' | 'hosts' | 'tokens' | 'notice' | 'moved' | 'source' | 'waitFactor'
>

/** The forge of the source, and that of the opam repository, which may be another host. */
export function connectForges(surroundings: ForgeSurroundings): {
  readonly readers: Pick<World['readers'], 'source' | 'opam'>
  readonly writers: World['writers']
} {
  const { settings, hosts, tokens, notice, waitFactor = 1 } = surroundings
  const source = githubClient({
    ...hosts.source,
    token: tokens.github ?? '',
    tokenInput: 'github-token',
    notice,
    waitFactor,
  })
  const opam = opamClient(surroundings)
  const sourceReader = surroundings.source ?? sourceForgeReader(source, settings.source)
  const opamReader = opamForgeReader(opam, settings.opam)
  return {
    readers: {
      source: sourceReader,
      opam: isOneToken(surroundings)
        ? { ...opamReader, identity: async () => await sourceReader.identity() }
        : opamReader,
    },
    writers: {
      source:
        surroundings.source === undefined
          ? sourceForgeWriter(source, settings.source, surroundings.moved)
          : undefined,
      opam: opamForgeWriter(opam, settings.opam.repository),
    },
  }
}

/** The opam repository alone, for what has no source: its forge, and all its files, once they are asked for. */
export function connectOpamForge(
  surroundings: OpamSurroundings & Pick<Surroundings, 'cacheFolder'>,
): {
  readonly reader: OpamForgeReader
  readonly writer: OpamForgeWriter
  readonly repositories: OpamRepositoriesReader
} {
  const { settings, hosts, tokens, cacheFolder } = surroundings
  const { opam } = settings
  const client = opamClient(surroundings)
  const { repository, branch: revision, packagesDir } = opam
  const access = { ...hosts.opam, token: tokens.opam ?? '' }
  return {
    reader: opamForgeReader(client, opam),
    writer: opamForgeWriter(client, opam.repository),
    repositories: downloadedRepositories(
      [{ access, repository, revision, packagesDir }],
      cacheFolder,
    ),
  }
}

/** What the forge of the opam repository is spoken to with. */
type OpamSurroundings = Pick<ForgeSurroundings, 'hosts' | 'tokens' | 'notice' | 'waitFactor'> & {
  readonly settings: Pick<Settings, 'opam'>
}

function opamClient({ hosts, tokens, notice, waitFactor = 1 }: OpamSurroundings): GithubClient {
  return githubClient({
    ...hosts.opam,
    token: tokens.opam ?? '',
    tokenInput: 'opam-token',
    notice,
    waitFactor,
  })
}

/** Whether one token of one server is for both forges: whose it is, need be asked only once. */
function isOneToken({ hosts, tokens, source }: ForgeSurroundings): boolean {
  const isOne = tokens.github === tokens.opam && hosts.source.apiUrl === hosts.opam.apiUrl
  return isOne && source === undefined
}

/**
 * Puts the adapters together: git, the disk, and the forges.
 *
 * @throws Failure where there is no clone, or no git.
 */
export async function connect(surroundings: Surroundings): Promise<World> {
  const { tokens, environment, scratch, waitFactor = 1 } = surroundings
  const { readers, writers } = connectForges(surroundings)
  const downloads = publicDownloads(waitFactor, surroundings.moved)
  const git = await openClone({
    directory: surroundings.directory,
    environment,
    scratch,
    remote: remote(surroundings.sourceUrl, tokens.github),
  })
  return {
    git,
    archives: {
      make: async (order) => await makeReleaseArchive(git, order, { folder: scratch, environment }),
    },
    publicArchives: publicArchivesIn(scratch, { environment, downloads }),
    verifier: surroundings.verifier,
    readers: { ...readers, downloads, opamRepositories: opamRepositories(surroundings) },
    writers,
  }
}

/** The opam repository as a whole, where a forecast is asked for. */
function opamRepositories({
  settings,
  hosts,
  tokens,
  cacheFolder,
}: Surroundings): World['readers']['opamRepositories'] {
  if (!settings.forecast) return undefined
  const { repository, dependencies, branch, packagesDir } = settings.opam
  const access = { ...hosts.opam, token: tokens.opam ?? '' }
  const others = dependencies.map((other) => wholeRepository(access, other))
  const all = [{ access, repository, revision: branch, packagesDir }, ...others]
  return downloadedRepositories(all, cacheFolder)
}

function remote(url: string, token: string | undefined): { url: string; token?: string } {
  return token === undefined ? { url } : { url, token }
}

/** Where git finds a repository of a server: its web address is its clone address. */
export function cloneUrl(serverUrl: string, { owner, name }: RepositoryName): string {
  return `${serverUrl}/${owner}/${name}.git`
}
