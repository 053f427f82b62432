import { driftCode } from './fix-findings.ts'

/** The codes of the findings that have corrections. */
export const fixableCodes: readonly string[] = [
  driftCode,
  'forecast-lowest-unavailable',
  'opam-lint-35',
  'opam-lint-36',
  'opam-lint-37',
  'opam-lint-42',
  'opam-lint-47',
  'opam-lint-58',
  'opam-lint-62',
  'opam-repository-dubious-dune-subst',
  'opam-repository-dune-as-build-dependency',
  'opam-review-development-tool',
  'opam-review-dune-below-language',
  'opam-review-loose-sibling',
  'opam-review-lost-bound',
  'opam-review-lost-field',
  'opam-review-missing-lower-bound',
  'opam-review-missing-maintenance-intent',
  'opam-review-unpublished-bound',
]
