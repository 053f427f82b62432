import type { Span } from '../text/source.ts'
import type { Reading, Values } from './decoder.ts'
import { complete, repeat, string, take } from './decoder.ts'
import { ocamlString } from '../text/ocaml-escape.ts'
import { deletedExtensions, offeredExtensions } from './extensions.ts'
import type { Fields } from './fields.ts'
import { field, multiField, record } from './fields.ts'
import type { LanguageVersion } from './language-version.ts'
import { atLeast, versionText } from './language-version.ts'
import {
  readVersion,
  checkSupported,
  isNewestDune,
  stopAtDeletedExtension,
} from './supported-versions.ts'
import type { Located } from './located.ts'
import { didYouMean } from './nearest.ts'
import type { Log } from './stop.ts'
import { stop } from './stop.ts'

/** An extension in use. */
interface Used {
  readonly name: string
  readonly version: Located<LanguageVersion>
  /** What stands behind the version. */
  readonly rest: Values
}

function using(values: Values): Used {
  const { reading } = values
  const { value: name, span } = string(values)
  const sexp = take(values)
  if (sexp.kind !== 'atom') return stop(reading, sexp.span, { message: 'Atom expected' })
  const read = readVersion(reading, { value: sexp.text, span: sexp.span })
  const version = { value: read, span: sexp.span }
  checkExtension(values, { value: name, span }, version)
  const rest = { ...values }
  values.next = values.elements.length
  return { name, version, rest }
}

function checkExtension(
  { reading, span }: Values,
  name: Located<string>,
  version: Located<LanguageVersion>,
): void {
  const { lang, readFor } = reading
  const deleted = deletedExtensions.find((extension) => extension.name === name.value)
  if (deleted !== undefined) {
    stopAtDeletedExtension(reading, { language: deleted, version, lang, readFor, span })
    return
  }
  const language = offeredExtensions.find((extension) => extension.name === name.value)
  if (language !== undefined) {
    checkSupported(reading, { language, version, lang, readFor })
  } else if (readFor !== 'later') {
    const names = [...offeredExtensions, ...deletedExtensions].map((extension) => extension.name)
    stop(reading, name.span, {
      message: `Unknown extension ${ocamlString(name.value)}.`,
      hints: didYouMean(name.value, names.toSorted()),
      // A new extension asks for the language it came with.
      otherDune: isNewestDune(lang)
        ? { kind: 'later', asks: `(using ${name.value} ${versionText(version.value)})` }
        : undefined,
    })
  }
}

/** How `(using fmt …)` chose what to format; it lasted until 1.12. */
export interface FormatExtension {
  readonly span: Span
  /** What it formats; everything where absent. */
  readonly only: readonly string[] | undefined
}

function formatExtension({ rest, version }: Used): FormatExtension {
  const names = complete(rest, (values) =>
    record(values, (fields) => field(fields, 'enabled_for', (inner) => repeat(inner, string))),
  )?.value.map(({ value }) => value)
  const byVersion: Readonly<Record<string, readonly string[]>> = {
    '1.0': ['ocaml', 'reason'],
    '1.1': ['dune', 'ocaml', 'reason'],
  }
  return { span: rest.span, only: names ?? byVersion[versionText(version.value)] }
}

/** The extensions in use by name, each with the place of its version, and the setting of `fmt`. */
export interface Extensions {
  readonly versions: ReadonlyMap<string, Located<LanguageVersion>>
  /** The whole `(using …)` entries. */
  readonly forms: ReadonlyMap<string, Span>
  readonly format: FormatExtension | undefined
}

/** Reads the `(using …)` entries, which decide how the others are read. */
export function readExtensions(fields: Fields): Extensions {
  const all = multiField(fields, 'using', using)
  const versions = new Map<string, Located<LanguageVersion>>()
  const forms = new Map<string, Span>()
  for (const { value, form } of all) {
    if (versions.has(value.name) && fields.reading.readFor !== 'later') {
      stop(fields.reading, form, {
        message: `Extension ${ocamlString(value.name)} specified for the second time.`,
      })
    }
    versions.set(value.name, value.version)
    forms.set(value.name, form)
  }
  let format: FormatExtension | undefined
  for (const { value } of all) {
    if (fields.reading.readFor === 'later') break
    if (value.name === 'fmt') format = formatExtension(value)
    else complete(value.rest, () => undefined)
  }
  return { versions, forms, format }
}

/** Refuses `(using fmt …)` where formatting is on anyway. */
export function checkFormatExtension(
  log: Log,
  format: FormatExtension | undefined,
  lang: LanguageVersion,
): void {
  if (format === undefined || !atLeast(lang, '2.0')) return
  const advice = ['Starting with (lang dune 2.0), formatting is enabled by default.']
  if (format.only === undefined) {
    advice.push('To port it to the new syntax, you can delete this part.')
  } else {
    const dialects = [...new Set(format.only)].filter((name) => name !== 'dune').toSorted()
    const names = format.only.includes('dune') ? ['dune', ...dialects] : dialects
    advice.push('To port it to the new syntax, you can replace this part by:')
    const enabledFor = names.length === 0 ? '' : ` (${['enabled_for', ...names].join(' ')})`
    advice.push(`(formatting${enabledFor})`)
  }
  stop(log, format.span, { message: advice.join('\n') })
}

/** What is read with these extensions in use. */
export function withExtensions(fields: Fields, { versions }: Extensions): Fields {
  const reading: Reading = { ...fields.reading, extensions: versions }
  return { ...fields, reading }
}
