import { Failure } from '../release/model/failure.ts'
import type { OpamRepositoriesReader } from '../release/model/ports/opam-repositories.ts'
import type { Settings } from '../release/model/settings.ts'
import { hasErrors } from '../text/diagnostic.ts'
import { decodeBytes } from '../text/source.ts'
import type { Planned } from './amend-edits.ts'
import { boundDependents } from './dependents.ts'
import { parsePackageList } from './parse-dependents.ts'
import type { DependentsRequest } from './request.ts'
import { packageUnpublished } from './select.ts'
import { dependentsTexts } from './texts.ts'
import type { Author } from './texts.ts'

/** Where the dependents are read from. */
export interface DependentsReaders {
  /** The opam repository as a whole, that alone. */
  readonly repositories: Pick<OpamRepositoriesReader, 'read'>
  /** A file that the request names, as a byte string; `undefined` where it cannot be read. */
  readonly readFile: (path: string) => Promise<string | undefined>
}

/**
 * Looks up the dependents of a version, and gives them its upper bound.
 *
 * @throws Failure where a package is not published, or something cannot be read.
 */
export async function planDependents(
  { of, only: file }: DependentsRequest,
  { repositories, readFile }: DependentsReaders,
  { opam, author }: { readonly opam: Settings['opam']; readonly author: Author },
): Promise<Planned> {
  const list =
    file === undefined
      ? undefined
      : parsePackageList({ name: file, text: await listText(file, readFile) })
  if (list !== undefined && hasErrors(list.diagnostics)) {
    return {
      changes: [],
      texts: dependentsTexts(of, { versions: [], only: undefined, author }),
      diagnostics: list.diagnostics,
    }
  }
  const only = list?.values
  const read = await repositories.read()
  if (read.kind === 'unread') {
    throw new Failure(
      'opam-repository-unread',
      `The opam repository cannot be read: ${read.why}.`,
      { hint: 'Run again later.' },
    )
  }
  const [source] = read.sources
  if (source === undefined) throw new Error('No opam repository was read.')
  if (source.versions(of.name).length === 0) {
    throw packageUnpublished(of.name, new Set(source.names()))
  }
  const { packagesDir } = opam
  const { changes, diagnostics } = boundDependents({ of, only, packagesDir }, source)
  return { changes, texts: dependentsTexts(of, { versions: changes, only, author }), diagnostics }
}

async function listText(file: string, readFile: DependentsReaders['readFile']): Promise<string> {
  const text = await readFile(file)
  if (text !== undefined) return text
  throw new Failure('list-unreadable', `The file ${decodeBytes(file)} of --only cannot be read.`, {
    hint: 'Name a file with a package or NAME.VERSION on each line. In a workflow, the path is one below the checkout.',
  })
}
