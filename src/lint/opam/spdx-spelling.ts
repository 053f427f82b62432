import { isSpdxExpression } from './spdx-expression.ts'

/** Usual names of licenses, as `plainName` makes them. A name that several licenses share is none of them. */
const licenses: Readonly<Record<string, string>> = {
  '0bsd': '0BSD',
  apache2: 'Apache-2.0',
  'apache2.0': 'Apache-2.0',
  'apachesoftware2.0': 'Apache-2.0',
  'asl2.0': 'Apache-2.0',
  'boost1.0': 'BSL-1.0',
  'boostsoftware1.0': 'BSL-1.0',
  '2clausebsd': 'BSD-2-Clause',
  bsd2: 'BSD-2-Clause',
  bsd2clause: 'BSD-2-Clause',
  bsd2clauses: 'BSD-2-Clause',
  simplifiedbsd: 'BSD-2-Clause',
  '3clausebsd': 'BSD-3-Clause',
  bsd3: 'BSD-3-Clause',
  bsd3clause: 'BSD-3-Clause',
  bsd3clauses: 'BSD-3-Clause',
  modifiedbsd: 'BSD-3-Clause',
  newbsd: 'BSD-3-Clause',
  cc0: 'CC0-1.0',
  'cc01.0': 'CC0-1.0',
  'eupl1.2': 'EUPL-1.2',
  expat: 'MIT',
  isc: 'ISC',
  mit: 'MIT',
  'mozillapublic2.0': 'MPL-2.0',
  mpl2: 'MPL-2.0',
  'mpl2.0': 'MPL-2.0',
}

const gnu = /^(a|l)?gpl([123](?:\.[01])?)(?:\+|orlater)$/

const linkingException =
  /^(.*\S)\s+(?:with|w\/)\s+(?:the\s+)?ocaml[\s-](?:lgpl[\s-])?linking[\s-]exception$/i

/**
 * The expression of SPDX for a license that is written in another way, such as `BSD3`. `undefined` where the text
 * leaves anything open: `GPLv3` does not say whether later versions are allowed, too.
 */
export function spdxSpelling(text: string): string | undefined {
  const trimmed = text.trim()
  if (isSpdxExpression(trimmed)) return trimmed
  const base = linkingException.exec(trimmed)?.[1]
  if (base !== undefined) {
    const license = spdxSpelling(base)
    return license === undefined
      ? undefined
      : accepted(`${license} WITH OCaml-LGPL-linking-exception`)
  }
  const name = plainName(trimmed)
  const [, kind = '', version] = gnu.exec(name) ?? []
  if (version === undefined) return Object.hasOwn(licenses, name) ? licenses[name] : undefined
  const full = version.includes('.') ? version : `${version}.0`
  return accepted(`${kind.toUpperCase()}GPL-${full}-or-later`)
}

function accepted(expression: string): string | undefined {
  return isSpdxExpression(expression) ? expression : undefined
}

/** A name without what is written in one way or the other: case, blanks, dashes, "the … License, version 2". */
function plainName(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/\b(?:the|licen[cs]e|version)\b/g, '')
    .replaceAll(/\bv(?=\d)|(?<=gpl|apache|mpl)v(?=\d)/g, '')
    .replaceAll(/[\s,_()-]/g, '')
}
