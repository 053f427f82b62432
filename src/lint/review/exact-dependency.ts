import { formulaAtoms } from '../../opam/formula.ts'
import { compareVersions } from '../../version/opam-version.ts'
import { dependencyText, mayHold, statedBounds } from '../view/bounds.ts'
import { dependencyParts } from '../view/dependency-part.ts'
import { policiesPage } from './subject.ts'
import type { Defect } from '../model/rule.ts'
import type { ReviewRule } from './subject.ts'

/** Tools of a certain version may be asked for by whoever works on the package. */
const development: ReadonlySet<string> = new Set(['with-dev-setup', 'dev'])

/** A dependency on one version only. */
export const exactDependency: ReviewRule = {
  name: 'exact-dependency',
  severity: 'warning',
  isHabit: true,
  fields: ['depends'],
  why: `Whoever needs another version cannot have both packages, and each version of the dependency needs a new one of this package: policy 5 of opam-repository (${policiesPage}).`,
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
        message: `${dependencyText(dependency)} allows one version only.`,
        about: dependencyParts(found).get(dependency),
        advice:
          'Write >= for the oldest version that works; packages of one repository say {= version}, in dune-project (= :version).',
      })),
}
