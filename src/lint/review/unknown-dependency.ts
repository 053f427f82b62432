import type { Dependency } from '../../opam/dependency.ts'
import { formulaAtoms } from '../../opam/formula.ts'
import { nearestName } from '../../text/nearest-name.ts'
import { mayHold } from '../view/bounds.ts'
import { dependencyParts } from '../view/dependency-part.ts'
import type { Defect } from '../model/rule.ts'
import type { ReviewRule, ReviewSubject } from './subject.ts'
import { unmetDependencies } from './unmet-dependencies.ts'

/** A package depends on a name that the opam repository does not have. */
export const unknownDependency: ReviewRule = {
  name: 'unknown-dependency',
  severity: 'error',
  fields: ['depends', 'depopts', 'conflicts'],
  why: 'opam cannot install a package that depends on one it does not know. A filter such as {with-test} only delays the failure.',
  check: (subject) => {
    const { published, together, package: found } = subject
    // A repository without the compiler is used together with another one, which has the packages that this one lacks.
    if (published === undefined || !published.names.has('ocaml')) return []
    const isKnown = (name: string): boolean => published.names.has(name) || together.has(name)
    const required = unmetDependencies(found.depends, ({ name }) => isKnown(name)).map(
      ({ dependency, isReplaceable }) => {
        const kind = isReplaceable ? 'alternative' : 'depends'
        const isForUsers = mayHold(dependency.constraints, { off: notForUsers })
        return unknown(subject, { dependency, kind: isForUsers ? kind : 'development' })
      },
    )
    const others = (['depopts', 'conflicts'] as const).flatMap((field) => {
      return formulaAtoms(found[field])
        .filter(({ name }) => !isKnown(name))
        .map((dependency) => unknown(subject, { dependency, kind: field }))
    })
    return [...required, ...others]
  },
}

interface UnknownName {
  readonly dependency: Dependency
  readonly kind: keyof typeof adviceFor
}

function unknown(
  { published, package: found }: ReviewSubject,
  { dependency, kind }: UnknownName,
): Defect {
  const { name } = dependency
  // The first letter of a misspelled name is usually right.
  const known = [...(published?.names ?? [])].filter((one) => one[0] === name[0])
  const near = kind === 'conflicts' ? undefined : nearestName(name, known)
  const isArchived = (published?.archived.get(name) ?? []).length > 0
  const advice = adviceFor[kind]
  return {
    message: isArchived
      ? `The opam repository no longer has the package "${name}". Its versions are archived.`
      : `The opam repository has no package "${name}".`,
    severity: kind === 'depends' ? 'error' : 'warning',
    about: dependencyParts(found).get(dependency),
    advice: near === undefined ? advice : `Did you mean "${near}"? ${advice}`,
  }
}

/** If one of these holds, only developers of this package miss the dependency. */
const notForUsers: ReadonlySet<string> = new Set(['with-dev-setup', 'with-doc', 'dev'])

const adviceFor = {
  depends: 'Publish that package first, or depend on one that is published.',
  alternative: 'Remove it. opam always installs the alternative.',
  development: 'Remove it. opam cannot install it for the people who work on the package.',
  depopts: 'Remove it, or publish that package. Until then it has no effect.',
  conflicts: 'Remove it. There is nothing to conflict with.',
} as const
