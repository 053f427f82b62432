import type { Diagnostic } from '../text/diagnostic.ts'
import { BadFormat } from './codec.ts'
import { formulaFilter } from './deprecated-codecs.ts'
import { environmentRewriteDefect } from './environment-rewrite.ts'
import type { FieldError } from './field-reading.ts'
import { attempt, readFields } from './field-reading.ts'
import type { Filter } from './filter.ts'
import { isAlways } from './filter.ts'
import { checkFormatVersion } from './format-version.ts'
import type { OpamPackage } from './package.ts'
import { emptyPackage } from './package.ts'
import type { PackageDraft, PackageField } from './package-fields.ts'
import { packageFields } from './package-fields.ts'
import type { OpamFile, OpamItem, OpamSection, OpamValue, RelationOperator } from './syntax.ts'
import { readUrlSection } from './url-section.ts'

/** A package as opam reads it from a file, and what opam says against the file. */
export interface ReadPackage {
  readonly package: OpamPackage
  /** Fields that are not as they should be; the package lacks what they say. */
  readonly fieldErrors: readonly FieldError[]
  /** Why opam refuses the file altogether. */
  readonly refusal: Diagnostic | undefined
}

/**
 * Whether to fix silently what opam fixes when it reads a package, or to read the file as written,
 * as is done to find out which fields an edit changes.
 */
export type Reading = 'cleaned' | 'verbatim'

/** Reads the fields of a parsed file with opam's types (opam 2.6.1, `OpamFile.OPAM`). */
export function readPackage(file: OpamFile, reading: Reading = 'cleaned'): ReadPackage {
  const fields =
    reading === 'cleaned' ? packageFields : packageFields.map(({ name, read }) => ({ name, read }))
  return readPackageFields(file, fields)
}

/** Reads the given fields of a parsed file; what else stands there counts as an unknown field. */
export function readPackageFields(file: OpamFile, fields: readonly PackageField[]): ReadPackage {
  const unsupported = checkFormatVersion(file)
  if (unsupported !== undefined) {
    return { package: emptyPackage, fieldErrors: [], refusal: unsupported }
  }
  const draft: PackageDraft = { ...emptyPackage }
  const { sections, errors } = readFields(
    file.items.filter((item) => !isExtension(item)),
    { fields, sections: ['url', 'extra-source'] },
    draft,
  )
  const read = readSections(sections, draft)
  draft.flags = [...tagFlags(draft.tags).toReversed(), ...draft.flags]
  draft.available = availableOf(draft)
  draft.extensions = readExtensions(file.items)
  return {
    package: draft,
    fieldErrors: [...errors, ...read.errors],
    refusal: refusalOf(file, draft, read.subpath),
  }
}

/** Whether a name is that of an extension, of which opam knows nothing but that it is one. */
function isExtensionName(name: string): boolean {
  return name.startsWith('x-')
}

function isExtension(item: OpamItem): boolean {
  return item.kind === 'field' && isExtensionName(item.name)
}

function readExtensions(items: readonly OpamItem[]): ReadonlyMap<string, OpamValue> {
  const extensions = new Map<string, OpamValue>()
  for (const item of items) {
    if (item.kind === 'field' && isExtensionName(item.name)) extensions.set(item.name, item.value)
  }
  return extensions
}

/** The flags that stand among the tags, as `flags:conf`. */
export function tagFlags(tags: readonly string[]): readonly string[] {
  return tags.filter((tag) => tag.startsWith('flags:')).map((tag) => tag.slice('flags:'.length))
}

function readSections(
  sections: readonly OpamSection[],
  draft: PackageDraft,
): { readonly errors: readonly FieldError[]; readonly subpath: string | undefined } {
  const errors: FieldError[] = []
  let subpath: string | undefined
  let urlErrors: readonly FieldError[] = []
  const urls = sections.filter(({ sectionKind }) => sectionKind === 'url')
  const [only, second] = urls
  if (only !== undefined) {
    const error = attempt('url', () => {
      if (second !== undefined) throw new BadFormat('Duplicate section')
      if (only.name !== undefined) throw new BadFormat('Unexpected section title')
      const read = readUrlSection(only.items)
      draft.url = read.section
      subpath = read.subpath
      urlErrors = read.errors.map((found) => ({ ...found, field: `url.${found.field}` }))
    })
    if (error !== undefined) errors.push(error)
  }
  const sources = sections
    .filter(({ sectionKind }) => sectionKind === 'extra-source')
    .toSorted((a, b) => compareTitles(a.name, b.name))
  if (sources.length > 0) {
    const error = attempt('extra-source', () => {
      draft.extraSources = sources.map(({ name, items }) => {
        const { section } = readUrlSection(items)
        if (name === undefined) throw new BadFormat('missing extra-source name')
        return [name, section]
      })
    })
    if (error !== undefined) errors.push(error)
  }
  return { errors: [...errors, ...urlErrors], subpath }
}

/** By bytes, a section without a title first. */
function compareTitles(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0
  if (a === undefined) return -1
  return b === undefined || b < a ? 1 : -1
}

/** `available:`, with what the deprecated `os:` and `ocaml-version:` say in front of it. */
function availableOf({ available, ocamlVersion, os }: OpamPackage): Filter {
  let filter = available
  if (ocamlVersion !== undefined) {
    const compiler = formulaFilter(ocamlVersion, ({ operator, version }) =>
      relation('ocaml-version', operator, version),
    )
    filter = both(compiler, filter)
  }
  if (os.kind !== 'empty') {
    const system = formulaFilter(os, (atom) => relation('os', atom.is ? '=' : '!=', atom.os))
    filter = both(system, filter)
  }
  return filter
}

function relation(variable: string, operator: RelationOperator, value: string): Filter {
  const left: Filter = { kind: 'ident', reference: { packages: [], variable } }
  return { kind: 'relation', operator, left, right: { kind: 'string', value } }
}

function both(first: Filter, second: Filter): Filter {
  return isAlways(second) ? first : { kind: 'and', operands: [first, second] }
}

/** What makes opam refuse a file although its fields can be read. */
function refusalOf(
  file: OpamFile,
  { extensions }: OpamPackage,
  subpath: string | undefined,
): Diagnostic | undefined {
  if (subpath !== undefined) {
    const message = 'The url.subpath field is not allowed in files with `opam-version` <= 2.0'
    return refuse(file, { message })
  }
  for (const name of ['x-subpath', 'x-locked']) {
    const value = extensions.get(name)
    if (value !== undefined && value.kind !== 'string') {
      return refuse(file, { message: `Field ${name} must be a string`, at: value })
    }
  }
  const rewrites = extensions.get('x-env-path-rewrite')
  const defect = rewrites === undefined ? undefined : environmentRewriteDefect(rewrites)
  return defect === undefined ? undefined : refuse(file, defect)
}

function refuse(
  file: OpamFile,
  defect: { readonly message: string; readonly at?: Pick<OpamValue, 'span'> },
): Diagnostic {
  const diagnostic = {
    severity: 'error',
    code: 'opam-syntax',
    message: defect.message,
    hints: [],
  } as const
  const span = defect.at?.span
  return span === undefined
    ? diagnostic
    : { ...diagnostic, location: { source: file.source, span } }
}
