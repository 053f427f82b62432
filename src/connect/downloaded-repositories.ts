import type { OpamRepositoryCache } from '../disk/opam-repository-cache.ts'
import { opamRepositoryCache } from '../disk/opam-repository-cache.ts'
import { readRepositoryTarball } from '../disk/opam-repository-tarball.ts'
import { readCommit, takeTarball } from '../github/repository-tarball.ts'
import type { Downloaded, RepositoryTarball } from '../github/repository-tarball.ts'
import type {
  OpamRepositories,
  OpamRepositoriesReader,
} from '../release/model/ports/opam-repositories.ts'
import { fullName } from '../release/model/repository.ts'
import type { RepositoryName } from '../release/model/repository.ts'
import type { PackageSource } from '../solver/package-source.ts'
import { forecastPace } from './forecast-pace.ts'

/** An opam repository on GitHub, and where its packages lie. */
export interface WantedRepository extends RepositoryTarball {
  /** The folder of its packages. */
  readonly packagesDir: string
}

/** A repository with the layout of opam-repository, on its default branch. */
export function wholeRepository(
  access: RepositoryTarball['access'],
  repository: RepositoryName,
): WantedRepository {
  return { access, repository, revision: undefined, packagesDir: 'packages' }
}

/**
 * opam repositories on GitHub as they are now, that which is released to first.
 *
 * @param cacheFolder where what was read is kept for the next time; `undefined`: nowhere.
 */
export function downloadedRepositories(
  wanted: readonly WantedRepository[],
  cacheFolder: string | undefined,
): OpamRepositoriesReader {
  const pace = forecastPace()
  const cache = cacheFolder === undefined ? undefined : opamRepositoryCache(cacheFolder)
  let read: Promise<OpamRepositories> | undefined
  return {
    read: async (head) => {
      read ??= readAll(wanted, head, cache)
      return await read
    },
    pace: async () => await pace(),
  }
}

async function readAll(
  wanted: readonly WantedRepository[],
  head: string | undefined,
  cache: OpamRepositoryCache | undefined,
): Promise<OpamRepositories> {
  const sources: PackageSource[] = []
  for (const [at, one] of wanted.entries()) {
    const known = at === 0 ? head : undefined
    const read = cache === undefined ? await download(one) : await readThrough(cache, one, known)
    if (read.kind === 'refused') return { kind: 'unread', why: read.why }
    sources.push(read.value.source)
  }
  return { kind: 'read', sources }
}

/** An opam repository, and the commit that it is of, where that is known. */
interface RepositoryAtCommit {
  readonly source: PackageSource
  readonly commit: string | undefined
}

/** Asks for the commit first: what is in the cache of it need not be downloaded. */
async function readThrough(
  cache: OpamRepositoryCache,
  wanted: WantedRepository,
  head: string | undefined,
): Promise<Downloaded<RepositoryAtCommit>> {
  const asked =
    head === undefined ? await readCommit(wanted) : ({ kind: 'taken', value: head } as const)
  if (asked.kind === 'refused') return asked
  const { access, repository: name, packagesDir } = wanted
  const repository = `${access.apiUrl} ${fullName(name).toLowerCase()} ${packagesDir}`
  const commit = asked.value
  const known = commit === undefined ? undefined : await cache.read({ repository, commit })
  if (known !== undefined) return { kind: 'taken', value: { source: known, commit } }
  const read = await download({ ...wanted, revision: commit ?? wanted.revision })
  // Kept by the commit that the tarball itself states.
  if (read.kind === 'taken' && read.value.commit !== undefined) {
    await cache.keep({ repository, commit: read.value.commit }, read.value.source)
  }
  return read
}

async function download(wanted: WantedRepository): Promise<Downloaded<RepositoryAtCommit>> {
  const { repository, packagesDir } = wanted
  const downloaded = await takeTarball(
    wanted,
    async (pieces) => await readRepositoryTarball(pieces, packagesDir),
  )
  if (downloaded.kind === 'refused') return downloaded
  const { value: read } = downloaded
  if (read.kind === 'read') return { kind: 'taken', value: read }
  const why = `the tarball of ${fullName(repository)} cannot be read: ${read.reason}`
  return { kind: 'refused', why }
}
