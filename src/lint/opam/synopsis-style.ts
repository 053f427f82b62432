import { field, string } from '../../opam/syntax.ts'
import type { Defect } from '../model/rule.ts'
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
    // Whether a small letter may be made a capital, in a name such as `opam`, is for people to say.
    const trimmed = synopsis.replace(/^[ \t]+/, '').replace(/(?<![. \t])\.?[ \t]*$/, '')
    return defectIf(
      synopsis !== '' && !isGood(synopsis),
      'Synopsis should start with a capital and not end with a dot',
    ).map((defect): Defect =>
      isGood(trimmed)
        ? {
            ...defect,
            correction: { kind: 'field', field: field('synopsis', string(trimmed)) },
          }
        : defect,
    )
  },
}

/** opam looks at bytes, and takes them for Latin-1: what starts with some UTF-8 is a small letter. */
function isGood(text: string): boolean {
  return /^[^ \ta-z\xb5\xdf-\xf6\xf8-\xff].*[^ \t.]$/s.test(text)
}
