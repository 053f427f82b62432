import type { LintRule } from '../rule.ts'
import { defectIf } from '../rule.ts'

/** Nobody is named as author. */
export const missingAuthors: LintRule = {
  name: 'missing-authors',
  code: 25,
  severity: 'warning',
  fields: ['authors', 'author'],
  check: ({ package: found }) => defectIf(found.authors.length === 0, "Missing field 'authors'"),
}
