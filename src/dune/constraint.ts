import type { Constructors, Values } from './decoder.ts'
import { constructor, refuse, repeat, since, string, take } from './decoder.ts'
import { atomOrQuoted } from './escape.ts'
import { atLeast } from './language-version.ts'
import { invalidName } from './names.ts'
import { checkDepth } from './nesting.ts'
import { stop } from './stop.ts'

/** A comparison, in dune's spelling. */
export type Operator = '=' | '>=' | '<=' | '>' | '<' | '<>'

/** What is compared: `:with-test`, or a text. */
export type Operand =
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'string'; readonly text: string }

/** When a dependency, or a whole package, holds. */
export type Constraint =
  /** A variable, or (from `enabled_if` only) a text, by itself. */
  | { readonly kind: 'operand'; readonly operand: Operand }
  /** The package's version against an operand. */
  | { readonly kind: 'version'; readonly operator: Operator; readonly operand: Operand }
  | {
      readonly kind: 'comparison'
      readonly operator: Operator
      readonly left: Operand
      readonly right: Operand
    }
  | { readonly kind: 'and' | 'or'; readonly operands: readonly Constraint[] }
  | { readonly kind: 'not'; readonly operand: Constraint }

/** The comparisons in dune's order. */
export const operators: readonly Operator[] = ['=', '>=', '<=', '>', '<', '<>']

function variable(values: Values, text: string, span: { start: number; end: number }): Operand {
  const name = text.slice(1)
  if (name === '') {
    refuse(values, span, invalidName({ description: 'variable name', valid: () => false }, ''))
  }
  return { kind: 'variable', name }
}

function operand(values: Values): Operand {
  const sexp = values.elements[values.next]
  // A colon by itself is a text.
  if (sexp?.kind === 'atom' && sexp.text.startsWith(':') && sexp.text !== ':') {
    values.next++
    return variable(values, sexp.text, sexp.span)
  }
  return { kind: 'string', text: string(values).value }
}

function comparison(operator: Operator): (values: Values) => Constraint {
  return (values) => {
    const left = operand(values)
    const next = values.elements[values.next]
    // Anything but an operand is left over, and refused as such.
    if (next?.kind !== 'atom' && next?.kind !== 'string') {
      return { kind: 'version', operator, operand: left }
    }
    const right = operand(values)
    since(values, { since: '2.1', what: `Passing two arguments to ${operator}` })
    return { kind: 'comparison', operator, left, right }
  }
}

function logical(kind: 'and' | 'or', depth: number): (values: Values) => Constraint {
  return (values) => {
    const operands = repeat(values, (operandValues) => constraint(operandValues, depth + 1))
    if (operands.length === 0 && atLeast(values.reading.lang, '3.9')) {
      stop(values.reading, values.span, {
        message:
          'Logical operators with no arguments was deleted in version 3.9 of the dune language.',
      })
    }
    return { kind, operands }
  }
}

const comparisons: Constructors<Constraint> = [
  ['!=', (values) => stop(values.reading, values.span, { message: 'Use <> instead of !=' })],
  ...operators.map((operator) => [operator, comparison(operator)] as const),
]

/** Reads the constraint of a dependency (dune 3.24, `package_constraint.ml`). */
export function constraint(values: Values, depth = 1): Constraint {
  checkDepth(values, depth)
  const sexp = take(values)
  if (sexp.kind === 'atom' && sexp.text.startsWith(':')) {
    return { kind: 'operand', operand: variable(values, sexp.text, sexp.span) }
  }
  values.next--
  return constructor(values, [
    ...comparisons,
    ['and', logical('and', depth)],
    ['or', logical('or', depth)],
    [
      'not',
      (negated) => {
        const operandOfNot = constraint(negated, depth + 1)
        since(negated, { since: '3.18', what: 'Not operator' })
        return { kind: 'not', operand: operandOfNot }
      },
    ],
  ])
}

function operandText(value: Operand): string {
  return atomOrQuoted(value.kind === 'variable' ? `:${value.name}` : value.text)
}

/** A constraint as dune would write it in the dune language. */
export function constraintText(value: Constraint): string {
  switch (value.kind) {
    case 'operand':
      return operandText(value.operand)
    case 'version':
      return `(${value.operator} ${operandText(value.operand)})`
    case 'comparison':
      return `(${value.operator} ${operandText(value.left)} ${operandText(value.right)})`
    case 'and':
    case 'or':
      return `(${[value.kind, ...value.operands.map(constraintText)].join(' ')})`
    case 'not':
      return `(not ${constraintText(value.operand)})`
  }
}
