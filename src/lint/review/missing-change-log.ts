import { absentDocument } from '../view/absent-document.ts'
import type { ReviewRule } from './subject.ts'

/** People who install the package do not learn what changed. */
export const missingChangeLog: ReviewRule = {
  name: 'missing-change-log',
  severity: 'notice',
  fields: ['description'],
  why: 'dune installs it with the package, and ocaml.org shows it on the page of the package.',
  check: ({ documents }) => {
    const absent = absentDocument(documents, {
      what: 'change log',
      prefixes: 'CHANGE or HISTORY',
      names: /^(?:change|history|news|release)/i,
    })
    return absent === undefined ? [] : [absent]
  },
}
