import type { PackageContents } from '../release/model/release.ts'
import type { Outcome, ReleasedPackage } from '../release/model/outcome.ts'
import { decodeBytes } from '../text/source.ts'
import { joinBlocks } from './blocks.ts'
import type { Block } from './blocks.ts'
import type { ReportContext } from './context.ts'
import { correctionsBlock } from './corrections-block.ts'
import { code, preformatted } from './markup.ts'
import { outcomeBlocks } from './outcome-blocks.ts'
import { previewedTextsBlock } from './previewed-texts.ts'

/** GitHub refuses a summary of more than 1 MiB whole; some is left for what other tools add. */
const longestSummary = 1_000_000

/**
 * The job's summary: the outcome, the texts that a check or a dry run previews, and each opam file in a fold. Always below 1 MiB: what finds no room is
 * counted.
 *
 * @param patch the corrections of what a check found, for "git apply": a byte string
 */
export function jobSummary(outcome: Outcome, context: ReportContext, patch = ''): string {
  const packages = outcome.subject?.packages ?? []
  const texts = previewedTextsBlock(outcome)
  const corrections = correctionsBlock(patch)
  const blocks = [
    ...outcomeBlocks(outcome, context),
    ...(corrections === undefined ? [] : [corrections]),
    ...(texts === undefined ? [] : [texts]),
    ...installedBlocks(packages),
    ...(packages.length === 0 ? [] : [opamFilesBlock(packages)]),
  ]
  return `${joinBlocks(blocks, longestSummary)}\n`
}

/** What dune installs, where somebody looked. */
function installedBlocks(packages: readonly ReleasedPackage[]): readonly Block[] {
  const rows = packages.flatMap(({ name, installs }) =>
    installs === undefined ? [] : [installedRow(name, installs)],
  )
  if (rows.length === 0) return []
  return [
    {
      open: '<h3>What dune installs</h3>\n\n<table><tr><th>Package</th><th>Libraries</th><th>Executables</th><th>Documents</th></tr>',
      rows,
      close: '</table>',
      left: (count) => `<tr><td colspan="4">and ${count} more</td></tr>`,
    },
  ]
}

function installedRow(name: string, installs: PackageContents): string {
  const { libraries, executables, documents, mayHaveMore } = installs
  const more = mayHaveMore ? '<br>and what generated <code>dune</code> files install' : ''
  const cells = [[name], libraries, executables, documents].map((names) =>
    names.map((one) => code(decodeBytes(one))).join(', '),
  )
  const [first = '', ...others] = cells.map((cell) => (cell === '' ? '–' : cell))
  return `<tr>${[first + more, ...others].map((cell) => `<td>${cell}</td>`).join('')}</tr>`
}

function opamFilesBlock(packages: readonly ReleasedPackage[]): Block {
  return {
    open: '<h3>opam files</h3>',
    rows: packages.map(
      ({ path, opam }) =>
        `\n<details><summary>${code(path)}</summary>${preformatted(decodeBytes(opam))}</details>`,
    ),
    close: '',
    left: (count) => `\n<p>and ${count} more, which do not fit here</p>`,
  }
}
