import { repositoryFolder } from '../disk/opam-repository-folder.ts'
import type { OpamRepositoriesReader } from '../release/model/ports/opam-repositories.ts'
import type { PackageSource } from '../solver/package-source.ts'
import { forecastPace } from './forecast-pace.ts'

/** Checkouts of opam repositories, that which is released to first. */
export function folderRepositories(folders: readonly string[]): OpamRepositoriesReader {
  const pace = forecastPace()
  return {
    read: async () => {
      const sources: PackageSource[] = []
      for (const folder of folders) {
        const source = repositoryFolder(folder)
        if (source === undefined) {
          const why = `${JSON.stringify(folder)} is not an opam repository: it has no folder "packages"`
          return await Promise.resolve({ kind: 'unread', why })
        }
        sources.push(source)
      }
      return await Promise.resolve({ kind: 'read', sources })
    },
    pace: async () => await pace(),
  }
}
