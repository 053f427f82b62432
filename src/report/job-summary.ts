import type { Outcome, ReleasedPackage } from '../release/outcome.ts'
import { decodeBytes } from '../text/source.ts'
import { joinBlocks } from './blocks.ts'
import type { Block } from './blocks.ts'
import type { ReportContext } from './context.ts'
import { code, preformatted } from './markup.ts'
import { outcomeBlocks } from './outcome-blocks.ts'
import { previewedTextsBlock } from './previewed-texts.ts'

/** GitHub refuses a summary of more than 1 MiB whole; some is left for what other tools add. */
const longestSummary = 1_000_000

/**
 * The job's summary: the outcome, the texts that a check or a dry run previews, and each opam file in a fold. Always below 1 MiB: what finds no room is
 * counted.
 */
export function jobSummary(outcome: Outcome, context: ReportContext): string {
  const packages = outcome.subject?.packages ?? []
  const texts = previewedTextsBlock(outcome)
  const blocks = [
    ...outcomeBlocks(outcome, context),
    ...(texts === undefined ? [] : [texts]),
    ...(packages.length === 0 ? [] : [opamFilesBlock(packages)]),
  ]
  return `${joinBlocks(blocks, longestSummary)}\n`
}

function opamFilesBlock(packages: readonly ReleasedPackage[]): Block {
  return {
    open: '<h3>opam files</h3>',
    rows: packages.map(
      ({ path, opam }) =>
        `\n<details><summary>${code(path)}</summary>${preformatted(decodeBytes(opam))}</details>`,
    ),
    close: '',
    left: (count) => `\n<p>and ${count} more, which find no room here</p>`,
  }
}
