import type { RepositoryRule } from './rule.ts'
import { messageIf } from './rule.ts'

/** The tags that `dune init` fills in. */
const examples = ['add topics', 'topics', 'to describe', 'your', 'project']

/** Tags are still the examples of a template. */
export const defaultTags: RepositoryRule = {
  severity: 'warning',
  check: ({ package: { tags } }) => {
    const found = examples.filter((tag) => tags.includes(tag))
    return messageIf(
      found.length > 0,
      `The package has not replaced the following default, example tags: ${found.join(', ')}`,
    )
  },
}
