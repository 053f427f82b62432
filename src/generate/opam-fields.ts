import type { Dependency } from '../dune/dependency.ts'
import { atLeast } from '../dune/language-version.ts'
import type { Project } from '../dune/project.ts'
import { bugReportsOf, devRepoOf, homepageOf } from '../dune/source-host.ts'
import type { OpamField, OpamValue } from '../opam/syntax.ts'
import { field, list, string } from '../opam/syntax.ts'
import { buildCommand } from './build-command.ts'
import { dependencyValue, formulaValue } from './formula.ts'
import { injectDependencies } from './injected-dependencies.ts'
import type { PackageFacts } from './package-facts.ts'

/** The fields of an opam file in order, and dune's warnings about them. */
export interface GeneratedFields {
  readonly fields: readonly OpamField[]
  readonly warnings: readonly string[]
}

/** The order from 1.11 on; what is not in it comes last. */
const orderOfFields: readonly string[] = [
  'opam-version',
  'version',
  'synopsis',
  'description',
  'maintainer',
  'authors',
  'license',
  'tags',
  'homepage',
  'doc',
  'bug-reports',
  'depends',
  'depopts',
  'conflicts',
  'available',
  'build',
  'dev-repo',
]

function place(name: string): number {
  const index = orderOfFields.indexOf(name)
  return index === -1 ? orderOfFields.length : index
}

const text = (value: string | undefined) => (value === undefined ? undefined : string(value))

/** A list that is left out when it is empty. */
function some<T>(
  values: readonly T[] | undefined,
  convert: (value: T) => OpamValue,
): OpamValue | undefined {
  return values === undefined || values.length === 0 ? undefined : list(values.map(convert))
}

/** All fields in the order of 1.10, those without a value included. */
function candidates(project: Project, facts: PackageFacts, depends: readonly Dependency[]) {
  const lang = project.lang.value
  const { source, license = [] } = facts
  const intent = facts.maintenanceIntent ?? ['(latest)']
  const build = buildCommand({
    lang,
    subst: project.subst?.value !== 'disabled',
    sites: project.extensions.has('dune_site'),
    dir: facts.dir,
  })
  const all: readonly (readonly [name: string, value: OpamValue | undefined])[] = [
    ['opam-version', string('2.0')],
    ['build', build],
    ['maintainer', some(facts.maintainers, string)],
    ['x-maintenance-intent', atLeast(lang, '3.18') ? some(intent, string) : undefined],
    ['authors', some(facts.authors, string)],
    ['license', license.length > 1 ? some(license, string) : undefined],
    ['bug-reports', text(facts.bugReports ?? (source && bugReportsOf(source)))],
    ['homepage', text(facts.homepage ?? (source && homepageOf(source)))],
    ['doc', text(facts.documentation)],
    ['license', license.length === 1 ? text(license[0]) : undefined],
    ['version', text(facts.version)],
    ['dev-repo', text(source && devRepoOf(source))],
    ['tags', atLeast(lang, '2.0') ? some(facts.tags, string) : undefined],
    ['synopsis', text(facts.synopsis)],
    ['description', text(facts.description)],
    ['depends', some(depends, dependencyValue)],
    ['conflicts', some(facts.conflicts, dependencyValue)],
    ['depopts', some(facts.depopts, dependencyValue)],
    ['available', facts.enabledIf === undefined ? undefined : formulaValue(facts.enabledIf)],
  ]
  return all
}

/**
 * The fields dune writes for a package.
 *
 * @throws EmptyFormula for `(and)` and `(or)` in a dependency.
 */
export function opamFields(project: Project, facts: PackageFacts): GeneratedFields {
  const lang = project.lang.value
  const { depends, warnings } = injectDependencies(facts.depends, {
    packageName: facts.name,
    lang,
    menhir: project.extensions.has('menhir'),
  })
  const fields = candidates(project, facts, depends).flatMap(([name, value]) =>
    value === undefined ? [] : [field(name, value)],
  )
  const ordered = fields.toSorted((a, b) => place(a.name) - place(b.name))
  return { fields: atLeast(lang, '1.11') ? ordered : fields, warnings }
}
