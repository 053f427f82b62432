import type { PackageSource } from '../../../solver/package-source.ts'

/** All opam files that packages may be installed from, or why there is no telling. */
export type OpamRepositories =
  | {
      readonly kind: 'read'
      /** That which is released to, then others. */
      readonly sources: readonly PackageSource[]
    }
  /** `why` ends a sentence: "The forecast was left out: …." */
  | { readonly kind: 'unread'; readonly why: string }

/** Reads whole opam repositories, which the forecast needs; nothing else of a release does. */
export interface OpamRepositoriesReader {
  /**
   * Never rejected. Whoever asks again gets the same.
   *
   * @param head the commit of the one that is released to, where the run has seen it.
   */
  read(head?: string): Promise<OpamRepositories>
  /** Lets others work for a moment; answers whether there is time to go on. */
  pace(): Promise<boolean>
}
