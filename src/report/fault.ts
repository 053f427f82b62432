import type { Annotation } from './annotations.ts'

/** A fault of this program as the log tells it. */
export interface Fault {
  readonly annotation: Annotation
  /** Where in the program it happened, for the log; absent where the error does not say. */
  readonly stack: string | undefined
}

/** What is known of the run in which a fault happened. */
export interface FaultContext {
  /** Of the action, `owner/name`: where faults are reported. */
  readonly repository: string
}

/** What to say of an error that nobody expected: whose fault it is, and where to report it. */
export function faultOf(error: unknown, { repository }: FaultContext): Fault {
  const stack = error instanceof Error ? error.stack : undefined
  return {
    annotation: {
      severity: 'error',
      title: 'A bug in dune-publish',
      message: [
        `This is a bug in dune-publish, not in your project: ${String(error)}`,
        `Report it, with the lines of the log above, at https://github.com/${repository}/issues`,
        'You can run again. The next run continues where this one stopped.',
      ].join('\n'),
    },
    stack,
  }
}
