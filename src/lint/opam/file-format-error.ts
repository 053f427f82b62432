import type { OpamRule } from './subject.ts'

/** A field that opam does not know, knows twice, or cannot read. */
export const fileFormatError: OpamRule = {
  name: 'file-format-error',
  code: 3,
  severity: 'error',
  fields: [],
  check: ({ fieldErrors, positionAt }) =>
    fieldErrors.map(({ field, message, span }) => {
      const start = `File format error in '${field}'`
      // `url.checksum` is in the section `url`.
      const about = { field: field.split('.', 1)[0] ?? field }
      if (span === undefined) return { message: `${start}: ${message}`, about }
      const { line, column } = positionAt(span.start)
      return { message: `${start} at line ${line}, column ${column}: ${message}`, span, about }
    }),
}
