import { absentDocument } from '../view/absent-document.ts'
import type { ReviewRule } from './subject.ts'

/** People who install the package do not get its introduction. */
export const missingReadme: ReviewRule = {
  name: 'missing-readme',
  severity: 'notice',
  fields: ['description'],
  why: 'dune installs it with the package, and ocaml.org shows it on the page of the package.',
  check: ({ documents }) => {
    const absent = absentDocument(documents, {
      what: 'README',
      prefixes: 'README',
      names: /^readme/i,
    })
    return absent === undefined ? [] : [absent]
  },
}
