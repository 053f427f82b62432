import type { Diagnostic } from '../text/diagnostic.ts'
import { compareVersions } from '../version/opam-version.ts'
import { withoutPatch } from './header.ts'
import type { OpamFile } from './syntax.ts'

/** The newest version of the format that packages are written in. */
export const formatVersion = '2.0'

/**
 * Whether opam 2.6.1 takes the file for a package of a version it knows: it has one `opam-version:`,
 * a string, of 2.0 or older. opam reports no place for these errors.
 */
export function checkFormatVersion(file: OpamFile): Diagnostic | undefined {
  const fields = file.items.filter((item) => item.kind === 'field' && item.name === 'opam-version')
  const [field, second] = fields
  if (second !== undefined) return defect("Duplicate 'opam-version:' field")
  const value = field?.kind === 'field' ? field.value : undefined
  if (value !== undefined && value.kind !== 'string') return defect('expected opam-version')
  if (value === undefined || compareVersions(withoutPatch(value.value), formatVersion) > 0) {
    return defect(`unsupported or missing file format version; should be ${formatVersion} or older`)
  }
  return undefined
}

function defect(message: string): Diagnostic {
  return { severity: 'error', code: 'opam-syntax', message, hints: [] }
}
