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

/** By so many bytes the marks of a file may make it longer. */
const mostGrowth = 10_000_000

/** The text with its formats filled in; those that are not known stay. Absent where it would grow too much. */
export function withFormats(
  text: string,
  formats: ReadonlyMap<string, string>,
): string | undefined {
  let growth = 0
  for (const [, format = ''] of text.matchAll(formatMark)) {
    growth += formats.get(format)?.length ?? 0
    if (growth > mostGrowth) return undefined
  }
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
