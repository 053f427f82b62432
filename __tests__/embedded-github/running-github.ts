import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { startEmbeddedGitHub } from '../../src/embedded-github/embedded-github.ts'
import type {
  EmbeddedGitHub,
  EmbeddedGitHubOptions,
} from '../../src/embedded-github/embedded-github.ts'
import { asText, isRecord, parseJson } from '../../src/text/json.ts'
import type { Json, JsonObject } from '../../src/text/json.ts'
import { openApiCheck } from '../support/openapi-check.ts'

/** An answer, read. */
export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The JSON it carried; the empty object where it carried none. */
  readonly body: JsonObject
  /** The list it carried; empty where it carried none. */
  readonly list: readonly JsonObject[]
}

/** What a request is sent with, besides method and path. */
export interface Sending {
  /** A secret; `null` for none. Ada's classic token with `public_repo` unless said. */
  readonly token?: string | null
  readonly body?: Json | Uint8Array
  readonly headers?: Readonly<Record<string, string>>
  /** Left where it leads, not followed. */
  readonly manual?: boolean
}

/** An embedded GitHub with Ada's project and the opam repository, and a client for it. */
export interface RunningGitHub extends AsyncDisposable {
  readonly github: EmbeddedGitHub
  readonly folder: string
  /** Ada's classic token with `public_repo`. */
  readonly token: string
  /** The only commit of `ada/tally`. */
  readonly commit: string
  /** What did not agree with the description; a test takes out what it provoked. */
  readonly violations: string[]
  /** Sends a request: to the REST API, or to the address where it is one in full. */
  readonly send: (method: string, path: string, sending?: Sending) => Promise<Reply>
  readonly graphql: (query: string, variables?: JsonObject, token?: string | null) => Promise<Reply>
}

/** The clock of every test. */
export const noon = new Date('2026-01-15T12:00:00Z')

/** The value at the end of a path of member names. */
export function at(
  value: Json | undefined,
  ...names: readonly (string | number)[]
): Json | undefined {
  let inner: Json | undefined = value
  for (const name of names) {
    if (typeof name === 'number') inner = Array.isArray(inner) ? inner[name] : undefined
    else inner = isRecord(inner) ? inner[name] : undefined
  }
  return inner
}

/** The same, as a text. */
export function textAt(value: Json | undefined, ...names: readonly (string | number)[]): string {
  return asText(at(value, ...names))
}

async function read(response: Response): Promise<Reply> {
  const text = await response.text()
  const parsed = parseJson(text)
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: isRecord(parsed) ? parsed : {},
    list: jsonObjects(parsed),
  }
}

/** Starts one. When it is disposed of, everything that was said must agree with GitHub's description. */
export async function runningGitHub(
  options: Partial<EmbeddedGitHubOptions> = {},
): Promise<RunningGitHub> {
  const folder = await mkdtemp(join(tmpdir(), 'rehearsal-'))
  const check = openApiCheck()
  const github = await startEmbeddedGitHub({
    folder: join(folder, 'github'),
    now: () => noon,
    onExchange: check.onExchange,
    ...options,
  })
  const { seed } = github
  seed.user('ada', 'Ada Lovelace')
  seed.organization('ocaml', ['maintainer'])
  await seed.repository({
    owner: 'ada',
    name: 'tally',
    from: { kind: 'files', files: { 'dune-project': '(lang dune 3.0)\n', 'src/dune': '' } },
  })
  await seed.repository({
    owner: 'ocaml',
    name: 'opam-repository',
    defaultBranch: 'master',
    from: {
      kind: 'files',
      files: { 'packages/foo/foo.1.0/opam': 'opam\n', '.github/workflows/lint.yml': 'on: push\n' },
    },
  })
  const token = seed.token({ kind: 'classic', owner: 'ada', scopes: ['public_repo'] })
  const send = async (method: string, path: string, sending: Sending = {}): Promise<Reply> => {
    const secret = sending.token === undefined ? token : sending.token
    const { body } = sending
    const response = await fetch(
      path.startsWith('http') ? path : `${github.addresses.api}${path}`,
      {
        method,
        redirect: sending.manual === true ? 'manual' : 'follow',
        headers: {
          ...(secret === null ? {} : { authorization: `Bearer ${secret}` }),
          ...sending.headers,
        },
        ...(body === undefined
          ? {}
          : { body: body instanceof Uint8Array ? Buffer.from(body) : JSON.stringify(body) }),
      },
    )
    return await read(response)
  }
  const head = await send('GET', '/repos/ada/tally/git/ref/heads/main', { token: null })
  return {
    github,
    folder,
    token,
    commit: textAt(head.body, 'object', 'sha'),
    violations: check.violations,
    send,
    graphql: async (query, variables = {}, secret = token) =>
      await send('POST', github.addresses.graphql, { token: secret, body: { query, variables } }),
    [Symbol.asyncDispose]: async () => {
      await github.close()
      await rm(folder, { recursive: true, maxRetries: 10 })
      expect(check.violations).toEqual([])
    },
  }
}

function jsonObjects(value: Json | undefined): readonly JsonObject[] {
  const all: readonly Json[] = Array.isArray(value) ? value : []
  return all.flatMap((one) => (isRecord(one) ? [one] : []))
}
