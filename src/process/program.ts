import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { Socket } from 'node:net'
import { Readable, Writable } from 'node:stream'

/** How a program ended. */
export type ProgramEnd =
  /** `null` where a signal ended it. */
  | { readonly kind: 'ended'; readonly status: number | null }
  | { readonly kind: 'not-started'; readonly cause: unknown }

/** A program that runs beside this one. */
export interface Program {
  /** Takes everything, also from a program that has ended: how it ended says what went wrong. */
  readonly stdin: Writable
  readonly stdout: Readable
  readonly stderr: Readable
  /** Settles when the program has ended and its output was read. Never rejects, so nobody can miss it. */
  readonly ended: Promise<ProgramEnd>
  /** Ends the program, and every program that it started, at once. */
  stop(): void
  /** Whether this process stays alive while the program runs; it does unless told otherwise. */
  keepAlive(alive: boolean): void
}

/** Where a program runs. */
export interface ProgramPlace {
  readonly folder?: string
  readonly environment: NodeJS.ProcessEnv
}

const running = new Set<Program>()

/**
 * Starts a program without a shell. On systems with process groups it gets a group of its own, without a
 * terminal: SIGTERM to git alone, in the moment in which it starts another git, leaves that one spinning
 * for ever (seen with 2.39).
 */
export function startProgram(
  name: string,
  args: readonly string[],
  { folder, environment }: ProgramPlace,
): Program {
  const hasGroups = process.platform !== 'win32'
  let child: ChildProcess
  try {
    child = spawn(name, args, {
      cwd: folder,
      env: environment,
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
      detached: hasGroups,
    })
  } catch (cause) {
    // Errors other than those that are expected of a start are thrown here: E2BIG, ENOMEM.
    return streamsOf(undefined, Promise.resolve({ kind: 'not-started', cause }))
  }
  const ended = new Promise<ProgramEnd>((resolve) => {
    child.on('error', (cause) => {
      if (child.pid === undefined) resolve({ kind: 'not-started', cause })
    })
    child.on('close', (status) => {
      resolve({ kind: 'ended', status })
    })
  })
  const program = streamsOf(child, ended)
  running.add(program)
  void ended.then(() => running.delete(program))
  return program
}

function streamsOf(child: ChildProcess | undefined, ended: Promise<ProgramEnd>): Program {
  // A start that fails for want of file descriptors leaves the child without streams.
  const stdin = child?.stdin ?? new Writable({ write: (_piece, _encoding, done) => done() })
  const stdout = child?.stdout ?? Readable.from([])
  const stderr = child?.stderr ?? Readable.from([])
  for (const stream of [stdin, stdout, stderr]) stream.on('error', () => undefined)
  let isOver = child === undefined
  const over = async (): Promise<void> => {
    await ended
    isOver = true
  }
  void over()
  return {
    stdin,
    stdout,
    stderr,
    ended,
    stop: () => {
      if (isOver || child === undefined) return
      // Git for Windows starts a git of its own, which nobody kills: it ends when its pipes are closed.
      for (const stream of [stdin, stdout, stderr]) stream.destroy()
      killGroup(child)
    },
    keepAlive: (alive) => {
      for (const handle of [child, stdin, stdout, stderr]) {
        if (handle === child || handle instanceof Socket) {
          if (alive) handle?.ref()
          else handle?.unref()
        }
      }
    },
  }
}

function killGroup(child: ChildProcess): void {
  if (process.platform !== 'win32' && child.pid !== undefined) {
    try {
      process.kill(-child.pid, 'SIGKILL')
      return
    } catch {
      // The group has ended, or was not made yet.
    }
  }
  child.kill('SIGKILL')
}

/** Ends all programs that run. */
export function stopPrograms(): void {
  for (const program of running) program.stop()
}

/** How many programs run. */
export function runningPrograms(): number {
  return running.size
}
