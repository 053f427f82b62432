import type { Source, Span } from '../text/source.ts'

/**
 * What is read from a file has the span of its text, what a program builds has none. Spans run from
 * the first token to the end of the last; a field's and a section's start at its name.
 */
interface Spanned {
  readonly span?: Span
}

/** Comparison of a filter or a version constraint. */
export type RelationOperator = '=' | '!=' | '<' | '<=' | '>' | '>='

/** Update of an environment variable in `setenv:` and `build-env:` (where `=` is one too). */
export type EnvironmentOperator = '+=' | ':=' | '=+' | '=:' | '=+='

/** `true` or `false`. */
export interface BoolValue extends Spanned {
  readonly kind: 'bool'
  readonly value: boolean
}

/** A number. */
export interface IntValue extends Spanned {
  readonly kind: 'int'
  readonly value: bigint
}

/** A string in quotes, with its escapes undone. */
export interface StringValue extends Spanned {
  readonly kind: 'string'
  /** Byte string, escapes resolved. */
  readonly value: string
}
/** `with-test`, `ocaml:version`, `a+b:installed`: opam's variables, and names of all sorts. */
export interface IdentValue extends Spanned {
  readonly kind: 'ident'
  readonly name: string
}
/** `os = "linux"` */
export interface RelationValue extends Spanned {
  readonly kind: 'relation'
  readonly operator: RelationOperator
  readonly left: OpamValue
  readonly right: OpamValue
}
/** `>= "1.0"` */
export interface PrefixRelationValue extends Spanned {
  readonly kind: 'prefix-relation'
  readonly operator: RelationOperator
  readonly value: OpamValue
}
/** `PATH += "bin"` */
export interface EnvironmentUpdateValue extends Spanned {
  readonly kind: 'environment-update'
  readonly operator: EnvironmentOperator
  readonly left: OpamValue
  readonly right: OpamValue
}
/** `a & b`, `a | b` */
export interface LogicalValue extends Spanned {
  readonly kind: 'and' | 'or'
  readonly left: OpamValue
  readonly right: OpamValue
}
/** `!a`, `?a` */
export interface PrefixValue extends Spanned {
  readonly kind: 'not' | 'defined'
  readonly value: OpamValue
}
/** `[a b]` */
export interface ListValue extends Spanned {
  readonly kind: 'list'
  readonly items: readonly OpamValue[]
}
/** `(a b)` */
export interface GroupValue extends Spanned {
  readonly kind: 'group'
  readonly items: readonly OpamValue[]
}
/** `a {b c}` */
export interface OptionValue extends Spanned {
  readonly kind: 'option'
  readonly value: OpamValue
  readonly constraints: readonly OpamValue[]
}

/** The value of a field, and what it is made of. */
export type OpamValue =
  | BoolValue
  | IntValue
  | StringValue
  | IdentValue
  | RelationValue
  | PrefixRelationValue
  | EnvironmentUpdateValue
  | LogicalValue
  | PrefixValue
  | ListValue
  | GroupValue
  | OptionValue

/** `name: value` */
export interface OpamField extends Spanned {
  readonly kind: 'field'
  readonly name: string
  readonly value: OpamValue
}

/** `url { … }`, `extra-source "name" { … }` */
export interface OpamSection extends Spanned {
  readonly kind: 'section'
  /** `url`, `extra-source`. */
  readonly sectionKind: string
  readonly name?: string
  readonly items: readonly OpamItem[]
}

/** What a file or a section consists of. */
export type OpamItem = OpamField | OpamSection

/**
 * A file that was read. Blanks and comments are not in the tree: they are what the source has
 * between the spans of the items.
 */
export interface OpamFile {
  readonly source: Source
  readonly items: readonly OpamItem[]
  /**
   * Offsets at which opam takes a line to start although no line break stands before them: behind
   * the blanks that follow a `\` at the end of a line inside a string, in ascending order.
   */
  readonly continuations: readonly number[]
}

/** The values that a value is made of, in the order of the source. */
export function valueParts(value: OpamValue): readonly OpamValue[] {
  switch (value.kind) {
    case 'bool':
    case 'int':
    case 'string':
    case 'ident':
      return []
    case 'relation':
    case 'environment-update':
    case 'and':
    case 'or':
      return [value.left, value.right]
    case 'prefix-relation':
    case 'not':
    case 'defined':
      return [value.value]
    case 'list':
    case 'group':
      return value.items
    case 'option':
      return [value.value, ...value.constraints]
  }
}

/** A string value. */
export function string(value: string): StringValue {
  return { kind: 'string', value }
}

/** An identifier. */
export function ident(name: string): IdentValue {
  return { kind: 'ident', name }
}

/** `[items]` */
export function list(items: readonly OpamValue[]): ListValue {
  return { kind: 'list', items }
}

/** `(items)` */
export function group(items: readonly OpamValue[]): GroupValue {
  return { kind: 'group', items }
}

/** `value {constraints}` */
export function option(value: OpamValue, constraints: readonly OpamValue[]): OptionValue {
  return { kind: 'option', value, constraints }
}

/** `operator value`, as in `>= "1.0"`. */
export function prefixRelation(operator: RelationOperator, value: OpamValue): PrefixRelationValue {
  return { kind: 'prefix-relation', operator, value }
}

/** `name: value` */
export function field(name: string, value: OpamValue): OpamField {
  return { kind: 'field', name, value }
}
