import type { Diagnostic } from '../text/diagnostic.ts'
import type { Source, Span } from '../text/source.ts'
import type { Reading } from './decoder.ts'
import { keyword, since, string } from './decoder.ts'
import { rescriptDialect, checkDialects, dialect } from './dialect.ts'
import { ocamlString } from '../text/ocaml-escape.ts'
import type { Fields } from './fields.ts'
import { closeFields, field, multiField, openFields } from './fields.ts'
import { firstLine } from './first-line.ts'
import type { Info } from './info.ts'
import { readInfo } from './info.ts'
import type { LanguageVersion } from './language-version.ts'
import { atLeast } from './language-version.ts'
import { readVersion, duneLanguage, checkSupported } from './supported-versions.ts'
import type { FieldValue, Located } from './located.ts'
import { packageVersion, checkProjectName, named } from './names.ts'
import { didYouMean } from './nearest.ts'
import type { OpamFileLocation } from './package-set.ts'
import { checkFolders, checkPackages } from './package-set.ts'
import type { Package } from './package-stanza.ts'
import { packageStanza } from './package-stanza.ts'
import { parseEntries } from './parser.ts'
import { warnOfProject } from './project-warnings.ts'
import type { WarningSettings } from './settings.ts'
import {
  readCram,
  readFlag,
  readFormatting,
  readImplicitTransitiveDeps,
  readPins,
  readWarnings,
  refuseLang,
  refusePkg,
} from './settings.ts'
import type { OtherDune, ReadFor } from './other-dune.ts'
import type { Log } from './stop.ts'
import { Stop, stop } from './stop.ts'
import type { FirstLine, ProjectSyntax, Sexp } from './syntax.ts'
import type { Extensions } from './using.ts'
import { checkFormatExtension, readExtensions, withExtensions } from './using.ts'

/** What a `dune-project` says, as far as releases, opam files and `dune subst` ask for it. */
export interface Project {
  readonly source: Source
  /** The tree it was read from. */
  readonly syntax: ProjectSyntax
  /** The version of the dune language. */
  readonly lang: Located<LanguageVersion>
  readonly name: FieldValue<string> | undefined
  readonly version: FieldValue<string> | undefined
  readonly info: Info
  /** The `(package …)` stanzas in the file's order; none where opam files are written by hand. */
  readonly packages: readonly Package[]
  /** Whether dune writes the opam files; absent counts as no. */
  readonly generateOpamFiles: FieldValue<boolean> | undefined
  readonly opamFileLocation: FieldValue<OpamFileLocation> | undefined
  /** Whether `dune subst` may be used; absent counts as enabled. */
  readonly subst: FieldValue<'enabled' | 'disabled'> | undefined
  /** The extensions in use by name; the place is that of the version. */
  readonly extensions: ReadonlyMap<string, Located<LanguageVersion>>
  readonly warnings: WarningSettings
}

/** The project, where it has no error, and all that dune says about it, in dune's order. */
export interface ProjectReading {
  readonly project: Project | undefined
  readonly diagnostics: readonly Diagnostic[]
  /** Where there is an error: the dune that would not have it. */
  readonly otherDune: OtherDune | undefined
}

function readLang(
  log: Log,
  { language, version }: FirstLine,
  readFor: ReadFor,
): Located<LanguageVersion> {
  if (language.text.includes('.')) {
    stop(log, undefined, { message: `syntax name ${language.text} may not contain '.'` })
  }
  if (/[\x80-\xff]/.test(version.text)) {
    stop(log, version.span, {
      message:
        'Invalid atom: contains non-ASCII character(s). Atoms must only contain ASCII characters.',
    })
  }
  const value = readVersion(log, { value: version.text, span: version.span })
  if (language.text !== duneLanguage.name) {
    stop(log, language.span, {
      message: `Unknown language ${ocamlString(language.text)}.`,
      hints: didYouMean(language.text, [duneLanguage.name]),
    })
  }
  const lang = { value, span: version.span }
  checkSupported(log, { language: duneLanguage, version: lang, lang: value, readFor })
  return lang
}

/** The settings between the packages and the warnings, in dune's order; most matter to builds only. */
function readSettings(fields: Fields) {
  readPins(fields)
  readImplicitTransitiveDeps(fields)
  readFlag(fields, 'wrapped_executables', '1.11')
  readFlag(fields, 'map_workspace_root', '3.7')
  const approximateMerlin = readFlag(fields, 'allow_approximate_merlin', '1.9')
  readFlag(fields, 'executables_implicit_empty_intf', '2.9')
  readFlag(fields, 'accept_alternative_dune_file_name', '3.0')
  refuseLang(fields)
  const generateOpamFiles = readFlag(fields, 'generate_opam_files', '1.10')
  readFlag(fields, 'use_standard_c_and_cxx_flags', '2.8')
  const dialects = multiField(fields, 'dialect', dialect)
  readFlag(fields, 'explicit_js_mode', '1.11')
  readFormatting(fields)
  const subst = field(fields, 'subst', (values) => {
    since(values, '3.0')
    return keyword(values, ['disabled', 'enabled'])
  })
  readFlag(fields, 'strict_package_deps', '2.3')
  readCram(fields)
  readFlag(fields, 'expand_aliases_in_sandbox', '3.0')
  const opamFileLocation = field(fields, 'opam_file_location', (values) => {
    since(values, '3.8')
    return keyword(values, ['relative_to_project', 'inside_opam_directory'])
  })
  const warnings = readWarnings(fields)
  refusePkg(fields)
  return { approximateMerlin, generateOpamFiles, dialects, subst, opamFileLocation, warnings }
}

