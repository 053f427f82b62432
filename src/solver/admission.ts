import type { DependencyConstraint } from '../opam/dependency.ts'
import type { Formula } from '../opam/formula.ts'
import { formulaParts } from '../opam/formula.ts'
import { holdsForOrder } from '../opam/relation.ts'
import { foldTree } from '../opam/tree.ts'
import { compareVersions } from '../version/opam-version.ts'
import type { Scope } from './filter-evaluation.ts'
import { evaluateFilter, truthOf } from './filter-evaluation.ts'

/** Whether a dependency admits a version; `vanished`: its filters say that it does not apply. */
export type Admission = 'admits' | 'excludes' | 'vanished'

/** How an admission is asked for. */
export interface AdmissionQuestion {
  readonly version: string
  readonly scope: Scope
  /** What counts for a filter that is undefined. */
  readonly undefinedFilter: boolean
  /** What counts for a bound whose version is undefined. */
  readonly undefinedBound: boolean
}

/** A truth value, and whether it rests on a version. */
interface Judged {
  readonly holds: boolean
  readonly isFixed: boolean
}

/** Asks whether the constraints of one dependency admit a version. */
export function admissionOf(
  constraints: Formula<DependencyConstraint>,
  question: AdmissionQuestion,
): Admission {
  const judged = foldTree<Formula<DependencyConstraint>, Judged>(
    constraints,
    formulaParts,
    (node, next) => {
      switch (node.kind) {
        case 'empty':
          return { holds: true, isFixed: true }
        case 'atom':
          return judge(node.atom, question)
        case 'block':
          return next()
        case 'and':
          return joined(node.operands.map(next), false)
        case 'or':
          return joined(node.operands.map(next), true)
      }
    },
  )
  if (judged.holds) return 'admits'
  return judged.isFixed ? 'vanished' : 'excludes'
}

function judge(constraint: DependencyConstraint, question: AdmissionQuestion): Judged {
  const { scope } = question
  if (constraint.kind === 'filter') {
    const value = truthOf(evaluateFilter(constraint.filter, scope))
    return { holds: value ?? question.undefinedFilter, isFixed: true }
  }
  const bound = evaluateFilter(constraint.version, scope)
  if (bound === undefined) return { holds: question.undefinedBound, isFixed: true }
  const order = compareVersions(question.version, String(bound))
  return { holds: holdsForOrder(constraint.operator, order), isFixed: false }
}

/** A fixed value that is `decisive` decides alone. */
function joined(parts: readonly Judged[], decisive: boolean): Judged {
  if (parts.some(({ holds, isFixed }) => isFixed && holds === decisive)) {
    return { holds: decisive, isFixed: true }
  }
  const holds = parts.some((part) => part.holds === decisive) ? decisive : !decisive
  return { holds, isFixed: parts.every(({ isFixed }) => isFixed) }
}
