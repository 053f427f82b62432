import { dirname, resolve } from 'node:path'
import { notStarted } from '../process/not-started.ts'
import { startProgram } from '../process/program.ts'
import { Failure } from '../release/model/failure.ts'
import { globalArguments, ofAnyOwner } from './environment.ts'
import type { Remote } from './environment.ts'

/** What a git command answered. */
export interface GitAnswer {
  /** The exit status; -1 when a signal ended it. */
  readonly status: number
  readonly stdout: Buffer
  /** The end of what it said. */
  readonly stderr: string
  /** Whether it was ended because it said nothing for so long. */
  readonly wasSilent: boolean
  /** Whether it was ended because it printed more than it may. */
  readonly wasTooMuch: boolean
}

/** How a git command is run, where not as usual. */
export interface GitRun {
  /** What it reads; absent: nothing. */
  readonly input?: string
  /** For how many milliseconds it may say nothing; absent: for ever. It has to be one that tells its progress. */
  readonly silence?: number
  /** How many bytes it may print; absent: any number. */
  readonly most?: number
}

/** Where and in which environment git runs. */
export interface GitPlace {
  /** The clone's folder: a working tree or a bare repository, or a folder below. */
  readonly directory: string
  /** Set for a folder that is what `.git` is elsewhere; its working tree may be gone. */
  readonly isGitDirectory?: boolean
  /** Set where git's check of who owns the clone counts; elsewhere only objects are read. */
  readonly checksOwner?: boolean
  readonly environment: NodeJS.ProcessEnv
}

/** How a clone is opened. */
export interface CloneOptions extends GitPlace {
  /** Where missing commits come from; absent: from nowhere, nothing is fetched. */
  readonly remote?: Remote | undefined
  /** An existing folder for the repositories of submodules that the clone lacks. */
  readonly scratch: string
}

/** The arguments of a git command in a place. */
export function gitArguments(place: GitPlace, command: readonly string[]): string[] {
  const directory = resolve(place.directory)
  // -C instead of the child's working directory: a missing folder is then git's error, and ENOENT
  // can only mean that git itself is missing.
  const where =
    place.isGitDirectory === true
      ? [`--git-dir=${directory}`, `--work-tree=${directory}`]
      : ['-C', directory]
  const owner = place.checksOwner === true ? [] : ofAnyOwner
  return [...where, ...globalArguments, ...owner, ...command]
}

/**
 * The folder in which git is started: Node's own. Windows looks for a program there before it looks
 * along the `PATH`, and in the checkout that might find a `git.exe` that somebody committed.
 */
export const startingFolder = dirname(process.execPath)

/**
 * Runs git without a shell and collects what it prints. A status other than 0 is an answer.
 *
 * @throws Failure `git-missing` where there is no git, `system-limit`.
 */
export async function runGit(
  place: GitPlace,
  command: readonly string[],
  { input, silence, most = Infinity }: GitRun = {},
): Promise<GitAnswer> {
  const program = startProgram('git', gitArguments(place, command), {
    folder: startingFolder,
    environment: place.environment,
  })
  program.stdin.end(input)
  const chunks: Buffer[] = []
  let stderr = ''
  let printed = 0
  program.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.length
    if (printed > most) program.stop()
    else chunks.push(chunk)
  })
  let wasSilent = false
  const quiet =
    silence === undefined
      ? undefined
      : setTimeout(() => {
          wasSilent = true
          program.stop()
        }, silence)
  program.stderr.on('data', (chunk: Buffer) => {
    quiet?.refresh()
    stderr = (stderr + chunk.toString('utf8')).slice(-4000)
  })
  const end = await program.ended
  clearTimeout(quiet)
  if (end.kind === 'not-started') throw cannotStart(end.cause)
  const stdout = Buffer.concat(chunks)
  const wasTooMuch = printed > most
  return { status: end.status ?? -1, stdout, stderr: stderr.trim(), wasSilent, wasTooMuch }
}

/** The failure of a git that cannot be started. */
export function cannotStart(cause: unknown): Failure {
  return notStarted(
    'git',
    cause,
    () =>
      new Failure('git-missing', 'The program "git" could not be started.', {
        hint: 'Install git and make sure that it is on the PATH.',
        cause,
      }),
  )
}

/** The failure of a folder in which git finds no repository. */
export function notARepository(directory: string, { stderr }: GitAnswer): Failure {
  return new Failure('not-a-repository', `"${directory}" is not in a git repository: ${stderr}`, {
    hint: 'Run "actions/checkout" first, or name the folder of a clone.',
    terminalHint: 'Name the folder of a git clone.',
  })
}

/** The failure of a repository in which nothing was committed yet. */
export function noCommit(directory: string): Failure {
  return new Failure('no-commit', `The repository "${directory}" has no commit.`, {
    hint: 'Commit the project first.',
  })
}

/** The failure of a git command that ended badly, for a reason nobody foresaw. */
export function gitFailed(command: readonly string[], answer: GitAnswer): Failure {
  return new Failure(
    'git-failed',
    `"git ${command[0] ?? ''}" failed with status ${answer.status}: ${answer.stderr}`,
    { hint: 'Check that the clone is complete ("git fsck"), then run again.' },
  )
}
