import type { Span } from '../text/source.ts'
import { BadFormat } from './codec.ts'
import type { OpamField, OpamItem, OpamSection, OpamValue } from './syntax.ts'

/** What is wrong with a field or section: opam's finding 3, "File format error in". */
export interface FieldError {
  /** `depends`, `url.checksum`, or the kind of a section. */
  readonly field: string
  readonly message: string
  /** Absent if opam reports no place. */
  readonly span?: Span
}

/** A field that a file may have, and what reading it does to a draft. */
interface ReadableField<Draft> {
  readonly name: string
  /** Throws `BadFormat` and nothing else. */
  readonly read: (draft: Draft, value: OpamValue, at: Span | undefined) => void
  readonly cleanUp?: (draft: Draft) => void
}

/** What may stand in a file or section. */
export interface Readable<Draft> {
  readonly fields: readonly ReadableField<Draft>[]
  /** The kinds of sections. */
  readonly sections: readonly string[]
}

/**
 * Reads fields into a draft, in the order of the table whatever the order of the file (opam 2.6.1,
 * `OpamFormat.I.fields`). Of what stands twice the first counts. Answers the sections that may
 * stand there, and all that is wrong: first what does not belong there, in the order of the file,
 * then what cannot be read.
 */
export function readFields<Draft>(
  items: readonly OpamItem[],
  readable: Readable<Draft>,
  draft: Draft,
): { readonly sections: readonly OpamSection[]; readonly errors: readonly FieldError[] } {
  const names = fieldNames(readable.fields)
  const found = new Map<string, OpamField>()
  const sections = new Map<string, OpamSection>()
  const errors: FieldError[] = []
  for (const item of items) {
    if (item.kind === 'section') {
      const message = addSection(item, readable.sections, sections)
      if (message !== undefined) errors.push({ field: item.sectionKind, message })
    } else if (!names.has(item.name)) {
      errors.push(fieldError(item.name, `Invalid field ${item.name}`, nameSpan(item)))
    } else if (found.has(item.name)) {
      errors.push(fieldError(item.name, `Duplicate field ${item.name}`, nameSpan(item)))
    } else {
      found.set(item.name, item)
    }
  }
  for (const field of readable.fields) {
    const item = found.get(field.name)
    if (item === undefined) continue
    const error = attempt(field.name, () => {
      const span = nameSpan(item)
      // To opam the value stands where the name does; only what is inside it has a place of its own.
      field.read(draft, placedAt(item.value, span), span)
      field.cleanUp?.(draft)
    })
    if (error !== undefined) errors.push(error)
  }
  return { sections: [...sections.values()], errors }
}

/** The names of the fields of a table, which is the same for thousands of files. */
const namesOfTables = new WeakMap<readonly { readonly name: string }[], ReadonlySet<string>>()

function fieldNames(fields: readonly { readonly name: string }[]): ReadonlySet<string> {
  const known = namesOfTables.get(fields)
  if (known !== undefined) return known
  const names = new Set(fields.map(({ name }) => name))
  namesOfTables.set(fields, names)
  return names
}

/**
 * The value with another place. Nearly all are strings or lists: V8 makes objects whose fields are
 * spelled out in less time than copies of objects of many kinds.
 */
function placedAt(value: OpamValue, span: Span | undefined): OpamValue {
  if (span === undefined) return value
  if (value.kind === 'string') return { kind: 'string', value: value.value, span }
  if (value.kind === 'list') return { kind: 'list', items: value.items, span }
  return { ...value, span }
}

/** Keeps a section that may stand there and is the first of its kind and name, or says why not. */
function addSection(
  section: OpamSection,
  kinds: readonly string[],
  sections: Map<string, OpamSection>,
): string | undefined {
  const { sectionKind, name } = section
  if (!kinds.includes(sectionKind)) return `Invalid section ${sectionKind}`
  const key = name === undefined ? sectionKind : `${sectionKind} ${name}`
  if (sections.has(key)) return `Duplicate section ${sectionKind}`
  sections.set(key, section)
  return undefined
}

/** Runs a reading; answers what is wrong. */
export function attempt(field: string, read: () => void): FieldError | undefined {
  try {
    read()
    return undefined
  } catch (error) {
    if (!(error instanceof BadFormat)) throw error
    return fieldError(field, error.message, error.span)
  }
}

function fieldError(field: string, message: string, span: Span | undefined): FieldError {
  return span === undefined ? { field, message } : { field, message, span }
}

/** The name of a field, which is where opam says that a field stands. */
function nameSpan({ name, span }: OpamField): Span | undefined {
  return span === undefined ? undefined : { start: span.start, end: span.start + name.length }
}
