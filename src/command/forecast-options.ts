import { downloadedRepositories, wholeRepository } from '../connect/downloaded-repositories.ts'
import { folderRepositories } from '../connect/folder-repositories.ts'
import { personalCacheFolder } from '../environment/cache-folder.ts'
import { parsePath, parseRepository } from '../inputs/names.ts'
import type { OpamRepositoriesReader } from '../release/model/ports/opam-repositories.ts'
import type { Transfer } from '../release/model/progress.ts'
import type { RepositoryName } from '../release/model/repository.ts'
import type { WrongArguments } from './command-line.ts'
import { hostIn, tokenIn } from './github-variables.ts'

/** Options of the verbs that forecast. For `parseArgs`. */
export const forecastOptions = {
  'opam-repository-dir': { type: 'string', multiple: true },
  'opam-repository': { type: 'string', multiple: true },
  'packages-dir': { type: 'string' },
} as const

/** What a verb's usage says of them. */
export const forecastOptionsUsage = `
Where packages may be installed from; repeat an option for more than one, that to release to first:
  --opam-repository OWNER/NAME   on GitHub, as it is now; ocaml/opam-repository if left out
  --opam-repository-dir DIR      a checkout; nothing is downloaded then
  --packages-dir DIR             the folder of packages in the first one; "packages" if left out
The variables OPAM_API_URL and OPAM_TOKEN name another server and a token, which a public repository
does not need.
`

/** The options as they were read from a command line. */
interface Given {
  readonly 'opam-repository-dir'?: string[] | undefined
  readonly 'opam-repository'?: string[] | undefined
  readonly 'packages-dir'?: string | undefined
}

/**
 * The opam repositories that the options name.
 *
 * @param moved told how far the download is.
 * @throws Failure `input-invalid` for a variable.
 */
export function readForecastOptions(
  { 'opam-repository-dir': folders = [], 'opam-repository': names = [], ...given }: Given,
  moved: (transfer: Transfer) => void,
): { readonly opamRepositories: OpamRepositoriesReader } | WrongArguments {
  if (folders.length > 0 && names.length > 0) {
    return { wrong: '--opam-repository and --opam-repository-dir exclude each other.' }
  }
  const place = parsePath(given['packages-dir'] ?? 'packages')
  if (place.kind === 'defect') {
    return { wrong: `The option --packages-dir is wrong: ${place.fact} ${place.hint}` }
  }
  const packagesDir = place.value === '' ? 'packages' : place.value
  if (folders.length > 0) {
    const checkouts = folders.map((folder, at) => ({
      folder,
      packagesDir: at === 0 ? packagesDir : 'packages',
    }))
    return { opamRepositories: folderRepositories(checkouts) }
  }
  const repositories: RepositoryName[] = []
  for (const name of names.length === 0 ? ['ocaml/opam-repository'] : names) {
    const parsed = parseRepository(name)
    if (parsed.kind === 'defect') {
      return { wrong: `The option --opam-repository is "${name}": ${parsed.fact} ${parsed.hint}` }
    }
    repositories.push(parsed.value)
  }
  const access = { ...hostIn('OPAM_API_URL'), token: tokenIn('OPAM_TOKEN') ?? '' }
  const wanted = repositories.map((repository, at) => ({
    ...wholeRepository(access, repository),
    packagesDir: at === 0 ? packagesDir : 'packages',
    moved,
  }))
  const cacheFolder = personalCacheFolder(process.env, process.platform)
  return { opamRepositories: downloadedRepositories(wanted, cacheFolder) }
}
