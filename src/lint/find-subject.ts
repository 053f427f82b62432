import type { FieldPart, ItemsByName } from '../opam/field-part.ts'
import { elementOfPart, partAt } from '../opam/field-part.ts'
import type { OpamFile } from '../opam/syntax.ts'
import type { Defect } from './rule.ts'

/**
 * The part of the file that a defect is about: where opam tells a place, what stands there; else the
 * element that the rule tells; else the first of the rule's fields that the file has, or is to have.
 */
export function findSubject(
  { file, items }: { readonly file: OpamFile; readonly items: ItemsByName },
  { span, about = {} }: Defect,
  fields: readonly string[],
): FieldPart | undefined {
  const placed = span === undefined ? undefined : partAt(file, span)
  if (placed !== undefined) return placed
  const { field, ...element } = about
  if (field !== undefined) return { ...element, field }
  if (about.element !== undefined) {
    const parts = fields.map((name) => ({ ...element, field: name }))
    const found = parts.find((part) => elementOfPart(items, part) !== undefined)
    if (found !== undefined) return found
  }
  const name = fields.find((one) => items.has(one)) ?? fields[0]
  return name === undefined ? undefined : { field: name }
}
