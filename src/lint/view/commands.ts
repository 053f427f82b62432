import type { Filter } from '../../opam/filter.ts'
import { filterVariables } from '../../opam/filter.ts'
import { interpolatedVariables } from '../../opam/interpolation.ts'
import type { Argument, Command, OpamPackage } from '../../opam/package.ts'
import type { Variable } from '../../opam/variable.ts'
import { parseReference, referencedVariables } from '../../opam/variable.ts'

/** The commands that opam looks into, in its order; those of the old `build-test:` are not. */
export function allCommands(from: OpamPackage): readonly Command[] {
  return [...from.build, ...from.install, ...from.remove, ...from.runTest, ...from.buildDoc]
}

/** The variables that a word of a command mentions. */
export function argumentVariables({ kind, text }: Argument): readonly Variable[] {
  if (kind === 'string') return interpolatedVariables(text)
  const parsed = parseReference(text, false)
  return parsed.kind === 'defect' ? [] : referencedVariables(parsed.reference)
}

/** The variables of commands, of their words and of their filters. */
export function commandVariables(commands: readonly Command[]): readonly Variable[] {
  return commands.flatMap((command) => [
    ...optionalVariables(command.filter),
    ...command.value.flatMap((word) => [
      ...argumentVariables(word.value),
      ...optionalVariables(word.filter),
    ]),
  ])
}

function optionalVariables(filter: Filter | undefined): readonly Variable[] {
  return filter === undefined ? [] : filterVariables(filter)
}
