import { formulaAtoms } from '../../opam/formula.ts'
import { compareVersions } from '../../version/opam-version.ts'
import { dependencyText, mayHold, statedBounds } from '../view/bounds.ts'
import { dependencyParts } from '../view/dependency-part.ts'
import { policiesPage } from './subject.ts'
import type { Defect } from '../model/rule.ts'
import type { ReviewRule } from './subject.ts'

/** Developers of the package may need tools of a certain version. */
const development: ReadonlySet<string> = new Set(['with-dev-setup', 'dev'])

/** A dependency on one version only. */
export const exactDependency: ReviewRule = {
  name: 'exact-dependency',
  severity: 'warning',
  isHabit: true,
  fields: ['depends'],
  why: `This package cannot be installed together with one that needs another version, and each release of the dependency requires a release of this package. See policy 5 of opam-repository (${policiesPage}).`,
  check: ({ package: found, together, version }) =>
    formulaAtoms(found.depends)
      .filter(
        (dependency) =>
          !together.has(dependency.name) &&
          mayHold(dependency.constraints, { off: development }) &&
          // What has this very version is of the same repository.
          statedBounds(dependency).some(
            ({ operator, bound }) => operator === '=' && compareVersions(bound, version) !== 0,
          ),
      )
      .map((dependency): Defect => ({
        message: `${dependencyText(dependency)} allows only one version.`,
        about: dependencyParts(found).get(dependency),
        advice:
          'Write >= with the oldest version that works. Between packages of one repository, write {= version}, or (= :version) in dune-project.',
      })),
}
