import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { readPackage } from '../../src/opam/package-reader.ts'
import { parseOpamFile } from '../../src/opam/parser.ts'
import { opamPositions } from '../../src/opam/positions.ts'

/**
 * Each file has a value of one form in every field, and stands beside the errors that opam 2.6.1 found in the
 * fields (3 of `opam lint`).
 */
const cases = join(import.meta.dirname, 'cases', 'wrong-types')

test.each(readdirSync(cases).filter((name) => name.endsWith('.opam')))('%s', (name) => {
  const text = readFileSync(join(cases, name), 'latin1')
  const { file } = parseOpamFile({ name, text })
  const positionAt = opamPositions(file)
  const lines = readPackage(file).fieldErrors.map(({ field, message, span }) => {
    const { line, column } = positionAt(span?.start ?? 0)
    return `File format error in '${field}' at line ${line}, column ${column}: ${message}\n`
  })
  expect(lines.join('')).toBe(readFileSync(join(cases, `${name}.expected`), 'latin1'))
})
