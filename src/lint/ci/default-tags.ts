import { defectIf } from '../model/rule.ts'
import type { CiRule } from './subject.ts'

/** The tags that `dune init` fills in. */
const examples = ['add topics', 'topics', 'to describe', 'your', 'project']

/** The tags are still the examples of a template. */
export const defaultTags: CiRule = {
  name: 'default-tags',
  severity: 'warning',
  fields: ['tags'],
  check: ({ package: { tags } }) => {
    const found = examples.filter((tag) => tags.includes(tag))
    const message = `The package has not replaced the following default, example tags: ${found.join(', ')}`
    return defectIf(found.length > 0, message, () => ({ element: found[0] ?? '' }))
  },
}
