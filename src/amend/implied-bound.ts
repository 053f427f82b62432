import type { OpamValue, RelationOperator } from '../opam/syntax.ts'
import { printValue } from '../opam/printer.ts'
import { compareVersions } from '../version/opam-version.ts'

/** A bound of a version that is written out. */
export interface PlainBound {
  readonly operator: RelationOperator
  readonly version: string
}

/** The bound that a constraint is; absent where it is a filter, or has a version that is computed. */
export function plainBound(constraint: OpamValue): PlainBound | undefined {
  if (constraint.kind !== 'prefix-relation' || constraint.value.kind !== 'string') return undefined
  const { operator } = constraint
  const version = constraint.value.value
  return version.includes('%{') ? undefined : { operator, version }
}

/** Whether whatever fulfils the one constraint fulfils the other, as far as that can be seen. */
export function implies(given: OpamValue, wanted: OpamValue): boolean {
  if (printValue(given) === printValue(wanted)) return true
  const [one, other] = [plainBound(given), plainBound(wanted)]
  return one !== undefined && other !== undefined && impliesBound(one, other)
}

function impliesBound(given: PlainBound, wanted: PlainBound): boolean {
  const order = compareVersions(given.version, wanted.version)
  const reaches = reachOf[wanted.operator]
  if (reaches === undefined) return wanted.operator === '=' && given.operator === '=' && order === 0
  const { sign, strict } = reaches
  const inside = order * sign
  // The versions of a strict bound end before its own.
  if (given.operator === strict) return inside >= 0
  const isSameSide = given.operator === '=' || reachOf[given.operator]?.sign === sign
  return isSameSide && (wanted.operator === strict ? inside > 0 : inside >= 0)
}

interface Reach {
  /** 1 where higher versions are inside. */
  readonly sign: 1 | -1
  readonly strict: '<' | '>'
}

const upper: Reach = { sign: -1, strict: '<' }
const lower: Reach = { sign: 1, strict: '>' }
const reachOf: Readonly<Partial<Record<RelationOperator, Reach>>> = {
  '<': upper,
  '<=': upper,
  '>': lower,
  '>=': lower,
}
