import type { Filter } from '../../opam/filter.ts'
import { filterVariables } from '../../opam/filter.ts'
import { interpolatedVariables } from '../../opam/interpolation.ts'
import type { Argument, Command } from '../../opam/package.ts'
import type { Variable } from '../../opam/variable.ts'
import { parseReference, referencedVariables } from '../../opam/variable.ts'
import { remembering } from '../../text/remembering.ts'
import { perPackage } from './per-package.ts'

/** The fields of the commands that opam looks into. */
export const commandFields = ['build', 'install', 'remove', 'run-test', 'build-doc'] as const

/** The commands that opam looks into, in its order; those of the old `build-test:` are not. */
export const allCommands = perPackage((from): readonly Command[] => [
  ...from.build,
  ...from.install,
  ...from.remove,
  ...from.runTest,
  ...from.buildDoc,
])

/** The variables that a word of a command mentions. */
export function argumentVariables({ kind, text }: Argument): readonly Variable[] {
  return kind === 'string' ? interpolatedVariables(text) : wordVariables(text)
}

/** Nearly all words without quotes are `name`, `jobs` or `make`. */
const wordVariables = remembering(500, (text): readonly Variable[] => {
  const parsed = parseReference(text, false)
  return parsed.kind === 'defect' ? [] : referencedVariables(parsed.reference)
})

/** The variables of commands, of their words and of their filters. */
export function commandVariables(commands: readonly Command[]): readonly Variable[] {
  const variables: Variable[] = []
  const addFilter = (filter: Filter | undefined): void => {
    if (filter === undefined) return
    for (const variable of filterVariables(filter)) variables.push(variable)
  }
  for (const command of commands) {
    addFilter(command.filter)
    for (const { value, filter } of command.value) {
      for (const variable of argumentVariables(value)) variables.push(variable)
      addFilter(filter)
    }
  }
  return variables
}

/** The same of all commands. */
export const allCommandVariables = perPackage((from) => commandVariables(allCommands(from)))
