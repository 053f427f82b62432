import { parseArgs } from 'node:util'
import type { ParseArgsOptionsConfig } from 'node:util'
import { Failure } from '../release/model/failure.ts'

/** The version of dune-publish; a test holds it against `package.json`. */
export const version = '0.1.0'

/** A verb of the command, made by `verb`: returns the exit status for its arguments. */
export interface Verb {
  (args: readonly string[]): Promise<number>
  /** What `help` shows of it. */
  readonly usage: string
  /** What it can be given, for `parseArgs`. */
  readonly options: ParseArgsOptionsConfig
}

/** Why arguments cannot be used. The usage is shown below it, and the exit status is 2. */
export interface WrongArguments {
  readonly wrong: string
}

/** What `parseArgs` makes of the options `O`. */
type Arguments<O extends ParseArgsOptionsConfig> = Pick<
  ReturnType<typeof parseArgs<{ args: string[]; allowPositionals: true; options: O }>>,
  'values' | 'positionals'
>

/** Makes a verb. A `Failure` is shown, and the exit status is 1 then. */
export function verb<const O extends ParseArgsOptionsConfig>(
  usage: string,
  options: O,
  run: (line: Arguments<O>) => Promise<number | WrongArguments>,
): Verb {
  const answer = async (args: readonly string[]): Promise<number> => {
    const line = readArguments(args, options)
    const answered = 'wrong' in line ? line : await run(line).catch(showFailure)
    if (typeof answered === 'number') return answered
    complain([answered.wrong, '', usage.trimEnd()])
    return 2
  }
  return Object.assign(answer, { usage, options })
}

function readArguments<const O extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: O,
): Arguments<O> | WrongArguments {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options })
  } catch (error) {
    // parseArgs throws a TypeError whose message says which option is unknown or lacks its value.
    if (typeof error === 'object' && error !== null && 'message' in error) {
      return { wrong: String(error.message) }
    }
    throw error
  }
}

async function showFailure(error: unknown): Promise<number> {
  if (!(error instanceof Failure)) throw error
  // Most verbs never fail so, and start faster without it.
  const show = (await import('../report/terminal.ts')).terminalFailure
  complain(show(error, { colour: showsColour(process.stderr) }))
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

/** Says that a file cannot be read; answers the exit status for that. */
export function unreadable(path: string): number {
  complain([`${JSON.stringify(path)} cannot be read.`])
  return 1
}

/** Whether a stream shows colours: on a terminal, unless that has none or `NO_COLOR` says no. */
export function showsColour(stream: NodeJS.WriteStream): boolean {
  const { env } = process
  return stream.isTTY && env['TERM'] !== 'dumb' && (env['NO_COLOR'] ?? '') === ''
}
