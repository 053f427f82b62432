import { formulaAtoms } from '../../opam/formula.ts'
import { nearestName } from '../../text/nearest-name.ts'
import { dependencyPart } from '../view/dependency-part.ts'
import type { ReviewDefect, ReviewRule, ReviewSubject } from './rule.ts'
import { unmetDependencies } from './unmet-dependencies.ts'

/** The opam repository has no package of a name that is depended on. */
export const unknownDependency: ReviewRule = {
  name: 'unknown-dependency',
  severity: 'error',
  fields: ['depends', 'depopts', 'conflicts'],
  why: 'opam cannot install a package that depends on one it does not know; filters such as {with-test} only put that off.',
  check: (subject) => {
    const { published, together, package: found } = subject
    if (published === undefined) return []
    const isKnown = (name: string): boolean => published.names.has(name) || together.has(name)
    const required = unmetDependencies(found.depends, ({ name }) => isKnown(name)).map(
      ({ dependency: { name }, isReplaceable }) =>
        unknown(subject, { field: 'depends', name, isNeeded: !isReplaceable }),
    )
    const others = (['depopts', 'conflicts'] as const).flatMap((field) => {
      const names = formulaAtoms(found[field]).map(({ name }) => name)
      return names
        .filter((name) => !isKnown(name))
        .map((name) => unknown(subject, { field, name, isNeeded: false }))
    })
    return [...required, ...others]
  },
}

interface UnknownName {
  readonly field: 'depends' | 'depopts' | 'conflicts'
  readonly name: string
  readonly isNeeded: boolean
}

function unknown(
  { published, package: found }: ReviewSubject,
  { field, name, isNeeded }: UnknownName,
): ReviewDefect {
  // Who misspells a name gets its first letter right.
  const known = [...(published?.names ?? [])].filter((one) => one[0] === name[0])
  const near = field === 'conflicts' ? undefined : nearestName(name, known)
  const isArchived = (published?.archived.get(name) ?? []).length > 0
  const advice = isNeeded || field !== 'depends' ? adviceFor[field] : adviceFor.alternative
  return {
    message: `The opam repository has no package "${name}"${isArchived ? ' any more: its versions are archived' : ''}.`,
    severity: isNeeded ? 'error' : 'warning',
    about: dependencyPart(found, [field], (one) => one.name === name),
    advice: near === undefined ? advice : `Did you mean "${near}"? ${advice}`,
  }
}

const adviceFor = {
  depends: 'Publish that package first, or depend on one that is published.',
  alternative: 'Leave it out: another package is taken in its place.',
  depopts: 'Leave it out, or publish that package: until then it says nothing.',
  conflicts: 'Leave it out: there is nothing to conflict with.',
} as const
