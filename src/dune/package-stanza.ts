import type { Source, Span } from '../text/source.ts'
import { positionAt } from '../text/source.ts'
import type { Values } from './decoder.ts'
import { enter, flag, keyword, repeat, since, string } from './decoder.ts'
import type { Dependency } from './dependency.ts'
import { dependencies } from './dependency.ts'
import type { EnabledIf } from './enabled-if.ts'
import { enabledIf } from './enabled-if.ts'
import type { Fields } from './fields.ts'
import { field, record, requiredField } from './fields.ts'
import type { Info, TextList } from './info.ts'
import { readInfo } from './info.ts'
import { atLeast } from './language-version.ts'
import type { FieldValue, Located } from './located.ts'
import { opamPackageName, packageName, packageVersion, siteName, named } from './names.ts'
import { normalisedPath } from './relative-path.ts'
import { stop } from './stop.ts'

/** A field of dependencies, each with its place. */
export type DependencyList = FieldValue<readonly Located<Dependency>[]>

/** A `(package …)` stanza, as it is written: what the project says for all its packages is not in it. */
export interface Package {
  /** The whole stanza. */
  readonly span: Span
  readonly name: FieldValue<string>
  readonly synopsis: FieldValue<string> | undefined
  readonly description: FieldValue<string> | undefined
  readonly version: FieldValue<string> | undefined
  readonly depends: DependencyList | undefined
  readonly conflicts: DependencyList | undefined
  readonly depopts: DependencyList | undefined
  readonly enabledIf: FieldValue<EnabledIf> | undefined
  readonly info: Info
  readonly tags: TextList | undefined
  /** The folder whose contents are the package's, normalised, `.` for the project's own. */
  readonly dir: FieldValue<string> | undefined
  readonly deprecatedNames: readonly Located<string>[]
  /** Whether dune may install nothing for it: it says so, or the language does not ask. */
  readonly allowEmpty: boolean
}

const installSections = [
  'lib',
  'lib_root',
  'libexec',
  'libexec_root',
  'bin',
  'sbin',
  'toplevel',
  'share',
  'share_root',
  'etc',
  'doc',
  'stublibs',
  'man',
  'misc',
] as const

function dir(values: Values): string {
  since(values, '3.21')
  const { value, span } = string(values)
  const path = normalisedPath(value)
  if (path !== undefined) return path
  return stop(values.reading, span, { message: `path outside the workspace: ${value} from .` })
}

/** The first element whose name another one has had, and that one. */
function firstRepeated<T>(
  elements: readonly T[],
  nameOf: (element: T) => string,
): readonly [before: T, again: T] | undefined {
  const seen = new Map<string, T>()
  for (const element of elements) {
    const before = seen.get(nameOf(element))
    if (before !== undefined) return [before, element]
    seen.set(nameOf(element), element)
  }
  return undefined
}

/** `dune-project:4`, as messages about two places show each. */
export function fileAndLine({ name, text }: Source, { start }: Span): string {
  return `${name}:${positionAt(text, start).line}`
}

function deprecatedNames(fields: Fields): readonly Located<string>[] {
  const { reading } = fields
  const names = field(fields, 'deprecated_package_names', (values) => {
    since(values, '2.0')
    return repeat(values, named(packageName))
  })
  const twice = firstRepeated(names?.value ?? [], ({ value }) => value)
  if (twice !== undefined) {
    const lines = twice.map(({ span }) => `- ${fileAndLine(reading.source, span)}`)
    const message = `Deprecated package name ${twice[0].value} is declared twice:`
    stop(reading, undefined, { message: [message, ...lines].join('\n') })
  }
  return names?.value ?? []
}

/** Sites appear in no opam file; they are read because they may be wrong. */
function checkSites(fields: Fields): void {
  const sites = field(fields, 'sites', (values) => {
    since(values, '2.8')
    return repeat(values, (each) =>
      enter(each, (pair) => {
        const section = keyword(pair, installSections)
        return { section, name: named(siteName)(pair).value }
      }),
    )
  })
  const twice = firstRepeated(sites?.value ?? [], ({ name }) => name)
  if (twice === undefined) return
  const lines = twice.map(({ section }) => `- ${section}`)
  const message = `Site location name ${twice[0].name} is declared twice:`
  stop(fields.reading, undefined, { message: [message, ...lines].join('\n') })
}

const text = (values: Values) => string(values).value

function stanza(fields: Fields): Package {
  const nameRule = atLeast(fields.reading.lang, '3.11') ? opamPackageName : packageName
  const { span } = fields
  const name = requiredField(fields, 'name', (values) => named(nameRule)(values).value)
  const synopsis = field(fields, 'synopsis', text)
  const description = field(fields, 'description', text)
  const version = field(fields, 'version', (values) => {
    since(values, '2.5')
    return named(packageVersion)(values).value
  })
  const depends = field(fields, 'depends', dependencies)
  const conflicts = field(fields, 'conflicts', dependencies)
  const depopts = field(fields, 'depopts', dependencies)
  const enabled = field(fields, 'enabled_if', enabledIf)
  const info = readInfo(fields, 'package')
  const tags = field(fields, 'tags', (values) => enter(values, (inner) => repeat(inner, string)))
  const exclusiveDir = field(fields, 'dir', dir)
  const deprecated = deprecatedNames(fields)
  checkSites(fields)
  const allowEmpty = field(fields, 'allow_empty', (values) => {
    since(values, '3.0')
    return flag(values)
  })
  return {
    span,
    name,
    synopsis,
    description,
    version,
    depends,
    conflicts,
    depopts,
    enabledIf: enabled,
    info,
    tags,
    dir: exclusiveDir,
    deprecatedNames: deprecated,
    allowEmpty: !atLeast(fields.reading.lang, '3.0') || allowEmpty?.value === true,
  }
}

/** Reads `(package …)` (dune 3.24, `Package.decode`). */
export function packageStanza(values: Values): Package {
  return record(values, stanza)
}
