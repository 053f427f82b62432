import type { Diagnostic } from '../text/diagnostic.ts'
import type { Source } from '../text/source.ts'
import { impliedPackage } from './implied-package.ts'
import { packageItems } from './package-items.ts'
import type { OpamPackage } from './package.ts'
import type { VersionedPackage } from './package-name.ts'
import { readPackage } from './package-reader.ts'
import { parseOpamFile } from './parser.ts'
import { printItems } from './printer.ts'

/**
 * A file in opam's normal form, as `opam lint --normalise` prints it: without comments and without
 * what opam cannot read, with the name and version that its place implies. `text` is a byte string
 * with a line break at the end; empty when opam refuses the file.
 */
export function normalForm(source: Source): {
  readonly text: string
  readonly refusal: Diagnostic | undefined
} {
  const { file, diagnostics } = parseOpamFile(source)
  const [syntaxError] = diagnostics
  if (syntaxError !== undefined) return { text: '', refusal: syntaxError }
  const read = readPackage(file)
  if (read.refusal !== undefined) return { text: '', refusal: read.refusal }
  const named = withImpliedPackage(read.package, impliedPackage(source.name))
  return { text: `${printItems(packageItems(named))}\n`, refusal: undefined }
}

/** The package with the name and version its place implies, where it does not state them. */
export function withImpliedPackage(
  stated: OpamPackage,
  implied: VersionedPackage | undefined,
): OpamPackage {
  if (implied === undefined) return stated
  return {
    ...stated,
    name: stated.name ?? implied.name,
    version: stated.version ?? implied.version,
  }
}
