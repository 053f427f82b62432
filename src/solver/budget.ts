/**
 * What a question may cost. The solver has no clock: it counts what takes its time, and gives up when
 * that is spent, so that no repository can keep it busy for long.
 */
export interface Budget {
  /** Packages whose files are read and turned into clauses. */
  readonly packages: number
  /** Literals of the clauses that are made of them. */
  readonly literals: number
  /** Assignments, and packages and clauses that are looked at. */
  readonly steps: number
}

/** What was spent. */
export type Spent = keyof Budget

/** Enough for any honest repository, many times over. */
export const usualBudget: Budget = {
  packages: 20_000,
  literals: 4_000_000,
  steps: 40_000_000,
}

/** What is left of a budget while a question is worked on. */
export interface Meter {
  literalsLeft: number
  stepsLeft: number
}

/** A meter for a budget that is whole. */
export function meterOf({ literals, steps }: Budget): Meter {
  return { literalsLeft: literals, stepsLeft: steps }
}

/** Counts literals of clauses. */
export function spendLiterals(meter: Meter, count: number): void {
  meter.literalsLeft -= count
  if (meter.literalsLeft < 0) throw new BudgetSpent('literals')
}

/** Counts work. */
export function spendSteps(meter: Meter, count: number): void {
  meter.stepsLeft -= count
  if (meter.stepsLeft < 0) throw new BudgetSpent('steps')
}

/** Thrown inside this folder when a part of the budget is spent; answers turn it into a value. */
export class BudgetSpent extends Error {
  readonly spent: Spent

  constructor(spent: Spent) {
    super(spent)
    this.spent = spent
  }
}
