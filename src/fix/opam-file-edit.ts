import { dependencyText } from '../lint/view/bounds.ts'
import { parseOpamFile } from '../opam/parser.ts'
import { printItems } from '../opam/printer.ts'
import type { OpamField, OpamFile } from '../opam/syntax.ts'
import type { Source } from '../text/source.ts'
import type { EditOrRefusal } from './file-edit.ts'
import { editOf, refused, replacement } from './file-edit.ts'
import {
  appendField,
  appendToOpamList,
  elementEdits,
  hasOpamComment,
  namedElements,
} from './opam-layout.ts'
import type { Wanted, WantedDependency } from './wanted.ts'

/** What an opam file, or the template of one, is to say, as an edit of it. */
export function opamFileEdit(source: Source, wanted: Wanted): EditOrRefusal {
  const { file } = parseOpamFile(source)
  const name = wanted.kind === 'field' ? wanted.field.name : wanted.field
  const [found, second] = fieldsNamed(file, name)
  if (second !== undefined) return refused(`${source.name} has the field ${name} twice`)
  return wanted.kind === 'field'
    ? fieldEdit(file, found, wanted.field)
    : dependencyEdit(file, found, wanted)
}

/** Whether a file has a field. */
export function hasField(source: Source, name: string): boolean {
  return fieldsNamed(parseOpamFile(source).file, name).length > 0
}

function fieldsNamed({ items }: OpamFile, name: string): readonly OpamField[] {
  return items.filter((item) => item.kind === 'field').filter((item) => item.name === name)
}

function fieldEdit(file: OpamFile, found: OpamField | undefined, wanted: OpamField): EditOrRefusal {
  const { name, text } = file.source
  const written = printItems([wanted])
  if (found === undefined) return editOf(name, appendField(file, written))
  if (found.span === undefined) return refused('the field was not found')
  const edits = elementEdits(text, found.value, wanted.value) ?? [replacement(found.span, written)]
  return edits.some((edit) => hasOpamComment(text, edit))
    ? refused('a comment is inside the field')
    : editOf(name, ...edits)
}

function dependencyEdit(
  file: OpamFile,
  found: OpamField | undefined,
  { field, dependency, occurrence }: WantedDependency,
): EditOrRefusal {
  const { name, text } = file.source
  const written = dependencyText(dependency)
  if (found === undefined) return editOf(name, appendField(file, `${field}: [\n  ${written}\n]`))
  const { value } = found
  const same = namedElements(value, dependency.name)
  const place = same[occurrence] ?? same[0]
  if (place?.span !== undefined) {
    return hasOpamComment(text, place.span)
      ? refused('a comment is inside the dependency')
      : editOf(name, replacement(place.span, written))
  }
  if (value.kind === 'list') {
    const edit = appendToOpamList(text, value, written)
    return edit === undefined ? refused('the field was not found') : editOf(name, edit)
  }
  const { span } = value
  if (span === undefined) return refused('the field was not found')
  const whole = `[${text.slice(span.start, span.end)} ${written}]`
  return editOf(name, replacement(span, whole))
}
