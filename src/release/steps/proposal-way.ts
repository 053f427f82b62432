import type { Failure } from '../model/failure.ts'
import type { Reach } from '../model/facts.ts'

/** How files get into the opam repository. */
export type ProposalWay =
  /** They are there already: all of them, as they are proposed. */
  | { readonly kind: 'published'; readonly evidence: string; readonly url: string }
  /** They must not, or not without a pull request that the run could not open. */
  | { readonly kind: 'refused'; readonly published: boolean; readonly failure: Failure }
  /** As far as the token reaches. */
  | { readonly kind: Reach }
