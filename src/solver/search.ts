import { spendSteps } from './budget.ts'
import { learn } from './conflict-analysis.ts'
import type { Literal } from './literal.ts'
import { entry, isTrue } from './literal.ts'
import type { Problem, Role } from './problem.ts'
import type { Sat } from './sat.ts'
import { backTo, decide, propagate } from './sat.ts'
import type { Package } from './universe.ts'

/**
 * The packages that fill the roles of a problem, in the order in which they were decided on; `undefined`
 * when no packages can. Each role takes its first choice that is still possible, in the order of opam's
 * solver: a role's requirements are filled before its next sibling is looked at.
 *
 * @param assumed what is to be true besides, for this question alone.
 * @throws BudgetSpent
 */
export function search(
  problem: Problem,
  assumed: readonly Literal[] = [],
  roots: readonly Role[] = problem.roots,
): readonly Package[] | undefined {
  const { sat } = problem
  backTo(sat, 0)
  let walk = startWalk(roots)
  while (!sat.isContradictory) {
    const conflict = propagate(sat)
    if (conflict !== undefined) {
      if (sat.limits.length === 0) sat.isContradictory = true
      else learn(sat, conflict)
      // What was decided since is decided anew.
      walk = startWalk(roots)
      continue
    }
    const assumption = assumed[sat.limits.length]
    if (assumption !== undefined) {
      if (entry(sat.values, assumption) === -1) return undefined
      decide(sat, assumption)
      continue
    }
    const choice = nextUndecided(walk, problem)
    if (choice === undefined) return walk.packages
    decide(sat, isTrue(choice))
  }
  return undefined
}

/** A walk over the roles that the choices made so far require. */
interface Walk {
  readonly visited: Set<Role>
  /** Roles that are still to be visited, the next one last. */
  readonly pending: Role[]
  /** The chosen packages that were met. */
  readonly packages: Package[]
}

function startWalk(roots: readonly Role[]): Walk {
  return { visited: new Set(), pending: roots.toReversed(), packages: [] }
}

/**
 * Walks on to a role without a choice that could still have one; answers the choice to try. Depth first,
 * each role once. What was passed stays as it is until the search goes back, so that the walk goes on
 * from where it stands.
 */
function nextUndecided(walk: Walk, { sat, required, packages }: Problem): number | undefined {
  for (let role = walk.pending.pop(); role !== undefined; role = walk.pending.pop()) {
    if (walk.visited.has(role)) continue
    spendSteps(sat.meter, role.choices.length + 1)
    const chosen = role.choices.find((choice) => valueOf(sat, choice) === 1)
    if (chosen === undefined) {
      const choice = role.choices.find((candidate) => valueOf(sat, candidate) === 0)
      if (choice === undefined) continue
      walk.pending.push(role)
      return choice
    }
    walk.visited.add(role)
    const one = packages.get(chosen)
    if (one !== undefined) walk.packages.push(one)
    const next = required.get(chosen) ?? []
    for (let at = next.length - 1; at >= 0; at--) walk.pending.push(entry(next, at))
  }
  return undefined
}

function valueOf(sat: Sat, variable: number): number {
  return entry(sat.values, isTrue(variable))
}
