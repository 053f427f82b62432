import type { Span } from '../text/source.ts'

/** A piece of information and the place it was read from. */
export interface Located<T> {
  readonly value: T
  readonly span: Span
}

/** What a field says: `span` is its arguments (the whole field when it has none), `form` the field. */
export interface FieldValue<T> extends Located<T> {
  readonly form: Span
}
