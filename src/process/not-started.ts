import { Failure } from '../release/model/failure.ts'

/** What a system answers that has no room for one more program, or for its pipes. */
const limits: Readonly<Record<string, string>> = {
  EAGAIN: 'too many processes',
  EMFILE: 'this process has too many open files',
  ENFILE: 'the system has too many open files',
  ENOMEM: 'not enough memory',
}

/**
 * The failure of a program that was not started: `system-limit` where the system had no room for it,
 * else what the program's absence means.
 */
export function notStarted(program: string, cause: unknown, missing: () => Failure): Failure {
  const code =
    typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined
  const limit = typeof code === 'string' ? limits[code] : undefined
  if (limit === undefined) return missing()
  return new Failure(
    'system-limit',
    `The system did not start the program "${program}": ${limit} (${String(code)}).`,
    {
      hint: 'Raise the limit ("ulimit -n" for files, "ulimit -u" for processes), or run fewer things at the same time. Then run again.',
      cause,
    },
  )
}
