import type { Dependency, DependencyConstraint } from '../../opam/dependency.ts'
import type { Formula } from '../../opam/formula.ts'
import { formulaAtoms, formulaOperands, joinFormulas } from '../../opam/formula.ts'
import type { OpamPackage } from '../../opam/package.ts'
import { dependencyText, mayHold } from '../view/bounds.ts'
import { dependencyPart } from '../view/dependency-part.ts'
import type { Defect } from '../model/rule.ts'
import type { ReviewRule, ReviewSubject } from './subject.ts'

type Constraints = Formula<DependencyConstraint>
type Field = 'depends' | 'depopts' | 'conflicts'

/** Something is missing that opam-repository's maintainers added to the dependencies of the last version. */
export const lostBound: ReviewRule = {
  name: 'lost-bound',
  severity: 'warning',
  fields: ['depends', 'conflicts', 'depopts'],
  why: 'A fix made only in opam-repository is lost with the next version, and the package fails there again.',
  check: (subject) =>
    (['depends', 'depopts', 'conflicts'] as const).flatMap((field) => lostFrom(field, subject)),
}

/** The three sides of the comparison, for one field and package. */
interface Sides {
  readonly field: Field
  readonly name: string
  readonly published: Constraints
  /** Absent if the package is not mentioned. */
  readonly now: Constraints | undefined
}

function lostFrom(field: Field, subject: ReviewSubject): readonly Defect[] {
  const { previous } = subject
  if (previous === undefined) return []
  const now = constraintsByName(subject.package, field)
  const then = previous.source && constraintsByName(previous.source.package, field)
  return [...constraintsByName(previous.published.package, field)].flatMap(
    ([name, published]): readonly Defect[] => {
      const sides = { field, name, published, now: now.get(name) }
      return then === undefined
        ? lostPerhaps(sides, subject)
        : lostSince(sides, then.get(name), subject)
    },
  )
}

/** Compared with the source at that version: the maintainers added whatever it lacks. */
function lostSince(
  sides: Sides,
  then: Constraints | undefined,
  subject: ReviewSubject,
): readonly Defect[] {
  const { name, published, now } = sides
  if (now === undefined) {
    return then === undefined ? [defectOf(sides, { constraints: published, subject })] : []
  }
  // It was the project's own dependency before it was anybody's fix.
  const { field } = sides
  const mentioned = [...parts(then, field), ...parts(now, field)]
  const version = subject.previous?.version ?? ''
  const known = new Set(mentioned.flatMap((part) => spellings(textOf(name, part), version)))
  const added = parts(published, field).filter((part) => !known.has(textOf(name, part)))
  const isLost = field === 'conflicts' ? isUnheld : isMissed
  return added
    .filter((part) => isLost(part, now, versionsOf(name, subject)))
    .map((part) => defectOf(sides, { constraints: part, subject }))
}

/** Without the source of that version, only reports what nobody removes by accident. */
function lostPerhaps(sides: Sides, subject: ReviewSubject): readonly Defect[] {
  const { field, name, published, now } = sides
  if (now === undefined) {
    if (field !== 'conflicts') return []
    return [{ ...defectOf(sides, { constraints: published, subject }), severity: 'notice' }]
  }
  if (field === 'conflicts') return []
  return parts(published, field)
    .filter((part) => isUpperBound(part) && isMissed(part, now, versionsOf(name, subject)))
    .map((part) => ({ ...defectOf(sides, { constraints: part, subject }), severity: 'notice' }))
}

function versionsOf(name: string, { published }: ReviewSubject): readonly string[] {
  return published?.versions.get(name) ?? []
}

/** Whether the current bounds allow a version that the part excludes, and another one that it allows. */
function isMissed(part: Constraints, now: Constraints, versions: readonly string[]): boolean {
  if (!formulaAtoms(part).some(({ kind }) => kind === 'version')) return true
  const allowed = versions.filter((version) => mayHold(now, { version }))
  const left = allowed.filter((version) => mayHold(part, { version }))
  return left.length > 0 && left.length < allowed.length
}

/** Whether the current bounds allow a version that the part of a conflict excludes. */
function isUnheld(part: Constraints, now: Constraints, versions: readonly string[]): boolean {
  if (!formulaAtoms(part).some(({ kind }) => kind === 'version')) return true
  return versions.some((version) => mayHold(part, { version }) && !mayHold(now, { version }))
}

function sideOf(part: Constraints): 'lower' | 'upper' | undefined {
  if (part.kind !== 'atom' || part.atom.kind !== 'version') return undefined
  const { operator } = part.atom
  if (operator === '>=' || operator === '>') return 'lower'
  return operator === '<' || operator === '<=' ? 'upper' : undefined
}

function isUpperBound(part: Constraints): boolean {
  return formulaAtoms(part).every(
    (atom) => atom.kind === 'version' && ['<', '<=', '!='].includes(atom.operator),
  )
}

/** The constraints of each package of a field; of several mentions the joined ones. */
function constraintsByName(from: OpamPackage, field: Field): ReadonlyMap<string, Constraints> {
  const mentions = new Map<string, Constraints[]>()
  for (const { name, constraints } of formulaAtoms(from[field])) {
    const before = mentions.get(name)
    if (before === undefined) mentions.set(name, [constraints])
    else before.push(constraints)
  }
  return new Map([...mentions].map(([name, all]) => [name, joined(all, field)]))
}

/** The meaning of several mentions: all constraints of a dependency hold, and each conflict is an alternative. */
function joined(all: readonly Constraints[], field: Field): Constraints {
  if (field !== 'conflicts') return joinFormulas('and', all)
  return all.find(({ kind }) => kind === 'empty') ?? joinFormulas('or', all)
}

function parts(constraints: Constraints | undefined, field: Field): readonly Constraints[] {
  if (constraints === undefined) return []
  return formulaOperands(field === 'conflicts' ? 'or' : 'and', constraints, 'all-blocks')
}

/** A dependency as the source states it, and as published by tools that fill in the version. */
function spellings(text: string, version: string): readonly string[] {
  return [text, text.replaceAll(/(?<=[<=>] )version\b/g, `"${version}"`)]
}

function textOf(name: string, constraints: Constraints): string {
  return dependencyText({ name, constraints })
}

function defectOf(
  { field, name, now }: Sides,
  { constraints, subject }: { readonly constraints: Constraints; readonly subject: ReviewSubject },
): Defect {
  const { previous, package: found } = subject
  const missing: Dependency = { name, constraints }
  const whole: Dependency = { name, constraints: corrected(now, constraints, field) }
  const where = field === 'depends' ? '' : ` in ${field}`
  return {
    message: `Version ${previous?.version ?? ''} was published with ${dependencyText(missing)}${where}, which is missing here.`,
    about: dependencyPart(found, [field], (one) => one.name === name) ?? { field },
    correction: { kind: 'dependency', field, dependency: whole },
    advice: 'If this version works without it, change nothing.',
  }
}

/** The current constraints, with the missing part. */
function corrected(now: Constraints | undefined, missing: Constraints, field: Field): Constraints {
  const there = parts(now, field)
  if (field === 'conflicts') return joined([...there, missing], field)
  // A bound replaces the current one on the same side.
  const side = sideOf(missing)
  const others = there.filter((part) => side === undefined || sideOf(part) !== side)
  return joined(side === 'lower' ? [missing, ...others] : [...others, missing], field)
}
