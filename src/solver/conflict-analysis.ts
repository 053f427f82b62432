import { spendSteps } from './budget.ts'
import type { Literal } from './literal.ts'
import { entry, negated, variableOf } from './literal.ts'
import type { Sat } from './sat.ts'
import { addClause, assign, backTo } from './sat.ts'

/**
 * Learns from a clause that is false, on a level above 0: the clause of the first unique implication
 * point is added, the search goes back to the highest level of its other literals, and what it then
 * says is assigned. No restarts, no activities, no minimisation.
 */
export function learn(sat: Sat, conflict: readonly Literal[]): void {
  const { point, others } = firstImplicationPoint(sat, conflict)
  const asserted = negated(point)
  // The clause watches its first two literals: the second must be the last to become undecided.
  others.sort((a, b) => entry(sat.levels, variableOf(b)) - entry(sat.levels, variableOf(a)))
  const [second] = others
  backTo(sat, second === undefined ? 0 : entry(sat.levels, variableOf(second)))
  const clause = [asserted, ...others]
  addClause(sat, clause)
  if (second !== undefined) assign(sat, asserted, others.length === 1 ? negated(second) : clause)
}

/** The point is true; the others, all of lower levels, are false. */
interface ImplicationPoint {
  readonly point: Literal
  readonly others: Literal[]
}

/** Walks back from the conflict until a single literal of the highest level is left to explain it. */
function firstImplicationPoint(sat: Sat, conflict: readonly Literal[]): ImplicationPoint {
  const level = sat.limits.length
  const seen = new Set<number>()
  const others: Literal[] = []
  let open = 0
  const note = (literal: Literal): void => {
    const variable = variableOf(literal)
    const assigned = entry(sat.levels, variable)
    if (assigned === 0 || seen.has(variable)) return
    seen.add(variable)
    if (assigned === level) open++
    else others.push(literal)
  }
  for (const literal of conflict) note(literal)
  for (let at = sat.trail.length - 1; ; at--) {
    const literal = entry(sat.trail, at)
    const variable = variableOf(literal)
    spendSteps(sat.meter, 1)
    if (!seen.has(variable)) continue
    open--
    if (open === 0) return { point: literal, others }
    const reason = sat.reasons[variable]
    if (typeof reason === 'number') note(negated(reason))
    else for (const other of reason ?? []) if (other !== literal) note(other)
  }
}
