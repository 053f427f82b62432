import type { Run } from './event.ts'
import type { Fields } from './fields.ts'
import { defect, value } from './parsed.ts'
import type { Parsed } from './parsed.ts'
import { withoutEnd } from '../text/without-end.ts'

/** Where a GitHub answers: github.com, GitHub Enterprise Server, or one with its own subdomain. */
export interface Host {
  /** The root of its REST API, without a last `/`. */
  readonly apiUrl: string
  readonly graphqlUrl: string
}

/**
 * The root of a REST API. It must be `https:`, but for a server on this machine: a token is sent there.
 */
export function parseApiUrl(text: string): Parsed<string> {
  const hint = 'Write the root of the REST API, such as https://api.github.com.'
  // The parser of addresses would drop line breaks.
  if (/[^!-~]/.test(text) || !URL.canParse(text)) return defect('it is not a web address.', hint)
  const url = new URL(text)
  if (!/^https?:$/.test(url.protocol)) return defect('it is not a web address.', hint)
  if (url.username !== '' || url.password !== '') {
    return defect(
      'it contains credentials. They belong in the input opam-token.',
      `${hint} Revoke the token in the address.`,
    )
  }
  if (url.search !== '' || url.hash !== '') {
    return defect('it has a query or a fragment, after "?" or "#".', hint)
  }
  const isLoopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname)
  if (url.protocol === 'http:' && !isLoopback) {
    return defect('it is not encrypted, so others could read the token.', 'Write https.')
  }
  return value(withoutEnd(`${url.origin}${url.pathname}`, '/'))
}

/**
 * The GraphQL address of a server, from that of its REST API, as GitHub documents both: `/api/v3` and
 * `/api/graphql` on an Enterprise Server, `/graphql` behind the root elsewhere.
 */
export function graphqlUrlOf(apiUrl: string): string {
  const enterprise = /^(.*)\/api\/v3$/.exec(apiUrl)?.[1]
  return enterprise === undefined ? `${apiUrl}/graphql` : `${enterprise}/api/graphql`
}

/** The servers a release talks to; they differ where the source lies on an Enterprise Server. */
export interface Hosts {
  readonly source: Host
  readonly opam: Host
}

/** GitHub's own REST API. */
const gitHub = 'https://api.github.com'

/** Reads where the source and the opam repository live. */
export function readHosts(run: Run, fields: Fields): Hosts {
  // The runner's own addresses are believed as they are: a server of the house may do without TLS.
  const sourceApi = withoutEnd(nonEmpty(run.env['GITHUB_API_URL']) ?? gitHub, '/')
  const source: Host = {
    apiUrl: sourceApi,
    graphqlUrl: nonEmpty(run.env['GITHUB_GRAPHQL_URL']) ?? graphqlUrlOf(sourceApi),
  }
  // So is the one that the source has, too: it is sent a token in any case.
  const apiUrl =
    fields.read('opam-api-url', (text) =>
      withoutEnd(text, '/') === sourceApi ? value(sourceApi) : parseApiUrl(text),
    ) ?? gitHub
  return {
    source,
    opam: apiUrl === source.apiUrl ? source : { apiUrl, graphqlUrl: graphqlUrlOf(apiUrl) },
  }
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text
}
