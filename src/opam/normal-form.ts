import type { Diagnostic } from '../text/diagnostic.ts'
import { longestLayout } from '../text/format.ts'
import type { Source } from '../text/source.ts'
import { encodeBytes } from '../text/source.ts'
import { impliedPackage } from './implied-package.ts'
import { packageItems } from './package-items.ts'
import type { OpamPackage, UrlSection } from './package.ts'
import type { VersionedPackage } from './package-name.ts'
import { readPackage } from './package-reader.ts'
import { parseOpamFile } from './parser.ts'
import { printItems } from './printer.ts'
import type { OpamUrl } from './url.ts'
import { fromFolder } from './url.ts'

/**
 * A file in opam's normal form, as `opam lint --normalise` prints it: without comments and without
 * what opam cannot read, with the name and version that its place implies, and relative addresses
 * made absolute: they lead from the folder of the file. `text` is a byte string with a line break at
 * the end; empty when opam refuses the file.
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
  const folder = encodeBytes(source.name.slice(0, Math.max(0, source.name.lastIndexOf('/'))))
  const text = printItems(packageItems(withUrlsFrom(named, folder)))
  if (text.length > longestLayout) return { text: '', refusal: tooLong }
  return { text: `${text}\n`, refusal: undefined }
}

/** opam prints gigabytes of a file that nests millions deep. */
const tooLong: Diagnostic = {
  severity: 'error',
  code: 'opam-syntax',
  message: 'The values are nested so deeply that the normal form is longer than 64 MB.',
  hints: [],
}

/** The package with addresses that lead from a folder where they are relative. */
function withUrlsFrom(from: OpamPackage, folder: string): OpamPackage {
  const absolute = (url: OpamUrl): OpamUrl => fromFolder(url, folder)
  const absoluteSection = (section: UrlSection): UrlSection => ({
    ...section,
    url: absolute(section.url),
    mirrors: section.mirrors.map(absolute),
  })
  const { devRepo, url, extraSources, pinDepends } = from
  return {
    ...from,
    devRepo: devRepo && absolute(devRepo),
    url: url && absoluteSection(url),
    extraSources: extraSources.map(([name, section]) => [name, absoluteSection(section)]),
    pinDepends: pinDepends.map(([pinned, address]) => [pinned, absolute(address)]),
  }
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
