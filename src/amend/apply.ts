import { oppositeOperator } from '../opam/dependency.ts'
import { operands } from '../opam/operands.ts'
import { printValue } from '../opam/printer.ts'
import type { OpamValue } from '../opam/syntax.ts'
import { ident, list, option, prefixRelation, string } from '../opam/syntax.ts'
import { applyEdits } from '../text/edit.ts'
import type { TextEdit } from '../text/edit.ts'
import { dependencyNodes, formulaParts, packageOf } from './dependency-nodes.ts'
import { addedElement, fieldOf, fileOf, removed, withField, withoutField } from './field-text.ts'
import { implies, plainBound } from './implied-bound.ts'
import { narrowing, printConjunct } from './narrowing.ts'
import type { Operation } from './operation.ts'

/**
 * An opam file after an operation, byte for byte the same elsewhere; a byte string. Doing it again changes
 * nothing. A file that cannot be read stays as it is.
 */
export function apply(text: string, operation: Operation): string {
  switch (operation.kind) {
    case 'add':
      return withDependency(text, operation)
    case 'remove':
      return ['depends', 'depopts'].reduce(
        (before, field) => withoutDependency(before, field, operation.name),
        text,
      )
    case 'set':
      return withField(text, operation.field, operation.value)
    case 'flag':
      return withElement(text, 'flags', ident(operation.flag))
    case 'message':
      return withElement(text, 'post-messages', string(operation.text))
  }
}

type Addition = Extract<Operation, { readonly kind: 'add' }>

/**
 * A dependency is narrowed wherever it stands, and added where it is not. An optional one keeps its place, as
 * a bound there would only leave it unused: versions that must not be there are named in `conflicts`. One may be
 * both, such as a package that the tests need.
 */
function withDependency(text: string, addition: Addition): string {
  const { name, constraints } = addition
  const file = fileOf(text)
  if (file.items.length === 0) return text
  const depends = fieldOf(file, 'depends')
  const depopts = fieldOf(file, 'depopts')
  const nodes = depends === undefined ? [] : dependencyNodes(depends.value, name)
  const isOptional = depopts !== undefined && dependencyNodes(depopts.value, name).length > 0
  if (nodes.length > 0 || isOptional) {
    const edits = nodes.flatMap((node) => narrowing(node, constraints))
    const narrowed = applyEdits(text, edits)
    return isOptional ? withoutVersions(narrowed, addition) : narrowed
  }
  const braces = constraints.length === 0 ? '' : ` {${constraints.map(printConjunct).join(' & ')}}`
  const element = `${printValue(string(name))}${braces}`
  return depends === undefined
    ? withField(text, 'depends', list([option(string(name), joined(constraints))]))
    : applyEdits(text, [addedElement(text, depends.value, element)])
}

/** Constraints as one, which all of them must hold. */
function joined(constraints: readonly OpamValue[]): readonly OpamValue[] {
  if (constraints.length === 0) return []
  return [constraints.reduce((left, right): OpamValue => ({ kind: 'and', left, right }))]
}

/** Names in `conflicts` the versions that do not fulfil the bounds. */
function withoutVersions(text: string, { name, constraints }: Addition): string {
  return constraints.reduce((before, wanted) => {
    const bound = plainBound(wanted)
    if (bound === undefined) return before
    const excluded = prefixRelation(oppositeOperator(bound.operator), string(bound.version))
    const conflicts = fieldOf(fileOf(before), 'conflicts')
    if (conflicts === undefined) {
      return withField(before, 'conflicts', list([option(string(name), [excluded])]))
    }
    for (const node of dependencyNodes(conflicts.value, name)) {
      if (node.kind === 'string') return before
      const [only, more] = node.constraints
      if (only === undefined || more !== undefined || only.span === undefined) continue
      if (implies(excluded, only)) return before
      if (implies(only, excluded)) {
        return applyEdits(before, [{ ...only.span, text: printValue(excluded) }])
      }
    }
    const element = printValue(option(string(name), [excluded]))
    return applyEdits(before, [addedElement(before, conflicts.value, element)])
  }, text)
}

/** Takes a package out of a formula, with the operator that joined it, and an emptied field with it. */
function withoutDependency(text: string, field: string, name: string): string {
  let before = text
  for (;;) {
    const there = fieldOf(fileOf(before), field)
    const edit = there && removalIn(before, there.value, name)
    if (there === undefined || edit === undefined) return before
    const isAll = edit.start <= (there.value.span?.start ?? 0)
    before = isAll ? withoutField(before, field) : applyEdits(before, [edit])
    const left = fieldOf(fileOf(before), field)?.value
    if (left?.kind === 'list' && left.items.length === 0) return withoutField(before, field)
  }
}

/** The edit that takes the first place of a package out of a value; all of it, where nothing else is left. */
function removalIn(text: string, value: OpamValue, name: string): TextEdit | undefined {
  let edit: TextEdit | undefined
  // From the inside: what holds nothing else goes, too, and its neighbours stay.
  for (const { inner, outer } of pathTo(value, name).toReversed()) {
    const span = inner.span ?? { start: 0, end: 0 }
    if (outer === undefined || formulaParts(outer).length > 1) {
      return outer === undefined ? { ...span, text: '' } : withoutPart(text, outer, inner)
    }
    edit = { ...(outer.span ?? span), text: '' }
  }
  return edit
}

/** A part of a formula, and what it is a part of. */
interface Step {
  readonly inner: OpamValue
  readonly outer: OpamValue | undefined
}

/** The way to the first place of a package, from the outside; empty where there is none. */
function pathTo(value: OpamValue, name: string): readonly Step[] {
  const path: Step[] = []
  let [inner, outer]: [OpamValue | undefined, OpamValue | undefined] = [value, undefined]
  while (inner !== undefined) {
    path.push({ inner, outer })
    if (packageOf(inner) === name) return path
    outer = inner
    inner = formulaParts(inner).find((part) => dependencyNodes(part, name).length > 0)
  }
  return []
}

function withoutPart(text: string, whole: OpamValue, part: OpamValue): TextEdit {
  const { start, end } = part.span ?? { start: 0, end: 0 }
  if (whole.kind !== 'and' && whole.kind !== 'or') return removed(text, { start, end })
  const parts = operands(whole)
  const at = parts.indexOf(part)
  const before = parts[at - 1]?.span
  return before === undefined
    ? { start, end: parts[at + 1]?.span?.start ?? end, text: '' }
    : { start: before.end, end, text: '' }
}

/** An element added to a field that holds several, unless it is there. */
function withElement(text: string, name: string, element: OpamValue): string {
  const there = fieldOf(fileOf(text), name)
  if (there === undefined) return withField(text, name, list([element]))
  const elements = there.value.kind === 'list' ? there.value.items : [there.value]
  const printed = printValue(element)
  const isThere = elements.some(
    (one) => printValue(one.kind === 'option' ? one.value : one) === printed,
  )
  return isThere ? text : applyEdits(text, [addedElement(text, there.value, printed)])
}
