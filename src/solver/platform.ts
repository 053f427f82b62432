import type { Formula } from '../opam/formula.ts'
import { formulaAtoms } from '../opam/formula.ts'
import type { Dependency } from '../opam/dependency.ts'
import { admissionOf } from './admission.ts'
import type { Atom, Clause } from './clauses.ts'
import { clausesOf } from './clauses.ts'
import type { Definition } from './definition.ts'
import type { Scope } from './filter-evaluation.ts'
import { filterHolds } from './filter-evaluation.ts'
import type { Package, Universe } from './universe.ts'
import { remembered } from './universe.ts'
import { atomWords } from './version-words.ts'

/** How a request looks at a package, which decides what `with-test` and `dev` are in its file. */
export interface PackageContext {
  readonly withTest: boolean
  readonly isPinned: boolean
}

/** A package about which the request says nothing. */
export const plainContext: PackageContext = { withTest: false, isPinned: false }

/** A universe on one system: filters are decided, formulas are clauses. All answers are kept. */
export interface Platform {
  readonly universe: Universe
  readonly system: ReadonlyMap<string, string>
  /** Whether the package can be chosen: its file can be read, and its `available` holds. */
  readonly isAvailable: (of: Package) => boolean
  /**
   * What the package requires, without what it says of itself; none of an unusable package. Atoms that
   * say the same are one object.
   */
  readonly requirements: (of: Package, context: PackageContext) => readonly Clause[]
  /** The packages that this one's `conflicts` name; those of its own name are no matter. */
  readonly conflicts: (of: Package) => ReadonlySet<Package>
}

/** The universe on a system with these variables. */
export function platformOf(universe: Universe, system: ReadonlyMap<string, string>): Platform {
  const available = new Map<Package, boolean>()
  const conflicts = new Map<Package, ReadonlySet<Package>>()
  const atoms = new Map<string, Atom>()
  const requirements = new Map<number, Map<Package, readonly Clause[] | 'too-many'>>()
  const required = (of: Package, context: PackageContext): readonly Clause[] | 'too-many' => {
    const key = Number(context.withTest) * 2 + Number(context.isPinned)
    const known = remembered(requirements, key, () => new Map())
    return remembered(known, of, () => requirementsOf(of, context, { universe, system, atoms }))
  }
  return {
    universe,
    system,
    isAvailable: (of) =>
      remembered(available, of, () => {
        const definition = universe.definition(of)
        if (definition === undefined) return false
        if (!filterHolds(definition.available, fieldScope(of, system))) return false
        return !hasTooManyConflicts(of, universe) && required(of, plainContext) !== 'too-many'
      }),
    requirements: (of, context) => {
      const found = required(of, context)
      return found === 'too-many' ? [] : found
    },
    conflicts: (of) => remembered(conflicts, of, () => conflictsOf(of, universe, system)),
  }
}

/** The scope of `available` and `conflicts`, which know no `with-test` and the like. */
function fieldScope(of: Package, system: ReadonlyMap<string, string>): Scope {
  return { package: of, system, dependency: nothing }
}

const nothing: ReadonlyMap<string, boolean> = new Map()

/** The scope of `depends` and `depopts`; `build` and `post` are left undefined. */
export function dependencyScope(
  of: Package,
  definition: Definition,
  { context, system }: { context: PackageContext; system: ReadonlyMap<string, string> },
): Scope {
  return {
    package: of,
    system,
    dependency: new Map([
      ['with-test', context.withTest],
      ['with-doc', false],
      ['with-dev-setup', false],
      ['dev', isDevelopment(definition, context.isPinned)],
    ]),
  }
}

function isDevelopment({ origin }: Definition, isPinned: boolean): boolean {
  return origin === 'unchecked working copy' || (origin === 'unchecked archive' && isPinned)
}

function requirementsOf(
  of: Package,
  context: PackageContext,
  {
    universe,
    system,
    atoms,
  }: Pick<Platform, 'universe' | 'system'> & {
    readonly atoms: Map<string, Atom>
  },
): readonly Clause[] | 'too-many' {
  const definition = universe.definition(of)
  if (definition === undefined) return []
  const clauses = clausesOf(
    definition.depends,
    dependencyScope(of, definition, { context, system }),
  )
  if (clauses === 'too-many') {
    noteTooLarge(of, universe, 'The conjunctive form of its dependencies is too large')
    return clauses
  }
  return clauses
    .filter(([first, second]) => first?.name !== of.name || second !== undefined)
    .map((clause) => clause.map((atom) => remembered(atoms, atomWords(atom), () => atom)))
}

/** Ten times what any package of opam-repository has. */
const mostConflicts = 1000

/** Each conflict is compared with every version of its name. */
function hasTooManyConflicts(of: Package, universe: Universe): boolean {
  const conflicts = universe.definition(of)?.conflicts
  if (conflicts === undefined || formulaAtoms(conflicts).length <= mostConflicts) return false
  noteTooLarge(of, universe, 'It has too many conflicts')
  return true
}

/** Says once that a package is left out, whatever the platforms of the universe. */
function noteTooLarge({ name, version }: Package, { defects }: Universe, message: string): void {
  const isKnown = defects.some((one) => one.name === name && one.version === version)
  if (isKnown) return
  defects.push({ name, version, message, leftOut: true, isBeyondLimits: true })
}

function conflictsOf(
  of: Package,
  universe: Universe,
  system: ReadonlyMap<string, string>,
): ReadonlySet<Package> {
  const conflicts: Formula<Dependency> | undefined = universe.definition(of)?.conflicts
  if (conflicts === undefined) return new Set()
  const scope = fieldScope(of, system)
  const meant = formulaAtoms(conflicts)
    .filter(({ name }) => name !== of.name)
    .flatMap(({ name, constraints }) =>
      universe.family(name).packages.filter(({ version }) => {
        const question = { version, scope, undefinedFilter: false, undefinedBound: true }
        return admissionOf(constraints, question) === 'admits'
      }),
    )
  return new Set(meant)
}
