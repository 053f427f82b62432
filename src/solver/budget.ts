/**
 * What a question may cost. The solver has no clock. It counts its work instead and gives up when the
 * budget is spent, so that no repository can keep it busy for long.
 */
export interface Budget {
  /** Packages of one problem, whose files are read and turned into clauses. */
  readonly packages: number
  /** Literals of the clauses that are made of them. */
  readonly literals: number
  /** Assignments, and packages and clauses that are looked at. */
  readonly steps: number
}

/** What was spent. */
export type Spent = keyof Budget

/** Far more than opam-repository ever needs for one question. */
export const usualBudget: Budget = {
  packages: 20_000,
  literals: 4_000_000,
  steps: 40_000_000,
}

/** What is left of a budget while a question is worked on, which may take several problems. */
export interface Meter {
  readonly budget: Budget
  stepsLeft: number
}

/** A meter for a budget that is whole. */
export function meterOf(budget: Budget): Meter {
  return { budget, stepsLeft: budget.steps }
}

/** Counts work. */
export function spendSteps(meter: Meter, count: number): void {
  meter.stepsLeft -= count
  if (meter.stepsLeft < 0) throw new BudgetSpent('steps')
}

/** The answer when the budget was spent before there was another. */
export interface GaveUp {
  readonly kind: 'gave-up'
  readonly spent: Spent
}

/** Thrown inside this folder when a part of the budget is spent; answers turn it into a value. */
export class BudgetSpent extends Error {
  readonly spent: Spent

  constructor(spent: Spent) {
    super(spent)
    this.spent = spent
  }
}

/** An answer, or that the budget was spent before there was one. */
export function withinBudget<T>(answer: () => T): T | GaveUp {
  try {
    return answer()
  } catch (error) {
    if (error instanceof BudgetSpent) return { kind: 'gave-up', spent: error.spent }
    throw error
  }
}
