import { join } from 'node:path'
import { startProgram } from '../../process/program.ts'
import type { Program } from '../../process/program.ts'

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

/** Starts `git --git-dir=FOLDER ARGUMENTS…`; the caller talks to it. */
export function spawnGit(
  folder: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Program {
  return startProgram('git', [`--git-dir=${folder}`, ...args], {
    folder,
    environment: { ...gitEnvironment(folder), ...environment },
  })
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
  const end = await git.ended
  if (end.kind === 'not-started') throw end.cause
  return {
    status: end.status ?? -1,
    stdout: Buffer.concat(stdout),
    stderr: Buffer.concat(stderr).toString('utf8'),
  }
}
