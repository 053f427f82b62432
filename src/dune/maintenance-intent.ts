import type { Values } from './decoder.ts'
import { string } from './decoder.ts'
import type { Located } from './located.ts'
import { ocamlString } from '../text/ocaml-escape.ts'
import { stop } from './stop.ts'

const intentTokens: readonly string[] = ['any', 'latest', 'none']

/** What is wrong with the parenthesised token at the start of `text`, or its length. */
function token(text: string): number | string {
  const end = text.search(/[)-]/)
  if (end === -1) return 'unclosed parenthesis'
  const word = text.slice(1, end)
  if (text[end] === ')') {
    if (intentTokens.includes(word)) return end + 1
    return `unknown intent ${ocamlString(word)}, expected "any", "latest" or "none"`
  }
  if (word !== 'latest') {
    return `substraction only allowed for "latest", not ${ocamlString(word)}`
  }
  const digitsEnd = end + 1 + (/^[0-9]*/.exec(text.slice(end + 1))?.[0].length ?? 0)
  if (digitsEnd === text.length) return 'unclosed parenthesis'
  const positive = /[1-9]/.test(text.slice(end + 1, digitsEnd))
  return text[digitsEnd] === ')' && positive ? digitsEnd + 1 : 'invalid substraction'
}

/**
 * What is wrong with a maintenance intent such as `(latest).(latest-1)`, in the words of dune 3.24
 * (`Package_info.valid_maintenance_intent`); nothing where it is fine.
 */
export function intentDefect(intent: string): string | undefined {
  let rest = intent
  for (;;) {
    if (rest === '') return intent === '' ? 'empty version' : 'version ends with a dot'
    if (rest.startsWith('.')) return 'unexpected dot'
    if (rest.startsWith('(')) {
      const length = token(rest)
      if (typeof length === 'string') return length
      rest = rest.slice(length)
      if (rest === '') return undefined
      if (!rest.startsWith('.')) return 'missing dot after intent'
    } else {
      // The first byte of such a part may be anything, even a closing parenthesis.
      const end = rest.slice(1).search(/[.()]/)
      if (end === -1) return undefined
      rest = rest.slice(end + 1)
      if (!rest.startsWith('.')) return 'unexpected parenthesis'
    }
    rest = rest.slice(1)
  }
}

/** Reads a maintenance intent. */
export function maintenanceIntent(values: Values): Located<string> {
  const intent = string(values)
  const message = intentDefect(intent.value)
  return message === undefined ? intent : stop(values.reading, intent.span, { message })
}
