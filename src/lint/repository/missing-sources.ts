import type { RepositoryRule } from './rule.ts'
import { messageIf } from './rule.ts'

/** There is nothing to build. */
export const missingSources: RepositoryRule = {
  severity: 'error',
  check: ({ package: { flags }, hasSources }) =>
    messageIf(!hasSources && !flags.includes('conf'), 'No package source directory provided.'),
}
