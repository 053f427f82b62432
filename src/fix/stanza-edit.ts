import type { Package } from '../dune/package-stanza.ts'
import type { Project } from '../dune/project.ts'
import type { List, Sexp } from '../dune/syntax.ts'
import { stanzaField, stanzaSources } from '../generate/additions.ts'
import { stanzaDependency } from '../generate/dune-correction.ts'
import type { OpamField } from '../opam/syntax.ts'
import type { Span } from '../text/source.ts'
import type { WantedDependency } from './wanted.ts'
import type { EditOrRefusal } from './file-edit.ts'
import { editOf, refused, replacement } from './file-edit.ts'
import { appendEntry, appendToList, hasComment } from './sexp-layout.ts'

const path = 'dune-project'

/** A package of a `dune-project`. */
export interface StanzaPlace {
  readonly project: Project
  readonly stanza: Package
}

/** A dependency of a package in `dune-project`: in place of what it says of it, or added. */
export function stanzaDependencyEdit(
  { project, stanza }: StanzaPlace,
  { field, dependency, occurrence }: WantedDependency,
): EditOrRefusal {
  const { text } = project.source
  const written = stanzaDependency(dependency)
  if (written === undefined) return refused('dune-project cannot express it')
  const list = listAt(project.syntax.entries, stanza.span)
  if (list === undefined) return refused('the stanza of the package was not found')
  const stated = stanza[field]
  if (stated === undefined) return editOf(path, appendToList(text, list, `(${field} ${written})`))
  const own = listAt(list.elements, stated.form)
  if (own === undefined) return refused(`the field ${field} was not found`)
  const same = stated.value.filter(({ value }) => value.name === dependency.name)
  if (same.length === 0) return editOf(path, appendToList(text, own, written))
  const place = same[occurrence] ?? same[0]
  const element = own.elements.find(({ span }) => span.start === place?.span.start)
  if (element === undefined) return refused('the dependency was not found')
  return replaceElement(text, element, written)
}

/** A dependency written anew; what stands between its name and its constraint stays. */
function replaceElement(text: string, element: Sexp, written: string): EditOrRefusal {
  if (hasComment(text, element)) return refused('a comment is inside the dependency')
  const [name, constraint, ...more] = element.kind === 'list' ? element.elements : []
  if (name === undefined || constraint === undefined || more.length > 0) {
    return editOf(path, replacement(element.span, written))
  }
  const head = `(${text.slice(name.span.start, name.span.end)} `
  return written.startsWith(head)
    ? editOf(path, replacement(constraint.span, written.slice(head.length, -1)))
    : editOf(path, replacement(element.span, written))
}

/** Where a field that a project may state for all its packages is written. */
export type FieldScope = 'project' | 'package'

/**
 * What `dune-project` may say for a field, the plainest first: `(source (github owner/name))` makes three fields
 * at once. Empty where `dune-project` has no words for it.
 */
export function stanzaFieldTexts(field: OpamField): readonly string[] {
  return [...stanzaSources(field), ...[stanzaField(field)].filter((one) => one !== undefined)]
}

/** A field of a package in `dune-project`, as it is written there; nothing where it has no place. */
export function stanzaFieldEdit(
  { project, stanza }: StanzaPlace,
  written: string,
  scope: FieldScope,
): EditOrRefusal | undefined {
  const { text } = project.source
  const list = listAt(project.syntax.entries, stanza.span)
  if (list === undefined) return refused('the stanza of the package was not found')
  const name = headOf(written)
  const within = scope === 'package' ? list.elements : project.syntax.entries
  const own = within.find((one) => isNamed(one, name))
  if (own !== undefined) return replaceField(text, own, written)
  if (scope === 'package') return editOf(path, appendToList(text, list, written))
  const neighbour = project.syntax.entries.findLast((one) =>
    neighbours.some((each) => isNamed(one, each)),
  )
  return neighbour && editOf(path, appendEntry(text, neighbour.span, written))
}

/** The fields beside which others that hold for all packages stand. */
const neighbours: readonly string[] = [
  'name',
  'source',
  'authors',
  'maintainers',
  'license',
  'homepage',
  'bug_reports',
  'documentation',
]

function replaceField(text: string, own: List, written: string): EditOrRefusal {
  if (hasComment(text, own)) return refused('a comment is inside the field')
  const [name, first] = own.elements
  const last = own.elements.at(-1)
  if (name === undefined || first === undefined || last === undefined) {
    return editOf(path, replacement(own.span, written))
  }
  const span = { start: first.span.start, end: last.span.end }
  const isQuoted = own.elements.slice(1).every(({ kind }) => kind === 'string')
  const values = written.slice(headOf(written).length + 2, -1)
  return editOf(path, replacement(span, isQuoted ? quoted(values) : values))
}

/** Words in quotes, as those were that they replace. */
function quoted(values: string): string {
  return /["()\\]/.test(values) ? values : `"${values.split(' ').join('" "')}"`
}

function headOf(written: string): string {
  return written.slice(1, written.indexOf(' '))
}

function isNamed(entry: Sexp, name: string): entry is List {
  const [head] = entry.kind === 'list' ? entry.elements : []
  return head?.kind === 'atom' && head.text === name
}

function listAt(entries: readonly Sexp[], { start }: Span): List | undefined {
  const found = entries.find(({ span }) => span.start === start)
  return found?.kind === 'list' ? found : undefined
}
