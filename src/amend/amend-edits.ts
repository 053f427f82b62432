import { packagePath } from '../release/model/release.ts'
import type { OpamForgeReader } from '../release/model/ports/opam-forge.ts'
import type { Settings } from '../release/model/settings.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { changeOf, contradictedBound } from './change.ts'
import type { FileChange, PlannedEdit } from './change.ts'
import type { PublishedVersion } from './operation.ts'
import type { Amendment } from './request.ts'
import { selectedVersions } from './select.ts'
import { editTexts } from './texts.ts'
import type { AmendTexts, Author } from './texts.ts'

/** What an amendment comes to, before the way into the opam repository is looked at. */
export interface Planned {
  readonly changes: readonly FileChange[]
  readonly texts: AmendTexts
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Looks up what some amendments are about, and changes it.
 *
 * @throws Failure where a package or version is not published, or a change cannot be written.
 */
export async function planEdits(
  amendments: readonly Amendment[],
  forge: OpamForgeReader,
  { opam, author }: { readonly opam: Settings['opam']; readonly author: Author },
): Promise<Planned> {
  const added = amendments
    .flatMap(({ operations }) => operations)
    .flatMap((one) => (one.kind === 'add' ? [one.name] : []))
  const contents = await forge.contents({
    released: unique(amendments.flatMap((one) => one.selections.map(({ name }) => name))),
    mentioned: unique(added),
  })
  const names = contents.kind === 'seen' ? contents.names : undefined
  const { versions } = contents
  const edits = new Map<string, PlannedEdit>()
  const selected: PublishedVersion[] = []
  for (const { selections, operations } of amendments) {
    for (const one of selections.flatMap((each) => selectedVersions(each, { names, versions }))) {
      selected.push(one)
      const path = packagePath(opam.packagesDir, one.name, one.version)
      const before = edits.get(path)?.operations ?? []
      edits.set(path, { ...one, path, operations: [...before, ...operations] })
    }
  }
  const changes = await readChanges([...edits.values()], forge, versions)
  return { changes, texts: editTexts(amendments, selected, author), diagnostics: [] }
}

/** The files that edits change; those that say so already are left out. */
async function readChanges(
  edits: readonly PlannedEdit[],
  forge: OpamForgeReader,
  versions: ReadonlyMap<string, readonly string[]>,
): Promise<readonly FileChange[]> {
  const texts = await forge.publishedFiles(edits.map(({ path }) => path))
  return edits
    .flatMap((edit) => {
      const before = texts.get(edit.path)
      if (before === undefined) return []
      const change = changeOf(edit, before)
      const contradiction = contradictedBound(change, versions)
      if (contradiction !== undefined) throw contradiction
      return [change]
    })
    .filter(({ before, after }) => before !== after)
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)]
}