function readStatements(fields: Fields) {
  const name = field(fields, 'name', (values) => {
    const { value, span } = string(values)
    checkProjectName(values.reading, value, span)
    return value
  })
  const version = field(fields, 'version', (values) => named(packageVersion)(values).value)
  const info = readInfo(fields, 'project')
  const packages = multiField(fields, 'package', packageStanza).map(({ value }) => value)
  return { name, version, info, packages }
}

type Stated = ReturnType<typeof readStatements> & ReturnType<typeof readSettings>

/** What `(using melange …)` brings along; from 3.25 on version 1.0 has nothing to bring. */
function melangeDialects({ lang }: Reading, { forms, versions }: Extensions) {
  const [span, version] = [forms.get('melange'), versions.get('melange')]
  if (span === undefined || version === undefined) return []
  if (atLeast(lang, '3.25') && atLeast(version.value, '1.0')) return []
  return [{ value: rescriptDialect, span }]
}

/** What dune judges only when every entry has been read. */
function checkWhole(
  reading: Reading,
  stated: Stated,
  { extensions, opamFiles }: { extensions: Extensions; opamFiles: readonly string[] },
): void {
  const { name, packages, dialects, opamFileLocation } = stated
  checkPackages(reading, {
    name,
    packages,
    opamFileLocation: opamFileLocation?.value ?? 'relative_to_project',
    opamFiles,
  })
  checkDialects(reading, [...melangeDialects(reading, extensions), ...dialects])
  checkFolders(reading, packages)
  for (const { enabledIf } of packages) {
    const [misplaced] = enabledIf?.value.misplaced ?? []
    if (misplaced === undefined) continue
    stop(reading, misplaced, { message: 'This value must be either true or false' })
  }
  checkFormatExtension(reading, extensions.format, reading.lang)
}

/** Of a stanza for a later dune the name is needed, whatever else cannot be read. */
function checkNames(log: Log, { packages, syntax }: Project): void {
  const stanzas = syntax.entries.filter((entry) => isStanza(entry, 'package'))
  if (stanzas.length > packages.length) {
    stop(log, undefined, { message: 'A (package ...) stanza cannot be read.' })
  }
}

function isStanza(entry: Sexp, name: string): boolean {
  const [head] = entry.kind === 'list' ? entry.elements : []
  return head?.kind === 'atom' && head.text === name
}

function readWhole(log: Log, opamFiles: readonly string[], readFor: ReadFor): Project {
  const line = firstLine(log)
  const lang = readLang(log, line, readFor)
  const entries = parseEntries(log, line.end)
  const span: Span = { start: entries[0]?.span.start ?? 0, end: entries.at(-1)?.span.end ?? 0 }
  const reading = { ...log, lang: lang.value, extensions: new Map(), readFor }
  const first = openFields(reading, span, entries)
  const extensions = readExtensions(first)
  const fields = withExtensions(first, extensions)
  const all = { ...readStatements(fields), ...readSettings(fields) }
  closeFields(fields)
  if (readFor !== 'later') checkWhole(fields.reading, all, { extensions, opamFiles })
  const { approximateMerlin, dialects: _, ...stated } = all
  const project: Project = {
    ...stated,
    source: log.source,
    syntax: { firstLine: line, entries },
    lang,
    extensions: extensions.versions,
  }
  if (readFor === 'later') {
    checkNames(log, project)
    return project
  }
  const merlin = approximateMerlin?.value === true ? span : undefined
  warnOfProject(log, project, { merlin, opamFiles })
  return project
}

/**
 * Reads a `dune-project` as dune 3.24.1 does: the first error, if there is one, is dune's, with dune's
 * words and place; warnings come before it. `opamFiles` are the names of the `*.opam` files beside it:
 * with stanzas, each must have one. `readFor` says which dune is to read it.
 */
export function readProject(
  source: Source,
  opamFiles: readonly string[] = [],
  readFor: ReadFor = 'known-dune',
): ProjectReading {
  const diagnostics: Diagnostic[] = []
  try {
    const project = readWhole({ source, diagnostics }, opamFiles, readFor)
    return { project, diagnostics, otherDune: undefined }
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    const { diagnostic, otherDune } = error
    return { project: undefined, diagnostics: [...diagnostics, diagnostic], otherDune }
  }
}
