import type { Attributes } from './attributes.ts'
import type { LineEnds } from './line-ends.ts'
import { lineEndsOf, withLineEnds } from './line-ends.ts'
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
}

/** The rewriting that carries a conversion out, in git's order. */
export function converting(conversion: Conversion, facts: ConversionFacts): StartRewriting {
  return wholeText((stored) => {
    const identified = conversion.ident ? withIdent(stored, facts.object) : stored
    const ended = withLineEnds(identified, conversion.lineEnds)
    const text = conversion.exportSubst ? withFormats(ended, facts.formats) : ended
    return { text, diagnostics: [] }
  })
}

/**
 * An id that is there already is replaced; one with a blank inside is another tool's and stays.
 */
function withIdent(text: string, object: string): string {
  return text.replaceAll(/\$Id(?::(?:[^$\n][^ $\n]* ?)?)?\$/g, () => `$Id: ${object} $`)
}

const formatMark = /\$Format:([^$]*)\$/g

/** The formats that a text with `export-subst` asks for. */
export function formatsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(formatMark)].map((match) => match[1] ?? ''))]
}

/** Why what git prints for a format is not the same whenever and wherever it is asked; `undefined`: it is. */
export function changingFormat(format: string): ChangingFormat | undefined {
  for (const [placeholder, modifier = '', name = ''] of format.matchAll(placeholders)) {
    const depends = dependencyOf(modifier, name)
    if (depends !== undefined) return { placeholder, depends }
  }
  return undefined
}

/** A placeholder of a format, and what it depends on besides the commit and its tag. */
export interface ChangingFormat {
  readonly placeholder: string
  readonly depends: 'time' | 'clone'
}

/** `%%`, or a placeholder with what its value begins with: gitformat's `%+d`. */
const placeholders = /%(?:%|([-+ ]?)(\([^)]*\)|[acgG][A-Za-z?]|[A-Za-z]))/g

/**
 * Relative dates are told from now. What `.mailmap`, notes, the reflog, the keys for signatures and the
 * branches say is a matter of the clone, and a shallow one knows no parents (gitformat(7), git 2.39).
 */
function dependencyOf(modifier: string, name: string): ChangingFormat['depends'] | undefined {
  if (/^[ac][rh]$/.test(name)) return 'time'
  if (/^(?:[ac][NEL]|[gG].|[NPp]|\(decorate.*)$/s.test(name)) return 'clone'
  // withTag knows these without a modifier.
  return modifier !== '' && /^(?:[dDS]|\(describe.*)$/s.test(name) ? 'clone' : undefined
}

function withFormats(text: string, formats: ReadonlyMap<string, string>): string {
  return text.replaceAll(formatMark, (mark, format: string) => formats.get(format) ?? mark)
}

/**
 * A format in which what depends on the clone's tags and branches is replaced by the released tag:
 * a shallow clone then answers as a full one. `%d` and `%D` name that tag alone.
 *
 * @param tag its name; `undefined` for a supposed version.
 */
export function withTag(format: string, tag: string | undefined): string {
  const name = (tag ?? '').replaceAll('%', '%%')
  const filled = (placeholder: string): string => {
    if (placeholder === '%' || placeholder === '%%') return placeholder
    if (placeholder === '%d') return tag === undefined ? '' : ` (tag: ${name})`
    if (placeholder === '%D') return tag === undefined ? '' : `tag: ${name}`
    return name
  }
  // Behind the last parenthesis no `%(describe` is closed: it is not looked for there, again and again.
  const closed = format.lastIndexOf(')') + 1
  return (
    format.slice(0, closed).replaceAll(/%(?:%|\(describe[^)]*\)|d|D|S)?/g, filled) +
    format.slice(closed).replaceAll(/%[%dDS]?/g, filled)
  )
}
