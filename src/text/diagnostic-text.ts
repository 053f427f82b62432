import type { Diagnostic, Severity } from './diagnostic.ts'
import { excerpt } from './excerpt.ts'
import { fill } from './fill.ts'

const prefixes: Readonly<Record<Severity, string>> = {
  error: 'Error: ',
  warning: 'Warning: ',
  notice: 'Notice: ',
}

/** A diagnostic in dune's layout: its place, the message and the hints, a byte string of whole lines. */
export function diagnosticText(
  diagnostic: Diagnostic,
  prefix = prefixes[diagnostic.severity],
): string {
  const { location, message, hints } = diagnostic
  const place = location === undefined ? '' : excerpt(location)
  const said = [`${prefix}${message}`, ...hints.map((hint) => `Hint: ${hint}`)]
  return place + said.map((text) => `${fill(text)}\n`).join('')
}
