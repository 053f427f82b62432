import type { Severity } from '../../text/diagnostic.ts'
import type { Defect } from '../model/rule.ts'
import type { DocumentPlace, ReviewRule, ReviewSubject } from './subject.ts'

/** A document of a package, and its usual names. */
interface Document {
  readonly name: string
  readonly severity: Severity
  /** The field of the opam file that corresponds to it. */
  readonly field: string
  readonly why: string
  /** Such as "license file". */
  readonly what: string
  /** What dune installs starts with this, or with one of these. */
  readonly prefixes: string
  /** The names that people give it. */
  readonly names: RegExp
}

const shownOnPage =
  "dune installs it with the package, and ocaml.org shows it on the package's page."

const documents: readonly Document[] = [
  {
    name: 'missing-license-file',
    severity: 'warning',
    field: 'license',
    why: 'Most licenses require their text in every copy, and dune installs it with the package.',
    what: 'license file',
    prefixes: 'LICENSE',
    names: /^(?:licen[sc]e|copying|copyright|unlicense)/i,
  },
  {
    name: 'missing-readme',
    severity: 'notice',
    field: 'description',
    why: shownOnPage,
    what: 'README',
    prefixes: 'README',
    names: /^readme/i,
  },
  {
    name: 'missing-change-log',
    severity: 'notice',
    field: 'description',
    why: shownOnPage,
    what: 'change log',
    prefixes: 'CHANGE or HISTORY',
    names: /^(?:change|history|news|release)/i,
  },
]

/** People who install the package do not get a document of it. */
export const missingDocuments: readonly ReviewRule[] = documents.map((document) => {
  const { name, severity, field, why } = document
  return {
    name,
    severity,
    fields: [field],
    why,
    check: ({ documents: place }: ReviewSubject) =>
      place === undefined ? [] : absence(place, document),
  }
})

/**
 * The defect if dune installs no such document. dune installs files next to `dune-project` by the start
 * of their names, in capitals (dune 3.24, `is_odig_doc_file`); others need an `(install (section doc) …)`.
 */
function absence(place: DocumentPlace, document: Document): readonly Defect[] {
  const { what, prefixes, names } = document
  if (place.installed.some((name) => names.test(name))) return []
  const other = place.files.find((name) => names.test(name))
  if (other === undefined) {
    return [
      {
        message: `The archive has no ${what} next to dune-project.`,
        advice: `Add a file whose name starts with ${prefixes}.`,
      },
    ]
  }
  return [
    {
      message: `dune does not install ${other}, because the name of a ${what} must start with ${prefixes}.`,
      severity: 'notice',
      advice: `Rename it, or install it with (install (section doc) (files ${other})).`,
    },
  ]
}
