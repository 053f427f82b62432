import { interpolatedTexts } from '../../opam/interpolation.ts'
import { parseReference } from '../../opam/variable.ts'
import type { Defect } from '../model/rule.ts'
import type { OpamRule } from './subject.ts'
import { defectOf, fatalDefect } from '../model/rule.ts'
import { commandFields } from '../view/commands.ts'
import { filterFields } from '../view/filters.ts'
import { interpolatedStrings } from '../view/strings.ts'

/**
 * An interpolation asks for a package whose name ends in `+`, which reads as several packages, or is no
 * name at all.
 */
export const plusInPackageName: OpamRule = {
  name: 'plus-in-package-name',
  code: 69,
  severity: 'warning',
  fields: [...commandFields, ...filterFields],
  check: ({ package: found }) => {
    const texts = interpolatedStrings(found).flatMap((text) => interpolatedTexts(text))
    const [first = ''] = texts.filter((text) => ambiguous(text).length > 0)
    return [
      ...invalidNames(texts),
      ...defectOf(
        "Package name in variable in string interpolation contains several '+', use",
        texts.flatMap((text) => ambiguous(text)),
        () => ({ element: first }),
      ),
    ]
  },
}

/** The first name of a package that is none: opam reads it for this finding, and nothing catches it. */
function invalidNames(texts: readonly string[]): readonly Defect[] {
  for (const text of texts) {
    const parsed = parseReference(text, true)
    if (parsed.kind === 'defect') return [fatalDefect(parsed.message, { element: text })]
  }
  return []
}

/** What is to be written instead, if the text of an interpolation is ambiguous. */
function ambiguous(text: string): readonly string[] {
  const colon = text.lastIndexOf(':')
  if (colon === -1) return []
  const variable = text.slice(colon + 1)
  const packages = packagePart(text.slice(0, colon))
  if (packages === undefined || !packages.split('+').includes('')) return []
  return [`'?${packages}:${variable}:' instead of '${packages}:${variable}'`]
}

/** What stands for packages before the last `:`; a `?` starts the texts of a converter. */
function packagePart(text: string): string | undefined {
  const mark = text.lastIndexOf('?')
  if (mark === -1) return text
  const condition = text.slice(0, mark)
  return condition.includes(':') ? condition.slice(0, condition.lastIndexOf(':')) : undefined
}
