import {
  acceptedScopes,
  archivedWords,
  demand,
  maySee,
  needsSignOn,
  signOnWords,
} from '../world/access.ts'
import type { Need } from '../world/access.ts'
import type { Answer, Call } from './call.ts'
import { Refusal, notFound } from '../world/refusal.ts'
import { findRepository } from '../world/world.ts'
import type { Repository, World } from '../world/world.ts'

/** One operation of the API. */
export interface Route {
  readonly method: string
  /**
   * As GitHub's OpenAPI description writes it. `{name}` is one segment; a last `{+name}` takes all
   * that is left, slashes included.
   */
  readonly path: string
  /** Whether it changes anything. */
  readonly writes: boolean
  /** Whether its body is a file. */
  readonly takesFile: boolean
  readonly handle: (call: Call) => Promise<Answer>
}

/** What an operation on a repository asks for, and what is special about it. */
export interface Demands extends Need {
  /** Where an operation of level `write` changes nothing. */
  readonly writes?: false
  readonly takesFile?: true
}

/** Most operations read or write what a repository holds. */
export const reading = { permission: 'contents', level: 'read' } as const
/** The same. */
export const writing = { permission: 'contents', level: 'write' } as const

/** The repository a path names, where the token may see it and it is ready; else 404. */
function repositoryIn(call: Call): Repository {
  return visibleRepository(call, `${call.path['owner']}/${call.path['repo']}`)
}

/** The repository of that name, where the token may see it and it is ready; else 404. */
export function visibleRepository(
  call: { readonly world: World; readonly token: Call['token'] },
  name: string,
): Repository {
  const repository = findRepository(call.world, name)
  if (repository === undefined || !maySee(call.token, repository)) throw notFound()
  if (needsSignOn(call.token, repository)) {
    const { web } = call.world.addresses
    const page = `${web}/orgs/${repository.owner.login}/sso?authorization_request=A`
    throw new Refusal(403, signOnWords, { headers: { 'X-GitHub-SSO': `required; url=${page}` } })
  }
  if (repository.pollsUntilReady > 0) {
    repository.pollsUntilReady -= 1
    throw notFound()
  }
  return repository
}

/**
 * A route to an operation on one repository, which looks it up and checks the token's rights first.
 *
 * @param operation method and path below the repository's: `GET /pulls/{pull_number}`.
 */
export function onRepository(
  operation: string,
  { writes, takesFile, ...need }: Demands,
  handle: (call: Call, repository: Repository) => Promise<Answer>,
): Route {
  const [method = '', below = ''] = operation.split(' ')
  return {
    method,
    path: `/repos/{owner}/{repo}${below}`,
    writes: writes ?? need.level === 'write',
    takesFile: takesFile ?? false,
    handle: async (call) => {
      const repository = repositoryIn(call)
      demand(call.token, repository, need)
      // Anybody may fork it still.
      const isClosed = repository.archived && below !== '/forks'
      if (isClosed && need.level === 'write') throw new Refusal(403, archivedWords)
      if (below.startsWith('/git/') && repository.pollsUntilFilled > 0) {
        repository.pollsUntilFilled -= 1
        throw new Refusal(409, 'Git Repository is empty.')
      }
      const answer = await handle(call, repository)
      const scopes = acceptedScopes(repository, need).join(', ')
      return { ...answer, headers: { 'X-Accepted-OAuth-Scopes': scopes, ...answer.headers } }
    },
  }
}

/** A route and what its path named. */
export interface Match {
  readonly route: Route
  readonly path: Readonly<Record<string, string>>
}

function matchPath(template: string, path: string): Record<string, string> | undefined {
  const wanted = template.split('/')
  const given = path.split('/')
  const values: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const name = /^\{\+?(\w+)\}$/.exec(part)?.[1]
    const rest = part.startsWith('{+')
    const text = rest ? given.slice(index).join('/') : given[index]
    if (text === undefined || (text === '' && part !== '' && !rest)) return undefined
    if (name === undefined) {
      if (part !== text) return undefined
    } else {
      try {
        values[name] = decodeURIComponent(text)
      } catch {
        return undefined
      }
    }
    if (rest) return values
  }
  return wanted.length === given.length ? values : undefined
}

/** The first route of the table that the request is for. */
export function findRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): Match | undefined {
  for (const route of routes) {
    if (route.method !== method) continue
    const values = matchPath(route.path, path)
    if (values !== undefined) return { route, path: values }
  }
  return undefined
}
