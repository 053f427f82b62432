import { readOpamFile } from '../../src/lint/model/opam-reading.ts'
import type { ReadOpamFile } from '../../src/lint/model/opam-reading.ts'

/** An opam file that opam accepts, read. */
export function acceptedFile(text: string, name = 'opam'): ReadOpamFile {
  const reading = readOpamFile({ name, text })
  if (reading.kind === 'refused') throw new Error(`opam refuses ${name}.`)
  return reading
}
