import {
  GraphQLError,
  OperationTypeNode,
  buildSchema,
  execute,
  getOperationAST,
  parse,
  validate,
} from 'graphql'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import type { Json, JsonObject } from '../../text/json.ts'
import { servedSchema } from './served-schema.ts'

/** What a field leads to. */
export type Resolved = null | string | number | boolean | ObjectNode | readonly Resolved[]

/** An object of the answer: its type, and how each of its fields is found. */
export interface ObjectNode {
  readonly __typename: string
  readonly [field: string]: Resolved | ((args: JsonObject) => Resolved | Promise<Resolved>)
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

let built: GraphQLSchema | undefined

/** Built for the first query: most tests and many requests never send one. */
function schema(): GraphQLSchema {
  built ??= buildSchema(servedSchema)
  return built
}

/** The document a request's body holds, or why it cannot be read. */
export function documentIn(body: JsonObject): DocumentNode | GraphQLError {
  const query = body['query']
  if (typeof query !== 'string')
    return new GraphQLError('A query attribute must be specified and must be a string.')
  try {
    return parse(query)
  } catch (error) {
    if (error instanceof GraphQLError) return error
    throw error
  }
}

/** Whether a document changes something. */
export function isMutation(document: DocumentNode): boolean {
  return getOperationAST(document)?.operation === OperationTypeNode.MUTATION
}

/**
 * Runs a document from its root. A document that does not fit the schema is answered with what is wrong
 * and runs no field.
 */
export async function answerDocument(
  document: DocumentNode,
  root: ObjectNode,
  variableValues: JsonObject,
): Promise<JsonObject> {
  const defects = validate(schema(), document)
  if (defects.length > 0) return { errors: defects.map((defect) => shownError(defect)) }
  const { data, errors } = await execute({
    schema: schema(),
    document,
    variableValues,
    rootValue: root,
  })
  const shown = errors === undefined ? {} : { errors: errors.map((error) => shownError(error)) }
  return data === undefined ? shown : { data: plain(data), ...shown }
}

/** What execution made of JSON is JSON. */
function plain(data: Readonly<Record<string, unknown>> | null): Json {
  const copied: Json = JSON.parse(JSON.stringify(data))
  return copied
}

/** An error in the shape of GitHub's. @throws whatever else a field threw: a bug of this server. */
function shownError({ message, locations, path, originalError }: GraphQLError): JsonObject {
  const places = (locations ?? []).map(({ line, column }) => ({ line, column }))
  if (originalError instanceof FieldRefusal) {
    const { type, extensions } = originalError
    return { type, path, ...(extensions && { extensions }), locations: places, message }
  }
  if (originalError !== undefined && !(originalError instanceof GraphQLError)) throw originalError
  return { locations: places, message }
}
