import { Failure } from '../release/model/failure.ts'

/**
 * What the system answered when a file or folder could not be read or made: `"out/x": not a directory
 * (ENOTDIR).`; `undefined` for any other error. Told by its shape, as the runtime has several classes.
 */
export function systemErrorText(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  if (!('code' in error) || !('syscall' in error) || !('message' in error)) return undefined
  const { code, message } = error
  const path = 'path' in error && typeof error.path === 'string' ? error.path : undefined
  if (typeof code !== 'string' || typeof message !== 'string') return undefined
  if (error.syscall === 'uv_cwd') return `The working directory no longer exists (${code}).`
  // `ENOTDIR: not a directory, mkdir '/out/x'`
  const words = /^[A-Z0-9]+: ([^,]*)/.exec(message)?.[1] ?? message
  return `${path === undefined ? 'The system says' : JSON.stringify(path)}: ${words} (${code}).`
}

/** The same as a `Failure`, `system-error`; `undefined` for any other error. */
export function systemFailure(error: unknown, what: string): Failure | undefined {
  const text = systemErrorText(error)
  if (text === undefined) return undefined
  return new Failure('system-error', `${what} ${text}`, {
    hint: 'Check the path, its permissions, the free space on the disk, and the limit for open files. Then run again.',
    cause: error,
  })
}
