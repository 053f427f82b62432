import { defectOf } from '../model/rule.ts'
import { commandFields } from '../view/commands.ts'
import { filterFields } from '../view/filters.ts'
import { interpolatedStrings } from '../view/strings.ts'
import type { OpamRule } from './subject.ts'

/** A `%{` has no `}%` on its line. */
export const unclosedInterpolation: OpamRule = {
  name: 'unclosed-interpolation',
  code: 45,
  severity: 'error',
  fields: [...commandFields, ...filterFields],
  check: ({ package: found }) =>
    defectOf(
      'Unclosed variable interpolations in strings',
      interpolatedStrings(found)
        .flatMap((text) => unclosed(text))
        .toReversed(),
    ),
}

function unclosed(text: string): readonly string[] {
  return [...text.matchAll(/%%|%\{([^\n}]*)(\}%)?/g)]
    .filter(([, name, close]) => name !== undefined && close === undefined)
    .map(([whole]) => whole)
}
