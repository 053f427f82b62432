import type { Meter } from './budget.ts'
import { BudgetSpent, spendSteps } from './budget.ts'
import type { Literal } from './literal.ts'
import { entry, negated, variableOf } from './literal.ts'

/**
 * Why a variable has its value: a clause whose other literals are all false; a literal that implies it;
 * or nothing, for a decision and a fact.
 */
export type Reason = readonly Literal[] | Literal | undefined

/**
 * A satisfiability problem and its partial assignment, in the manner of MiniSat (Eén and Sörensson, "An
 * Extensible SAT-solver", 2003): unit propagation with two watched literals, and clauses of two literals
 * and at-most-one groups kept apart as implications.
 */
export interface Sat {
  readonly meter: Meter
  /** By literal: 1 when it is true, -1 when it is false, 0 when it is undecided. */
  readonly values: number[]
  /** By variable: the decision level on which it was assigned. */
  readonly levels: number[]
  /** By variable. */
  readonly reasons: Reason[]
  /** The literals that are true, in the order of their assignment. */
  readonly trail: Literal[]
  /** By decision level: how long the trail was before its decision. */
  readonly limits: number[]
  /** How many literals of the trail have been propagated. */
  propagated: number
  /** By literal: those that are true with it. Most have none, and thousands of empty lists take time. */
  readonly implications: (Literal[] | undefined)[]
  /** By variable: the group of variables of which at most one is true. */
  readonly groups: (readonly number[] | undefined)[]
  /** By literal: the clauses that watch it. */
  readonly watches: (Literal[][] | undefined)[]
  /** Whether the facts contradict each other. */
  isContradictory: boolean
  literalsLeft: number
}

/** A problem without variables. */
export function emptySat(meter: Meter): Sat {
  return {
    meter,
    values: [],
    levels: [],
    reasons: [],
    trail: [],
    limits: [],
    propagated: 0,
    implications: [],
    groups: [],
    watches: [],
    isContradictory: false,
    literalsLeft: meter.budget.literals,
  }
}

/** Adds a variable; answers its number. */
export function addVariable(sat: Sat): number {
  spendLiterals(sat, 1)
  const variable = sat.levels.length
  sat.values.push(0, 0)
  sat.levels.push(0)
  sat.reasons.push(undefined)
  sat.groups.push(undefined)
  sat.implications.push(undefined, undefined)
  sat.watches.push(undefined, undefined)
  return variable
}

/** At most one of these variables is true. A variable is in one group at most. */
export function addGroup(sat: Sat, variables: readonly number[]): void {
  spendLiterals(sat, variables.length)
  for (const variable of variables) sat.groups[variable] = variables
}

/** The second literal is true where the first is; and the first is false where the second is. */
export function addImplication(sat: Sat, from: Literal, to: Literal): void {
  spendLiterals(sat, 2)
  addTo(sat.implications, from, to)
  addTo(sat.implications, negated(to), negated(from))
}

/** At least one of these literals is true. Before the search, or one that the search learned. */
export function addClause(sat: Sat, clause: readonly Literal[]): void {
  const [first, second] = clause
  if (first === undefined) {
    sat.isContradictory = true
  } else if (second === undefined) {
    addFact(sat, first)
  } else if (clause.length === 2) {
    addImplication(sat, negated(first), second)
  } else {
    spendLiterals(sat, clause.length)
    const watched = [...clause]
    addTo(sat.watches, first, watched)
    addTo(sat.watches, second, watched)
  }
}

/** Adds to the list of a literal. */
function addTo<T>(lists: (T[] | undefined)[], literal: Literal, item: T): void {
  const list = lists[literal]
  if (list === undefined) lists[literal] = [item]
  else list.push(item)
}

function addFact(sat: Sat, fact: Literal): void {
  const value = entry(sat.values, fact)
  if (value === -1) sat.isContradictory = true
  else if (value === 0) assign(sat, fact, undefined)
}

