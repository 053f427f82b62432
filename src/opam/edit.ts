import type { Diagnostic } from '../text/diagnostic.ts'
import type { Source } from '../text/source.ts'
import { parseOpamFile } from './parser.ts'
import { preservedText } from './preserved-format.ts'
import { readPackage } from './package-reader.ts'
import type { OpamField, OpamItem, OpamSection } from './syntax.ts'
import { field, list, string } from './syntax.ts'

/** What to change in an opam file. */
export interface OpamEdit {
  /** The `url { }` section to have: an address, and checksums as `sha256=…`. */
  readonly url?: { readonly src: string; readonly checksums: readonly string[] } | undefined
  /** Fields to have. An extension that the file has already is not changed. */
  readonly set?: readonly OpamField[]
  /** Names of fields to remove; `url` is the section. */
  readonly remove?: readonly string[]
}

/**
 * Changes fields of an opam file and leaves all else as it is, byte for byte, as opam's own writer
 * does (opam 2.6.1). Three things of that writer surprise: fields that opam does not know or cannot
 * read vanish, an extension that is there already keeps its value, and what follows the last line
 * break is lost. `text` is a byte string, `undefined` where opam refuses the file or the change.
 */
export function editOpamFile(
  source: Source,
  edit: OpamEdit,
): { readonly text: string | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const { file, diagnostics } = parseOpamFile(source)
  if (diagnostics.length > 0) return { text: undefined, diagnostics }
  const original = readPackage(file)
  if (original.refusal !== undefined) return { text: undefined, diagnostics: [original.refusal] }
  const edited = readPackage({ ...file, items: editItems(file.items, edit) })
  const refusals = [
    ...(edited.refusal === undefined ? [] : [edited.refusal]),
    // What was built for the edit has no place in the file, and is the only thing that has none.
    ...edited.fieldErrors
      .filter(({ span }) => span === undefined)
      .filter(({ field: name }) => changes(edit, name))
      .map(({ field: name, message }) => refusal(name, message)),
  ]
  if (refusals.length > 0) return { text: undefined, diagnostics: refusals }
  return { text: preservedText(file, edited.package), diagnostics: [] }
}

function editItems(items: readonly OpamItem[], edit: OpamEdit): readonly OpamItem[] {
  const { url, set = [], remove = [] } = edit
  const gone = new Set([...remove, ...set.map(({ name }) => name)])
  if (url !== undefined) gone.add('url')
  const kept = items.filter((item) => !gone.has(itemName(item)))
  return [...kept, ...set, ...(url === undefined ? [] : [urlSection(url)])]
}

function itemName(item: OpamItem): string {
  return item.kind === 'field' ? item.name : item.sectionKind
}

function urlSection({ src, checksums }: NonNullable<OpamEdit['url']>): OpamSection {
  const items = [field('src', string(src))]
  if (checksums.length > 0) items.push(field('checksum', list(checksums.map(string))))
  return { kind: 'section', sectionKind: 'url', items }
}

/** Whether the edit sets a field, or one of the section's. */
function changes({ url, set = [] }: OpamEdit, name: string): boolean {
  if (url !== undefined && (name === 'url' || name.startsWith('url.'))) return true
  return set.some((other) => other.name === name)
}

function refusal(name: string, message: string): Diagnostic {
  return {
    severity: 'error',
    code: 'opam-edit',
    message: `The field "${name}" cannot be set: ${message}.`,
    hints: [],
  }
}
