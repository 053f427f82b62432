import { readOpamFile } from '../lint/model/opam-reading.ts'
import { Failure } from '../release/model/failure.ts'
import { shortList } from '../text/short-list.ts'
import { decodeBytes } from '../text/source.ts'
import { admittedVersions } from './admitted.ts'
import { apply } from './apply.ts'
import type { Operation, PublishedVersion } from './operation.ts'

/** A published version whose opam file is to be changed. */
export interface PlannedEdit extends PublishedVersion {
  /** In the opam repository. */
  readonly path: string
  readonly operations: readonly Operation[]
}

/** An opam file before and after; byte strings. */
export interface FileChange extends PlannedEdit {
  readonly before: string
  readonly after: string
}

/** A file after all that is to be done to it. Doing it again changes nothing. */
export function edited(text: string, operations: readonly Operation[]): string {
  return operations.reduce(apply, text)
}

/**
 * What an edit makes of a published file.
 *
 * @throws Failure where opam could not read the result.
 */
export function changeOf(edit: PlannedEdit, before: string): FileChange {
  const { path, operations } = edit
  const [was, after] = [readOpamFile({ name: path, text: before }), edited(before, operations)]
  if (was.kind === 'refused') {
    throw new Failure('opam-file-unreadable', `opam cannot read the published ${path}.`, {
      hint: 'Correct the file by hand in a pull request of its own.',
      detail: decodeBytes(was.refusal.message),
    })
  }
  const is = readOpamFile({ name: path, text: after })
  const [error] =
    is.kind === 'refused'
      ? [is.refusal.message]
      : is.fieldErrors
          .filter((one) => !was.fieldErrors.some(({ message }) => message === one.message))
          .map((one) => `${one.field}: ${one.message}`)
  if (is.kind === 'refused' || error !== undefined) {
    throw new Failure('amend-unreadable', `opam could not read ${path} with this change.`, {
      hint: 'Write the value as it would be in an opam file.',
      detail: decodeBytes(error ?? ''),
    })
  }
  return { ...edit, before, after }
}

/**
 * Why a change must not be: no published version of a dependency could be installed with it any more.
 *
 * @param published the versions of the packages that it speaks of, as far as they are known
 */
export function contradictedBound(
  { name, version, path, operations, before, after }: FileChange,
  published: ReadonlyMap<string, readonly string[]>,
): Failure | undefined {
  const [was, is] = [before, after].map((text) => readOpamFile({ name: path, text }))
  if (was?.kind !== 'read' || is?.kind !== 'read') return undefined
  for (const operation of operations) {
    if (operation.kind !== 'add') continue
    const versions = published.get(operation.name) ?? []
    const question = { name: operation.name, own: version }
    const admitted = admittedVersions(was.package, question, versions)
    if (admitted.length === 0) continue
    if (admittedVersions(is.package, question, versions).length > 0) continue
    return new Failure(
      'bound-contradicts',
      `${name} ${version} admits ${operation.name} ${shortList(admitted.toReversed())}. With this bound, it would admit no published version.`,
      { hint: `Leave ${name}.${version} out, or make it unavailable: --available false.` },
    )
  }
  return undefined
}
