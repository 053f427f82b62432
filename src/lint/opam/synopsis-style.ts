import { defectIf } from '../model/rule.ts'
import type { OpamRule } from './subject.ts'

/** The synopsis starts with a small letter, ends with a dot, or is a single character. */
export const synopsisStyle: OpamRule = {
  name: 'synopsis-style',
  code: 47,
  severity: 'warning',
  inRelease: 'warning',
  fields: ['synopsis', 'descr'],
  check: ({ package: { description } }) => {
    const synopsis = description?.synopsis ?? ''
    // opam looks at bytes, and takes them for Latin-1: what starts with some UTF-8 is a small letter.
    const isGood = /^[^ \ta-z\xb5\xdf-\xf6\xf8-\xff].*[^ \t.]$/s.test(synopsis)
    return defectIf(
      synopsis !== '' && !isGood,
      'Synopsis should start with a capital and not end with a dot',
    )
  },
}
