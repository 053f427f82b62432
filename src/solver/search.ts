import { spendSteps } from './budget.ts'
import { learn } from './conflict-analysis.ts'
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
 * @throws BudgetSpent
 */
export function search(problem: Problem): readonly Package[] | undefined {
  return findSolution(problem, undefined)?.packages
}

/**
 * Like `search`, with a choice that is to be true besides, for this question alone. The problem is left at the
 * solution.
 *
 * @throws BudgetSpent
 */
export function findSolution(problem: Problem, assumed: number | undefined): Walk | undefined {
  const roots = assumed === undefined ? problem.roots : [...problem.roots, { choices: [assumed] }]
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
    if (assumed !== undefined && sat.limits.length === 0) {
      if (valueOf(sat, assumed) === -1) return undefined
      decide(sat, isTrue(assumed))
      continue
    }
    const choice = nextUndecided(walk, problem)
    if (choice === undefined) return walk
    decide(sat, isTrue(choice))
  }
  return undefined
}

/**
 * Adds a choice to the solution at which a problem was left, with all that it requires. Nothing of the solution is
 * changed for it: where that would have to be, the answer is `false`, though it may be in another solution.
 *
 * @throws BudgetSpent
 */
export function extendSolution(problem: Problem, solution: Walk, choice: number): boolean {
  const { sat } = problem
  const { visited, passed, pending, packages } = solution
  const before = { level: sat.limits.length, passed: passed.length, packages: packages.length }
  pending.push({ choices: [choice] })
  let next: number | undefined = choice
  while (next !== undefined) {
    decide(sat, isTrue(next))
    if (propagate(sat) !== undefined) {
      backTo(sat, before.level)
      for (const role of passed.splice(before.passed)) visited.delete(role)
      packages.length = before.packages
      pending.length = 0
      return false
    }
    next = nextUndecided(solution, problem)
  }
  return true
}

/** Whether a choice can still be true in the solution at which a problem was left. */
export function mayExtend({ sat }: Problem, choice: number): boolean {
  return valueOf(sat, choice) !== -1
}

/** A walk over the roles that the choices made so far require; at its end, a solution. */
export interface Walk {
  readonly visited: Set<Role>
  /** The roles that were visited, in order. */
  readonly passed: Role[]
  /** Roles that are still to be visited, the next one last. */
  readonly pending: Role[]
  /** The chosen packages that were met. */
  readonly packages: Package[]
}

function startWalk(roots: readonly Role[]): Walk {
  return { visited: new Set(), passed: [], pending: roots.toReversed(), packages: [] }
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
    walk.passed.push(role)
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
