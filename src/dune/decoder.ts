import type { Span } from '../text/source.ts'
import { didYouMean } from './nearest.ts'
import type { LanguageVersion, VersionText } from './language-version.ts'
import { atLeast } from './language-version.ts'
import type { Located } from './located.ts'
import type { ReadFor } from './other-dune.ts'
import type { Log, Saying } from './stop.ts'
import { stop } from './stop.ts'
import type { Sexp } from './syntax.ts'

/** A log, with what decides how entries are read: the language and the extensions in use. */
export interface Reading extends Log {
  readonly lang: LanguageVersion
  readonly extensions: ReadonlyMap<string, Located<LanguageVersion>>
  readonly readFor: ReadFor
}

/**
 * The arguments of a field, constructor or plain list, read from first to last (dune 3.24,
 * `Dune_sexp.Decoder`).
 */
export interface Values {
  readonly reading: Reading
  /** The whole field or list. */
  readonly span: Span
  /** The field's or constructor's name; absent in a plain list. */
  readonly name: string | undefined
  readonly elements: readonly Sexp[]
  /** Index of the element that is read next. */
  next: number
  /** What is said of values of a wrong shape, instead of what is wrong with them. */
  readonly refusal?: Refusal
}

/**
 * What dune says of values that it also tries as something else, and that are neither: the failure of
 * the second attempt.
 */
export interface Refusal {
  readonly span: Span
  readonly message: string
}

/** Stops at values of a wrong shape. */
export function refuse(values: Values, span: Span, saying: Saying): never {
  const { reading, refusal } = values
  return refusal === undefined
    ? stop(reading, span, saying)
    : stop(reading, refusal.span, { message: refusal.message })
}

/** Reads some of the values. */
export type Decoder<T> = (values: Values) => T

/** The next value, which must be there. */
export function take(values: Values): Sexp {
  const { reading, span, name, elements } = values
  const sexp = elements[values.next]
  if (sexp === undefined) {
    if (name !== undefined) {
      return stop(reading, span, { message: `Not enough arguments for "${name}"` })
    }
    return refuse(values, { start: span.end, end: span.end }, { message: 'Premature end of list' })
  }
  values.next++
  return sexp
}

/** What `decode` reads, when it leaves nothing over; `refusal` is what is said where it does. */
export function complete<T>(
  values: Values,
  decode: Decoder<T>,
  refusal: Refusal | undefined = values.refusal,
): T {
  const result = decode(values)
  const left = values.elements[values.next]
  if (left !== undefined) {
    const { name } = values
    const message = name === undefined ? 'This value is unused' : `Too many arguments for "${name}"`
    refuse(refusal === undefined ? values : { ...values, refusal }, left.span, { message })
  }
  return result
}

/** An atom or a string. */
export function string(values: Values): Located<string> {
  const sexp = take(values)
  if (sexp.kind === 'atom' || sexp.kind === 'string') return { value: sexp.text, span: sexp.span }
  return stop(values.reading, sexp.span, { message: 'Atom or quoted string expected' })
}

/** What `decode` reads, again and again until the end. */
export function repeat<T>(values: Values, decode: Decoder<T>): readonly T[] {
  const all: T[] = []
  while (values.next < values.elements.length) all.push(decode(values))
  return all
}

/** A list, and what is in it. */
export function enter<T>(values: Values, decode: Decoder<T>): T {
  const sexp = take(values)
  if (sexp.kind !== 'list') return stop(values.reading, sexp.span, { message: 'List expected' })
  const { reading } = values
  const { span, elements } = sexp
  return complete({ reading, span, name: undefined, elements, next: 0 }, decode)
}

/** A fixed word, which must be an atom; `words` are the ones there are, in dune's order. */
export function keyword<const T extends string>(values: Values, words: readonly T[]): T {
  const sexp = take(values)
  if (sexp.kind !== 'atom') return stop(values.reading, sexp.span, { message: 'Atom expected' })
  const word = words.find((candidate) => candidate === sexp.text)
  return (
    word ??
    stop(values.reading, sexp.span, {
      message: `Unknown value ${sexp.text}`,
      hints: didYouMean(sexp.text, words),
    })
  )
}

/** `true` or `false`. */
function boolean(values: Values): boolean {
  return keyword(values, ['true', 'false']) === 'true'
}

/** A boolean that may be left out where it is true. */
export function flag(values: Values): boolean {
  return values.next === values.elements.length || boolean(values)
}

/** What a constructor's arguments are read as, by its name. */
export type Constructors<T> = readonly (readonly [name: string, decode: Decoder<T>])[]

/** Whether a constructor without arguments may stand without its parentheses. */
export type Parentheses = 'optional' | 'required'

/** `(name argument …)`, one of several constructors; without arguments also plain `name`. */
export function constructor<T>(
  values: Values,
  constructors: Constructors<T>,
  parentheses: Parentheses = 'optional',
): T {
  const { reading, refusal } = values
  const sexp = take(values)
  if (sexp.kind === 'atom' && parentheses === 'optional') {
    return construct(
      { reading, span: sexp.span, name: sexp.text, elements: [], next: 0 },
      sexp.span,
    )
  }
  const form = parentheses === 'optional' ? '(<atom> ...) or <atom>' : '(<atom> ...)'
  if (sexp.kind !== 'list') return refuse(values, sexp.span, { message: expected(form) })
  const [head] = sexp.elements
  if (head === undefined) return refuse(values, sexp.span, { message: expected(form) })
  if (head.kind !== 'atom') return refuse(values, head.span, { message: 'Atom expected' })
  const { span, elements } = sexp
  return construct({ reading, span, name: head.text, elements, next: 1 }, head.span)

  function construct(args: Values, nameSpan: Span): T {
    const name = args.name ?? ''
    const found = constructors.find(([candidate]) => candidate === name)
    if (found !== undefined) return complete(args, found[1], refusal)
    return refuse(values, nameSpan, {
      message: `Unknown constructor ${name}`,
      hints: didYouMean(
        name,
        constructors.map(([candidate]) => candidate),
      ),
    })
  }
}

/** What must be there instead of something that is no such form. */
export function expected(form: string): string {
  return `S-expression of the form ${form} expected`
}

/** Where something needs a newer language, and what to call it: by default the field, in quotes. */
export interface Gate {
  readonly since: VersionText
  readonly what?: string
}

/** Stops the reading where the language is older than the gate (dune 3.24, `Syntax.since`). */
export function since(values: Values, gate: Gate | VersionText): void {
  const { since: bound, what = `'${values.name ?? ''}'` } =
    typeof gate === 'string' ? { since: gate } : gate
  if (atLeast(values.reading.lang, bound)) return
  stop(values.reading, values.span, { message: onlySince(what, bound) })
}

/** The sentence about something that the language of the file is too old for. */
export function onlySince(what: string, bound: VersionText): string {
  return `${what} is only available since version ${bound} of the dune language. Please update your dune-project file to have (lang dune ${bound}).`
}
