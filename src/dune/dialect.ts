import { action } from './action.ts'
import type { Values } from './decoder.ts'
import { onlySince, repeat, since, string } from './decoder.ts'
import { ocamlString } from '../text/ocaml-escape.ts'
import type { Fields } from './fields.ts'
import { field, record, requiredField } from './fields.ts'
import { atLeast } from './language-version.ts'
import type { FieldValue } from './located.ts'
import type { Log } from './stop.ts'
import { stop } from './stop.ts'

/** A syntax of OCaml with file name extensions of its own; it appears in no opam file. */
export interface Dialect {
  readonly name: string
  /** Without the leading dot, the interface's first. */
  readonly extensions: readonly string[]
}

const builtinDialects: readonly Dialect[] = [
  { name: 'ocaml', extensions: ['mli', 'ml'] },
  { name: 'reason', extensions: ['rei', 're'] },
]

/** What `(using melange …)` brings along. */
export const rescriptDialect: Dialect = { name: 'rescript', extensions: ['resi', 'res'] }

function extension(values: Values): string {
  const { value, span } = string(values)
  const { reading } = values
  if (value.startsWith('.')) stop(reading, span, { message: "extension must not start with '.'" })
  if (value.includes('.') && !atLeast(reading.lang, '3.9')) {
    const what = 'the possibility of defining extensions containing periods'
    stop(reading, span, { message: onlySince(what, '3.9') })
  }
  if (value === '' || value.includes('/')) {
    stop(reading, span, { message: "extension must start with '.' and not contain '/'." })
  }
  return value
}

function fileKind(fields: Fields): string {
  const { value } = requiredField(fields, 'extension', extension)
  for (const name of ['preprocess', 'format', 'print_ast']) {
    field(fields, name, (values) => action(values))
  }
  field(fields, 'merlin_reader', (values) => {
    since(values, '3.16')
    string(values)
    return repeat(values, string)
  })
  return value
}

/** Reads `(dialect …)` (dune 3.24, `Dialect.decode`). */
export function dialect(values: Values): Dialect {
  since(values, '1.11')
  return record(values, (fields) => {
    const { reading, span } = fields
    const name = requiredField(fields, 'name', (inner) => string(inner).value)
    const kind = (fieldName: string) =>
      field(fields, fieldName, (inner) => record(inner, fileKind))?.value
    const implementation = kind('implementation')
    const interfaces = kind('interface')
    if (!atLeast(reading.lang, '3.9')) {
      const omitted = (fieldName: string) =>
        stop(reading, span, {
          message: onlySince(`omitting (${fieldName}) in dialects`, '3.9'),
        })
      if (implementation === undefined) omitted('implementation')
      if (interfaces === undefined) omitted('interface')
    }
    const extensions = [interfaces, implementation].filter((kindOf) => kindOf !== undefined)
    return { name: name.value, extensions }
  })
}

/** Refuses a dialect whose name or extension another one has. */
export function checkDialects(
  log: Log,
  dialects: readonly Pick<FieldValue<Dialect>, 'value' | 'span'>[],
): void {
  const owners = new Map(
    builtinDialects.flatMap(({ name, extensions }) =>
      extensions.map((ext) => [ext, name] as const),
    ),
  )
  const names = new Set(builtinDialects.map(({ name }) => name))
  for (const { value, span } of dialects) {
    const shown = ocamlString(value.name)
    if (names.has(value.name)) stop(log, span, { message: `dialect ${shown} is already defined` })
    names.add(value.name)
    for (const ext of value.extensions) {
      const owner = owners.get(ext)
      if (owner !== undefined) {
        stop(log, span, {
          message: `extension ${ocamlString(ext)} is already registered by dialect ${ocamlString(owner)}`,
        })
      }
      owners.set(ext, value.name)
    }
  }
}
