import type { Codec } from './codec.ts'
import { BadFormat, Unexpected, decode } from './codec.ts'
import type { Filter } from './filter.ts'
import { filterValue, isAlways } from './filter.ts'
import { filterCodec } from './filter-codec.ts'
import type { Formula } from './formula.ts'
import { formulaOperands, joinFormulas, negateFormula } from './formula.ts'
import { expandInterpolations } from './interpolation.ts'
import { ocamlString } from '../text/ocaml-escape.ts'
import { operands, readOperands } from './operands.ts'
import { packageVersionDefect } from './package-name.ts'
import type { OpamValue, RelationOperator } from './syntax.ts'
import { group, option, prefixRelation, string } from './syntax.ts'
import type { ValueCodec } from './value-codecs.ts'
import { mappedCodec, optionCodec, packageNameCodec } from './value-codecs.ts'
import type { VariableReference } from './variable.ts'
import { parseReference, printReference } from './variable.ts'

/** What the braces of a dependency say: a bound of its version, or when it applies. */
export type DependencyConstraint =
  | {
      readonly kind: 'version'
      readonly operator: RelationOperator
      /** A string, which may have interpolations, or an identifier such as `version`. */
      readonly version: Filter
    }
  | { readonly kind: 'filter'; readonly filter: Filter }

/** A package that is depended on, and under which constraints. */
export interface Dependency {
  readonly name: string
  readonly constraints: Formula<DependencyConstraint>
}

/** The formula of `depends:`, `depopts:` and `conflicts:`. */
export type DependencyFormula = Formula<Dependency>

const opposites: Readonly<Record<RelationOperator, RelationOperator>> = {
  '=': '!=',
  '!=': '=',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
}

/** The operator that holds where this one does not. */
export function oppositeOperator(operator: RelationOperator): RelationOperator {
  return opposites[operator]
}

const versionExpressionCodec: ValueCodec<Filter> = {
  name: 'version-expr',
  read: (value) => {
    if (value.kind === 'ident') {
      const parsed = parseReference(value.name, false)
      if (parsed.kind === 'defect') throw new Unexpected()
      return { kind: 'ident', reference: parsed.reference }
    }
    if (value.kind !== 'string') throw new Unexpected()
    const defect = versionDefect(value.value)
    if (defect !== undefined) {
      const text = ocamlString(value.value)
      throw new BadFormat(`Invalid version string ${text}: ${defect}`, value.span)
    }
    return { kind: 'string', value: value.value }
  },
  write: (filter) => filterValue(filter),
}

/** What opam says against a version that may have interpolations. */
function versionDefect(text: string): string | undefined {
  let undefinedReference: VariableReference | undefined
  // Any value may take the place of an interpolation, and `-` fits anywhere. It is no truth value,
  // though: a converter gives its second text, and several packages have no value together.
  const expanded = expandInterpolations(text, (reference) => {
    const { packages, variable, converter } = reference
    if (converter !== undefined) return converter.whenFalse
    if (packages.length > 1 && variable !== 'enable') undefinedReference ??= reference
    return '-'
  })
  if (undefinedReference !== undefined) {
    return `Undefined string filter value: ${printReference(undefinedReference)}`
  }
  return expanded.kind === 'defect' ? expanded.message : packageVersionDefect(expanded.text)
}

/** The constraints between the braces of a dependency, `&` between those side by side. */
const constraintsCodec: Codec<readonly OpamValue[], Formula<DependencyConstraint>> = {
  name: 'filtered-constraints',
  read: readConstraints,
  write: (formula) => (formula.kind === 'empty' ? [] : [constraintValue(formula)]),
}

function readConstraints(values: readonly OpamValue[]): Formula<DependencyConstraint> {
  return joinFormulas(
    'and',
    values.map((value) => readConstraint(value)),
  )
}

function readConstraint(value: OpamValue): Formula<DependencyConstraint> {
  switch (value.kind) {
    case 'prefix-relation': {
      const version = decode(versionExpressionCodec, value.value, value.value.span)
      return { kind: 'atom', atom: { kind: 'version', operator: value.operator, version } }
    }
    case 'and':
    case 'or':
      return joinFormulas(value.kind, readOperands(value, readConstraint))
    case 'group':
      return { kind: 'block', formula: readConstraints(value.items) }
    case 'not':
      return negateFormula(readConstraint(value.value), negateConstraint)
    case 'bool':
    case 'int':
    case 'string':
    case 'ident':
    case 'relation':
    case 'environment-update':
    case 'defined':
    case 'list':
    case 'option': {
      const filter = filterCodec.read([value], value.span)
      return { kind: 'atom', atom: { kind: 'filter', filter } }
    }
  }
}

