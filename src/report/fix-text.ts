import type { LeftCorrection } from '../fix/fix-project.ts'
import { decodeBytes } from '../text/source.ts'
import { listBounds } from '../release/findings/listed-bounds.ts'
import { terminalDiagnostics } from './terminal.ts'
import type { TerminalOptions } from './terminal.ts'

/** The corrections that a person has to write, each with the reason why none is written. */
export function leftLines(
  left: readonly LeftCorrection[],
  options: TerminalOptions,
): readonly string[] {
  const shown = left.map(({ finding, why, lines }) => {
    const wanted = lines.at(-1)
    const known =
      wanted === undefined
        ? []
        : [...lines.slice(0, -1), `In the opam file: ${decodeBytes(wanted)}`]
    return { ...finding, hints: [...finding.hints, ...known, `This is left to you: ${why}.`] }
  })
  return terminalDiagnostics(listBounds(shown), options)
}
