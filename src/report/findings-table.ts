import type { Diagnostic, Severity } from '../text/diagnostic.ts'
import { encodedPath } from '../text/encoded-path.ts'
import type { Block } from './blocks.ts'
import type { ReportContext } from './context.ts'
import { pageOf } from './documentation.ts'
import { clipped, code, html, link, preformatted } from './markup.ts'
import { placeOf } from './place.ts'
import type { Place } from './place.ts'

const signs: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' }

const order: readonly Severity[] = ['error', 'warning', 'notice']

/** A message longer than this is cut. */
const longestMessage = 4000

/** A diff longer than this is cut; the archive's project shows the rest. */
const longestDetail = 20_000

/** How many there are of each severity: `2 errors, 1 warning, 3 ignored`; empty for none. */
export function countFindings(diagnostics: readonly Diagnostic[]): string {
  const counted = diagnostics.filter(({ ignored }) => ignored === undefined)
  const ignored = diagnostics.length - counted.length
  return [
    ...order
      .map((severity) => ({
        severity,
        count: counted.filter((one) => one.severity === severity).length,
      }))
      .filter(({ count }) => count > 0)
      .map(({ severity, count }) => `${count} ${severity}${count === 1 ? '' : 's'}`),
    ...(ignored === 0 ? [] : [`${ignored} ignored`]),
  ].join(', ')
}

/**
 * The findings as a table, errors first, each with a link to its lines in the source repository.
 *
 * @param commit the commit whose files are linked; without one, places are not links
 */
export function findingsBlock(
  diagnostics: readonly Diagnostic[],
  { context, commit }: { readonly context: ReportContext; readonly commit: string | undefined },
): Block {
  const sorted = order.flatMap((severity) => diagnostics.filter((one) => one.severity === severity))
  return {
    open: `<h3>Findings: ${countFindings(diagnostics)}</h3>\n\n<table>\n<tr><th></th><th>Where</th><th>What</th></tr>`,
    rows: sorted.map((one) => {
      const where = placeCell(one, { context, commit })
      const what = whatCell(one, context)
      return `<tr><td>${signs[one.severity]}</td><td nowrap>${where}</td><td>${what}</td></tr>`
    }),
    close: '</table>',
    left: (count) => `<tr><td></td><td></td><td>and ${count} more</td></tr>`,
  }
}

function whatCell(
  { message, hints, code: name, detail }: Diagnostic,
  { docsUrl }: ReportContext,
): string {
  const lines = [
    html(clipped(message, longestMessage)),
    ...hints.map((hint) => html(clipped(hint, longestMessage))),
    `<sub>${link(html(name), pageOf(name, docsUrl))}</sub>`,
  ]
  const fold =
    detail === undefined
      ? ''
      : `<details><summary>Difference</summary>${preformatted(clipped(detail, longestDetail))}</details>`
  return `${lines.join('<br>')}${fold}`
}

function placeCell(
  { location }: Diagnostic,
  { context, commit }: { readonly context: ReportContext; readonly commit: string | undefined },
): string {
  if (location === undefined) return ''
  const place = placeOf(location, context.workingDirectory)
  const label = code(`${place.file}:${place.startLine}`)
  return commit === undefined || context.sourceUrl === undefined
    ? label
    : link(label, lineUrl(place, `${context.sourceUrl}/blob/${commit}`))
}

/** The page of a file at its lines; prose is asked for as it was written, since only that has lines. */
function lineUrl({ file, startLine, endLine }: Place, folder: string): string {
  const plain = /\.(?:md|markdown|adoc|asciidoc|org|rst)$/i.test(file) ? '?plain=1' : ''
  const lines = startLine === endLine ? `L${startLine}` : `L${startLine}-L${endLine}`
  return `${folder}/${encodedPath(file)}${plain}#${lines}`
}
