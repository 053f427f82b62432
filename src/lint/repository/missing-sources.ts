import { defectIf } from '../rule.ts'
import type { RepositoryRule } from './rule.ts'

/** There is nothing to build. */
export const missingSources: RepositoryRule = {
  name: 'missing-sources',
  severity: 'error',
  fields: [],
  check: ({ package: { flags }, hasSources }) =>
    defectIf(!hasSources && !flags.includes('conf'), 'No package source directory provided.'),
}
