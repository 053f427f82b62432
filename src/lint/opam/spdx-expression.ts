import { spdxExceptions, spdxLicenses } from './spdx-identifiers.ts'

const token = /[ \t\n]+|[()]|(?:DocumentRef-[A-Za-z0-9.-]+:)?[A-Za-z0-9.-]+\+?/y

/** What may come next in an expression. */
type Expected =
  /** A license or `(`. */
  | 'operand'
  /** After a license without `WITH`: an operator, `WITH`, `)`. */
  | 'license'
  /** After `WITH`. */
  | 'exception'
  /** After `)` or an exception: an operator, `)`. */
  | 'closed'

/**
 * Whether a text is a license expression of SPDX with identifiers that opam 2.6.1 knows, such as
 * `LGPL-2.1-or-later WITH OCaml-LGPL-linking-exception`. Identifiers have no case, operators are all
 * upper or all lower case.
 */
export function isSpdxExpression(text: string): boolean {
  let expected: Expected = 'operand'
  let depth = 0
  token.lastIndex = 0
  while (token.lastIndex < text.length) {
    const match = token.exec(text)
    if (match === null) return false
    const [word] = match
    if (/^[ \t\n]/.test(word)) continue
    if (word === '(') depth++
    if (word === ')') depth--
    const next = expectedAfter(expected, word)
    if (next === undefined || depth < 0) return false
    expected = next
  }
  return depth === 0 && (expected === 'license' || expected === 'closed')
}

/** The place after a word, `undefined` where the word cannot stand. */
function expectedAfter(expected: Expected, word: string): Expected | undefined {
  switch (expected) {
    case 'operand':
      if (word === '(') return 'operand'
      return isLicense(word) ? 'license' : undefined
    case 'exception':
      return isException(word) ? 'closed' : undefined
    case 'license':
    case 'closed':
      if (word === ')') return 'closed'
      if (/^(?:AND|and|OR|or)$/.test(word)) return 'operand'
      return expected === 'license' && /^(?:WITH|with)$/.test(word) ? 'exception' : undefined
  }
}

function isLicense(word: string): boolean {
  return isReference(word, 'LicenseRef') || spdxLicenses.has(word.toLowerCase().replace(/\+$/, ''))
}

function isException(word: string): boolean {
  return isReference(word, 'AdditionRef') || spdxExceptions.has(word.toLowerCase())
}

function isReference(word: string, kind: 'LicenseRef' | 'AdditionRef'): boolean {
  const name = word.startsWith('DocumentRef-') ? word.slice(word.indexOf(':') + 1) : word
  return name.startsWith(`${kind}-`) && name.length > kind.length + 1 && !name.endsWith('+')
}
