import { join } from 'node:path'
import { lookIntoArchive } from '../disk/public-archive.ts'
import type { KeptDownloads } from '../github/downloads.ts'
import { Failure } from '../release/model/failure.ts'
import type { PublicArchives } from '../release/model/ports/archive.ts'

/** No archive of opam's comes near this, in bytes; a disk of a runner holds some ten of it. */
const largestArchive = 1024 ** 3

/** Fetches public archives into a folder that is there. */
export function publicArchivesIn(
  folder: string,
  using: { readonly downloads: KeptDownloads; readonly environment: NodeJS.ProcessEnv },
): PublicArchives {
  return {
    fetch: async (url) => {
      const name = fileName(url)
      const path = join(folder, name)
      const download = await using.downloads.keep(url, { path, limit: largestArchive })
      if (download === undefined) {
        throw new Failure('archive-url-missing', `There is no file at ${url}.`, {
          hint: 'Publish the archive first, or fix the input archive-url. The message shows the address with the version and the tag filled in.',
        })
      }
      const { environment } = using
      const { root, contents } = await lookIntoArchive(path, { from: url, environment })
      return { archive: { path, name, root, ...download }, contents }
    },
  }
}

/** The last part of an address as the name of a file, whatever is written there. */
function fileName(url: string): string {
  const last = new URL(url).pathname.split('/').at(-1) ?? ''
  const plain = last.replace(/[^A-Za-z0-9._+~-]/g, '-').replace(/^[.-]+/, '')
  return plain === '' ? 'archive' : plain.slice(-120)
}
