import { Failure } from '../../src/release/model/failure.ts'

/** The code of the failure that a call ends with; nothing where it ends well. */
export function codeOf(call: () => unknown): string | undefined {
  try {
    call()
    return undefined
  } catch (error) {
    if (error instanceof Failure) return error.code
    throw error
  }
}
