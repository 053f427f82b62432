import { repositoryFolder } from '../disk/opam-repository-folder.ts'
import type { OpamRepositoriesReader } from '../release/model/ports/opam-repositories.ts'
import type { PackageSource } from '../solver/package-source.ts'
import { forecastPace } from './forecast-pace.ts'

/** A checkout of an opam repository, and where its packages lie. */
export interface OpamCheckout {
  readonly folder: string
  /** The folder of its packages. */
  readonly packagesDir: string
}

/** Checkouts of opam repositories, that which is released to first. */
export function folderRepositories(checkouts: readonly OpamCheckout[]): OpamRepositoriesReader {
  const pace = forecastPace()
  return {
    read: async () => {
      const sources: PackageSource[] = []
      for (const { folder, packagesDir } of checkouts) {
        const source = repositoryFolder(folder, packagesDir)
        if (source === undefined) {
          const why = `${JSON.stringify(folder)} is not an opam repository: it has no folder ${JSON.stringify(packagesDir)}`
          return await Promise.resolve({ kind: 'unread', why })
        }
        sources.push(source)
      }
      return await Promise.resolve({ kind: 'read', sources })
    },
    pace: async () => await pace(),
  }
}
