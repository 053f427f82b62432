import { readFileSync } from 'node:fs'
import type { Json, JsonObject } from '../../src/text/json.ts'
import { isRecord, parseJson } from '../../src/text/json.ts'

/** GitHub's own description of the operations a release uses, as one version of the API has it. */
export interface OpenApiDocument {
  /** The operation of a path as the description writes it. */
  operation(method: string, path: string): JsonObject | undefined
  /** What a reference leads to; anything else is answered as it is. */
  resolve(value: Json | undefined): Json | undefined
  /** The schemas by name, with `nullable` in JSON Schema's own words. */
  readonly schemas: JsonObject
}

const file = new URL('./github-openapi.json', import.meta.url)

function member(value: Json | undefined, name: string): Json | undefined {
  return isRecord(value) ? value[name] : undefined
}

/** A JSON merge patch: objects are merged, `null` removes, everything else replaces. */
function merged(value: Json | undefined, patch: Json): Json {
  if (!isRecord(patch)) return patch
  const result: Record<string, Json | undefined> = { ...(isRecord(value) ? value : {}) }
  for (const [name, change] of Object.entries(patch)) {
    if (change === null) delete result[name]
    else if (change !== undefined) result[name] = merged(result[name], change)
  }
  return result
}

/** A schema as it is in that version: GitHub notes beside it what each later version changed. */
function asOf(schema: Json | undefined, version: string): Json | undefined {
  const changes = member(schema, 'x-github-breaking-changes')
  if (schema === undefined || !Array.isArray(changes)) return schema
  let result: Json = schema
  for (const change of changes) {
    const since = member(change, 'version')
    const patch = member(change, 'patch')
    if (typeof since === 'string' && since <= version && patch !== undefined) {
      result = merged(result, patch)
    }
  }
  return result
}

/** OpenAPI 3.0 says `nullable`, JSON Schema says it with types. */
function nullable(schema: Json | undefined): Json {
  if (schema === undefined) return {}
  if (Array.isArray(schema)) return schema.map(nullable)
  if (!isRecord(schema)) return schema
  const { nullable: isNullable, 'x-github-breaking-changes': _, ...rest } = schema
  const inner = Object.fromEntries(Object.entries(rest).map(([name, v]) => [name, nullable(v)]))
  return isNullable === true ? { anyOf: [{ type: 'null' }, inner] } : inner
}

/** Where the description is known to be wrong: GitHub answers `starter` for an upload that broke off. */
const corrections: JsonObject = {
  'release-asset': { properties: { state: { enum: ['uploaded', 'open', 'starter'] } } },
}

/** Reads the description. */
export function readOpenApi(version: string): OpenApiDocument {
  const document = parseJson(readFileSync(file, 'utf8'))
  const components = member(document, 'components')
  const raw = member(components, 'schemas')
  const schemas = Object.fromEntries(
    Object.entries(isRecord(raw) ? raw : {}).map(([name, schema]) => {
      const current = asOf(schema, version) ?? {}
      const correction = corrections[name]
      return [name, nullable(correction === undefined ? current : merged(current, correction))]
    }),
  )
  const resolve = (value: Json | undefined): Json | undefined => {
    const reference = member(value, '$ref')
    if (typeof reference !== 'string') return value
    const [, , kind = '', name = ''] = reference.split('/')
    return resolve(kind === 'schemas' ? schemas[name] : member(member(components, kind), name))
  }
  return {
    operation: (method, path) => {
      const operation = member(member(member(document, 'paths'), path), method.toLowerCase())
      return isRecord(operation) ? operation : undefined
    },
    resolve,
    schemas,
  }
}

/** A schema that stands in an operation, made ready for the validator. */
export function ready(schema: Json | undefined): Json {
  return nullable(schema)
}
