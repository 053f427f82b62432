import { spawn } from 'node:child_process'
import type { ChildProcessByStdio } from 'node:child_process'
import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { win32 } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { Failure } from '../release/failure.ts'
import type { Filter } from './compression.ts'
import { filterInput } from './compression.ts'

/**
 * Starts `bzip2`, without a shell and without the options that a user may keep in the environment.
 *
 * @param option `-9` to compress, `-dc` to unpack.
 * @throws Failure `bzip2-missing`, `bzip2-failed` (by `ended`).
 */
export async function startBzip2(
  option: '-9' | '-dc',
  environment: NodeJS.ProcessEnv,
): Promise<Filter> {
  const { BZIP: _, BZIP2: __, ...clean } = environment
  const child: ChildProcessByStdio<Writable, Readable, Readable> = spawn(
    await bzip2Program(environment),
    [option],
    { env: clean, stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true },
  )
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString('utf8')).slice(-1000)
  })
  const ended = new Promise<void>((resolve, reject) => {
    child.on('error', (cause) => {
      reject(bzip2Missing(cause))
    })
    child.on('close', (status) => {
      if (status === 0) resolve()
      else reject(bzip2Failed(status, said.trim()))
    })
  })
  // A broken pipe is told by the status.
  child.stdin.on('error', () => undefined)
  return {
    ...filterInput(child.stdin),
    output: child.stdout,
    ended,
    stop: () => child.kill(),
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
  return new Failure('bzip2-missing', 'The program "bzip2" could not be started.', {
    hint: 'Install bzip2 and make sure that it is on the PATH; on Windows it comes with git.',
    cause,
  })
}

/** The failure of a `bzip2` that did not do what it should. */
export function bzip2Failed(status: number | null, said: string): Failure {
  const end = status === null ? 'was ended by the system' : `ended with status ${status}`
  return new Failure('bzip2-failed', `"bzip2" ${end}${said === '' ? '.' : `: ${said}`}`, {
    hint: 'Check that the machine has memory to spare, then run again.',
  })
}
