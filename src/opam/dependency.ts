import type { Codec } from './codec.ts'
import { BadFormat, Unexpected, decode } from './codec.ts'
import type { Filter } from './filter.ts'
import { filterValue, isAlways } from './filter.ts'
import { filterCodec } from './filter-codec.ts'
import type { Formula } from './formula.ts'
import { formulaOperands } from './formula.ts'
import { formulaValue, readFormula } from './formula-codec.ts'
import { expandInterpolations } from './interpolation.ts'
import { ocamlString } from '../text/ocaml-escape.ts'
import { packageVersionDefect } from './package-name.ts'
import type { OpamValue, RelationOperator } from './syntax.ts'
import { group, prefixRelation } from './syntax.ts'
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
  read: (values) =>
    readFormula(values, {
      join: 'and',
      firstOperand: 'right',
      atom: readConstraint,
      negate: negateConstraint,
    }),
  write: (formula) => (formula.kind === 'empty' ? [] : [formulaValue(formula, constraintValue)]),
}

function readConstraint(value: OpamValue): DependencyConstraint {
  if (value.kind !== 'prefix-relation') {
    return { kind: 'filter', filter: filterCodec.read([value], value.span) }
  }
  const version = decode(versionExpressionCodec, value.value, value.value.span)
  return { kind: 'version', operator: value.operator, version }
}

/** More `!` than these before a filter are left out in pairs. */
const maxWrittenNegations = 8

/**
 * A constraint behind so many `!`. opam writes all of them before each filter, and dies of
 * `!(a & !(b & !(c …`, whose text grows with the square of its depth: what is not written here changes
 * no meaning.
 */
function negateConstraint(constraint: DependencyConstraint, times: number): DependencyConstraint {
  if (constraint.kind === 'version') {
    const { operator } = constraint
    return { ...constraint, operator: times % 2 === 0 ? operator : oppositeOperator(operator) }
  }
  let { filter } = constraint
  const written = times > maxWrittenNegations ? maxWrittenNegations - (times % 2) : times
  for (let count = 0; count < written; count++) filter = { kind: 'not', operand: filter }
  return { kind: 'filter', filter }
}

function constraintValue(constraint: DependencyConstraint): OpamValue {
  if (constraint.kind === 'version') {
    return prefixRelation(constraint.operator, filterValue(constraint.version))
  }
  return isAlways(constraint.filter) ? group([]) : filterValue(constraint.filter)
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
  return {
    name: 'pkg-formula',
    read: (values) =>
      readFormula(values, { join: kind, firstOperand: 'left', atom: readDependency }),
    write: (formula) =>
      formulaOperands(kind, formula, through).map((operand) =>
        formulaValue(operand, (dependency) => dependencyCodec.write(dependency)),
      ),
  }
}

function readDependency(value: OpamValue): Dependency {
  if (value.kind !== 'string' && value.kind !== 'option') throw new Unexpected(value.span)
  return decode(dependencyCodec, value, value.span)
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
