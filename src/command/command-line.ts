import { parseArgs } from 'node:util'
import type { ParseArgsOptionsConfig } from 'node:util'
import { liveLine } from '../report/live-line.ts'
import type { LiveLine } from '../report/live-line.ts'

/** What `parseArgs` makes of the options `O`. */
type Parsed<O extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ args: string[]; allowPositionals: true; options: O }>
>

/** A verb's command line. */
export type CommandLine<O extends ParseArgsOptionsConfig> =
  | { readonly kind: 'help' }
  /** It cannot be understood, for the reason told. */
  | { readonly kind: 'wrong'; readonly fact: string }
  | {
      readonly kind: 'read'
      readonly values: Parsed<O>['values']
      readonly positionals: readonly string[]
    }

/** Reads the arguments of a verb; `--help` and `-h` are known to every verb. */
export function readCommandLine<const O extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: O,
): CommandLine<O> {
  if (args.includes('--help') || args.includes('-h')) return { kind: 'help' }
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options })
    return { kind: 'read', values, positionals }
  } catch (error) {
    // parseArgs throws a TypeError whose message says which option is unknown or lacks its value.
    if (typeof error === 'object' && error !== null && 'message' in error) {
      return { kind: 'wrong', fact: String(error.message) }
    }
    throw error
  }
}

/** Why a command line names a tag or a version, but not both. */
export const tagIsVersion = 'The tag is the version: --tag and --version exclude each other.'

/** Prints to standard output: a readable text, or bytes as they are. */
export function say(text: string | Uint8Array): void {
  process.stdout.write(text)
}

/** Prints to standard error. */
export function complain(lines: readonly string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`)
}

/** Prints what is wrong with a command line and how it is used; answers the exit status for that. */
export function refuseCommandLine(fact: string, usage: string): number {
  complain([fact, '', usage.trimEnd()])
  return 2
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

/** A line on standard output for what goes on; none where that is no terminal, or one that cannot redraw. */
export function liveOutput(): { readonly live?: LiveLine } {
  const { stdout, env } = process
  return stdout.isTTY && env['TERM'] !== 'dumb' ? { live: liveLine(stdout) } : {}
}
