import type { Dependency } from '../../opam/dependency.ts'
import { dependencyText, mayHold, newestFirst } from '../view/bounds.ts'
import { dependencyParts } from '../view/dependency-part.ts'
import type { Defect } from '../model/rule.ts'
import type { ReviewRule, ReviewSubject } from './subject.ts'
import { unmetDependencies } from './unmet-dependencies.ts'

/** No published version of a dependency is within its bounds. */
export const unsatisfiableDependency: ReviewRule = {
  name: 'unsatisfiable-dependency',
  severity: 'error',
  fields: ['depends'],
  why: 'opam cannot install a package if no version of a dependency is within the bounds.',
  check: (subject) => {
    const { package: found } = subject
    return unmetDependencies(found.depends, (one) => isSatisfiable(one, subject)).map(
      ({ dependency, isReplaceable }): Defect => {
        const [newest = ''] = newestFirst(versionsOf(dependency.name, subject))
        return {
          message: `No published version satisfies ${dependencyText(dependency)}. The newest is ${newest}.`,
          severity: isReplaceable ? 'warning' : 'error',
          about: dependencyParts(found).get(dependency),
          advice: 'Fix the bounds, or publish that version of the dependency first.',
        }
      },
    )
  },
}

/** Another rule checks packages that do not exist. */
function isSatisfiable({ name, constraints }: Dependency, subject: ReviewSubject): boolean {
  const { version: own } = subject
  const versions = versionsOf(name, subject)
  // A dependency whose filter is never true requires nothing.
  if (versions.length === 0 || !mayHold(constraints, { own })) return true
  return versions.some((version) => mayHold(constraints, { version, own }))
}

/** The published versions, and the one that is published together with this package. */
function versionsOf(
  name: string,
  { published, together, version }: ReviewSubject,
): readonly string[] {
  const versions = published?.versions.get(name) ?? []
  return together.has(name) && published !== undefined ? [...versions, version] : versions
}
