import type { DependencyConstraint, DependencyFormula } from '../../opam/dependency.ts'
import type { Formula } from '../../opam/formula.ts'
import { formulaParts } from '../../opam/formula.ts'
import { treeNodes } from '../../opam/tree.ts'
import { compareVersions } from '../../version/opam-version.ts'
import { defectIf } from '../model/rule.ts'
import { dependencyPart } from '../view/dependency-part.ts'
import type { OpamRule } from './subject.ts'

/** A conflict is with an interval of versions: opam takes the bounds one by one. */
export const conjunctionInConflicts: OpamRule = {
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

function isDisjunction(conflicts: DependencyFormula): boolean {
  return treeNodes(conflicts, formulaParts).every(
    (node) =>
      node.kind !== 'and' && (node.kind !== 'atom' || hasSingleBounds(node.atom.constraints)),
  )
}

/** Whether no `&` joins anything but filters to a bound. */
function hasSingleBounds(formula: Formula<DependencyConstraint>): boolean {
  return treeNodes(formula, formulaParts).every(
    (node) => node.kind !== 'and' || boundsJoined(node.operands).length === 1,
  )
}

/** The operands of a chain of `&` without the filters that opam passes over. */
function boundsJoined(
  chain: readonly Formula<DependencyConstraint>[],
): readonly Formula<DependencyConstraint>[] {
  // The chain nests to the left: filters may end it, and one may start it.
  const operands = [...chain]
  while (operands.length > 1 && isFilter(operands.at(-1))) operands.pop()
  if (operands.length === 2 && isFilter(operands[0])) operands.shift()
  return operands
}

function isFilter(formula: Formula<DependencyConstraint> | undefined): boolean {
  return formula?.kind === 'atom' && formula.atom.kind === 'filter'
}
