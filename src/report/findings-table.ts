import type { Diagnostic, Severity } from '../text/diagnostic.ts'
import { encodedPath } from '../text/encoded-path.ts'
import type { Block } from './blocks.ts'
import type { ReportContext } from './context.ts'
import { pageOf } from './documentation.ts'
import { groupFindings, otherPlaces, packageOf, sayHintsOnce } from './finding-groups.ts'
import type { FindingGroup } from './finding-groups.ts'
import { clipped, html, link, preformatted } from './markup.ts'
import { linesOf } from './place.ts'
import type { PlacedLines } from './place.ts'

const signs: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' }

const order: readonly Severity[] = ['error', 'warning', 'notice']

/** A message longer than this is cut. */
const longestMessage = 4000

/** A diff longer than this is cut; the archive's project shows the rest. */
const longestDetail = 20_000

/** Packages with the same finding that are named in one row. */
const mostOthers = 100

/** Of these, as many as are named outside a fold. */
const othersInLine = 6

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

/** Where findings are linked to. */
interface Links {
  readonly context: ReportContext
  /** The commit whose files are linked; without one, places are not links. */
  readonly commit: string | undefined
}

/**
 * The findings as a table, errors first and those of a kind together, each with a link to its lines in the
 * source repository. One that several packages have is a row that names them, and advice that all of a kind
 * share stands in the first row of that kind.
 */
export function findingsBlock(diagnostics: readonly Diagnostic[], links: Links): Block {
  return {
    open: `<h3>Findings: ${countFindings(diagnostics)}</h3>\n\n<table>\n<tr><th></th><th>Where</th><th>What</th></tr>`,
    rows: sayHintsOnce(byKind(groupFindings(diagnostics))).map((group) => {
      const { severity } = group.first
      const cells = [placeCell(group.first, links), whatCell(group, links)]
      return `<tr><td nowrap>${signs[severity]} ${severity}</td><td nowrap>${cells.join('</td><td>')}</td></tr>`
    }),
    close: '</table>',
    left: (count) => `<tr><td></td><td></td><td>and ${count} more</td></tr>`,
  }
}

/** Errors before all others, and behind the first of each code the others of it. */
function byKind(groups: readonly FindingGroup[]): readonly FindingGroup[] {
  return order.flatMap((severity) => {
    const kinds = new Map<string, FindingGroup[]>()
    for (const group of groups) {
      const { first } = group
      if (first.severity !== severity) continue
      const kind = kinds.get(first.code)
      if (kind === undefined) kinds.set(first.code, [group])
      else kind.push(group)
    }
    return [...kinds.values()].flat()
  })
}

function whatCell(group: FindingGroup, links: Links): string {
  const { message, hints, code: name, detail } = group.first
  const lines = [
    `<strong>${html(clipped(message, longestMessage))}</strong> (${link(html(name), pageOf(name, links.context.docsUrl))})`,
    ...hints.map((hint) => html(clipped(hint, longestMessage))),
  ]
  const fold =
    detail === undefined
      ? ''
      : `<details><summary>Details</summary>${preformatted(clipped(detail, longestDetail))}</details>`
  return `${lines.join('<br>')}${othersLine(group, links)}${fold}`
}

/** Packages that have the same finding, each linked to its place; in a fold where they are many. */
function othersLine(group: FindingGroup, links: Links): string {
  const places = otherPlaces(group, links.context.workingDirectory)
  if (places.length === 0) return ''
  const named = places
    .slice(0, mostOthers)
    .map(({ label, place }) => link(html(label), place && lineUrl(place, links)))
  const rest = places.length > named.length ? [`${places.length - named.length} more`] : []
  const list = [...named, ...rest].join(', ')
  return places.length <= othersInLine
    ? `<br>The same for ${list}`
    : `<details><summary>The same for ${places.length} others</summary>${list}</details>`
}

function placeCell(diagnostic: Diagnostic, links: Links): string {
  const { location } = diagnostic
  const name = packageOf(diagnostic)
  const place = location && linesOf(location, links.context.workingDirectory)
  const lines = [
    ...(place === undefined
      ? []
      : [link(html(`${place.file}:${place.startLine}`), lineUrl(place, links))]),
    ...(name === undefined || place?.file.endsWith(`${name}.opam`) === true ? [] : [html(name)]),
  ]
  return lines.join('<br>')
}

/** The page of a file at its lines; prose is asked for as it was written, since only that has lines. */
function lineUrl(
  { file, startLine, endLine }: PlacedLines,
  { context: { sourceUrl }, commit }: Links,
): string | undefined {
  if (commit === undefined || sourceUrl === undefined) return undefined
  const plain = /\.(?:md|markdown|adoc|asciidoc|org|rst)$/i.test(file) ? '?plain=1' : ''
  const lines = startLine === endLine ? `L${startLine}` : `L${startLine}-L${endLine}`
  return `${sourceUrl}/blob/${commit}/${encodedPath(file)}${plain}#${lines}`
}
