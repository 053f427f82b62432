import { randomUUID } from 'node:crypto'
import { exec } from '@actions/exec'

/** A program and its arguments. */
export type ProgramCall = readonly [string, ...string[]]

/** Where a program runs. */
export interface RunPlace {
  readonly folder: string
  readonly environment: NodeJS.ProcessEnv
  /** Whether nothing of it is to be seen in the log. */
  readonly silent: boolean
}

/** How a program ended. */
export interface RunEnd {
  /** `undefined` where it could not be started. */
  readonly status: number | undefined
  /** The last lines of what it printed, at most 25 lines and 4000 bytes, without colours. */
  readonly lastLines: string
}

const longestTail = 4000
const tailLines = 25

/**
 * Runs a program, what it prints going to the job's log. Commands to the runner in its output are not
 * obeyed.
 */
export async function runLogged(
  [program, ...words]: ProgramCall,
  { folder, environment, silent }: RunPlace,
): Promise<RunEnd> {
  const env = Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  )
  let tail = Buffer.alloc(0)
  const keep = (data: Buffer): void => {
    tail = Buffer.concat([tail, data]).subarray(-longestTail)
  }
  const end = (status: number | undefined): RunEnd => ({ status, lastLines: lastLines(tail) })
  // Until the runner reads this word again, it takes nothing in the output for a command.
  const word = randomUUID()
  if (!silent) process.stdout.write(`::stop-commands::${word}\n`)
  try {
    const listeners = { stdout: keep, stderr: keep }
    const how = { cwd: folder, env, silent, listeners, ignoreReturnCode: true }
    return end(await exec(program, words, how))
  } catch {
    return end(undefined)
  } finally {
    if (!silent) process.stdout.write(`\n::${word}::\n`)
  }
}

/** The whole lines at the end of an output whose start may have been cut off anywhere. */
function lastLines(tail: Buffer): string {
  const text = tail.toString('utf8').replaceAll(/\p{Cc}\[[\d;]*m/gu, '')
  const lines = text.trimEnd().split(/\r?\n/)
  const isCut = tail.length === longestTail && lines.length > 1
  return lines
    .slice(isCut ? 1 : 0)
    .slice(-tailLines)
    .join('\n')
}
