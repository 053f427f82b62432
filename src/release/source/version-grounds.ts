import type { ForgeTag } from '../model/ports/source-forge.ts'
import type { Settings } from '../model/settings.ts'

/** What the decision on a version rests on, besides the commit that is released. */
export interface Grounds {
  readonly settings: Pick<Settings, 'tagPrefix' | 'keepV' | 'commandLine'>
  /** Names of the project's packages. */
  readonly packages: readonly string[]
  /** Of the changelog's newest released section. */
  readonly newest: string | undefined
  /** The file that has that section. */
  readonly changelog: string | undefined
  /** Names of all tags, the one with the highest version first; none where the target has its tag. */
  readonly tagNames: readonly string[]
  /** The published versions of the packages. */
  readonly published: ReadonlyMap<string, readonly string[]>
}

/** A tag that is there already, and how far back it is. */
export interface ExistingTag extends ForgeTag {
  /** How many commits lead from it to the target's, where the clone holds them all. */
  readonly distance: number | undefined
}
