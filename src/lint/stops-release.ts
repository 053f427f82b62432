import { readPackage } from '../opam/package-reader.ts'
import { parseOpamFile } from '../opam/parser.ts'
import type { Source } from '../text/source.ts'
import type { ReleaseWeight } from './rule.ts'

/** Whether a finding is an error in a release: opam-repository would refuse the package for it. */
export function isRefused({ inRelease }: { readonly inRelease?: ReleaseWeight }): boolean {
  return inRelease === undefined
}

/** Whether a release with default settings would be refused because of what was found in this opam file. */
export function stopsRelease(
  source: Source,
  findings: readonly { readonly inRelease?: ReleaseWeight }[],
): boolean {
  return findings.some((finding) => isRefused(finding)) && !isConfPackage(source)
}

/** Whether a file describes what the system must have, which a release leaves out: it has no archive. */
export function isConfPackage(source: Source): boolean {
  const { file, diagnostics } = parseOpamFile(source)
  return diagnostics.length === 0 && readPackage(file).package.flags.includes('conf')
}
