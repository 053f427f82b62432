import { defectIf } from '../model/rule.ts'
import type { OpamRule } from './subject.ts'

/** Tests or documentation are built by fields of old. */
export const deprecatedTestAndDoc: OpamRule = {
  name: 'deprecated-test-and-doc',
  code: 48,
  severity: 'warning',
  fields: ['build-test', 'build-doc'],
  check: ({ package: { buildTest, buildDoc } }) =>
    defectIf(
      buildTest.length > 0 || buildDoc.length > 0,
      "The fields 'build-test:' and 'build-doc:' are deprecated, and should be replaced by uses of the 'with-test' and 'with-doc' filter variables in the 'build:' and 'install:' fields, and by the newer 'run-test:' field",
    ),
}
