import type { VersionText } from './language-version.ts'

/** A dune that reads what the dune that is imitated here refuses. */
export type OtherDune =
  /** One that came before an extension was deleted. */
  | { readonly kind: 'earlier'; readonly deletedIn: VersionText; readonly extension: string }
  /** One that knows a version newer than every one known here. */
  | { readonly kind: 'later'; readonly asks: string }

/**
 * Whom a `dune-project` is read for: the dune that is imitated here; an earlier one, which still has the
 * extensions that were deleted since; or a later one, of which nothing is known: then what cannot be
 * read is left out.
 */
export type ReadFor = 'known-dune' | OtherDune['kind']
