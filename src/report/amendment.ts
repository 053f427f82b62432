import type { AmendOutcome } from '../amend/outcome.ts'
import { patchOf } from '../amend/proposal.ts'
import { hasErrors } from '../text/diagnostic.ts'
import { decodeBytes } from '../text/source.ts'
import { joinBlocks, whole } from './blocks.ts'
import type { Block } from './blocks.ts'
import type { ReportContext } from './context.ts'
import { countFindings, findingsBlock } from './findings-table.ts'
import { code, html, link, preformatted } from './markup.ts'
import { afterEnding, nextSteps } from './next-steps.ts'
import type { NextStep, Reader } from './next-steps.ts'
import { failureBlock, stepsBlock } from './outcome-blocks.ts'
import { patchBlock, patchCommands } from './patch-commands.ts'
import { oneLine, printable } from './printable.ts'
import { styleOf } from './style.ts'
import { stepLine, terminalDiagnostics, terminalFailure } from './terminal.ts'
import type { TerminalOptions } from './terminal.ts'
import { unifiedDiff } from '../text/unified-diff.ts'

/** What became of an amendment, in one line. */
export function amendmentHeadline(outcome: AmendOutcome): string {
  const { status, title, changes, ending, diagnostics, failure } = outcome
  const files = changes.length === 1 ? '1 opam file' : `${changes.length} opam files`
  switch (status) {
    case 'published':
      return ending?.kind === 'pull-request'
        ? `${title ?? ''}: the pull request changes ${files}`
        : `${title ?? ''}: the change of ${files} is ready, and its pull request has not been opened yet`
    case 'unchanged':
      return changes.length === 0
        ? `The ${ending?.kind === 'pull-request' ? 'pull request already contains' : 'published files already contain'} these changes`
        : `The change of ${files} has already been proposed`
    case 'rehearsed':
      return changes.length === 0
        ? `The ${ending?.kind === 'pull-request' ? 'pull request already contains' : 'published files already contain'} these changes`
        : `${title ?? ''}: ${files} would be changed`
    case 'skipped':
    case 'refused': {
      const found = failure === undefined ? `: ${countFindings(diagnostics)}` : ''
      return `Nothing was amended${found}`
    }
    case 'failed':
      return 'The amendment is not complete'
  }
}

/** What the reader may want to know, or has to do, after an amendment. */
export function afterAmendment(outcome: AmendOutcome, reader: Reader): readonly NextStep[] {
  const { status, ending, failure, changes } = outcome
  switch (status) {
    case 'published':
    case 'unchanged':
      return afterProposal(ending, reader)
    case 'rehearsed': {
      if (changes.length === 0) return [{ text: 'Nothing was written.' }]
      const more = reader === 'command' ? 'With --open' : 'Without dry-run: true'
      return [{ text: `Nothing was written. ${more}, the run opens the pull request.` }]
    }
    case 'skipped':
    case 'refused':
    case 'failed':
      return failure === undefined
        ? [{ text: 'Nothing was written. Fix the request, then run it again.' }]
        : nextSteps(outcome, reader)
  }
}

function afterProposal(ending: AmendOutcome['ending'], reader: Reader): readonly NextStep[] {
  switch (ending?.kind) {
    case 'pull-request':
      return [
        { text: `Pull request #${ending.number} is waiting for review.`, url: ending.url },
        {
          text: 'To change a file again, push to the branch of the pull request. Make lasting changes in your project too, so that its next release keeps them.',
        },
      ]
    case 'upstream':
      return [{ text: 'There is nothing left to do.' }]
    case 'patch': {
      // The first one says why packages belong together.
      const [, ...steps] = afterEnding(ending, reader)
      const first = 'The run opened no pull request.'
      return [{ text: first }, ...steps]
    }
    case 'compare-link':
    case 'new-file-link':
    case undefined:
      return afterEnding(ending, reader)
  }
}

const longestSummary = 1_000_000

/** The job's summary of an amendment: what became of it, the changes, the steps and the findings. */
export function amendmentSummary(outcome: AmendOutcome, context: ReportContext): string {
  const { failure, steps, diagnostics, changes, ending } = outcome
  const findings =
    diagnostics.length === 0
      ? undefined
      : findingsBlock(diagnostics, { context, commit: context.commit })
  const blocks = [
    whole(`<h2>${html(amendmentHeadline(outcome))}</h2>`),
    failure && failureBlock(failure, context),
    nextBlock(afterAmendment(outcome, 'workflow')),
    patchBlock({ ending }),
    hasErrors(diagnostics) ? findings : undefined,
    changes.length === 0 ? undefined : changesBlock(outcome),
    steps.length === 0 ? undefined : stepsBlock(steps),
    hasErrors(diagnostics) ? undefined : findings,
  ].filter((block) => block !== undefined)
  return `${joinBlocks(blocks, longestSummary)}\n`
}

function nextBlock(steps: readonly NextStep[]): Block {
  return {
    open: '<ul>',
    rows: steps.map(({ text, url }) => `<li>${link(html(text), url)}</li>`),
    close: '</ul>',
    left: (count) => `<li>and ${count} more</li>`,
  }
}

function changesBlock({ changes }: AmendOutcome): Block {
  return {
    open: '<h3>Changes</h3>',
    rows: changes.map(({ path, before, after }) => {
      const diff = unifiedDiff([`a/${path}`, `b/${path}`], before, after)
      const shown = preformatted(decodeBytes(diff))
      return `\n<details><summary>${code(path)}</summary>${shown}</details>`
    }),
    close: '',
    left: (count) => `\n<p>and ${count} more, which do not fit here</p>`,
  }
}

/** The changes of an amendment as a diff, a line each. */
export function changeLines({ changes }: Pick<AmendOutcome, 'changes'>): readonly string[] {
  const diff = decodeBytes(patchOf(changes)).trimEnd()
  return diff === '' ? [] : diff.split('\n').map(oneLine)
}

/**
 * An amendment for a terminal: the changes, findings, why not, and where to look. Steps that were carried out
 * were told while they went.
 */
export function terminalAmendment(
  outcome: AmendOutcome,
  options: TerminalOptions,
): readonly string[] {
  const style = styleOf(options)
  const { status, failure, diagnostics, steps } = outcome
  const isStopped = status === 'refused' || status === 'rehearsed'
  const paint = status === 'refused' || status === 'failed' ? style.bad : style.good
  const parts: readonly (readonly string[])[] = [
    isStopped ? changeLines(outcome).map(painted) : [],
    terminalDiagnostics(diagnostics, options),
    isStopped ? steps.map((step) => stepLine(step, style)) : [],
    failure === undefined ? [] : terminalFailure(failure, options),
    [style.bold(paint(`${printable(amendmentHeadline(outcome))}.`))],
    afterAmendment(outcome, 'command').flatMap(({ text, url }) =>
      url === undefined ? [printable(text)] : [printable(text), `  ${oneLine(url)}`],
    ),
    patchCommands(outcome).map(printable),
  ]
  return parts
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))

  function painted(line: string): string {
    if (line.startsWith('+')) return style.good(line)
    return line.startsWith('-') ? style.bad(line) : line
  }
}
