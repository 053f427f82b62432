import { readRepositoryTarball } from '../disk/opam-repository-tarball.ts'
import { takeTarball } from '../github/repository-tarball.ts'
import type { RepositoryTarball } from '../github/repository-tarball.ts'
import type {
  OpamRepositories,
  OpamRepositoriesReader,
} from '../release/model/ports/opam-repositories.ts'
import { fullName } from '../release/model/repository.ts'
import type { PackageSource } from '../solver/package-source.ts'
import { forecastPace } from './forecast-pace.ts'

/** opam repositories on GitHub as they are now, that which is released to first. */
export function downloadedRepositories(
  wanted: readonly RepositoryTarball[],
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

async function downloadAll(wanted: readonly RepositoryTarball[]): Promise<OpamRepositories> {
  const sources: PackageSource[] = []
  for (const one of wanted) {
    const downloaded = await takeTarball(one, readRepositoryTarball)
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
