import type { Constraint } from '../dune/constraint.ts'
import type { Dependency } from '../dune/dependency.ts'
import type { LanguageVersion } from '../dune/language-version.ts'
import { atLeast, versionText } from '../dune/language-version.ts'
import { compareVersions } from '../version/opam-version.ts'

/** What decides about the dependencies that dune adds. */
export interface Circumstances {
  readonly packageName: string
  readonly lang: LanguageVersion
  /** Whether the project uses menhir. */
  readonly menhir: boolean
}

/** The dependencies of a package, and dune's warnings about its own bound. */
export interface Injected {
  readonly depends: readonly Dependency[]
  readonly warnings: readonly string[]
}

function versionAtLeast(version: string): Constraint {
  return { kind: 'version', operator: '>=', operand: { kind: 'string', text: version } }
}

/** The plain lower bound a constraint is, if it is nothing else. */
function lowerBound(constraint: Constraint): string | undefined {
  if (constraint.kind !== 'version' || constraint.operator !== '>=') return undefined
  return constraint.operand.kind === 'string' ? constraint.operand.text : undefined
}

/** The bound of the language joined with the one the project states. */
function joined(
  given: Constraint,
  lang: LanguageVersion,
): { readonly constraint: Constraint; readonly warnings: readonly string[] } {
  const needed = versionText(lang)
  const bound = versionAtLeast(needed)
  const stated = atLeast(lang, '3.23') ? lowerBound(given) : undefined
  if (stated === undefined) {
    return { constraint: { kind: 'and', operands: [bound, given] }, warnings: [] }
  }
  if (compareVersions(needed, stated) <= 0) return { constraint: given, warnings: [] }
  const warning = `The lower bound >= ${stated} on dune in the depends field is less than the dune language version ${needed}. The generated opam file will use >= ${needed} instead.`
  return { constraint: bound, warnings: [warning] }
}

function withDune(depends: readonly Dependency[], lang: LanguageVersion): Injected {
  const bound = versionAtLeast(versionText(lang))
  const index = depends.findIndex(({ name }) => name === 'dune')
  const found = depends[index]
  if (found === undefined) {
    return { depends: [{ name: 'dune', constraint: bound }, ...depends], warnings: [] }
  }
  if (!atLeast(lang, '2.6')) return { depends, warnings: [] }
  const { constraint, warnings } =
    found.constraint === undefined
      ? { constraint: bound, warnings: [] }
      : joined(found.constraint, lang)
  return { depends: depends.with(index, { name: 'dune', constraint }), warnings }
}

/** Whether odoc is needed anyway; any comparison is taken to hold. */
function requiresOdoc(constraint: Constraint): boolean {
  switch (constraint.kind) {
    case 'version':
    case 'comparison':
      return true
    case 'operand': {
      const { operand } = constraint
      return operand.kind === 'variable' && ['with-doc', 'build', 'post'].includes(operand.name)
    }
    case 'and':
      return constraint.operands.every(requiresOdoc)
    case 'or':
      return constraint.operands.some(requiresOdoc)
    case 'not':
      return !requiresOdoc(constraint.operand)
  }
}

function withOdoc(depends: readonly Dependency[]): readonly Dependency[] {
  const required = depends.some(
    ({ name, constraint }) =>
      name === 'odoc' && (constraint === undefined || requiresOdoc(constraint)),
  )
  if (required) return depends
  const constraint: Constraint = {
    kind: 'operand',
    operand: { kind: 'variable', name: 'with-doc' },
  }
  return [...depends, { name: 'odoc', constraint }]
}

/** dune's rules for menhir need 20180523; a constraint that the project states is left alone. */
function withMenhirBound(depends: readonly Dependency[]): readonly Dependency[] {
  return depends.map((dependency) =>
    dependency.name === 'menhir' && dependency.constraint === undefined
      ? { name: 'menhir', constraint: versionAtLeast('20180523') }
      : dependency,
  )
}

/** `depends` with what dune adds by itself: dune, odoc and a bound on menhir (dune 3.24). */
export function injectDependencies(
  depends: readonly Dependency[],
  { packageName, lang, menhir }: Circumstances,
): Injected {
  const dune =
    packageName !== 'dune' && atLeast(lang, '1.11')
      ? withDune(depends, lang)
      : { depends, warnings: [] }
  const odoc =
    packageName !== 'odoc' && atLeast(lang, '2.7') ? withOdoc(dune.depends) : dune.depends
  return { depends: menhir ? withMenhirBound(odoc) : odoc, warnings: dune.warnings }
}
