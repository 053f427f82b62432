import type { TagTree } from './notes-links.ts'
import type { RepositoryName } from '../model/repository.ts'

/** How references of one repository are written in another. */
export interface References {
  /**
   * The repository whose issues `#12` names; absent where it is on another server, and `owner/name#12`
   * would name somebody else's.
   */
  readonly repository?: RepositoryName | undefined
}

/** What changes when the text of a changelog is shown somewhere else. */
export interface NotesSetting {
  /** Where relative links and images lead. */
  readonly tree: TagTree
  /** What becomes of `#12` and `@name`; absent where they mean what they mean in the changelog. */
  readonly references?: References
}
