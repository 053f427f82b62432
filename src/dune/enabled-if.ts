import type { Span } from '../text/source.ts'
import type { Constraint, Operand } from './constraint.ts'
import { operators } from './constraint.ts'
import type { Constructors, Values } from './decoder.ts'
import { constructor, repeat, since, take } from './decoder.ts'
import { needsExtension } from './experimental.ts'
import { checkDepth } from './nesting.ts'
import { stop } from './stop.ts'
import type { List, Template } from './syntax.ts'

/** The variables of `(enabled_if …)`, and what opam calls them. */
const opamVariables: ReadonlyMap<string, string> = new Map([
  ['architecture', 'arch'],
  ['os', 'os'],
  ['os_version', 'os-version'],
  ['os_distribution', 'os-distribution'],
  ['os_family', 'os-family'],
])

/** When a package can be installed, and the operands that stand where `true` or `false` should. */
export interface EnabledIf {
  readonly condition: Constraint
  readonly misplaced: readonly Span[]
}

function templateOperand(values: Values, template: Template): Operand {
  let found: Operand | undefined
  for (const part of template.parts) {
    if (part.kind === 'text') continue
    const name = part.payload === undefined ? opamVariables.get(part.name) : undefined
    if (name === undefined) {
      const [kind, payload] = part.payload === undefined ? ['variable', ''] : ['macro', ':..']
      stop(values.reading, part.span, { message: `Unknown ${kind} %{${part.name}${payload}}` })
    }
    found = { kind: 'variable', name }
  }
  if (found === undefined || template.parts.length > 1) {
    return stop(values.reading, template.span, {
      message: 'A variable must stand by itself here.',
    })
  }
  return found
}

function operand(values: Values): Operand {
  const sexp = take(values)
  if (sexp.kind === 'list') {
    return stop(values.reading, sexp.span, { message: 'Unexpected list' })
  }
  if (sexp.kind === 'template') return templateOperand(values, sexp)
  return { kind: 'string', text: sexp.text }
}

const comparisons: Constructors<Constraint> = operators.map((operator) => [
  operator,
  (values) => {
    const left = operand(values)
    return { kind: 'comparison', operator, left, right: operand(values) }
  },
])

/** How many operands a term may have. */
const mostOperands: ReadonlyMap<string, number> = new Map([
  ['or', Infinity],
  ['and', Infinity],
  ['not', 1],
  ...operators.map((operator) => [operator, 2] as const),
])

/** dune tries a list as a term and as a text; of what is no term at all it says the latter. */
function checkTerm(values: Values, { elements, span }: List): void {
  const [head, ...operands] = elements
  const most = head?.kind === 'atom' ? mostOperands.get(head.text) : undefined
  if (most !== undefined && operands.length <= most) return
  stop(values.reading, span, { message: 'Unexpected list' })
}

function condition(values: Values, misplaced: Span[], depth: number): Constraint {
  checkDepth(values, depth)
  const sexp = take(values)
  values.next--
  if (sexp.kind !== 'list') {
    const alone = operand(values)
    const boolean = alone.kind === 'string' && /^(?:true|false)$/.test(alone.text)
    if (!boolean) misplaced.push(sexp.span)
    return { kind: 'operand', operand: alone }
  }
  checkTerm(values, sexp)
  const deeper = (inner: Values) => condition(inner, misplaced, depth + 1)
  const all = (kind: 'and' | 'or') => (inner: Values) => {
    const operands = repeat(inner, deeper)
    return { kind, operands }
  }
  return constructor<Constraint>(
    values,
    [
      ['or', all('or')],
      ['and', all('and')],
      [
        'not',
        (inner) => {
          since(inner, '3.2')
          return { kind: 'not', operand: deeper(inner) }
        },
      ],
      ...comparisons,
    ],
    'required',
  )
}

/** Reads `(enabled_if …)`, an experiment of dune 3.24 that needs `(using unreleased 0.1)`. */
export function enabledIf(values: Values): EnabledIf {
  needsExtension(values, 'unreleased')
  const misplaced: Span[] = []
  return { condition: condition(values, misplaced, 1), misplaced }
}
