import type { Status } from '../status/status.ts'
import type { Annotation } from './annotations.ts'
import { joinBlocks, whole } from './blocks.ts'
import type { Block } from './blocks.ts'
import type { ReportContext } from './context.ts'
import { html, link, preformatted } from './markup.ts'
import { oneLine } from './printable.ts'
import { statusHeadline, statusSections } from './status-words.ts'
import type { StatusItem } from './status-words.ts'

/** GitHub refuses a summary of more than 1 MiB whole. */
const longestSummary = 1_000_000

/** What has become of a pull request, for the job's summary. All that comes from the world is escaped. */
export function statusSummary(status: Status): string {
  return `${joinBlocks(statusBlocks(status, {}), longestSummary)}\n`
}

/** The same, as parts of a page; without links where those lead to a GitHub that has ended. */
export function statusBlocks(
  status: Status,
  { isRehearsal }: Pick<ReportContext, 'isRehearsal'>,
): readonly Block[] {
  return [
    whole(`<h2>${isRehearsal === true ? 'Afterwards: ' : ''}${html(statusHeadline(status))}</h2>`),
    whole(`<p><strong>Now:</strong> ${html(status.sentence)}</p>`),
    ...statusSections(status).map(({ title, items }) => ({
      open: `<h3>${html(title)}</h3>\n\n<table>`,
      rows: items.map((item) => row(isRehearsal === true ? { ...item, url: undefined } : item)),
      close: '</table>',
      left: (count: number) => `<tr><td></td><td>and ${count} more</td></tr>`,
    })),
  ]
}

function row({ sign, text, url, quote, diff }: StatusItem): string {
  const said = quote.map((line) => `<br>${html(line)}`).join('')
  const change = diff === undefined ? '' : preformatted(diff)
  const words = link(html(text), url)
  return `<tr><td nowrap>${html(sign)}</td><td>${words}${said}${change}</td></tr>`
}

/** An annotation where the person is needed: an error where the job fails for it. */
export function statusAnnotation(status: Status, isFailed: boolean): readonly Annotation[] {
  if (!status.needsAttention && !isFailed) return []
  const title = statusHeadline(status)
  return [{ severity: isFailed ? 'error' : 'warning', title, message: oneLine(status.sentence) }]
}
