import type { Dependency, DependencyConstraint } from '../../opam/dependency.ts'
import { formulaAtoms } from '../../opam/formula.ts'
import { carriesV } from '../../version/version.ts'
import { compareVersions } from '../../version/opam-version.ts'
import { newestFirst, statedBounds } from '../view/bounds.ts'
import { withAtoms } from '../view/changed-constraints.ts'
import { dependencyParts } from '../view/dependency-part.ts'
import type { Defect } from '../model/rule.ts'
import type { ReviewRule } from './subject.ts'

/** A lower bound names a version that was never published, or excludes no version at all. */
export const unpublishedBound: ReviewRule = {
  name: 'unpublished-bound',
  severity: 'notice',
  fields: ['depends'],
  why: 'A bound that names no version is usually a typo, and may allow older versions than you have tried.',
  check: ({ package: found, published, together }) => {
    const dependencies = formulaAtoms(found.depends)
    return dependencies.flatMap((dependency) => {
      const { name } = dependency
      const versions = published?.versions.get(name) ?? []
      const archived = published?.archived.get(name) ?? []
      // The bound on dune names a language, which another rule checks.
      if (versions.length === 0 || together.has(name) || name === 'dune') return []
      const about = dependencyParts(found).get(dependency)
      return lowerBounds(dependency).flatMap((bound): readonly Defect[] => {
        const defect = defectOfBound({ name, bound }, versions, archived)
        if (defect === undefined) return []
        if (defect.severity === undefined) return [{ ...defect, about }]
        const constraints = withAtoms(dependency.constraints, (atom) => carryingV(atom, bound))
        const correction = {
          kind: 'dependency',
          field: 'depends',
          dependency: { name, constraints },
        } as const
        return [{ ...defect, about, correction }]
      })
    })
  },
}

/** The same bound, as the versions are written. */
function carryingV(atom: DependencyConstraint, bound: string): DependencyConstraint {
  const isMeant =
    atom.kind === 'version' &&
    atom.operator === '>=' &&
    atom.version.kind === 'string' &&
    atom.version.value === bound
  return isMeant ? { ...atom, version: { kind: 'string', value: `v${bound}` } } : atom
}

function lowerBounds(dependency: Dependency): readonly string[] {
  return statedBounds(dependency)
    .filter(({ operator }) => operator === '>=')
    .map(({ bound }) => bound)
}

function defectOfBound(
  { name, bound }: { readonly name: string; readonly bound: string },
  versions: readonly string[],
  archived: readonly string[],
): Defect | undefined {
  const [newest = ''] = newestFirst(versions)
  if (/^\d/.test(bound) && versions.every((version) => carriesV(version))) {
    return {
      severity: 'warning',
      message: `The bound ${name} >= ${bound} excludes no version. The versions are written like ${newest}, and opam orders all of them after ${bound}.`,
      advice: `Write the bound in the same form: v${bound}.`,
    }
  }
  const all = newestFirst([...versions, ...archived])
  if (isPublished(bound, all)) return undefined
  const after = all.findLast((version) => compareVersions(version, bound) > 0)
  const before = all.find((version) => compareVersions(version, bound) < 0)
  // A bound below the oldest version allows all versions, one above the newest allows none: other rules check those.
  if (before === undefined || after === undefined) return undefined
  // 6.0.0 is a good name for what begins with 6.0.1, but not if there is a 6.0, which opam orders before it.
  const series = withoutZeros(bound)
  const begins = series !== bound && after.startsWith(`${series}.`)
  if (begins && withoutZeros(before) !== series) return undefined
  return {
    message: `There is no version ${bound} of "${name}". The nearest versions are ${before} and ${after}.`,
    advice: 'Write the version that you mean.',
  }
}

function withoutZeros(version: string): string {
  const parts = version.split('.')
  while (parts.length > 1 && /^0+$/.test(parts.at(-1) ?? '')) parts.pop()
  return parts.join('.')
}

/** Whether a version is the bound, or one of those that it begins: `1.2` is said for 1.2.0, too. */
function isPublished(bound: string, versions: readonly string[]): boolean {
  const stem = (bound.split('~', 1)[0] ?? '').replace(/\.$/, '')
  return versions.some((version) => {
    if (compareVersions(version, bound) === 0) return true
    return version.startsWith(stem) && !/^[0-9A-Za-z]/.test(version.slice(stem.length))
  })
}
