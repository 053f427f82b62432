import type { DependencyConstraint, DependencyFormula } from '../../opam/dependency.ts'
import type { Formula } from '../../opam/formula.ts'
import { compareVersions } from '../../version/opam-version.ts'
import type { LintRule } from '../rule.ts'
import { defectIf } from '../rule.ts'
import { dependencyPart } from '../view/dependency-part.ts'

/** A conflict is with an interval of versions: opam takes the bounds one by one. */
export const conjunctionInConflicts: LintRule = {
  name: 'conjunction-in-conflicts',
  code: 43,
  severity: 'error',
  fields: ['conflicts'],
  check: ({ package: found }) =>
    defectIf(
      compareVersions(found.opamVersion, '1.3') >= 0 && !isDisjunction(found.conflicts),
      "Conjunction used in 'conflicts:' field. Only '|' is allowed",
      () =>
        dependencyPart(found, ['conflicts'], ({ constraints }) => !hasSingleBounds(constraints)),
    ),
}

function isDisjunction(formula: DependencyFormula): boolean {
  switch (formula.kind) {
    case 'empty':
      return true
    case 'atom':
      return hasSingleBounds(formula.atom.constraints)
    case 'block':
      return isDisjunction(formula.formula)
    case 'or':
      return formula.operands.every((operand) => isDisjunction(operand))
    case 'and':
      return false
  }
}

/** Whether no `&` joins anything but filters to a bound. */
function hasSingleBounds(formula: Formula<DependencyConstraint>): boolean {
  switch (formula.kind) {
    case 'empty':
    case 'atom':
      return true
    case 'block':
      return hasSingleBounds(formula.formula)
    case 'or':
      return formula.operands.every((operand) => hasSingleBounds(operand))
    case 'and': {
      // The chain nests to the left: filters may end it, and one may start it.
      const operands = [...formula.operands]
      while (operands.length > 1 && isFilter(operands.at(-1))) operands.pop()
      if (operands.length === 2 && isFilter(operands[0])) operands.shift()
      const [only, second] = operands
      return only !== undefined && second === undefined && hasSingleBounds(only)
    }
  }
}

function isFilter(formula: Formula<DependencyConstraint> | undefined): boolean {
  return formula?.kind === 'atom' && formula.atom.kind === 'filter'
}
