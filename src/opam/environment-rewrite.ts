import type { OpamValue } from './syntax.ts'
import { valueParts } from './syntax.ts'
import { treeNodes } from './tree.ts'

/** opam's words, and the value they are about where opam reports a place. */
export interface ExtensionDefect {
  readonly message: string
  readonly at?: OpamValue
}

const boolForm = 'x-env-path-rewrite-bool | -x-env-path-rewrite-formula'
const separators = [':', ';']
const pathFormats = ['host', 'target', 'host-quoted', 'target-quoted']

/**
 * What opam 2.6.1 says against `x-env-path-rewrite:`, the only extension with a form of its own: a
 * list of `[VAR bool]` or `[VAR separator format]`, the latter two with filters and alternatives.
 */
export function environmentRewriteDefect(value: OpamValue): ExtensionDefect | undefined {
  if (value.kind !== 'list') return { message: `expected [${boolForm}]` }
  for (const element of value.items) {
    const defect = elementDefect(element)
    if (defect !== undefined) return defect
  }
  return undefined
}

function elementDefect(element: OpamValue): ExtensionDefect | undefined {
  const items = element.kind === 'list' ? element.items : []
  const [variable, second, third] = items
  if (variable === undefined || second === undefined || items.length > 3) {
    return { message: `expected ${boolForm}`, at: element }
  }
  if (third !== undefined) {
    const fits =
      variable.kind === 'ident' &&
      isAlternative(second, separators) &&
      isAlternative(third, pathFormats)
    return fits ? undefined : { message: `expected ${boolForm}`, at: element }
  }
  if (second.kind !== 'bool') return { message: 'expected bool', at: second }
  return variable.kind === 'ident' ? undefined : { message: 'expected ident', at: variable }
}

/** Whether a value is one of the words, or several joined by `|` or side by side in a list. */
function isAlternative(value: OpamValue, words: readonly string[]): boolean {
  const items = value.kind === 'list' ? value.items : [value]
  return items.every((item) => treeNodes(item, alternatives).every((one) => isWord(one, words)))
}

/** What stands between the signs of alternatives. */
function alternatives(value: OpamValue): readonly OpamValue[] {
  if (value.kind === 'option') return [value.value]
  return value.kind === 'group' || value.kind === 'or' ? valueParts(value) : []
}

/** Whether a value is one of the words, or may be made of such. */
function isWord(value: OpamValue, words: readonly string[]): boolean {
  if (value.kind === 'string') return words.includes(value.value)
  if (value.kind === 'option') return value.constraints.length < 2
  return value.kind === 'group' || value.kind === 'or'
}
