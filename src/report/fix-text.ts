import type { LeftCorrection } from '../fix/fix-project.ts'
import { listBounds } from '../release/findings/listed-bounds.ts'
import { terminalDiagnostics } from './terminal.ts'
import type { TerminalOptions } from './terminal.ts'

/** The corrections that a person has to write, each with the reason why none is written. */
export function leftLines(
  left: readonly LeftCorrection[],
  options: TerminalOptions,
): readonly string[] {
  const shown = left.map(({ finding, why }) => ({
    ...finding,
    hints: [...finding.hints, `This is left to you: ${why}.`],
  }))
  return terminalDiagnostics(listBounds(shown), options)
}
