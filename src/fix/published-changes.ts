import type { Finding } from '../lint/model/rule.ts'
import type { ReadOpamFile } from '../lint/model/opam-reading.ts'
import type { PreviousVersion, ReviewSubject } from '../lint/review/subject.ts'
import { findLost } from '../lint/run.ts'
import { dependencyText, hasBound } from '../lint/view/bounds.ts'
import type { Dependency } from '../opam/dependency.ts'
import { formulaAtoms } from '../opam/formula.ts'
import { isPrerelease } from '../version/prerelease.ts'

/** The published versions of a package, the newest first. */
export type PublishedHistory = readonly PreviousVersion[]

/**
 * What opam-repository's maintainers changed in published versions and the project still lacks. Only versions
 * whose source is known count, and the newest of them counts most: what they changed in an older one is offered
 * where it raises a lower bound, of a dependency of which the source has said the same ever since. Whatever else
 * a newer version was published without, CI has built without it.
 */
export function publishedChanges(
  subject: ReviewSubject,
  history: PublishedHistory,
): readonly Finding[] {
  const all = history.filter(({ source }) => source !== undefined)
  const releases = all.filter(({ version }) => !isPrerelease(version))
  // A pre-release is published with what keeps people from it.
  const known = releases.length > 0 ? releases : all
  const offered = new Set<string>()
  return known.flatMap((previous, index) => {
    const newer = known.slice(0, index)
    return findLost({ ...subject, previous }).filter((finding) => {
      const spot = spotOf(finding)
      if (offered.has(spot)) return false
      if (newer.length > 0 && !stillHolds(finding, { previous, newer, subject })) return false
      offered.add(spot)
      return true
    })
  })
}

function spotOf({ correction }: Finding): string {
  return JSON.stringify(
    correction?.kind === 'dependency'
      ? [correction.field, correction.dependency.name]
      : [correction?.kind === 'field' ? correction.field.name : undefined],
  )
}

/** Whether a change of an older version is no matter of the past. */
function stillHolds(
  { correction }: Finding,
  {
    previous,
    newer,
    subject,
  }: {
    readonly previous: PreviousVersion
    readonly newer: PublishedHistory
    readonly subject: ReviewSubject
  },
): boolean {
  if (correction?.kind !== 'dependency' || correction.field !== 'depends') return false
  const { dependency } = correction
  const then = mentions(previous.source, dependency.name)
  return (
    newer.every(({ source }) => mentions(source, dependency.name) === then) &&
    raisesLowerBound(dependency, subject)
  )
}

function raisesLowerBound({ name, constraints }: Dependency, subject: ReviewSubject): boolean {
  const there = formulaAtoms(subject.package.depends).filter((one) => one.name === name)
  if (there.length === 0 || there.some((one) => hasBound(one, ['=']))) return false
  const known = new Set(
    there.flatMap((one) => formulaAtoms(one.constraints)).map((atom) => JSON.stringify(atom)),
  )
  const added = formulaAtoms(constraints).filter((atom) => !known.has(JSON.stringify(atom)))
  return added.every((atom) => atom.kind === 'version' && ['>=', '>'].includes(atom.operator))
}

function mentions(file: ReadOpamFile | undefined, name: string): string {
  const all = file === undefined ? [] : formulaAtoms(file.package.depends)
  return all
    .filter((one) => one.name === name)
    .map((one) => dependencyText(one))
    .join(' ')
}