function spendLiterals(sat: Sat, count: number): void {
  spendSteps(sat.meter, count)
  sat.literalsLeft -= count
  if (sat.literalsLeft < 0) throw new BudgetSpent('literals')
}

/** Makes a literal true that is undecided. */
export function assign(sat: Sat, literal: Literal, reason: Reason): void {
  sat.values[literal] = 1
  sat.values[negated(literal)] = -1
  const variable = variableOf(literal)
  sat.levels[variable] = sat.limits.length
  sat.reasons[variable] = reason
  sat.trail.push(literal)
}

/** Opens a decision level and makes its decision. */
export function decide(sat: Sat, literal: Literal): void {
  sat.limits.push(sat.trail.length)
  if (entry(sat.values, literal) === 0) assign(sat, literal, undefined)
}

/** Takes back all that was assigned above a decision level. */
export function backTo(sat: Sat, level: number): void {
  const length = sat.limits[level]
  if (length === undefined) return
  for (const literal of sat.trail.splice(length)) {
    sat.values[literal] = 0
    sat.values[negated(literal)] = 0
    sat.reasons[variableOf(literal)] = undefined
  }
  sat.limits.length = level
  sat.propagated = length
}

/** Assigns what follows from the assignment; answers a clause that is false, if there is one. */
export function propagate(sat: Sat): readonly Literal[] | undefined {
  while (sat.propagated < sat.trail.length) {
    const literal = entry(sat.trail, sat.propagated)
    sat.propagated++
    const conflict =
      followImplications(sat, literal) ?? followGroup(sat, literal) ?? followClauses(sat, literal)
    if (conflict !== undefined) return conflict
  }
  return undefined
}

const none: readonly Literal[] = []

function followImplications(sat: Sat, literal: Literal): readonly Literal[] | undefined {
  const implied = sat.implications[literal] ?? none
  spendSteps(sat.meter, implied.length + 1)
  for (const to of implied) {
    const value = entry(sat.values, to)
    if (value === -1) return [negated(literal), to]
    if (value === 0) assign(sat, to, literal)
  }
  return undefined
}

function followGroup(sat: Sat, literal: Literal): readonly Literal[] | undefined {
  const variable = variableOf(literal)
  const group = sat.groups[variable]
  if (group === undefined || literal % 2 === 1) return undefined
  spendSteps(sat.meter, group.length)
  for (const other of group) {
    if (other === variable) continue
    const to = other * 2 + 1
    const value = entry(sat.values, to)
    if (value === -1) return [negated(literal), to]
    if (value === 0) assign(sat, to, literal)
  }
  return undefined
}

/** The clauses that watch a literal which is false now look for another one to watch. */
function followClauses(sat: Sat, literal: Literal): readonly Literal[] | undefined {
  const failed = negated(literal)
  const watching = sat.watches[failed]
  if (watching === undefined) return undefined
  spendSteps(sat.meter, watching.length)
  let kept = 0
  let conflict: readonly Literal[] | undefined
  for (const clause of watching) {
    if (conflict !== undefined || !moveWatch(sat, clause, failed)) {
      watching[kept] = clause
      kept++
      if (conflict !== undefined) continue
      const first = entry(clause, 0)
      const value = entry(sat.values, first)
      if (value === -1) conflict = clause
      else if (value === 0) assign(sat, first, clause)
    }
  }
  watching.length = kept
  return conflict
}

/** The watched literals of a clause are its first two; the failed one comes second. */
function moveWatch(sat: Sat, clause: Literal[], failed: Literal): boolean {
  if (clause[0] === failed) {
    clause[0] = entry(clause, 1)
    clause[1] = failed
  }
  if (entry(sat.values, entry(clause, 0)) === 1) return false
  for (let at = 2; at < clause.length; at++) {
    const other = entry(clause, at)
    if (entry(sat.values, other) === -1) continue
    clause[1] = other
    clause[at] = failed
    spendSteps(sat.meter, at)
    addTo(sat.watches, other, clause)
    return true
  }
  spendSteps(sat.meter, clause.length)
  return false
}
