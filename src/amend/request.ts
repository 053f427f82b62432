import type { DependencyConstraint } from '../opam/dependency.ts'
import type { Formula } from '../opam/formula.ts'
import type { Operation, PublishedVersion } from './operation.ts'

/** Published versions of a package: one, or those that a range admits, all where it says nothing. */
export type Selection =
  | ({ readonly kind: 'version' } & PublishedVersion)
  | {
      readonly kind: 'range'
      readonly name: string
      readonly range: Formula<DependencyConstraint>
      /** As it was written. */
      readonly text: string
    }

/** What is done to some published versions. */
export interface Amendment {
  readonly selections: readonly Selection[]
  readonly operations: readonly Operation[]
  /** Why, where the pull request is to say it. */
  readonly reason: string | undefined
}

/** The upper bound that the dependents of a version get. */
export interface DependentsRequest {
  readonly kind: 'dependents'
  /** The version that they must not be installed with. */
  readonly of: PublishedVersion
  /** The file that names them; absent: all that admit the version. */
  readonly only: string | undefined
}

/** The metadata of a commit for the open pull request of a release. */
export interface MetadataRequest {
  readonly kind: 'metadata'
  /** The tag of the release. */
  readonly tag: string
  /** The commit: its id, a tag, or `HEAD` for that of the checkout. */
  readonly from: string
}

/** What an amendment is asked to do. */
export type AmendRequest =
  | { readonly kind: 'edits'; readonly amendments: readonly Amendment[] }
  | DependentsRequest
  | MetadataRequest

/** A selection as it was written. */
export function selectionText(selection: Selection): string {
  return selection.kind === 'version' ? `${selection.name}.${selection.version}` : selection.text
}
