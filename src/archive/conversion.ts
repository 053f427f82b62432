import type { Attributes } from './attributes.ts'
import type { LineEnds } from './line-ends.ts'
import { lineEndsOf, withLineEnds } from './line-ends.ts'
import { withFormats } from './export-subst.ts'
import { overgrownFile } from './format-diagnostics.ts'
import type { StartRewriting } from '../text/rewriting.ts'
import { wholeText } from '../text/rewriting.ts'

/** What git's attributes make of a file between the repository and an archive. */
export interface Conversion {
  /** `$Id$` becomes the object's id. */
  readonly ident: boolean
  readonly lineEnds: LineEnds
  /** `$Format:…$` tells of the commit (`export-subst`). */
  readonly exportSubst: boolean
}

/** The conversion that a file's attributes ask for; `undefined`: the file stays as it is. */
export function conversionOf(attributes: Attributes): Conversion | undefined {
  const conversion = {
    ident: attributes.get('ident') === true,
    lineEnds: lineEndsOf(attributes),
    exportSubst: attributes.get('export-subst') === true,
  }
  return conversion.ident || conversion.exportSubst || conversion.lineEnds !== 'as-stored'
    ? conversion
    : undefined
}

/** What a conversion must be told. */
export interface ConversionFacts {
  /** The id of the file's blob. */
  readonly object: string
  /** What git prints of the commit for each format. */
  readonly formats: ReadonlyMap<string, string>
  /** The file's, for what is said of it. */
  readonly path: string
}

/** The rewriting that carries a conversion out, in git's order. */
export function converting(conversion: Conversion, facts: ConversionFacts): StartRewriting {
  return wholeText((stored) => {
    const identified = conversion.ident ? withIdent(stored, facts.object) : stored
    const ended = withLineEnds(identified, conversion.lineEnds)
    if (!conversion.exportSubst) return { text: ended, diagnostics: [] }
    const filled = withFormats(ended, facts.formats)
    return filled === undefined
      ? { text: ended, diagnostics: [overgrownFile(facts.path)] }
      : { text: filled, diagnostics: [] }
  })
}

/**
 * An id that is there already is replaced; one with a blank inside is another tool's and stays.
 */
function withIdent(text: string, object: string): string {
  return text.replaceAll(/\$Id(?::(?:[^$\n][^ $\n]* ?)?)?\$/g, () => `$Id: ${object} $`)
}
