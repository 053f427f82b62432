import { defectIf } from '../model/rule.ts'
import { allCommands, commandFields } from '../view/commands.ts'
import type { OpamRule } from './subject.ts'

/** A command is `"make"`: the variable `make` names the one that suits the system. */
export const makeCalledDirectly: OpamRule = {
  name: 'make-called-directly',
  code: 39,
  severity: 'error',
  fields: commandFields,
  check: ({ package: found }) =>
    defectIf(
      allCommands(found).some(({ value: [first] }) => {
        return first?.value.kind === 'string' && first.value.text === 'make'
      }),
      "Command 'make' called directly, use the built-in variable instead",
      () => ({ element: 'make' }),
    ),
}
