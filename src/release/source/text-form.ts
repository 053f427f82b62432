import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Source, Span } from '../../text/source.ts'
import { decodeBytes } from '../../text/source.ts'
import type { ProjectPackage } from './project-package.ts'

/** UTF-8's, in a byte string. */
const byteOrderMark = '\xEF\xBB\xBF'

/**
 * An opam file with LF line ends and without a byte order mark: opam refuses the mark, and its repositories
 * are updated by patches, which mixed line ends break (opam 2.6).
 */
export function plainText(text: string): string {
  const unmarked = text.startsWith(byteOrderMark) ? text.slice(byteOrderMark.length) : text
  return unmarked.replaceAll('\r\n', '\n')
}

/** In what a text is not plain: `CRLF line endings and a byte order mark`; `undefined` for a plain one. */
export function formOf(text: string): string | undefined {
  const found = [
    ...(text.includes('\r\n') ? ['CRLF line endings'] : []),
    ...(text.startsWith(byteOrderMark) ? ['a byte order mark'] : []),
  ]
  return found.length === 0 ? undefined : found.join(' and ')
}

/** How to commit a file in a plain form, and why. */
export function formAdvice(text: string): readonly string[] {
  const isMarked = text.startsWith(byteOrderMark)
  return [
    ...(isMarked
      ? [
          'opam cannot read a file that begins with a byte order mark, so nobody can pin the package. Save the file as UTF-8 without one.',
        ]
      : []),
    'Add the lines "*.opam text eol=lf" and "*.opam.template text eol=lf" to .gitattributes, run "git add --renormalize .", commit, and tag the new commit.',
  ]
}

/** Warns of what people wrote that is not published as it is: an opam file, or the template of one. */
export function findTextForm(one: ProjectPackage): readonly Diagnostic[] {
  const written = one.generated === undefined ? one.committed : one.generated.sources.template
  const form = written && formOf(written.text)
  if (written === undefined || form === undefined) return []
  return [
    {
      severity: 'warning',
      code: 'opam-file-text',
      message: `${decodeBytes(written.name)} has ${form}. dune-publish publishes the opam file with LF line endings and without a byte order mark.`,
      hints: formAdvice(written.text),
      location: { source: written, span: firstOddity(written) },
    },
  ]
}

/** The mark, or the first line that ends in CRLF. */
function firstOddity({ text }: Source): Span {
  if (text.startsWith(byteOrderMark)) return { start: 0, end: byteOrderMark.length }
  const end = text.indexOf('\r\n')
  return { start: text.lastIndexOf('\n', end) + 1, end }
}
