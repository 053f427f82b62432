import { driftCode } from './fix-findings.ts'

/** The codes of the findings that have corrections. */
export const fixableCodes: readonly string[] = [
  driftCode,
  'forecast-lowest-unavailable',
  'opam-review-development-tool',
  'opam-review-dune-below-language',
  'opam-review-loose-sibling',
  'opam-review-lost-bound',
  'opam-review-lost-field',
  'opam-review-missing-lower-bound',
  'opam-review-missing-maintenance-intent',
]
