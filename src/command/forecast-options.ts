import { downloadedRepositories, wholeRepository } from '../connect/downloaded-repositories.ts'
import { folderRepositories } from '../connect/folder-repositories.ts'
import { personalCacheFolder } from '../environment/cache-folder.ts'
import type { Fields } from '../inputs/fields.ts'
import { readOpamSettings } from '../inputs/opam-settings.ts'
import type { OpamRepositoriesReader } from '../release/model/ports/opam-repositories.ts'
import type { Transfer } from '../release/model/progress.ts'
import type { WrongArguments } from '../command-line/arguments.ts'
import { opamHost, tokenIn } from '../command-line/github-variables.ts'
import { opamApiOption, opamRepositoryOptions, wrongFields } from '../command-line/input-options.ts'
import { textsOption } from '../command-line/option.ts'

/** Options of the verbs that forecast. */
export const forecastOptions = {
  ...opamRepositoryOptions,
  'opam-repository-dir': textsOption(
    'DIR',
    'Read the opam repository from this checkout, and download nothing',
  ),
  ...opamApiOption,
} as const

/** What a forecast reads, as the options say. */
export interface ForecastQuestion {
  readonly fields: Fields
  /** Checkouts of opam repositories, that which is released to first. */
  readonly folders: readonly string[]
  /** Told how far the download is. */
  readonly moved: (transfer: Transfer) => void
}

/**
 * The opam repositories that the options name.
 *
 * @throws Failure `input-invalid` for a variable.
 */
export function readForecastOptions({
  fields,
  folders,
  moved,
}: ForecastQuestion): { readonly opamRepositories: OpamRepositoriesReader } | WrongArguments {
  if (folders.length > 0 && fields.text('opam-repository') !== undefined) {
    return { wrong: 'Give --opam-repository or --opam-repository-dir, but not both.' }
  }
  const { repository, dependencies, packagesDir } = readOpamSettings(fields)
  const host = opamHost(fields)
  const wrong = wrongFields(fields)
  if (wrong !== undefined) return wrong
  if (folders.length > 0) {
    const checkouts = folders.map((folder, at) => ({
      folder,
      packagesDir: at === 0 ? packagesDir : 'packages',
    }))
    return { opamRepositories: folderRepositories(checkouts) }
  }
  const access = { ...host, token: tokenIn('OPAM_TOKEN') ?? '' }
  const wanted = [repository, ...dependencies].map((one, at) => ({
    ...wholeRepository(access, one),
    packagesDir: at === 0 ? packagesDir : 'packages',
    moved,
  }))
  const cacheFolder = personalCacheFolder(process.env, process.platform)
  return { opamRepositories: downloadedRepositories(wanted, cacheFolder) }
}
