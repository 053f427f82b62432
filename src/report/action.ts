import * as core from '@actions/core'
import type { Outcome, StepReport } from '../release/model/outcome.ts'
import type { Progress } from '../release/model/progress.ts'
import type { Annotation } from './annotations.ts'
import { editedFileLines } from './edited-files.ts'
import type { Fault } from './fault.ts'
import { headline } from './headline.ts'
import { nextSteps } from './next-steps.ts'
import type { Output } from './outputs.ts'
import { patchCommands, patchTitle } from './patch-commands.ts'
import { previewedTexts } from './previewed-texts.ts'
import { oneLine, plainLog } from './printable.ts'
import { keepSecret, withoutSecrets } from './secrecy.ts'
import { stateSigns } from './step-signs.ts'

/**
 * Keeps secrets out of all that the action writes, and has the runner hide them in the steps that follow.
 * Comes before anything else.
 */
export function maskSecrets(secrets: readonly string[]): void {
  for (const secret of secrets) core.setSecret(secret)
  keepSecret(secrets, [process.stdout, process.stderr])
}

/**
 * Tells the progress in the action's log: a line for each step, with the time it took and the link. What a
 * program prints is in a group above that line, which can be folded.
 *
 * @param now the time in milliseconds, from any beginning
 */
export function actionProgress(now: () => number = () => performance.now()): Progress {
  let startedAt: number | undefined
  let isGroup = false
  const close = (): void => {
    if (isGroup) core.endGroup()
    isGroup = false
    startedAt = undefined
  }
  return {
    started(title, prints = false) {
      close()
      startedAt = now()
      isGroup = prints
      if (prints) core.startGroup(oneLine(title))
    },
    moved() {
      // A log has no line that could be drawn anew.
    },
    finished(step) {
      const took = startedAt === undefined ? '' : ` (${((now() - startedAt) / 1000).toFixed(1)} s)`
      close()
      core.info(plainLog(stepLine(step) + took))
    },
    notice(text) {
      core.info(plainLog(text))
    },
  }
}

function stepLine({ title, state, detail, url }: StepReport): string {
  const { sign, words } = stateSigns[state]
  const parts = [`${sign} ${oneLine(title)}: ${words}`, detail, url]
  return parts
    .filter((part) => part !== undefined)
    .map(oneLine)
    .join(' · ')
}

/** Writes annotations as workflow commands; the toolkit escapes whatever would end one. */
export function writeAnnotations(annotations: readonly Annotation[]): void {
  const write = { error: core.error, warning: core.warning, notice: core.notice }
  for (const { severity, message, ...properties } of annotations) {
    write[severity](message, properties)
  }
}

/** Writes lines to the log. */
export function writeLines(lines: readonly string[]): void {
  for (const line of lines) core.info(plainLog(line))
}

/** Lines of the log that can be folded; nothing where there are none. */
export function writeGroup(title: string, lines: readonly string[]): void {
  if (lines.length === 0) return
  core.startGroup(oneLine(title))
  for (const line of lines) core.info(plainLog(line))
  core.endGroup()
}

/** Tells in the log how it ended, below all that came before it. The last line is the result, with its links. */
export function writeEnding(outcome: Outcome): void {
  for (const { name, text } of previewedTexts(outcome)) writeGroup(name, text.split('\n'))
  writeGroup(patchTitle, patchCommands(outcome))
  const steps = nextSteps(outcome).flatMap(({ text, url }) =>
    url === undefined ? [text] : [text, `  ${url}`],
  )
  const result = [`${headline(outcome)}.`, ...linksOf(outcome)].join(' ')
  const lines = ['', ...editedFileLines(outcome), ...steps, result]
  for (const line of lines) core.info(plainLog(line))
}

function linksOf({ release, ending }: Outcome): readonly string[] {
  const url = ending?.url ?? ''
  return [release?.webUrl ?? '', url].filter((link) => link !== '')
}

/**
 * Adds the text to the job's summary. A runner without summaries, or a file that cannot be written,
 * costs the summary and not the release.
 */
export async function writeJobSummary(text: string): Promise<void> {
  if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '') return
  try {
    await core.summary.addRaw(withoutSecrets(text), true).write()
  } catch (error) {
    core.warning(`The job summary could not be written: ${String(error)}`)
  }
}

/** Tells a fault of this program: its stack in the log, an annotation, and the output `status`. */
export function writeFault({ annotation, stack }: Fault): void {
  if (stack !== undefined) core.info(plainLog(stack))
  writeAnnotations([annotation])
  writeOutputs([{ name: 'status', value: 'failed' }])
}

/**
 * Sets the outputs of the step. Answers whether that went well: where the runner's file cannot be
 * written, the release is what it is, and later steps lack what it made.
 */
export function writeOutputs(outputs: readonly Output[]): boolean {
  try {
    for (const { name, value } of outputs) core.setOutput(name, withoutSecrets(value))
    return true
  } catch (error) {
    core.error(`The outputs of the step could not be written: ${String(error)}`)
    return false
  }
}
