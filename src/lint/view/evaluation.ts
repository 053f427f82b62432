import type { Filter } from '../../opam/filter.ts'
import { filterParts, filterVariables } from '../../opam/filter.ts'
import { expandInterpolations } from '../../opam/interpolation.ts'
import { holdsForOrder } from '../../opam/relation.ts'
import { foldTree } from '../../opam/tree.ts'
import type { Variable, VariableReference } from '../../opam/variable.ts'
import { compareVersions } from '../../version/opam-version.ts'

/** What is known of variables. */
export type Environment = (variable: Variable) => boolean | undefined

/** What a filter comes to: a value, or what is left of it where too little is known. */
export type Reduced =
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'undefined'; readonly residual: Filter }

/**
 * Whether what is unknown stays open, so that the residual can be evaluated later, or counts as the
 * empty text and, in converters, as false.
 */
export type Unknowns = 'open' | 'closed'

interface Evaluation {
  readonly environment: Environment
  readonly unknowns: Unknowns
}

/** Evaluates a filter (opam 2.6.1, `OpamFilter.reduce`). `?x` is decided at once in either way. */
export function reduceFilter(filter: Filter, evaluation: Evaluation): Reduced {
  return foldTree<Filter, Reduced>(filter, filterParts, (node, next) => {
    const reduced = reduceNode(node, next, evaluation)
    return reduced.kind === 'string' ? expand(reduced.value, evaluation) : reduced
  })
}

/**
 * The packages without which a filter is false, if nothing else is known: each is one that the filter
 * asks `installed` of. As opam does, the filter is evaluated once for each.
 */
export function guardedBy(filter: Filter): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { package: name, name: variable } of filterVariables(filter)) {
    if (name !== undefined && name !== '_' && variable === 'installed') names.add(name)
  }
  return new Set([...names].filter((name) => isFalseWithout(name, filter)))
}

function isFalseWithout(absent: string, filter: Filter): boolean {
  const reduced = reduceFilter(filter, {
    environment: (asked) =>
      asked.package === absent && asked.name === 'installed' ? false : undefined,
    unknowns: 'open',
  })
  return reduced.kind === 'bool' && !reduced.value
}

/** What a node comes to, `next` what its parts come to. */
function reduceNode(node: Filter, next: () => Reduced, evaluation: Evaluation): Reduced {
  switch (node.kind) {
    case 'bool':
    case 'string':
      return node
    case 'ident':
      return asReduced(resolve(node.reference, evaluation), node)
    case 'relation': {
      const left = next()
      const right = next()
      if (left.kind === 'undefined' || right.kind === 'undefined') {
        const residual = { ...node, left: asFilter(left), right: asFilter(right) }
        return { kind: 'undefined', residual }
      }
      const order = compareVersions(String(left.value), String(right.value))
      return { kind: 'bool', value: holdsForOrder(node.operator, order) }
    }
    case 'and':
    case 'or':
      return node.operands
        .map(() => next())
        .reduce((left, right) => combine(node.kind, left, right))
    case 'not': {
      const operand = next()
      const truth = truthOf(operand)
      return truth === undefined
        ? { kind: 'undefined', residual: { kind: 'not', operand: asFilter(operand) } }
        : { kind: 'bool', value: !truth }
    }
    case 'defined':
      return { kind: 'bool', value: next().kind !== 'undefined' }
  }
}

function combine(kind: 'and' | 'or', left: Reduced, right: Reduced): Reduced {
  const absorbing = kind === 'or'
  if (isBool(left, absorbing) || isBool(right, absorbing)) return { kind: 'bool', value: absorbing }
  const first = truthOf(left)
  const second = truthOf(right)
  if (first !== undefined && second !== undefined) {
    return { kind: 'bool', value: kind === 'and' ? first && second : first || second }
  }
  return {
    kind: 'undefined',
    residual: { kind, operands: [asFilter(left), asFilter(right)] },
  }
}

function isBool(reduced: Reduced, value: boolean): boolean {
  return reduced.kind === 'bool' && reduced.value === value
}

function truthOf(reduced: Reduced): boolean | undefined {
  if (reduced.kind === 'bool') return reduced.value
  if (reduced.kind === 'string' && reduced.value === 'true') return true
  return reduced.kind === 'string' && reduced.value === 'false' ? false : undefined
}

function asFilter(reduced: Reduced): Filter {
  return reduced.kind === 'undefined' ? reduced.residual : reduced
}

function asReduced(value: boolean | string | undefined, open: Filter): Reduced {
  if (value === undefined) return { kind: 'undefined', residual: open }
  return typeof value === 'boolean' ? { kind: 'bool', value } : { kind: 'string', value }
}

/** Replaces the interpolations of a string; those of unknown variables leave it open. */
function expand(text: string, evaluation: Evaluation): Reduced {
  let isOpen = false
  const expanded = expandInterpolations(text, (reference) => {
    const value = resolve(reference, { ...evaluation, unknowns: 'closed' })
    if (value === undefined && evaluation.unknowns === 'open') isOpen = true
    return String(value ?? '')
  })
  return isOpen || expanded.kind === 'defect'
    ? { kind: 'undefined', residual: { kind: 'string', value: text } }
    : { kind: 'string', value: expanded.text }
}

/** The value of a reference: of several packages whether all are so, through a converter its text. */
function resolve(
  reference: VariableReference,
  { environment, unknowns }: Evaluation,
): boolean | string | undefined {
  const { packages, variable, converter } = withoutSugar(reference)
  const [first, second] = packages
  let value: boolean | undefined
  if (first === undefined) {
    value = environment({ name: variable })
  } else if (second === undefined) {
    value = environment({ package: first, name: variable })
  } else {
    const values = packages.map((name) => environment({ package: name, name: variable }))
    value = values.includes(false) ? false : allTrue(values)
  }
  if (converter === undefined) return value
  if (value === undefined && unknowns === 'open') return undefined
  return value === true ? converter.whenTrue : converter.whenFalse
}

function allTrue(values: readonly (boolean | undefined)[]): boolean | undefined {
  return values.includes(undefined) ? undefined : true
}

/** `p:enable` is short for `p:installed?enable:disable`. */
function withoutSugar(reference: VariableReference): VariableReference {
  const { packages, variable, converter } = reference
  if (packages.length === 0 || variable !== 'enable' || converter !== undefined) return reference
  const enabled = { whenTrue: 'enable', whenFalse: 'disable' }
  return { packages, variable: 'installed', converter: enabled }
}
