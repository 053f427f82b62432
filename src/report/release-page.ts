import type { TarEntry } from '../archive/tar-entry.ts'
import type { Outcome, ReleasedPackage } from '../release/model/outcome.ts'
import { decodeBytes } from '../text/source.ts'
import { joinBlocks } from './blocks.ts'
import type { ReportContext } from './context.ts'
import { headline } from './headline.ts'
import { code, html, preformattedLines } from './markup.ts'
import { outcomeBlocks } from './outcome-blocks.ts'
import { pageStyle } from './page-style.ts'
import { renderedMarkdown } from './rendered-markdown.ts'

/** A text that is published under a title; in Markdown. */
export interface TitledText {
  readonly title: string
  readonly body: string
}

/** What the page shows beside the outcome. */
export interface PageParts {
  /** A sentence to read first. */
  readonly note?: string
  /** The files of the pull request. */
  readonly packages: readonly ReleasedPackage[]
  /** Absent, like the pull request's, where it came to none. */
  readonly release: TitledText | undefined
  readonly pullRequest: TitledText | undefined
  /** What the archive holds, in its order; empty where there is none. */
  readonly listing: readonly TarEntry[]
}

/** No script, and nothing is fetched: neither by the page nor by the texts in it. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/**
 * A whole release as a page to open from the disk: what became of it, the text of the GitHub release, the
 * pull request with its files as a diff, and what the archive holds. All that comes from a file or from
 * the world is escaped.
 */
export function releasePage(
  outcome: Outcome,
  context: ReportContext,
  { note, packages, release, pullRequest, listing }: PageParts,
): string {
  const parts = [
    note === undefined ? undefined : `<p class="note">${html(note)}</p>`,
    joinBlocks(outcomeBlocks(outcome, context), Number.POSITIVE_INFINITY),
    release && textPart('The GitHub release', release),
    pullRequest && textPart('The pull request', pullRequest),
    ...packages.map(addedFile),
    listing.length === 0 ? undefined : listingPart(listing),
  ].filter((part) => part !== undefined)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<title>${html(headline(outcome))}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
${parts.join('\n\n')}
</main>
</body>
</html>
`
}

function textPart(name: string, { title, body }: TitledText): string {
  return `<h3>${html(name)}: ${html(title)}</h3>\n<section class="text">\n${renderedMarkdown(body)}\n</section>`
}

/** A file that the pull request adds. */
function addedFile({ path, opam }: ReleasedPackage): string {
  const lines = decodeBytes(opam).replace(/\n$/, '').split('\n')
  return `<details open><summary>${code(path)}, ${lines.length} lines added</summary>${preformattedLines(
    lines.map((line) => `+${line}`),
  )}</details>`
}

function listingPart(listing: readonly TarEntry[]): string {
  const rows = listing.map((entry) => {
    const { what, size } = entryCells(entry)
    return `<tr><td>${code(decodeBytes(entry.path))}</td><td>${what}</td><td class="number">${size}</td></tr>`
  })
  return `<h3>The archive: ${listing.length} entries</h3>
<details><summary>What it holds</summary>
<table>
<tr><th>Path</th><th></th><th>Bytes</th></tr>
${rows.join('\n')}
</table>
</details>`
}

function entryCells(entry: TarEntry): { readonly what: string; readonly size: string } {
  switch (entry.kind) {
    case 'folder':
      return { what: 'folder', size: '' }
    case 'symlink':
      return { what: `link to ${code(decodeBytes(entry.target))}`, size: '' }
    case 'file':
      return {
        what: entry.executable ? 'program' : 'file',
        size: entry.size.toLocaleString('en-US'),
      }
  }
}
