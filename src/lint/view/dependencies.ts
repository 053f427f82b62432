import type { DependencyConstraint, DependencyFormula } from '../../opam/dependency.ts'
import type { Filter } from '../../opam/filter.ts'
import type { Formula } from '../../opam/formula.ts'
import { formulaAtoms } from '../../opam/formula.ts'
import { comparePackageNames } from '../../opam/package-name.ts'
import type { OpamPackage } from '../../opam/package.ts'
import type { Environment } from './evaluation.ts'
import { holds, reduceFilter } from './evaluation.ts'

/** Whether dependencies for tests, documentation and development count. */
export type DependencyScope = 'with-tests' | 'without-tests'

/** The packages of a formula whose constraints can hold, whatever their version. */
export function keptNames(formula: DependencyFormula, scope: DependencyScope): ReadonlySet<string> {
  const environment = dependencyEnvironment(scope)
  const kept = formulaAtoms(formula).filter(({ constraints }) => mayHold(constraints, environment))
  return new Set(kept.map(({ name }) => name))
}

/** The packages that `depends:` or `depopts:` asks for. */
export function dependencyNames(from: OpamPackage): ReadonlySet<string> {
  return new Set([
    ...keptNames(from.depends, 'with-tests'),
    ...keptNames(from.depopts, 'with-tests'),
  ])
}

/** Names in opam's order. */
export function sortedNames(names: Iterable<string>): readonly string[] {
  return [...new Set(names)].toSorted(comparePackageNames)
}

function dependencyEnvironment(scope: DependencyScope): Environment {
  return (variable) => {
    if (variable.package !== undefined) return undefined
    switch (variable.name) {
      case 'build':
      case 'post':
      case 'dev':
        return true
      case 'with-test':
      case 'with-doc':
      case 'with-dev-setup':
        return scope === 'with-tests'
      default:
        return undefined
    }
  }
}

function mayHold(formula: Formula<DependencyConstraint>, environment: Environment): boolean {
  switch (formula.kind) {
    case 'empty':
      return true
    case 'atom':
      return formula.atom.kind === 'version' || isTrue(formula.atom.filter, environment)
    case 'block':
      return mayHold(formula.formula, environment)
    case 'and':
      return formula.operands.every((operand) => mayHold(operand, environment))
    case 'or':
      return formula.operands.some((operand) => mayHold(operand, environment))
  }
}

/** What a filter says with nothing known; only what that leaves open is asked of the environment. */
function isTrue(filter: Filter, environment: Environment): boolean {
  const reduced = reduceFilter(filter, { environment: () => undefined, unknowns: 'open' })
  if (reduced.kind === 'bool') return reduced.value
  const rest = reduced.kind === 'undefined' ? reduced.residual : reduced
  return holds(rest, { environment, unknowns: 'closed' })
}