function negateConstraint(constraint: DependencyConstraint): DependencyConstraint {
  if (constraint.kind === 'version') {
    return { ...constraint, operator: oppositeOperator(constraint.operator) }
  }
  return { kind: 'filter', filter: { kind: 'not', operand: constraint.filter } }
}

/** A formula of constraints as one value. */
function constraintValue(formula: Formula<DependencyConstraint>, inAnd = false): OpamValue {
  switch (formula.kind) {
    case 'empty':
      return group([])
    case 'atom': {
      const { atom } = formula
      if (atom.kind === 'version') {
        return prefixRelation(atom.operator, filterValue(atom.version))
      }
      return isAlways(atom.filter) ? group([]) : filterValue(atom.filter)
    }
    case 'block':
      return group(formula.formula.kind === 'empty' ? [] : [constraintValue(formula.formula)])
    case 'and':
    case 'or': {
      const { kind } = formula
      const value = formula.operands
        .map((operand) => constraintValue(operand, kind === 'and'))
        .reduce((left, right): OpamValue => ({ kind, left, right }))
      return kind === 'or' && inAnd ? group([value]) : value
    }
  }
}

const dependencyCodec: ValueCodec<Dependency> = mappedCodec(
  optionCodec(packageNameCodec, constraintsCodec),
  ([name, constraints]) => ({ name, constraints }),
  ({ name, constraints }): readonly [string, Formula<DependencyConstraint>] => [name, constraints],
)

/**
 * Packages side by side, joined by `kind`: `and` for `depends:`, `or` for `depopts:` and
 * `conflicts:`. Written back, the operands of the outermost `kind` stand side by side again.
 */
export function dependencyItemsCodec(
  kind: 'and' | 'or',
): Codec<readonly OpamValue[], DependencyFormula> {
  const through = kind === 'and' ? 'no-blocks' : 'blocks-of-kind'
  const read = (values: readonly OpamValue[]): DependencyFormula =>
    joinFormulas(
      kind,
      values.map((value) => readOne(value)),
    )
  const readOne = (value: OpamValue): DependencyFormula => {
    switch (value.kind) {
      case 'string':
      case 'option':
        return { kind: 'atom', atom: decode(dependencyCodec, value, value.span) }
      case 'group':
        return { kind: 'block', formula: read(value.items) }
      case 'and':
      case 'or':
        return joinFormulas(
          value.kind,
          operands(value).map((operand) => readOne(operand)),
        )
      case 'bool':
      case 'int':
      case 'ident':
      case 'relation':
      case 'prefix-relation':
      case 'environment-update':
      case 'not':
      case 'defined':
      case 'list':
        throw new Unexpected(value.span)
    }
  }
  return {
    name: 'pkg-formula',
    read,
    write: (formula) =>
      formulaOperands(kind, formula, through).map((operand) => dependencyValue(operand)),
  }
}

/** The dependencies of a field: a list, or one value without brackets. */
export function dependencyFieldCodec(kind: 'and' | 'or'): ValueCodec<DependencyFormula> {
  const items = dependencyItemsCodec(kind)
  return {
    name: items.name,
    read: (value, at) => decode(items, value.kind === 'list' ? value.items : [value], at),
    write: (formula) => ({ kind: 'list', items: items.write(formula) }),
  }
}

/** A formula of dependencies as one value. */
function dependencyValue(formula: DependencyFormula, inAnd = false): OpamValue {
  switch (formula.kind) {
    case 'empty':
      return group([])
    case 'atom': {
      const { name, constraints } = formula.atom
      const braces = constraintsCodec.write(constraints)
      return braces.length === 0 ? string(name) : option(string(name), braces)
    }
    case 'block':
      return group(formula.formula.kind === 'empty' ? [] : [dependencyValue(formula.formula)])
    case 'and':
    case 'or': {
      const { kind } = formula
      const value = formula.operands
        .map((operand) => dependencyValue(operand, kind === 'and'))
        .reduce((left, right): OpamValue => ({ kind, left, right }))
      return kind === 'or' && inAnd ? group([value]) : value
    }
  }
}
