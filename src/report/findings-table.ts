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

/** Findings of one kind that are shown outside a fold, and those named at all. */
const shownOfKind = 3
const mostOfKind = 100

/**
 * The findings as a table with a row for each kind, errors first. Each finding has a link to its lines in the
 * source repository. One that several packages have is said once and names them, and advice that all of a kind
 * share stands behind the first. Two columns, so that a narrow screen leaves room for the text.
 */
export function findingsBlock(diagnostics: readonly Diagnostic[], links: Links): Block {
  return {
    open: `<h3>Findings: ${countFindings(diagnostics)}</h3>\n\n<table>`,
    rows: kindsOf(groupFindings(diagnostics)).map((kind) => {
      const [first] = kind
      const sign = first === undefined ? '' : signs[first.first.severity]
      return `<tr><td>${sign}</td><td>${kindCell(kind, links)}</td></tr>`
    }),
    close: '</table>',
    left: (count) => `<tr><td></td><td>and ${count} more</td></tr>`,
  }
}

/** The findings of each code, those of the errors first. */
function kindsOf(groups: readonly FindingGroup[]): readonly (readonly FindingGroup[])[] {
  return order.flatMap((severity) => {
    const kinds = new Map<string, FindingGroup[]>()
    for (const group of groups) {
      const { first } = group
      if (first.severity !== severity) continue
      const kind = kinds.get(first.code)
      if (kind === undefined) kinds.set(first.code, [group])
      else kind.push(group)
    }
    return [...kinds.values()].map(sayHintsOnce)
  })
}

function kindCell(kind: readonly FindingGroup[], links: Links): string {
  const shown = kind.slice(0, shownOfKind).map((group) => findingText(group, links))
  const folded = kind.slice(shownOfKind, mostOfKind).map((group) => findingText(group, links))
  if (folded.length === 0) return shown.join('<br><br>')
  const left = kind.length - mostOfKind
  const rest = left > 0 ? [...folded, `and ${left} more`] : folded
  return `${shown.join('<br><br>')}<details><summary>${kind.length - shownOfKind} more like these</summary>${rest.join('<br><br>')}</details>`
}

/** A finding: what it says, then where and under which name, then what to do. */
function findingText(group: FindingGroup, links: Links): string {
  const { severity, message, hints, code: name, detail } = group.first
  const about = [
    severity,
    ...placeWords(group.first, links),
    link(html(name), pageOf(name, links.context.docsUrl)),
  ]
  const lines = [
    `<strong>${html(clipped(message, longestMessage))}</strong>`,
    about.join(' · '),
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

/** Its file and line, and the package that it is about, where the file does not say that. */
function placeWords(diagnostic: Diagnostic, links: Links): readonly string[] {
  const { location } = diagnostic
  const name = packageOf(diagnostic)
  const place = location && linesOf(location, links.context.workingDirectory)
  return [
    ...(place === undefined
      ? []
      : [link(html(`${place.file}:${place.startLine}`), lineUrl(place, links))]),
    ...(name === undefined || place?.file.endsWith(`${name}.opam`) === true ? [] : [html(name)]),
  ]
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
