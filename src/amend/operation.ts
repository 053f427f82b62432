import type { OpamValue } from '../opam/syntax.ts'

/** What is to be changed in an opam file. Every operation may be repeated: nothing is written twice. */
export type Operation =
  /** A dependency that must be there, and what must hold of it. */
  | {
      readonly kind: 'add'
      readonly name: string
      /** All of them must hold. */
      readonly constraints: readonly OpamValue[]
    }
  /** A dependency that must not be there. */
  | { readonly kind: 'remove'; readonly name: string }
  | { readonly kind: 'set'; readonly field: string; readonly value: OpamValue }
  | { readonly kind: 'flag'; readonly flag: string }
  /** What opam says once the package is installed. */
  | { readonly kind: 'message'; readonly text: string }

/** A published version of a package. */
export interface PublishedVersion {
  readonly name: string
  readonly version: string
}
