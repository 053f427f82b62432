import { Ajv } from 'ajv'
import type { ValidateFunction } from 'ajv'
import formats from 'ajv-formats'
import type { Exchange } from '../../src/embedded-github/server/exchange.ts'
import type { Json, JsonObject } from '../../src/text/json.ts'
import { isRecord } from '../../src/text/json.ts'
import { readOpenApi, ready } from './openapi-document.ts'
import type { OpenApiDocument } from './openapi-document.ts'

/** Checks exchanges with an embedded GitHub against GitHub's own description of its API. */
export interface OpenApiCheck {
  /** To be given to the server. */
  readonly onExchange: (exchange: Exchange) => void
  /** What did not agree so far, a sentence each. */
  readonly violations: string[]
  /** How many exchanges were checked. */
  readonly checked: () => number
}

/** Refusals that any operation may answer, whatever its description lists. */
const anywhere: readonly number[] = [400, 401, 403, 404, 409, 410, 422, 429]

interface Version {
  readonly document: OpenApiDocument
  readonly validate: (schema: Json) => ValidateFunction
}

function loadVersion(version: string): Version {
  const document = readOpenApi(version)
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false })
  // The package is CommonJS; what it exports depends on who loads it.
  const addFormats = 'default' in formats ? formats.default : formats
  if (typeof addFormats === 'function') addFormats(ajv)
  ajv.addFormat('timestamp', true)
  ajv.addFormat('repo.nwo', /^[^/]+\/[^/]+$/)
  ajv.addSchema({ $id: 'github', components: { schemas: document.schemas } })
  const made = new Map<string, ValidateFunction>()
  return {
    document,
    validate: (schema) => {
      const text = JSON.stringify(schema).replaceAll('"#/components/', '"github#/components/')
      const known = made.get(text)
      if (known !== undefined) return known
      const compiled = ajv.compile(JSON.parse(text))
      made.set(text, compiled)
      return compiled
    },
  }
}

const versions = new Map<string, Version>()

function loaded(version: string): Version {
  const known = versions.get(version) ?? loadVersion(version)
  versions.set(version, known)
  return known
}

function at(value: Json | undefined, ...names: readonly string[]): Json | undefined {
  return names.reduce<Json | undefined>(
    (inner, name) => (isRecord(inner) ? inner[name] : undefined),
    value,
  )
}

/** Members an object has and its schema does not name: slips of the pen that a schema lets pass. */
function unknownMembers(document: OpenApiDocument, schema: Json, value: Json): readonly string[] {
  const resolved = document.resolve(schema)
  const items = at(resolved, 'items')
  if (Array.isArray(value)) {
    const first: Json | undefined = value[0]
    return items === undefined || first === undefined ? [] : unknownMembers(document, items, first)
  }
  const properties = at(resolved, 'properties')
  if (!isRecord(properties) || !isRecord(value)) return []
  return Object.keys(value).filter((name) => value[name] !== undefined && !(name in properties))
}

function schemaDefects(version: Version, schema: Json | undefined, value: Json): readonly string[] {
  if (schema === undefined) return []
  const validate = version.validate(ready(schema))
  // What was sent is JSON: members that are `undefined` are not there.
  const sent: unknown = JSON.parse(JSON.stringify(value))
  if (validate(sent)) return []
  return (validate.errors ?? []).map(
    ({ instancePath, message = '', params }) =>
      `${instancePath} ${message} ${JSON.stringify(params)}`,
  )
}

function strictDefects(version: Version, schema: Json | undefined, value: Json): readonly string[] {
  if (schema === undefined) return []
  const unknown = unknownMembers(version.document, ready(schema), value)
  return [
    ...schemaDefects(version, schema, value),
    ...unknown.map((name) => `/${name} is not described`),
  ]
}

function requestDefects(
  version: Version,
  operation: JsonObject,
  exchange: Exchange,
): readonly string[] {
  const defects: string[] = []
  const declared = at(operation, 'parameters')
  const parameters = (Array.isArray(declared) ? declared : []).map((p) =>
    version.document.resolve(p),
  )
  const query = new URLSearchParams(exchange.query)
  for (const [name, text] of query) {
    const parameter = parameters.find((p) => at(p, 'name') === name && at(p, 'in') === 'query')
    if (parameter === undefined) {
      defects.push(`the query's ${name} is not described`)
      continue
    }
    const type = at(parameter, 'schema', 'type')
    const value = type === 'integer' ? Number(text) : text
    defects.push(...schemaDefects(version, at(parameter, 'schema'), value))
  }
  const schema = at(operation, 'requestBody', 'content', 'application/json', 'schema')
  const body = exchange.requestBody
  const empty = isRecord(body) && Object.keys(body).length === 0
  const required = at(operation, 'requestBody', 'required') === true
  if (body !== undefined && (!empty || required)) {
    defects.push(...strictDefects(version, schema, body).map((defect) => `request ${defect}`))
  }
  return defects
}

function answerDefects(
  version: Version,
  operation: JsonObject,
  exchange: Exchange,
): readonly string[] {
  const { status = 0, responseBody } = exchange
  const described = version.document.resolve(at(operation, 'responses', String(status)))
  if (described === undefined && !anywhere.includes(status)) return [`${status} is not described`]
  const schema =
    at(described, 'content', 'application/json', 'schema') ??
    (status >= 400 ? { $ref: '#/components/schemas/basic-error' } : undefined)
  if (responseBody === undefined) return []
  // GitHub's refusals carry more than either of its two schemas for them says.
  const check = status < 400 ? strictDefects : schemaDefects
  return check(version, schema, responseBody).map((defect) => `answer ${defect}`)
}

/** A check, with nothing seen yet. */
export function openApiCheck(): OpenApiCheck {
  const violations: string[] = []
  let checked = 0
  return {
    violations,
    checked: () => checked,
    onExchange: (exchange) => {
      if (exchange.surface !== 'rest' && exchange.surface !== 'uploads') return
      const what = `${exchange.method} ${exchange.path}${exchange.query}`
      const version = loaded(exchange.version === '' ? '2022-11-28' : exchange.version)
      const operation =
        exchange.operation === undefined
          ? undefined
          : version.document.operation(exchange.method, exchange.operation)
      if (operation === undefined) {
        violations.push(`${what}: there is no such operation`)
        return
      }
      checked += 1
      const defects = [
        ...requestDefects(version, operation, exchange),
        ...(exchange.faulty || exchange.status === undefined
          ? []
          : answerDefects(version, operation, exchange)),
      ]
      for (const defect of defects) violations.push(`${what} (${exchange.status}): ${defect}`)
    },
  }
}
