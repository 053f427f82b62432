import type { Severity } from '../text/diagnostic.ts'

/** How parts of a terminal's text are set off; without colour, each leaves the text as it is. */
export interface Style {
  readonly severity: (severity: Severity, text: string) => string
  readonly bold: (text: string) => string
  readonly faint: (text: string) => string
  readonly good: (text: string) => string
  readonly bad: (text: string) => string
}

/** The style of a terminal (ECMA-48's "select graphic rendition"), or of a plain file. */
export function styleOf({ colour }: { readonly colour: boolean }): Style {
  const painted =
    (...codes: readonly number[]) =>
    (text: string): string =>
      colour && text !== '' ? `\u001B[${codes.join(';')}m${text}\u001B[0m` : text
  const bySeverity = {
    error: painted(1, 31),
    warning: painted(1, 35),
    notice: painted(1, 36),
  } as const
  return {
    severity: (severity, text) => bySeverity[severity](text),
    bold: painted(1),
    faint: painted(2),
    good: painted(32),
    bad: painted(31),
  }
}
