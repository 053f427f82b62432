import type { DependencyConstraint, DependencyFormula } from '../../opam/dependency.ts'
import type { Filter } from '../../opam/filter.ts'
import type { Formula } from '../../opam/formula.ts'
import { formulaAtoms, formulaParts } from '../../opam/formula.ts'
import { comparePackageNames, packageVersionDefect } from '../../opam/package-name.ts'
import { foldTree } from '../../opam/tree.ts'
import type { Environment, Reduced } from './evaluation.ts'
import { reduceFilter } from './evaluation.ts'
import { perPackage } from './per-package.ts'

/** Whether dependencies for tests, documentation and development count. */
export type DependencyScope = 'with-tests' | 'without-tests'

/** The packages of a formula whose constraints can hold, whatever their version. */
export function keptNames(formula: DependencyFormula, scope: DependencyScope): ReadonlySet<string> {
  const environment = dependencyEnvironment(scope)
  const kept = formulaAtoms(formula).filter(({ constraints }) => mayHold(constraints, environment))
  return new Set(kept.map(({ name }) => name))
}

/** The packages that `depends:` or `depopts:` asks for. */
export const dependencyNames = perPackage(
  (from): ReadonlySet<string> =>
    new Set([...keptNames(from.depends, 'with-tests'), ...keptNames(from.depopts, 'with-tests')]),
)

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

/** What is left of constraints: a truth, nothing at all, or bounds, some of which are known or none. */
type Remainder = 'true' | 'false' | 'nothing' | 'unknown-bounds' | 'known-bounds'

/**
 * Whether opam keeps a dependency. One whose bounds are several, and all on versions that it cannot
 * tell, as in `{>= version & <= other:version}`, it loses.
 */
function mayHold(formula: Formula<DependencyConstraint>, environment: Environment): boolean {
  const remainder = remainderOf(formula, environment)
  return remainder !== 'false' && remainder !== 'unknown-bounds'
}

function remainderOf(formula: Formula<DependencyConstraint>, environment: Environment): Remainder {
  return foldTree<typeof formula, Remainder>(formula, formulaParts, (node, next) => {
    switch (node.kind) {
      case 'empty':
        return 'nothing'
      case 'atom': {
        const { atom } = node
        if (atom.kind === 'version') {
          return isKnownVersion(atom.version, environment) ? 'known-bounds' : 'nothing'
        }
        return isTrue(atom.filter, environment) ? 'true' : 'false'
      }
      case 'block':
        return next()
      case 'and':
      case 'or':
        return node.operands
          .map(() => next())
          .reduce((left, right) => combine(node.kind, left, right))
    }
  })
}

function combine(kind: 'and' | 'or', left: Remainder, right: Remainder): Remainder {
  const [absorbing, neutral] = kind === 'and' ? ['false', 'true'] : ['true', 'false']
  if (left === absorbing || right === neutral) return left
  if (right === absorbing || left === neutral) return right
  return [left, right].includes('known-bounds') ? 'known-bounds' : 'unknown-bounds'
}

/** Whether a version expression comes to a version. */
function isKnownVersion(expression: Filter, environment: Environment): boolean {
  const reduced = reduceInTurn(expression, environment)
  return reduced.kind !== 'undefined' && packageVersionDefect(String(reduced.value)) === undefined
}

function isTrue(filter: Filter, environment: Environment): boolean {
  const reduced = reduceInTurn(filter, environment)
  return reduced.kind !== 'undefined' && String(reduced.value) === 'true'
}

/** What a filter says with nothing known; only what that leaves open is asked of the environment. */
function reduceInTurn(filter: Filter, environment: Environment): Reduced {
  const reduced = reduceFilter(filter, { environment: () => undefined, unknowns: 'open' })
  if (reduced.kind === 'bool') return reduced
  const rest = reduced.kind === 'undefined' ? reduced.residual : reduced
  return reduceFilter(rest, { environment, unknowns: 'closed' })
}
