import type { Filter } from '../../opam/filter.ts'
import { filterVariables } from '../../opam/filter.ts'
import { formulaAtoms } from '../../opam/formula.ts'
import type { Command, OpamPackage } from '../../opam/package.ts'
import type { Variable } from '../../opam/variable.ts'
import { defectOf } from '../model/rule.ts'
import {
  allCommandVariables,
  allCommands,
  argumentVariables,
  commandFields,
} from '../view/commands.ts'
import { dependencyNames, sortedNames } from '../view/dependencies.ts'
import { guardedBy } from '../view/evaluation.ts'
import {
  allFilterVariables,
  filterFields,
  filtersButOfPostMessages,
  variablesOf,
} from '../view/filters.ts'
import type { OpamRule } from './subject.ts'

/** Commands or filters use variables of packages that are not depended on. */
export const undeclaredPackages: OpamRule = {
  name: 'undeclared-packages',
  code: 41,
  severity: 'warning',
  inRelease: 'warning',
  fields: [...commandFields, ...filterFields.filter((field) => field !== 'post-messages')],
  check: ({ package: found }) => {
    const names = sortedNames(undeclared(found))
    return defectOf(
      'Some packages are mentioned in package scripts or features, but there is no dependency or depopt toward them',
      names,
      () => ({ element: `${names[0]}:` }),
    )
  },
}

function undeclared(found: OpamPackage): readonly string[] {
  // Most files mention no package but their own: that is asked first.
  const asked = [allCommandVariables(found), allFilterVariables(found)]
  if (!asked.some((variables) => variables.some((one) => packageOf(one) !== undefined))) return []
  const { guarded, used } = commandUses(allCommands(found))
  const filters = filtersButOfPostMessages(found)
  const mentioned = new Set<string>()
  for (const formula of guarded.size === 0 ? [] : [found.depends, found.depopts]) {
    for (const { name } of formulaAtoms(formula)) mentioned.add(name)
  }
  const names = [...guarded].filter((name) => !mentioned.has(name))
  for (const variables of [used, variablesOf(filters)]) {
    for (const variable of variables) {
      if (variable.package === undefined || variable.name === 'installed') continue
      const name = packageOf(variable)
      if (name !== undefined && name !== found.name && !dependencyNames(found).has(name)) {
        names.push(name)
      }
    }
  }
  return names
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
        if (name !== undefined && !guarded.has(name)) uses.used.push(variable)
      }
    }
    const useFilter = (filter: Filter | undefined): void => {
      if (filter === undefined) return
      const variables = filterVariables(filter)
      if (variables.some(({ name }) => name === 'installed')) {
        for (const name of guardedBy(filter)) guarded.add(name)
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
