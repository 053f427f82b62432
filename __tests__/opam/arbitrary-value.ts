import * as fc from 'fast-check'
import type { OpamValue } from '../../src/opam/syntax.ts'

/** A byte string: any characters of one byte. */
export const byteString = fc.string({
  unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)),
})

const relationOperator = fc.constantFrom('=', '!=', '<', '<=', '>', '>=')
const environmentOperator = fc.constantFrom('+=', ':=', '=+', '=:', '=+=')

const atom: fc.Arbitrary<OpamValue> = fc.oneof(
  fc.record({ kind: fc.constant('bool'), value: fc.boolean() }),
  fc.record({ kind: fc.constant('int'), value: fc.bigInt(-(2n ** 62n), 2n ** 62n - 1n) }),
  // A carriage return before a line break is read as the line break alone, and the blanks that a text
  // of several lines starts with are lost behind the backslash that opam prints before them.
  fc.record({
    kind: fc.constant('string'),
    value: byteString.map((text) => text.replaceAll('\r\n', '\n').replace(/^[ \t]+/, '')),
  }),
  fc.record({
    kind: fc.constant('ident'),
    name: fc.constantFrom('name', 'with-test', 'ocaml:version', '_:dev', 'a+b:installed', '1x'),
  }),
)

/**
 * Any value that can be written down: operands that bind looser than their operator are in
 * parentheses.
 */
export const opamValue: fc.Arbitrary<OpamValue> = fc.letrec<{
  value: OpamValue
  conjunction: OpamValue
  prefixed: OpamValue
  option: OpamValue
  primary: OpamValue
}>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    tie('conjunction'),
    fc.record({ kind: fc.constant('or'), left: tie('value'), right: tie('conjunction') }),
  ),
  conjunction: fc.oneof(
    { maxDepth: 5 },
    tie('prefixed'),
    fc.record({ kind: fc.constant('and'), left: tie('conjunction'), right: tie('prefixed') }),
  ),
  prefixed: fc.oneof(
    { maxDepth: 5 },
    tie('option'),
    // `!` before `= a` would be read as `!= a`.
    fc.record({
      kind: fc.constantFrom('not', 'defined'),
      value: tie('prefixed').filter((value) => firstKind(value) !== 'prefix-relation'),
    }),
  ),
  option: fc.oneof(
    { maxDepth: 5 },
    tie('primary'),
    fc.record({
      kind: fc.constant('option'),
      value: tie('option'),
      constraints: fc.array(tie('value'), { maxLength: 3 }).filter(canStandTogether),
    }),
  ),
  primary: fc.oneof(
    { maxDepth: 5 },
    atom,
    fc.record({
      kind: fc.constant('relation'),
      operator: relationOperator,
      left: atom,
      right: atom,
    }),
    fc.record({ kind: fc.constant('prefix-relation'), operator: relationOperator, value: atom }),
    fc.record({
      kind: fc.constant('environment-update'),
      operator: environmentOperator,
      left: atom,
      right: atom,
    }),
    fc.record({
      kind: fc.constantFrom('list', 'group'),
      items: fc.array(tie('value'), { maxLength: 4 }).filter(canStandTogether),
    }),
  ),
})).value

/** Whether values side by side are read as they are: an atom takes a relation that follows it. */
function canStandTogether(values: readonly OpamValue[]): boolean {
  return values.every((value, index) => {
    const next = values[index + 1]
    return next === undefined || firstKind(next) !== 'prefix-relation' || !endsWithAtom(value)
  })
}

function firstKind(value: OpamValue): OpamValue['kind'] {
  if (value.kind === 'and' || value.kind === 'or') return firstKind(value.left)
  return value.kind === 'option' ? firstKind(value.value) : value.kind
}

function endsWithAtom(value: OpamValue): boolean {
  if (value.kind === 'and' || value.kind === 'or') return endsWithAtom(value.right)
  if (value.kind === 'not' || value.kind === 'defined') return endsWithAtom(value.value)
  return (
    value.kind === 'bool' ||
    value.kind === 'int' ||
    value.kind === 'string' ||
    value.kind === 'ident'
  )
}
