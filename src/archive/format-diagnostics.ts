import { cutAround } from '../text/cut-line.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { decodeBytes } from '../text/source.ts'
import type { ChangingFormat } from './export-subst.ts'

/** A mark of `export-subst` that is left as it is, because it would make another archive each time. */
export function unfilledFormat(
  path: string,
  format: string,
  { placeholder, depends }: ChangingFormat,
): Diagnostic {
  const why = depends === 'time' ? 'when the archive is made' : 'the clone that it is made from'
  return {
    severity: 'warning',
    code: 'export-subst-changing',
    message: `"${decodeBytes(path)}" keeps ${mark(format)} unchanged, because what git prints for ${decodeBytes(placeholder)} depends on ${why}.`,
    hints: [
      'Use a placeholder that depends on the commit only, such as %cs for its date or %H for its id.',
    ],
  }
}

/** A mark of `export-subst` that is left as it is, because it or what git prints for it is too long. */
export function overlongFormat(path: string, format: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'export-subst-limit',
    message: `"${decodeBytes(path)}" keeps ${mark(format)} unchanged, because a mark can have at most ${longestFormat.toLocaleString('en')} bytes, and what git prints for it at most 100,000.`,
    hints: ['Write a shorter format.'],
  }
}

/** So many bytes long a format may be: all of it becomes one argument of git's. */
export const longestFormat = 2000

/** The marks of `export-subst` that are left as they are, because git is started once for each. */
export function tooManyFormats(path: string, most: number): Diagnostic {
  return {
    severity: 'warning',
    code: 'export-subst-limit',
    message: `The files with "export-subst" contain more than ${most} different formats. The others, starting with one in "${decodeBytes(path)}", stay unchanged.`,
    hints: ['Use fewer different formats.'],
  }
}

/** A file whose marks of `export-subst` are left as they are, because they would make it too long. */
export function overgrownFile(path: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'export-subst-limit',
    message: `"${decodeBytes(path)}" keeps its "$Format:…$" marks unchanged, because they would make the file more than 10 MB longer.`,
    hints: ['Use fewer marks, or shorter ones such as %h.'],
  }
}

/** A mark as it is quoted, with no more than its beginning where it is long. */
function mark(format: string): string {
  const { text } = cutAround({ text: format, from: 0, to: 0 }, 80)
  return `"$Format:${decodeBytes(text)}${text === format ? '$' : ''}"`
}
