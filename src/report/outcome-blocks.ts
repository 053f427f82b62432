import { assetOf } from '../release/model/forge-release.ts'
import type { Failure } from '../release/model/failure.ts'
import type { Outcome, ReleaseSubject, StepReport } from '../release/model/outcome.ts'
import type { Archive } from '../release/model/ports/archive.ts'
import { hasErrors } from '../text/diagnostic.ts'
import { whole } from './blocks.ts'
import type { Block } from './blocks.ts'
import type { ReportContext } from './context.ts'
import { pageOf } from './documentation.ts'
import { editedFilesBlock } from './edited-files.ts'
import { findingsBlock } from './findings-table.ts'
import { forecastBlocks } from './forecast-blocks.ts'
import { headline } from './headline.ts'
import { breakable, clipped, code, html, link, preformatted } from './markup.ts'
import { nextSteps } from './next-steps.ts'
import { patchBlock } from './patch-commands.ts'
import { rebuildCommands } from './rebuilding.ts'
import { sizeInWords } from './size.ts'
import { stateSigns } from './step-signs.ts'

/** A message of the world longer than this is cut. */
const longestMessage = 10_000

/**
 * An outcome as parts of a page, the most urgent first: what became of the release and where it is, why,
 * what happens now, which opam files somebody edited, what it is made of, each step, each finding (before the rest where one is an error, or
 * where finding is all that was asked for), and the forecast. All that comes from a file or from the world is escaped.
 */
export function outcomeBlocks(outcome: Outcome, context: ReportContext): readonly Block[] {
  const { diagnostics, failure, forecast, status, steps, subject } = outcome
  const findings =
    diagnostics.length === 0
      ? undefined
      : findingsBlock(diagnostics, { context, commit: subject?.commit ?? context.commit })
  const isUrgent = hasErrors(diagnostics) || status === 'rehearsed'
  return [
    whole(`<h2>${html(headline(outcome, context))}</h2>`),
    addressesBlock(outcome),
    failure && failureBlock(failure, context),
    // What comes after a release does not come after its rehearsal.
    context.isRehearsal === true && failure === undefined ? undefined : nextBlock(outcome),
    patchBlock(outcome),
    editedFilesBlock(outcome),
    isUrgent ? findings : undefined,
    subject && factsBlock(outcome, context),
    steps.length === 0 ? undefined : stepsBlock(steps),
    isUrgent ? undefined : findings,
    ...(forecast === undefined ? [] : forecastBlocks(forecast)),
  ].filter((block) => block !== undefined)
}

/** Where the release and its pull request are, as addresses to copy. */
function addressesBlock({ release, ending, subject }: Outcome): Block | undefined {
  const addresses: readonly (readonly [string, string | undefined])[] = [
    [`Release ${subject?.tag ?? ''}`.trim(), release?.webUrl],
    ['Pull request', ending?.kind === 'pull-request' ? ending.url : undefined],
    ['In the opam repository', ending?.kind === 'upstream' ? ending.url : undefined],
  ]
  const lines = addresses.flatMap(([name, url]) =>
    url === undefined || url === '' ? [] : [`${html(name)}: ${link(html(url), url)}`],
  )
  return lines.length === 0 ? undefined : whole(`<p>${lines.join('<br>')}</p>`)
}

/** Why it was refused or failed. */
export function failureBlock(failure: Failure, { docsUrl }: ReportContext): Block {
  const message = html(clipped(failure.message, longestMessage))
  const hint = html(clipped(failure.hint, longestMessage))
  const name = link(code(failure.code), pageOf(failure.code, docsUrl))
  const detail =
    failure.detail === undefined ? '' : preformatted(clipped(failure.detail, longestMessage))
  return whole(
    `<blockquote><strong>${message}</strong><br>${hint}<br>${name}${detail}</blockquote>`,
  )
}

function nextBlock(outcome: Outcome): Block {
  const [first, ...others] = nextSteps(outcome)
  if (first !== undefined && others.length === 0) {
    return whole(`<p>${link(html(first.text), first.url)}</p>`)
  }
  return {
    open: '<h3>What happens now</h3>\n\n<ul>',
    rows: nextSteps(outcome).map(({ text, url }) => `<li>${link(html(text), url)}</li>`),
    close: '</ul>',
    left: (count) => `<li>and ${count} more</li>`,
  }
}

function factsBlock(outcome: Outcome, context: ReportContext): Block {
  const { subject, archive, release } = outcome
  if (subject === undefined) return whole('')
  const { packages, version, tag, commit } = subject
  const commitUrl =
    context.sourceUrl === undefined ? undefined : `${context.sourceUrl}/commit/${commit}`
  const releaseUrl = release?.draft === false ? release.webUrl : undefined
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Packages', packages.map(({ name }) => code(name)).join(', ')],
    ['Version', html(version) + versionNote(subject)],
    ['Tag', tag === undefined ? undefined : link(code(tag), releaseUrl)],
    ['Commit', link(code(commit), commitUrl)],
    ['Archive', archive && archiveCell(outcome, archive)],
    ['SHA-256', archive && code(archive.sha256)],
    ['SHA-512', archive && breakable(code(archive.sha512))],
    ['To build it again', archive && rebuildingCell(subject, archive, context)],
  ]
  return {
    open: '<h3>The release</h3>\n\n<table>',
    rows: facts.flatMap(([name, cell]) =>
      cell === undefined || cell === ''
        ? []
        : [`<tr><th align="left">${name}</th><td>${cell}</td></tr>`],
    ),
    close: '</table>',
    left: (count) => `<tr><td colspan="2">and ${count} more</td></tr>`,
  }
}

function versionNote({ prerelease, tag }: ReleaseSubject): string {
  const notes = [
    ...(prerelease ? ['pre-release'] : []),
    ...(tag === undefined ? ['assumed, because there is no tag'] : []),
  ]
  return notes.length === 0 ? '' : ` (${notes.join('; ')})`
}

function archiveCell({ subject, release }: Outcome, archive: Archive): string {
  const asset = release?.draft === false ? assetOf(release, archive) : undefined
  const url = subject?.archiveUrl ?? asset?.downloadUrl
  return `${link(code(archive.name), url)}, ${sizeInWords(archive.size)}`
}

function rebuildingCell(
  subject: ReleaseSubject,
  archive: Archive,
  context: ReportContext,
): string | undefined {
  const commands = rebuildCommands(subject, archive, context)
  return commands.length === 0 ? undefined : preformatted(commands.join('\n'))
}

/** What became of each step. */
export function stepsBlock(steps: readonly StepReport[]): Block {
  // Where nothing was begun, the list is about another run.
  const isPlan = steps.every(({ state }) => state === 'todo')
  return {
    open: isPlan
      ? '<details><summary>Steps of the release</summary>\n<table>'
      : '<h3>Steps</h3>\n\n<table>',
    rows: steps.map(({ title, state, url, detail }) => {
      const { sign, words } = stateSigns[state]
      const about =
        detail === undefined ? '' : `<br><sub>${html(clipped(detail, longestMessage))}</sub>`
      const cells = [`${sign} ${words}`, `${link(html(title), url)}${about}`]
      return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
    }),
    close: isPlan ? '</table>\n</details>' : '</table>',
    left: (count) => `<tr><td></td><td>and ${count} more</td></tr>`,
  }
}
