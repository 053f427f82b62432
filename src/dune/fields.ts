import type { Span } from '../text/source.ts'
import type { Decoder, Reading, Values } from './decoder.ts'
import { complete, expected } from './decoder.ts'
import type { FieldValue } from './located.ts'
import { ocamlString } from '../text/ocaml-escape.ts'
import { didYouMean } from './nearest.ts'
import { Stop, stop } from './stop.ts'
import type { Atom, List, Sexp } from './syntax.ts'

interface Occurrence {
  readonly name: Atom
  readonly entry: List
}

/**
 * A record: entries `(name argument …)` in any order. Fields are asked for in dune's order, which
 * decides the error that is reported; what nobody asked for is unknown (dune 3.24,
 * `Dune_sexp.Decoder`).
 */
export interface Fields {
  readonly reading: Reading
  readonly span: Span
  /** What has not been asked for, by name; occurrences in the file's order. */
  readonly left: Map<string, Occurrence[]>
  /** Names that were asked for. */
  readonly known: string[]
}

function isNamed(entry: Sexp): boolean {
  return entry.kind === 'list' && entry.elements[0]?.kind === 'atom'
}

/** Sorts entries by name; each must be a list that starts with an atom. */
export function openFields(reading: Reading, span: Span, entries: readonly Sexp[]): Fields {
  const left = new Map<string, Occurrence[]>()
  for (const entry of entries) {
    if (reading.readFor === 'later' && !isNamed(entry)) continue
    const name = entry.kind === 'list' ? entry.elements[0] : undefined
    if (entry.kind !== 'list' || name === undefined) {
      return stop(reading, entry.span, { message: expected('(<name> <values>...)') })
    }
    if (name.kind !== 'atom') return stop(reading, name.span, { message: 'Atom expected' })
    const before = left.get(name.text)
    if (before === undefined) left.set(name.text, [{ name, entry }])
    else before.push({ name, entry })
  }
  return { reading, span, left, known: [] }
}

/** Reads the rest of the values as a record. */
export function record<T>(values: Values, decode: (fields: Fields) => T): T {
  const { reading, span, elements, next } = values
  values.next = elements.length
  const fields = openFields(reading, span, elements.slice(next))
  const result = decode(fields)
  closeFields(fields)
  return result
}

/** Refuses what nobody asked for: of several, the shortest name, then the alphabetically first. */
export function closeFields(fields: Fields): void {
  if (fields.reading.readFor === 'later') return
  let first: string | undefined
  for (const name of fields.left.keys()) {
    if (first === undefined || name.length < first.length) first = name
    else if (name.length === first.length && name < first) first = name
  }
  const last = fields.left.get(first ?? '')?.at(-1)
  if (last === undefined) return
  stop(fields.reading, last.name.span, {
    message: `Unknown field ${ocamlString(last.name.text)}`,
    hints: didYouMean(last.name.text, fields.known.toReversed()),
  })
}

function consume(fields: Fields, name: string): readonly Occurrence[] {
  const found = fields.left.get(name) ?? []
  fields.left.delete(name)
  fields.known.push(name)
  return found
}

function decodeEntry<T>(
  { reading }: Fields,
  { name, entry }: Occurrence,
  decode: Decoder<T>,
): FieldValue<T> {
  const { span: form, elements } = entry
  const values = { reading, span: form, name: name.text, elements, next: 1 }
  const value = complete(values, decode)
  const [first, last] = [elements[1], elements.at(-1)]
  const span =
    first === undefined || last === undefined
      ? form
      : { start: first.span.start, end: last.span.end }
  return { value, span, form }
}

/** An entry; nothing where it is written for a later dune and cannot be read. */
function understood<T>(
  fields: Fields,
  occurrence: Occurrence,
  decode: Decoder<T>,
): FieldValue<T> | undefined {
  if (fields.reading.readFor !== 'later') return decodeEntry(fields, occurrence, decode)
  try {
    return decodeEntry(fields, occurrence, decode)
  } catch (error) {
    if (error instanceof Stop) return undefined
    throw error
  }
}

/** A field that may be there once. */
export function field<T>(
  fields: Fields,
  name: string,
  decode: Decoder<T>,
): FieldValue<T> | undefined {
  const [found, second] = consume(fields, name)
  if (second !== undefined && fields.reading.readFor !== 'later') {
    stop(fields.reading, second.entry.span, {
      message: `Field "${name}" is present too many times`,
    })
  }
  return found === undefined ? undefined : understood(fields, found, decode)
}

/** A field that must be there. */
export function requiredField<T>(fields: Fields, name: string, decode: Decoder<T>): FieldValue<T> {
  const found = field(fields, name, decode)
  return found ?? stop(fields.reading, fields.span, { message: `Field "${name}" is missing` })
}

/** A field that may be there any number of times: read from the last to the first, as dune does. */
export function multiField<T>(
  fields: Fields,
  name: string,
  decode: Decoder<T>,
): readonly FieldValue<T>[] {
  return consume(fields, name)
    .toReversed()
    .map((occurrence) => understood(fields, occurrence, decode))
    .filter((value) => value !== undefined)
    .toReversed()
}

/** What nobody asked for, in the file's order; it counts as read. */
export function remaining(fields: Fields): readonly List[] {
  const entries = [...fields.left.values()].flat().map(({ entry }) => entry)
  fields.left.clear()
  return entries.toSorted((a, b) => a.span.start - b.span.start)
}
