import type { Atom } from './clauses.ts'
import type { Family, Package } from './universe.ts'

/** Why only some packages of a name are left. */
export interface Narrowing {
  readonly kind:
    /** The demand itself, or each package left of `from`, requires the name in one of `allowed`. */
    | 'required'
    /** All that is left of `from` is in conflict with the others. */
    | 'conflicting'
    /** The others require what is not left of `from`. */
    | 'unsatisfiable'
  /** Absent for the demand itself. */
  readonly from: Family | undefined
  readonly to: Family
  readonly allowed: readonly Package[]
  /** What this rules out of what was left before. */
  readonly excluded: readonly Package[]
  /** The requirement as it is written, where all who make it write the same. */
  readonly written: readonly Atom[] | undefined
}

/** A narrowing by what it is between, for leaving it out. */
export function narrowingKey({ kind, from, to }: Pick<Narrowing, 'kind' | 'from' | 'to'>): string {
  return `${from?.name ?? ''} ${kind} ${to.name}`
}
