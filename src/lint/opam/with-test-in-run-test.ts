import { defectIf } from '../model/rule.ts'
import { commandVariables } from '../view/commands.ts'
import { mentionsGlobal } from '../view/filters.ts'
import type { OpamRule } from './subject.ts'

/** The commands for tests ask whether there are to be tests. */
export const withTestInRunTest: OpamRule = {
  name: 'with-test-in-run-test',
  code: 61,
  severity: 'warning',
  fields: ['run-test'],
  check: ({ package: { runTest } }) =>
    defectIf(
      mentionsGlobal(commandVariables(runTest), 'with-test'),
      '`with-test` variable in `run-test` is out of scope, it will be ignored',
      () => ({ element: 'with-test' }),
    ),
}
