import { readRepositoryTarball } from '../disk/opam-repository-tarball.ts'
import { takeTarball } from '../github/repository-tarball.ts'
import type { RepositoryTarball } from '../github/repository-tarball.ts'
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
  return { access, repository, branch: undefined, packagesDir: 'packages' }
}

/** opam repositories on GitHub as they are now, that which is released to first. */
export function downloadedRepositories(
  wanted: readonly WantedRepository[],
): OpamRepositoriesReader {
  const pace = forecastPace()
  let downloaded: Promise<OpamRepositories> | undefined
  return {
    read: async () => {
      downloaded ??= downloadAll(wanted)
      return await downloaded
    },
    pace: async () => await pace(),
  }
}

async function downloadAll(wanted: readonly WantedRepository[]): Promise<OpamRepositories> {
  const sources: PackageSource[] = []
  for (const one of wanted) {
    const downloaded = await takeTarball(
      one,
      async (pieces) => await readRepositoryTarball(pieces, one.packagesDir),
    )
    if (downloaded.kind === 'refused') return { kind: 'unread', why: downloaded.why }
    const { value: read } = downloaded
    if (read.kind === 'unreadable') {
      const why = `the tarball of ${fullName(one.repository)} cannot be read: ${read.reason}`
      return { kind: 'unread', why }
    }
    sources.push(read.source)
  }
  return { kind: 'read', sources }
}
