import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { win32 } from 'node:path'
import { notStarted } from '../process/not-started.ts'
import { startProgram } from '../process/program.ts'
import { Failure } from '../release/model/failure.ts'
import type { Filter } from './compression.ts'
import { filterInput } from './compression.ts'

/**
 * Starts `bzip2`, without a shell and without the options that a user may keep in the environment.
 *
 * @param option `-9` to compress, `-dc` to unpack.
 * @throws Failure `bzip2-missing`, `system-limit`, `bzip2-failed` (by `ended`).
 */
export async function startBzip2(
  option: '-9' | '-dc',
  environment: NodeJS.ProcessEnv,
): Promise<Filter> {
  const { BZIP: _, BZIP2: __, ...clean } = environment
  const program = startProgram(await bzip2Program(environment), [option], { environment: clean })
  let said = ''
  program.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString('utf8')).slice(-1000)
  })
  const wellEnded = async (): Promise<void> => {
    const end = await program.ended
    if (end.kind === 'not-started') throw bzip2Missing(end.cause)
    if (end.status !== 0) throw bzip2Failed(end.status, said.trim())
  }
  const ended = wellEnded()
  // Looked at when all is written; until then a failure is not unhandled.
  ended.catch(() => undefined)
  return {
    ...filterInput(program.stdin),
    output: program.stdout,
    ended,
    stop: () => program.stop(),
  }
}

/** The program's name; on Windows its full path. */
async function bzip2Program(environment: NodeJS.ProcessEnv): Promise<string> {
  if (process.platform !== 'win32') return 'bzip2'
  const found = await windowsBzip2(environment, isThere)
  if (found === undefined) throw bzip2Missing(undefined)
  return found
}

/**
 * Where `bzip2.exe` lies on Windows: in a folder of the `PATH`, else where git for Windows keeps its own
 * programs, `usr/bin` beside the folders that have a `git.exe` (`cmd`, `bin`, `mingw64/bin`). Folders that
 * are not named in full do not count: below the current one lies what others have committed.
 */
export async function windowsBzip2(
  environment: NodeJS.ProcessEnv,
  isProgram: (path: string) => Promise<boolean>,
): Promise<string | undefined> {
  const searched = Object.entries(environment).find(([name]) => name.toUpperCase() === 'PATH')
  const folders = (searched?.[1] ?? '').split(';').filter((folder) => isNamedInFull(folder))
  const ofGit: string[] = []
  for (const folder of folders) {
    const program = win32.join(folder, 'bzip2.exe')
    if (await isProgram(program)) return program
    if (await isProgram(win32.join(folder, 'git.exe'))) {
      ofGit.push(...['..', '../..'].map((above) => win32.join(folder, above, 'usr/bin/bzip2.exe')))
    }
  }
  for (const program of ofGit) if (await isProgram(program)) return program
  return undefined
}

function isNamedInFull(folder: string): boolean {
  return /^(?:[A-Z]:|\\)[\\/]/i.test(folder)
}

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function bzip2Missing(cause: unknown): Failure {
  return notStarted(
    'bzip2',
    cause,
    () =>
      new Failure('bzip2-missing', 'The program "bzip2" could not be started.', {
        hint: 'Install bzip2 and make sure that it is on the PATH. On Windows, it comes with git for Windows.',
        cause,
      }),
  )
}

function bzip2Failed(status: number | null, said: string): Failure {
  const end = status === null ? 'was stopped by the system' : `failed with status ${status}`
  return new Failure('bzip2-failed', `"bzip2" ${end}${said === '' ? '.' : `: ${said}`}`, {
    hint: 'Check that the machine has enough memory, then run again.',
    cause: status,
  })
}

/** Whether a `bzip2` ended because what it was to unpack is damaged: its manual's status 2. */
export function isDamagedInput(error: unknown): boolean {
  return error instanceof Failure && error.code === 'bzip2-failed' && error.cause === 2
}
