import type { Archive } from './ports.ts'

/** What is built from an archive. */
export interface Verification {
  readonly archive: Archive
  /** Names of the packages. */
  readonly packages: readonly string[]
  /** Whether their tests are run, too. */
  readonly test: boolean
}

/** Tries whether users could build what an archive holds. */
export interface Verifier {
  /** Builds in the unpacked archive; a `Failure` says what did not work. */
  verify(verification: Verification): Promise<void>
}
