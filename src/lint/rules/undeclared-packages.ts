import type { Filter } from '../../opam/filter.ts'
import { filterVariables } from '../../opam/filter.ts'
import { formulaAtoms } from '../../opam/formula.ts'
import type { Command, OpamPackage } from '../../opam/package.ts'
import type { Variable } from '../../opam/variable.ts'
import type { LintRule } from '../rule.ts'
import { defectOf } from '../rule.ts'
import { allCommands, argumentVariables } from '../view/commands.ts'
import { dependencyNames, sortedNames } from '../view/dependencies.ts'
import { reduceFilter } from '../view/evaluation.ts'
import { allFilters, variablesOf } from '../view/filters.ts'

/** Commands or filters use variables of packages that are not depended on. */
export const undeclaredPackages: LintRule = {
  name: 'undeclared-packages',
  code: 41,
  severity: 'warning',
  fields: ['build', 'install', 'remove', 'run-test', 'depends', 'depexts', 'patches', 'messages'],
  check: ({ package: found }) => {
    const names = sortedNames(undeclared(found))
    return defectOf(
      'Some packages are mentioned in package scripts or features, but there is no dependency or depopt toward them',
      names,
      { element: `${names[0]}:` },
    )
  },
}

function undeclared(found: OpamPackage): readonly string[] {
  const { guarded, used } = commandUses(allCommands(found))
  const filters = allFilters(found, 'without-post-messages')
  const declared = dependencyNames(found)
  const mentioned = new Set(
    [found.depends, found.depopts].flatMap((formula) =>
      formulaAtoms(formula).map(({ name }) => name),
    ),
  )
  return [
    ...[...used, ...variablesOf(filters)].flatMap((variable) => {
      const name = packageOf(variable)
      const isUndeclared =
        name !== undefined &&
        name !== found.name &&
        !declared.has(name) &&
        variable.name !== 'installed'
      return isUndeclared ? [name] : []
    }),
    ...[...guarded].filter((name) => !mentioned.has(name)),
  ]
}

/** The package a variable is of, which is not the one at hand. */
function packageOf(variable: Variable): string | undefined {
  return variable.package === '_' ? undefined : variable.package
}

interface Uses {
  /** Packages of which something is used only where they are installed. */
  readonly guarded: Set<string>
  /** Variables that are used whether or not their package is installed. */
  readonly used: Variable[]
}

/**
 * What commands use. In `["--with-foo=%{foo:lib}%" {foo:installed}]` the filter guards `foo`, for
 * this word and all after it: without `foo` the word is not there.
 */
function commandUses(commands: readonly Command[]): Uses {
  const uses: Uses = { guarded: new Set(), used: [] }
  for (const command of commands) {
    const guarded = new Set<string>()
    const use = (variables: readonly Variable[]): void => {
      for (const variable of variables) {
        const name = packageOf(variable)
        if (name === undefined || !guarded.has(name)) uses.used.push(variable)
      }
    }
    const useFilter = (filter: Filter | undefined): void => {
      if (filter === undefined) return
      const variables = filterVariables(filter)
      for (const variable of variables) {
        const name = packageOf(variable)
        if (name !== undefined && guards(filter, variable)) guarded.add(name)
      }
      use(variables)
    }
    useFilter(command.filter)
    for (const word of command.value) {
      useFilter(word.filter)
      use(argumentVariables(word.value))
    }
    for (const name of guarded) uses.guarded.add(name)
  }
  return uses
}

/** Whether a filter is false where the package of this `installed` variable is not there. */
function guards(filter: Filter, variable: Variable): boolean {
  if (variable.name !== 'installed') return false
  const reduced = reduceFilter(filter, {
    environment: (asked) => {
      return asked.package === variable.package && asked.name === 'installed' ? false : undefined
    },
    unknowns: 'open',
  })
  return reduced.kind === 'bool' && !reduced.value
}
