import type { TarEntry } from '../archive/tar-entry.ts'
import type { Outcome, ReleasedPackage } from '../release/model/outcome.ts'
import type { Status } from '../status/status.ts'
import { decodeBytes } from '../text/source.ts'
import { joinBlocks } from './blocks.ts'
import type { ReportContext } from './context.ts'
import { headline } from './headline.ts'
import { code, html, preformattedLines } from './markup.ts'
import { outcomeBlocks } from './outcome-blocks.ts'
import { micromark } from 'micromark'
import { printable } from './printable.ts'
import { statusBlocks } from './status-blocks.ts'

/**
 * A text that GitHub will show as Markdown, as HTML. Markup in it is shown as text, but for links, which the
 * pull request's own lines have; addresses are of the web or of mail, or none.
 */
export function renderedMarkdown(text: string): string {
  return micromark(printable(text).replaceAll(anchor, '[$2](<$1>)'))
}

const anchor = /<a href="(https?:\/\/[^\s"<>]+)">([^<>[\]]*)<\/a>/g

/** The style of a page to open: light or dark as the reader's system is, and nothing from the network. */
const pageStyle = `
:root { color-scheme: light dark; --line: #8884; --faint: #8882; --added: #2da44e33; --link: light-dark(#0969da, #4493f8); }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 64rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; }
h2 { font-size: 1.7rem; line-height: 1.25; margin: 2.5rem 0 1rem; padding-bottom: .4rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.2rem; margin: 2rem 0 .6rem; }
h4 { margin: 1rem 0 .3rem; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
table { border-collapse: collapse; max-width: 100%; margin: .4rem 0; }
th, td { border: 1px solid var(--line); padding: .35rem .7rem; text-align: left; vertical-align: top; }
th { overflow-wrap: normal; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
sub { vertical-align: baseline; font-size: .85em; opacity: .75; }
code, pre { font: .85em/1.45 ui-monospace, Menlo, Consolas, monospace; }
code { background: var(--faint); border-radius: .3em; padding: .1em .3em; }
pre { background: var(--faint); border-radius: .4rem; padding: .7rem 1rem; margin: .4rem 0; overflow-x: auto; overflow-wrap: normal; }
pre code { background: none; padding: 0; }
td pre { white-space: pre-wrap; overflow-wrap: anywhere; }
blockquote { margin: 1rem 0; padding: .2rem 1rem; border-left: .3rem solid #cf222e; }
p.note { background: var(--faint); border-radius: .4rem; padding: .5rem 1rem; margin: 0 0 1.5rem; }
details { margin: .5rem 0; }
summary { cursor: pointer; }
section.text { border: 1px solid var(--line); border-radius: .4rem; padding: .2rem 1.2rem .6rem; }
h2:first-of-type { margin-top: 0; }
section.text h1, section.text h2, section.text h3 { font-size: 1.1rem; border: 0; margin: .8rem 0 .4rem; }
pre.diff { padding: .5rem 0; }
pre.diff span { display: block; padding: 0 1rem; background: var(--added); min-width: max-content; }
@media (max-width: 40rem) {
  main { padding: 1rem .8rem 2rem; }
  h2 { font-size: 1.3rem; }
  th, td { padding: .3rem .45rem; }
  section.text { padding: .2rem .8rem .6rem; }
  ul { padding-left: 1.2rem; }
}
@media print {
  main { max-width: none; padding: 0; }
  details::details-content { content-visibility: visible; height: auto; }
  pre, pre.diff span { white-space: pre-wrap; overflow-wrap: anywhere; min-width: 0; }
}
`

/** A text that is published under a title; in Markdown. */
export interface TitledText {
  readonly title: string
  readonly body: string
}

/** What the page shows beside the outcome. */
export interface PageParts {
  /** The files of the pull request. */
  readonly packages: readonly ReleasedPackage[]
  /** Absent, like the pull request's, where it came to none. */
  readonly release: TitledText | undefined
  readonly pullRequest: TitledText | undefined
  /** What the archive holds, in its order; empty where there is none. */
  readonly listing: readonly TarEntry[]
  /** What became of the pull request afterwards; absent where nobody looked. */
  readonly status?: Status | undefined
}

const rehearsalNote =
  'This was a rehearsal against a GitHub server inside the command. Nothing left this machine.'

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
  { packages, release, pullRequest, listing, status }: PageParts,
): string {
  const parts = [
    context.isRehearsal === true ? `<p class="note">${html(rehearsalNote)}</p>` : undefined,
    joinBlocks(outcomeBlocks(outcome, context), Number.POSITIVE_INFINITY),
    status && joinBlocks(statusBlocks(status, context), Number.POSITIVE_INFINITY),
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
<title>${html(headline(outcome, context))}</title>
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
