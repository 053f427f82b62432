import type { Dependency } from '../../opam/dependency.ts'
import { formulaAtoms } from '../../opam/formula.ts'
import type { OpamPackage } from '../../opam/package.ts'
import { isPrerelease } from '../../version/prerelease.ts'
import { hasBound, mayHold, newestFirst } from '../view/bounds.ts'
import { dependencyParts } from '../view/dependency-part.ts'
import type { Defect } from '../model/rule.ts'
import type { ReviewRule, ReviewSubject } from './subject.ts'

/** opam-repository does not build dependencies for tests, documentation and development with old versions. */
const onlyForOthers: ReadonlySet<string> = new Set(['with-test', 'with-doc', 'with-dev-setup'])

/** A dependency has no lower bound. */
export const missingLowerBound: ReviewRule = {
  name: 'missing-lower-bound',
  severity: 'warning',
  isHabit: true,
  fields: ['depends'],
  why: 'opam-repository also builds each package with the oldest versions that its bounds allow. A missing lower bound is what its reviewers add most often.',
  check: (subject) => {
    const { package: found } = subject
    const seen = new Set(boundedNames(found))
    return formulaAtoms(found.depends).flatMap((dependency): readonly Defect[] => {
      const { name } = dependency
      if (seen.has(name) || !needsBound(dependency, subject)) return []
      seen.add(name)
      const newest = newestFirst(subject.published?.versions.get(name) ?? []).find(
        (version) => !isPrerelease(version) && mayHold(dependency.constraints, { version }),
      )
      return [
        {
          message: `The dependency "${name}" has no lower bound.`,
          about: dependencyParts(found).get(dependency),
          correction: { kind: 'lower-bound', dependency, newest },
          advice:
            newest === undefined
              ? 'Add a lower bound: the oldest version that you build with.'
              : `${newest} is the newest version. Replace it with the oldest one that you build with.`,
        },
      ]
    })
  },
}

/** The packages with a bound in some mention. */
function boundedNames({ depends }: OpamPackage): ReadonlySet<string> {
  const bounded = formulaAtoms(depends).filter((one) => hasBound(one, ['>=', '>', '=']))
  return new Set(bounded.map(({ name }) => name))
}

/** Packages of the system or the compiler and those with a single version leave no choice. */
function needsBound(
  { name, constraints }: Dependency,
  { published, together }: ReviewSubject,
): boolean {
  if (together.has(name) || /^(?:conf|base|host|ocaml-option)-/.test(name)) return false
  if (!mayHold(constraints, { off: onlyForOthers })) return false
  const versions = published?.versions.get(name)
  return versions === undefined || (versions.length > 1 && !versions.includes('base'))
}
