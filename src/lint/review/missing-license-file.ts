import { absentDocument } from '../view/absent-document.ts'
import type { ReviewRule } from './subject.ts'

/** People who install the package do not get the text of its licence. */
export const missingLicenseFile: ReviewRule = {
  name: 'missing-license-file',
  severity: 'warning',
  fields: ['license'],
  why: 'Most licences ask that their text comes with every copy, and dune installs it with the package.',
  check: ({ documents }) => {
    const absent = absentDocument(documents, {
      what: 'license file',
      prefixes: 'LICENSE',
      names: /^(?:licen[sc]e|copying|copyright|unlicense)/i,
    })
    if (absent === undefined) return []
    return [{ ...absent, severity: absent.isElsewhere ? 'notice' : 'warning' }]
  },
}
