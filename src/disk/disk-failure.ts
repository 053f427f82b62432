import { Failure } from '../release/model/failure.ts'

/**
 * What a disk that is full, or may not be written to, makes of writing a file, as a `Failure`
 * `archive-unwritten`; every other error stays what it is.
 */
export function diskFailure(error: unknown, path: string): unknown {
  // Errors of the system alone tell which call it was.
  if (typeof error !== 'object' || error === null || !('syscall' in error)) return error
  const said = 'message' in error ? String(error.message) : String(error.syscall)
  return new Failure('archive-unwritten', `The archive "${path}" could not be written: ${said}.`, {
    hint: 'Make room on the disk, or name a folder that may be written to; then run again.',
    cause: error,
  })
}
