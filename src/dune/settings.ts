import type { Values } from './decoder.ts'
import { constructor, flag, keyword, repeat, since, string } from './decoder.ts'
import { ocamlString } from '../text/ocaml-escape.ts'
import type { Fields } from './fields.ts'
import { field, multiField, record, remaining, requiredField } from './fields.ts'
import type { VersionText } from './language-version.ts'
import type { FieldValue } from './located.ts'
import { packageName, packageVersion, named } from './names.ts'
import { stop } from './stop.ts'

/** Reads a setting that is on or off. */
export function readFlag(
  fields: Fields,
  name: string,
  version: VersionText,
): FieldValue<boolean> | undefined {
  return field(fields, name, (values) => {
    since(values, version)
    return flag(values)
  })
}

/** Reads `(implicit_transitive_deps …)`, the only flag whose values have versions of their own. */
export function readImplicitTransitiveDeps(fields: Fields): void {
  field(fields, 'implicit_transitive_deps', (values) => {
    const start = values.next
    const word = keyword(values, ['true', 'false', 'false-if-hidden-includes-supported'])
    const span = values.elements[start]?.span ?? values.span
    const value = { ...values, span, name: word }
    since(value, word === 'true' || word === 'false' ? '1.7' : '3.20')
    return word
  })
}

/** Reads `(formatting …)`. */
export function readFormatting(fields: Fields): void {
  field(fields, 'formatting', (values) => {
    since(values, '2.0')
    const sexp = values.elements[values.next]
    if (sexp === undefined || sexp.kind === 'list') {
      record(values, (inner) => field(inner, 'enabled_for', (names) => repeat(names, string)))
      return
    }
    if (sexp.kind !== 'atom' || sexp.text !== 'disabled') {
      stop(values.reading, sexp.span, { message: "'disabled' expected" })
    }
    values.next++
  })
}

/** Reads `(cram …)`, whose value may be quoted. */
export function readCram(fields: Fields): void {
  field(fields, 'cram', (values) => {
    since(values, '2.7')
    const { value, span } = string(values)
    if (value === 'enable' || value === 'disable') return
    stop(values.reading, span, { message: "must be 'disable' or 'enable'" })
  })
}

function pinnedPackage(values: Values) {
  return record(values, (fields) => {
    const name = requiredField(fields, 'name', (inner) => named(packageName)(inner).value)
    field(fields, 'version', named(packageVersion))
    return { name: name.value, span: fields.span }
  })
}

/** Reads the `(pin …)` entries. */
export function readPins(fields: Fields): void {
  const pins = multiField(fields, 'pin', (values) =>
    record(values, (inner) => {
      requiredField(inner, 'url', string)
      return multiField(inner, 'package', pinnedPackage)
    }),
  )
  const seen = new Map<string, (typeof pins)[number]['span']>()
  for (const { name, span } of pins.flatMap((pin) => pin.value.map(({ value }) => value))) {
    const before = seen.get(name)
    if (before !== undefined) {
      stop(fields.reading, before, { message: `package ${ocamlString(name)} is already defined` })
    }
    seen.set(name, span)
  }
}

/** The warnings a project can switch, in dune's words, and the language that made each a choice. */
const switchableWarnings = [
  ['no_keep_locs', '3.11'],
  ['missing_project_name', '3.11'],
  ['escaping_paths_in_install_stanza', '3.11'],
  ['duplicate_deps', '3.18'],
] as const

/** A warning that a project can switch. */
export type WarningName = (typeof switchableWarnings)[number][0]

/** The switches, `true` for enabled; the first one counts for a warning that has several. */
export type WarningSettings = ReadonlyMap<WarningName, boolean>

/** Reads `(warnings …)`. */
export function readWarnings(fields: Fields): WarningSettings {
  const settings = new Map<WarningName, boolean>()
  const switches = switchableWarnings.map(
    ([name, version]) =>
      [
        name,
        (values: Values) => {
          since(values, version)
          const { value, span } = string(values)
          if (value !== 'enabled' && value !== 'disabled') {
            const message = 'only "enabled" and "disabled" are allowed'
            stop(values.reading, span, { message, code: 'dune-project-warnings' })
          }
          if (!settings.has(name)) settings.set(name, value === 'enabled')
        },
      ] as const,
  )
  field(fields, 'warnings', (values) => {
    since(values, '3.11')
    record(values, (inner) => {
      const { reading, span } = inner
      const entries = { reading, span, name: values.name, elements: remaining(inner), next: 0 }
      repeat(entries, (each) => constructor(each, switches))
    })
  })
  return settings
}

/** Refuses a second `(lang …)`. */
export function refuseLang(fields: Fields): void {
  multiField(fields, 'lang', (values) =>
    stop(values.reading, values.span, {
      message: 'The (lang ..) line cannot appear more than once.',
    }),
  )
}

/** Refuses `(pkg …)`, which is for workspaces. */
export function refusePkg(fields: Fields): void {
  field(fields, 'pkg', (values) =>
    stop(values.reading, values.span, {
      message: 'The (pkg ...) stanza is only valid in dune-workspace files.',
      hints: [
        "Move this stanza to your dune-workspace file. If you don't have one, create one in your workspace root.",
      ],
    }),
  )
}
