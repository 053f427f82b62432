import type { FieldError } from '../../opam/field-reading.ts'
import type { OpamPackage } from '../../opam/package.ts'
import { readPackage } from '../../opam/package-reader.ts'
import { parseOpamFile } from '../../opam/parser.ts'
import { opamPositions } from '../../opam/positions.ts'
import type { OpamFile } from '../../opam/syntax.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Position, Source } from '../../text/source.ts'

/** An opam file and what it says. */
export interface ReadOpamFile {
  readonly kind: 'read'
  readonly file: OpamFile
  /** As the file states it. */
  readonly package: OpamPackage
  readonly fieldErrors: readonly FieldError[]
  /** Line and column of an offset, as opam reports them. */
  readonly positionAt: (offset: number) => Position
}

/** An opam file that opam refuses, and why. */
export interface RefusedOpamFile {
  readonly kind: 'refused'
  readonly file: OpamFile
  readonly refusal: Diagnostic
  readonly positionAt: (offset: number) => Position
}

/** What every check of an opam file starts from. */
export type OpamReading = ReadOpamFile | RefusedOpamFile

/** Reads an opam file, once for all checks of it. */
export function readOpamFile(source: Source): OpamReading {
  const { file, diagnostics } = parseOpamFile(source)
  const positionAt = opamPositions(file)
  const [syntaxError] = diagnostics
  if (syntaxError !== undefined) return { kind: 'refused', file, refusal: syntaxError, positionAt }
  const { package: stated, fieldErrors, refusal } = readPackage(file)
  if (refusal !== undefined) return { kind: 'refused', file, refusal, positionAt }
  return { kind: 'read', file, package: stated, fieldErrors, positionAt }
}

/** Whether a file describes a system package. A release leaves it out, because it has no archive. */
export function isConfPackage(reading: OpamReading): boolean {
  return reading.kind === 'read' && reading.package.flags.includes('conf')
}
