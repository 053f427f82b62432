import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'

/** A git process that runs beside the server. */
export interface GitProcess {
  readonly stdin: Writable
  readonly stdout: Readable
  readonly stderr: Readable
  /**
   * Its exit status, -1 where a signal ended it, once its output was read; what the system answered where
   * it could not be started. Never rejects, so that nobody can miss it.
   */
  readonly ended: Promise<number | Error>
  /** Ends it, and every git that it started, at once. */
  stop(): void
}

/** What a git process left: its exit status, and what it wrote. */
export interface GitOutcome {
  readonly status: number
  readonly stdout: Buffer
  readonly stderr: string
}

/** What a git process is given besides its arguments. */
export interface GitInput {
  /** Written to its standard input. */
  readonly input?: string | Buffer
  /** Variables beside those every git process here gets. */
  readonly environment?: Readonly<Record<string, string>>
}

/** The file beside a bare repository's own that holds the settings of git processes in it. */
export const settingsFile = 'process-settings'

/**
 * What is in that file: repositories of other users may be read, any commit may be fetched, and
 * nothing is packed behind our back. It stands for the user's configuration, because a git process
 * passes that on to the one it fetches from, unlike settings given in the environment.
 */
export const settingsText = `[safe]
\tdirectory = *
[uploadpack]
\tallowAnySHA1InWant = true
[gc]
\tauto = 0
[maintenance]
\tauto = false
`

/**
 * The environment of git processes in a repository of the embedded GitHub: the caller's without its
 * `GIT_*` variables, and no configuration of the machine or its user, so that the same run makes the
 * same objects everywhere.
 */
function gitEnvironment(folder: string): Record<string, string> {
  const environment: Record<string, string> = {}
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && !name.toUpperCase().startsWith('GIT_')) environment[name] = value
  }
  return {
    ...environment,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: join(folder, settingsFile),
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  }
}

/** git starts others of its kind, which a signal to it alone would leave running. */
const hasGroups = process.platform !== 'win32'

/** What stops the git processes that run: none outlives this process. */
const running = new Set<() => void>()
process.on('exit', () => {
  for (const stop of running) stop()
})

/** Starts `git --git-dir=FOLDER ARGUMENTS…`; the caller talks to it. */
export function spawnGit(
  folder: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): GitProcess {
  const child = spawn('git', [`--git-dir=${folder}`, ...args], {
    cwd: folder,
    env: { ...gitEnvironment(folder), ...environment },
    windowsHide: true,
    detached: hasGroups,
  })
  // A process that ended takes nothing more; its status says what went wrong.
  for (const stream of [child.stdin, child.stdout, child.stderr])
    stream.on('error', () => undefined)
  let isOver = false
  const stop = (): void => {
    if (isOver) return
    // Git for Windows starts a git of its own, which nobody kills: it ends when its pipes are closed.
    for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy()
    try {
      if (hasGroups && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    } catch {
      // The group has ended.
    }
    child.kill('SIGKILL')
  }
  const ended = new Promise<number | Error>((resolve) => {
    child.on('error', (error) => {
      if (child.pid === undefined) resolve(error)
    })
    child.on('close', (status) => {
      isOver = true
      running.delete(stop)
      resolve(status ?? -1)
    })
  })
  running.add(stop)
  return { stdin: child.stdin, stdout: child.stdout, stderr: child.stderr, ended, stop }
}

/**
 * Runs `git --git-dir=FOLDER ARGUMENTS…` to its end.
 *
 * @throws what the system answered where git cannot be started
 */
export async function runGit(
  folder: string,
  args: readonly string[],
  given: GitInput = {},
): Promise<GitOutcome> {
  const git = spawnGit(folder, args, given.environment)
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  git.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  git.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  git.stdin.end(given.input ?? '')
  const status = await git.ended
  if (status instanceof Error) throw status
  return {
    status,
    stdout: Buffer.concat(stdout),
    stderr: Buffer.concat(stderr).toString('utf8'),
  }
}
