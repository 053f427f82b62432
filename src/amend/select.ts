import { Failure } from '../release/model/failure.ts'
import { nearestName } from '../text/nearest-name.ts'
import { shortList } from '../text/short-list.ts'
import { decodeBytes } from '../text/source.ts'
import { compareVersions } from '../version/opam-version.ts'
import { admits } from './admitted.ts'
import type { PublishedVersion } from './operation.ts'
import type { Selection } from './request.ts'

/** What is known to be published. */
export interface PublishedNames {
  /** Names of all packages; absent where nobody could see them. */
  readonly names: ReadonlySet<string> | undefined
  readonly versions: ReadonlyMap<string, readonly string[]>
}

/**
 * The published versions that a selection names, the oldest first.
 *
 * @throws Failure where there are none: nothing else says that a name is misspelt.
 */
export function selectedVersions(
  selection: Selection,
  { names, versions }: PublishedNames,
): readonly PublishedVersion[] {
  const { name } = selection
  const published = (versions.get(name) ?? []).toSorted(compareVersions)
  if (published.length === 0) throw packageUnpublished(name, names)
  const shown = shortList(published.toReversed())
  if (selection.kind === 'version') {
    const { version } = selection
    if (published.includes(version)) return [{ name, version }]
    throw new Failure(
      'version-unpublished',
      `${name} ${version} is not published in the opam repository.`,
      { hint: `Published are ${shown}.` },
    )
  }
  const selected = published.filter((version) => admits(selection.range, version, undefined))
  if (selected.length > 0) return selected.map((version) => ({ name, version }))
  throw new Failure(
    'version-unpublished',
    `No published version of ${name} is in the range "${decodeBytes(selection.text)}".`,
    { hint: `Published are ${shown}.` },
  )
}

/** There is no such package. */
export function packageUnpublished(name: string, names: ReadonlySet<string> | undefined): Failure {
  const near = names && nearestName(name, [...names])
  return new Failure('package-unpublished', `The opam repository has no package ${name}.`, {
    hint:
      near === undefined
        ? 'Write the name as it is on ocaml.org/packages.'
        : `Did you mean ${near}?`,
  })
}
