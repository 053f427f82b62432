import { stanzaDependency } from '../../generate/dune-correction.ts'
import { stanzaField } from '../../generate/additions.ts'
import type { Correction, Finding } from '../../lint/model/rule.ts'
import { dependencyText, withLowerBound } from '../../lint/view/bounds.ts'
import { printItems } from '../../opam/printer.ts'
import { decodeBytes } from '../../text/source.ts'
import type { Location } from '../../text/source.ts'
import type { ProjectPackage } from '../source/project-package.ts'

/** The line to write, in the language of the file that is shown. */
export function lineToWrite(finding: Finding, location: Location | undefined): string | undefined {
  const correction = statedCorrection(finding)
  if (correction === undefined) return undefined
  return decodeBytes(stanzaText(correction, location) ?? inOpamFile(correction))
}

/** What lines can say: where nobody knows the lower bound, the newest version is an example. */
type StatedCorrection = Exclude<Correction, { readonly kind: 'lower-bound' }>

function statedCorrection({ correction }: Finding): StatedCorrection | undefined {
  if (correction?.kind !== 'lower-bound') return correction
  const { dependency, newest } = correction
  if (newest === undefined) return undefined
  return { kind: 'dependency', field: 'depends', dependency: withLowerBound(dependency, newest) }
}

function stanzaText(
  correction: StatedCorrection,
  location: Location | undefined,
): string | undefined {
  return location?.source.name === 'dune-project' ? inDuneProject(correction) : undefined
}

/** The lines to write: in place of what is shown, or else into which file. */
export function correctionHints(
  finding: Finding,
  { generated, name, path }: ProjectPackage,
  location: Location | undefined,
): readonly string[] {
  const correction = statedCorrection(finding)
  if (correction === undefined) return []
  const inStanza = stanzaText(correction, location)
  const text = decodeBytes(inStanza ?? inOpamFile(correction))
  if (generated !== undefined && inStanza === undefined) {
    return [`Write ${wrapped(text, correction, 'opam')} in ${path}.template.`]
  }
  if (location !== undefined && showsSubject(location, correction)) return [`Write ${text} here.`]
  return inStanza === undefined
    ? [`Write ${wrapped(text, correction, 'opam')} in ${path}.`]
    : [`Write ${wrapped(text, correction, 'dune')} in the package "${name}" of dune-project.`]
}

/** Whether the place is that of the very dependency. */
function showsSubject({ source, span }: Location, correction: StatedCorrection): boolean {
  if (correction.kind === 'field') return false
  const { name } = correction.dependency
  const shown = source.text.slice(span.start, span.end)
  return [name, `"${name}"`].some((one) => shown.replace(/^\(\s*/, '').startsWith(one))
}

/** A dependency in the field that it belongs to. */
function wrapped(text: string, correction: StatedCorrection, language: 'dune' | 'opam'): string {
  if (correction.kind === 'field') return text
  const { field } = correction
  return language === 'dune' ? `(${field} … ${text})` : `${field}: [ … ${text} ]`
}

/** What `dune-project` says for it; `undefined` where dune has no words for it. */
function inDuneProject(correction: StatedCorrection): string | undefined {
  return correction.kind === 'field'
    ? stanzaField(correction.field)
    : stanzaDependency(correction.dependency)
}

function inOpamFile(correction: StatedCorrection): string {
  return correction.kind === 'field'
    ? printItems([correction.field])
    : dependencyText(correction.dependency)
}
