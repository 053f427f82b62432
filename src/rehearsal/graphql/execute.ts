import type { Json, JsonObject } from '../json.ts'
import { fill } from './document.ts'
import type { Field, Operation, Selection } from './document.ts'

/** What a field leads to. */
export type Resolved = null | string | number | boolean | ObjectNode | readonly Resolved[]

/** An object of the answer: its type, and how each of its fields is found. */
export interface ObjectNode {
  readonly typename: string
  readonly fields: Readonly<
    Record<string, Resolved | ((args: JsonObject) => Resolved | Promise<Resolved>)>
  >
}

/** A field that is refused: GitHub answers `null` for it and says why in `errors`. */
export class FieldRefusal extends Error {
  override readonly name = 'FieldRefusal'
  /** GitHub's word for the kind: `NOT_FOUND`, `FORBIDDEN`, `STALE_DATA`. */
  readonly type: string
  readonly extensions: JsonObject | undefined

  constructor(type: string, message: string, extensions?: JsonObject) {
    super(message)
    this.type = type
    this.extensions = extensions
  }
}

/** Where a value stands in the answer: names of members, and numbers of list items. */
type Path = readonly (string | number)[]

interface Run {
  readonly variables: Readonly<Record<string, Json | undefined>>
  readonly errors: Json[]
}

function isNode(value: Resolved): value is ObjectNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

async function show(
  value: Resolved,
  selections: readonly Selection[],
  [run, path]: readonly [Run, Path],
): Promise<Json> {
  if (isNode(value)) return await showObject(value, selections, [run, path])
  if (value === null || typeof value !== 'object') return value
  const items: Json[] = []
  for (const [index, item] of value.entries()) {
    items.push(await show(item, selections, [run, [...path, index]]))
  }
  return items
}

async function showField(
  node: ObjectNode,
  field: Field,
  [run, path]: readonly [Run, Path],
): Promise<Json> {
  if (field.name === '__typename') return node.typename
  const resolver = node.fields[field.name]
  const args = Object.fromEntries(
    field.args.map(([name, value]) => [name, fill(value, run.variables)]),
  )
  try {
    const value = typeof resolver === 'function' ? await resolver(args) : (resolver ?? null)
    return await show(value, field.selections, [run, path])
  } catch (error) {
    if (!(error instanceof FieldRefusal)) throw error
    run.errors.push({
      type: error.type,
      path,
      ...(error.extensions === undefined ? {} : { extensions: error.extensions }),
      locations: [{ line: field.place.line, column: field.place.column }],
      message: error.message,
    })
    return null
  }
}

async function showObject(
  node: ObjectNode,
  selections: readonly Selection[],
  [run, path]: readonly [Run, Path],
): Promise<JsonObject> {
  const answer: Record<string, Json | undefined> = {}
  for (const selection of selections) {
    if (selection.kind === 'fragment') {
      if (selection.on === node.typename || selection.on === 'Node') {
        Object.assign(answer, await showObject(node, selection.selections, [run, path]))
      }
      continue
    }
    answer[selection.alias] = await showField(node, selection, [run, [...path, selection.alias]])
  }
  return answer
}

/** Runs an operation that has no defects from its root; fields are found one after the other. */
export async function execute(
  operation: Operation,
  root: ObjectNode,
  variables: Readonly<Record<string, Json | undefined>>,
): Promise<JsonObject> {
  const run: Run = { variables: { ...operation.defaults, ...variables }, errors: [] }
  const data = await showObject(root, operation.selections, [run, []])
  return run.errors.length === 0 ? { data } : { data, errors: run.errors }
}
