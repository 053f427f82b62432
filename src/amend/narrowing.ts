import { printValue } from '../opam/printer.ts'
import type { OpamValue } from '../opam/syntax.ts'
import { group } from '../opam/syntax.ts'
import type { TextEdit } from '../text/edit.ts'
import { conjunctsOf } from './dependency-nodes.ts'
import type { DependencyNode } from './dependency-nodes.ts'
import { implies } from './implied-bound.ts'

/**
 * The edits after which a dependency also has constraints: one that it implies already is not written, a
 * looser one of the same kind is replaced where it stands, and what is new comes last. What is written stays
 * as it is; only a disjunction gets parentheses.
 */
export function narrowing(node: DependencyNode, wanted: readonly OpamValue[]): readonly TextEdit[] {
  const constraints = node.kind === 'option' ? node.constraints : []
  const given = conjunctsOf(constraints)
  const edits: TextEdit[] = []
  const added: OpamValue[] = []
  const replaced = new Set<OpamValue>()
  for (const one of wanted) {
    if (given.some((other) => implies(other, one))) continue
    const looser = given.find(
      (other) => other.span !== undefined && !replaced.has(other) && implies(one, other),
    )
    if (looser?.span === undefined) added.push(one)
    else {
      replaced.add(looser)
      edits.push({ ...looser.span, text: printConjunct(one) })
    }
  }
  return added.length === 0 ? edits : [...edits, ...appended(node, constraints, added)]
}

function appended(
  node: DependencyNode,
  constraints: readonly OpamValue[],
  added: readonly OpamValue[],
): readonly TextEdit[] {
  const text = added.map(printConjunct).join(' & ')
  const last = constraints.at(-1)
  if (last?.span !== undefined) {
    const { start, end } = last.span
    if (last.kind !== 'or') return [{ start: end, end, text: ` & ${text}` }]
    return [
      { start, end: start, text: '(' },
      { start: end, end, text: `) & ${text}` },
    ]
  }
  if (node.span === undefined) return []
  const { end } = node.span
  // What has braces without anything in them ends with them.
  const start = node.kind === 'option' ? (node.value.span?.end ?? end) : end
  return [{ start, end, text: ` {${text}}` }]
}

/** A constraint beside others: a disjunction needs parentheses. */
export function printConjunct(value: OpamValue): string {
  return printValue(value.kind === 'or' ? group([value]) : value)
}
