import type { Span } from '../text/source.ts'

/** A value is of another kind than the one that is read; the codec around it names it. */
export class Unexpected extends Error {
  readonly span: Span | undefined

  constructor(span?: Span) {
    super('unexpected value')
    this.span = span
  }
}

/** A value of the right kind says something that cannot be. */
export class Refused extends Error {}

/** A field cannot be read: opam's words, and the place if it is known. Never leaves this folder. */
export class BadFormat extends Error {
  readonly span: Span | undefined

  constructor(message: string, span?: Span) {
    super(message)
    this.span = span
  }
}

/**
 * How a part of a field is read and written back: opam's `OpamPp`, whose names show in its messages.
 * `read` may throw `Unexpected`, `Refused` and `BadFormat`; `at` is where the part stands.
 */
export interface Codec<Input, Output> {
  readonly name: string
  readonly read: (input: Input, at: Span | undefined) => Output
  readonly write: (output: Output) => Input
}

/**
 * Reads, and says with the codec's name and place what is wrong, as opam does wherever it starts a
 * parser of its own (opam 2.6.1, `OpamPp.parse`).
 */
export function decode<Input, Output>(
  codec: Codec<Input, Output>,
  input: Input,
  at: Span | undefined,
): Output {
  try {
    return codec.read(input, at)
  } catch (error) {
    if (error instanceof BadFormat) {
      throw error.span === undefined ? new BadFormat(error.message, at) : error
    }
    if (error instanceof Unexpected) {
      throw new BadFormat(`expected ${codec.name}`, error.span ?? at)
    }
    if (error instanceof Refused) {
      throw new BadFormat(`while expecting ${codec.name}: ${error.message}`, at)
    }
    throw error
  }
}
