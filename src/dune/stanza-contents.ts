import type { Span } from '../text/source.ts'
import type { List, Sexp } from './syntax.ts'

/** What dune installs for a package, as one stanza of a `dune` file says. */
export interface StanzaContents {
  /** The package that the stanza names; absent: the project's only one. */
  readonly package: PackageReference | undefined
  /** Whether the names of deprecated packages count, too. */
  readonly mayBeDeprecated: boolean
  /** What dune installs because of it; nothing for a stanza that only belongs to a package. */
  readonly installs: Installed | undefined
}

/** The name of a package with its place. */
export interface PackageReference {
  readonly name: string
  readonly span: Span
}

/** What is installed: under these names, where they have names that people use. */
export interface Installed {
  readonly kind: 'library' | 'executable' | 'document' | 'other'
  readonly names: readonly string[]
}

/** A stanza by the name that it starts with. */
export interface Stanza {
  readonly head: string
  readonly list: List
}

/** The stanzas of a `dune` file. */
export function stanzasOf(entries: readonly Sexp[]): readonly Stanza[] {
  return entries.flatMap((list) => {
    const [head] = list.kind === 'list' ? list.elements : []
    return list.kind === 'list' && head?.kind === 'atom' ? [{ head: head.text, list }] : []
  })
}

/**
 * What a stanza says of the package that it belongs to; nothing for one that belongs to none. With dune
 * 3.24, tests, rules and aliases may belong to a package, and nothing of them is installed.
 */
export function stanzaContents({ head, list }: Stanza): StanzaContents | undefined {
  const named = packageField(list)
  const belongs = (installs: Installed | undefined): StanzaContents => ({
    package: named,
    mayBeDeprecated: false,
    installs,
  })
  const ofPublicName = publicName(list, 'public_name')
  switch (head) {
    case 'library':
    case 'library_parameter':
      return ofPublicName === undefined
        ? named && belongs({ kind: 'library', names: [] })
        : ofLibrary(ofPublicName, { kind: 'library', names: [ofPublicName.name] })
    case 'executable':
    case 'executables':
      return executables(list, named)
    case 'install':
      return belongs(installedFiles(list))
    case 'documentation':
    case 'plugin':
      return belongs({ kind: 'other', names: [] })
    case 'rocq.theory':
    case 'coq.theory':
      return ofPublicName === undefined
        ? named && belongs({ kind: 'other', names: [] })
        : ofLibrary(ofPublicName, { kind: 'other', names: [] })
    case 'deprecated_library_name': {
      const old = publicName(list, 'old_public_name')
      return old && { ...ofLibrary(old, undefined), mayBeDeprecated: true }
    }
    case 'test':
    case 'tests':
    case 'rule':
    case 'alias':
    case 'cram':
    case 'mdx':
    case 'melange.emit':
      return named && belongs(undefined)
    default:
      return undefined
  }
}

/** The first part of a library's public name is its package. */
function ofLibrary(library: PackageReference, installs: Installed | undefined): StanzaContents {
  const [name = ''] = library.name.split('.')
  return { package: { ...library, name }, mayBeDeprecated: false, installs }
}

function executables(list: List, named: PackageReference | undefined): StanzaContents | undefined {
  const values = [...fieldValues(list, 'public_name'), ...fieldValues(list, 'public_names')]
  // A hyphen stands for one that is not installed.
  const names = texts(values).filter((name) => name !== '-')
  if (names.length === 0) {
    return named && { package: named, mayBeDeprecated: false, installs: undefined }
  }
  return { package: named, mayBeDeprecated: false, installs: { kind: 'executable', names } }
}

function installedFiles(list: List): Installed | undefined {
  const files = fieldValues(list, 'files')
  const others = [...fieldValues(list, 'dirs'), ...fieldValues(list, 'source_trees')]
  if (files.length + others.length === 0) return undefined
  const [section] = texts(fieldValues(list, 'section'))
  const kind = section === 'bin' ? 'executable' : section === 'doc' ? 'document' : 'other'
  return { kind, names: kind === 'other' ? [] : files.flatMap(installedName) }
}

/** `x` of `dir/x`, `x` of `(y as x)`; what `(glob_files …)` and variables name is not known here. */
function installedName(sexp: Sexp): readonly string[] {
  if (sexp.kind === 'atom' || sexp.kind === 'string') return [sexp.text.replace(/^[^]*\//, '')]
  if (sexp.kind === 'template') return []
  const [, as, name] = sexp.elements
  const isRenamed = as?.kind === 'atom' && as.text === 'as'
  return isRenamed && (name?.kind === 'atom' || name?.kind === 'string') ? [name.text] : []
}

function packageField(list: List): PackageReference | undefined {
  return publicName(list, 'package')
}

function publicName(list: List, field: string): PackageReference | undefined {
  const [value] = fieldValues(list, field)
  return value?.kind === 'atom' || value?.kind === 'string'
    ? { name: value.text, span: value.span }
    : undefined
}

function fieldValues(list: List, field: string): readonly Sexp[] {
  return stanzasOf(list.elements.slice(1)).flatMap((entry) =>
    entry.head === field ? entry.list.elements.slice(1) : [],
  )
}

function texts(sexps: readonly Sexp[]): readonly string[] {
  return sexps.flatMap((sexp) =>
    sexp.kind === 'atom' || sexp.kind === 'string' ? [sexp.text] : [],
  )
}
