import type { Failure } from '../release/model/failure.ts'
import type { Outcome, StepReport } from '../release/model/outcome.ts'
import type { Progress, Transfer } from '../release/model/progress.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { editedFileLines } from './edited-files.ts'
import { groupFindings, othersInWords, sayHintsOnce } from './finding-groups.ts'
import type { FindingGroup } from './finding-groups.ts'
import { countFindings } from './findings-table.ts'
import { headline } from './headline.ts'
import type { LiveLine } from './live-line.ts'
import { nextSteps } from './next-steps.ts'
import { patchCommands } from './patch-commands.ts'
import { previewedTexts } from './previewed-texts.ts'
import { oneLine, printable } from './printable.ts'
import { sizeInWords, transferInWords } from './size.ts'
import { spelled } from './spelling.ts'
import { stateSigns } from './step-signs.ts'
import { styleOf } from './style.ts'
import type { Style } from './style.ts'
import { diagnosticLines } from './terminal-diagnostic.ts'

/** How a terminal is written to. */
export interface TerminalOptions {
  /** Whether it shows colours; `NO_COLOR` and pipes say no. */
  readonly colour: boolean
}

/**
 * Diagnostics for a terminal, in their order, with their excerpts and a last line that counts them. One that
 * several packages have is shown once, and names them; advice that all of a kind share is given once.
 */
export function terminalDiagnostics(
  diagnostics: readonly Diagnostic[],
  options: TerminalOptions,
): readonly string[] {
  if (diagnostics.length === 0) return []
  const style = styleOf(options)
  return [
    ...sayHintsOnce(groupFindings(diagnostics)).flatMap((group) => [
      ...diagnosticLines(group.first, style),
      ...othersLine(group),
      '',
    ]),
    style.bold(`${countFindings(diagnostics)}.`),
  ]
}

/** The other packages of a finding; the paths are those of the project, as in the excerpts. */
function othersLine(group: FindingGroup): readonly string[] {
  const text = othersInWords(group, '')
  return text === undefined ? [] : [`${printable(text)}.`]
}

/** A failure for a terminal: the fact, and what to do. */
export function terminalFailure(failure: Failure, options: TerminalOptions): readonly string[] {
  const style = styleOf(options)
  return [
    `${style.severity('error', 'Error')}: ${printable(failure.message)} ${style.faint(`[${failure.code}]`)}`,
    `${style.bold('Hint')}: ${printable(failure.hint)}`,
  ]
}

/**
 * A whole outcome for a terminal: findings, why not, what is released, and where to look. Steps that were
 * carried out were told while they went; those of a refusal or a rehearsal are told here.
 */
export function terminalOutcome(
  outcome: Outcome,
  options: TerminalOptions & { readonly isRehearsal?: true },
): readonly string[] {
  const style = styleOf(options)
  const { status, failure } = outcome
  const { isRehearsal = false } = options
  // What comes after a release does not come after its rehearsal.
  const isOver = isRehearsal && status !== 'refused' && status !== 'failed'
  const steps = isOver ? [] : nextSteps(outcome, 'command')
  const paint = status === 'refused' || status === 'failed' ? style.bad : style.good
  const parts: readonly (readonly string[])[] = [
    terminalDiagnostics(outcome.diagnostics, options),
    status === 'refused' || status === 'rehearsed'
      ? outcome.steps.map((step) => stepLine(step, style))
      : [],
    ...previewedTexts(outcome).map(({ name, text }) => [
      style.bold(oneLine(name)),
      ...printable(text)
        .split('\n')
        .map((line) => `  ${line}`.trimEnd()),
    ]),
    failure === undefined ? [] : terminalFailure(failure, options),
    [
      style.bold(paint(`${printable(headline(outcome, { isRehearsal }))}.`)),
      ...factLines(outcome, style),
    ],
    steps.flatMap(({ text, url }) =>
      url === undefined
        ? [printable(spelled(text))]
        : [printable(spelled(text)), `  ${oneLine(url)}`],
    ),
    editedFileLines(outcome).map(printable),
    patchCommands(outcome).map(printable),
  ]
  return parts
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))
}

function factLines({ subject, archive, release }: Outcome, style: Style): readonly string[] {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['packages', subject?.packages.map(({ name }) => name).join(', ')],
    ['version', subject?.version],
    ['tag', subject?.tag],
    ['commit', subject?.commit],
    ['archive', archive && `${archive.path}, ${sizeInWords(archive.size)}`],
    ['sha256', archive?.sha256],
    ['sha512', archive?.sha512],
    ['release', release?.webUrl],
  ]
  return facts.flatMap(([name, fact]) =>
    fact === undefined || fact === '' ? [] : [`  ${style.faint(name.padEnd(8))} ${oneLine(fact)}`],
  )
}

/** A step and what became of it. */
export function stepLine(step: StepReport, style: Style): string {
  const { sign, words } = stateSigns[step.state]
  const isBad = step.state === 'refused' || step.state === 'failed'
  const painted = isBad ? style.bad(sign) : style.good(sign)
  const parts = [words, step.detail, step.url].filter((part) => part !== undefined)
  return `${painted} ${oneLine(step.title)}: ${style.faint(parts.map(oneLine).join(' · '))}`
}

/** Where the progress is told. */
export interface ProgressOptions extends TerminalOptions {
  /** The line of the step that goes on; absent where the output is no terminal. */
  readonly live?: LiveLine | undefined
  /** The time in milliseconds, from any beginning. */
  readonly now?: () => number
}

/**
 * Tells the progress on a terminal: a live line for the step that goes on, with its time and how far a
 * transfer is, and a line per step once it is over.
 *
 * @param write takes one line, without its end
 */
export function terminalProgress(
  write: (line: string) => void,
  { live, now = () => performance.now(), ...options }: ProgressOptions,
): Progress {
  const style = styleOf(options)
  let transfer: Transfer | undefined
  return {
    started(title) {
      transfer = undefined
      const begun = now()
      live?.show(() => liveText(title, { took: now() - begun, transfer }))
    },
    moved(far) {
      transfer = far
    },
    finished(step) {
      live?.clear()
      write(stepLine(step, style))
    },
    notice(text) {
      live?.clear()
      for (const line of printable(text).split('\n')) write(style.faint(line))
    },
  }
}

function liveText(
  title: string,
  { took, transfer }: { readonly took: number; readonly transfer: Transfer | undefined },
): string {
  const far = transfer === undefined ? [] : [transferInWords(transfer)]
  return `· ${oneLine(title)} (${[...far, `${(took / 1000).toFixed(1)} s`].join(', ')})`
}
