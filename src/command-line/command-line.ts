import { Failure } from '../release/model/failure.ts'
import { readArguments } from './arguments.ts'
import type { Arguments, WrongArguments } from './arguments.ts'
import { usesColour } from './colour.ts'
import { whyUnreadable } from './folder.ts'
import type { Options } from './option.ts'
import { spelledFailure } from '../report/spelling.ts'

/** The version of dune-publish; a test holds it against `package.json`. */
export const version = '0.1.0'

/** A verb of the command, made by `verb`: returns the exit status for its arguments. */
export interface Verb {
  (args: readonly string[]): Promise<number>
  /** How it is called and what it does; its help lists the options below that. */
  readonly usage: string
  readonly options: Options
}

/** Makes a verb. A `Failure` is shown, and the exit status is 1 then. */
export function verb<const O extends Options>(
  usage: string,
  options: O,
  run: (line: Arguments<O>) => Promise<number | WrongArguments>,
): Verb {
  const answer = async (args: readonly string[]): Promise<number> => {
    const line = readArguments(args, options)
    const answered = 'wrong' in line ? line : await run(line).catch(showFailure)
    if (typeof answered === 'number') return answered
    complain([answered.wrong, '', ...firstUsage(usage)])
    return 2
  }
  return Object.assign(answer, { usage, options })
}

/** What is shown of a verb's usage below an error: how it is called, and how to read more. */
function firstUsage(usage: string): readonly string[] {
  const call = usage.split('\n\n')[0] ?? ''
  const name = /^Usage: dune-publish (\S+)/.exec(call)?.[1] ?? ''
  return [call, `Run "dune-publish help ${name}" for more.`]
}

async function showFailure(error: unknown): Promise<number> {
  if (!(error instanceof Failure)) throw error
  // Most verbs never fail so, and start faster without it.
  const show = (await import('../report/terminal.ts')).terminalFailure
  complain(show(spelledFailure(error), { colour: showsColour(process.stderr) }))
  return 1
}

/** Prints to standard output: a readable text, or bytes as they are. */
export function say(text: string | Uint8Array): void {
  process.stdout.write(text)
}

/** Prints to standard error. */
export function complain(lines: readonly string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`)
}

/** Says why a file cannot be read; answers the exit status for that. */
export function unreadable(path: string, expected = 'file'): number {
  complain([whyUnreadable(path, expected)])
  return 1
}

let colourChoice: string | undefined

/** Lets the streams show colours as the value of `--color` says. */
export function chooseColour(choice: string | undefined): void {
  colourChoice = choice
}

/** Whether a stream shows colours. */
export function showsColour(stream: NodeJS.WriteStream): boolean {
  return usesColour({ choice: colourChoice, isTerminal: stream.isTTY, env: process.env })
}
