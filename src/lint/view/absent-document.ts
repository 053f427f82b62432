import type { Defect } from '../rule.ts'
import type { DocumentPlace } from '../review/subject.ts'

/** A document that packages have, by the names that it goes by. */
interface Document {
  /** Such as "licence". */
  readonly what: string
  /** What dune installs starts with this, or with one of these. */
  readonly prefixes: string
  /** The names that people give it. */
  readonly names: RegExp
}

/** A package without a document, and the file that may be it. */
export interface AbsentDocument extends Defect {
  /** Whether the archive has it under a name that dune passes over. */
  readonly isElsewhere: boolean
}

/**
 * What is said where dune installs no such document. dune installs files beside `dune-project` by the start
 * of their names, in capitals (dune 3.24, `is_odig_doc_file`); others need an `(install (section doc) …)`.
 */
export function absentDocument(
  place: DocumentPlace | undefined,
  { what, prefixes, names }: Document,
): AbsentDocument | undefined {
  if (place === undefined || place.installed.some((name) => names.test(name))) return undefined
  const other = place.files.find((name) => names.test(name))
  if (other === undefined) {
    return {
      message: `The archive has no ${what} beside dune-project.`,
      advice: `Add a file whose name starts with ${prefixes}.`,
      isElsewhere: false,
    }
  }
  return {
    message: `dune does not install ${other}: the name of a ${what} must start with ${prefixes}.`,
    advice: `Rename it, or install it with (install (section doc) (files ${other})).`,
    isElsewhere: true,
  }
}
