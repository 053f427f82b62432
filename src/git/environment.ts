/** The variables of git's that say how to reach a server and nothing else. */
const reaching = /^GIT_(?:SSL_|SSH|PROXY_|HTTP_|ASKPASS$)/

/** The arguments before every subcommand. */
export const globalArguments: readonly string[] = [
  '--no-replace-objects',
  '--literal-pathspecs',
  '-c',
  'core.quotepath=off',
  // Makes git stream large blobs out of its packs instead of holding them.
  '-c',
  'core.bigFileThreshold=4m',
  '-c',
  'core.abbrev=12',
  // A server that sends nothing for that many seconds is given up, whichever command fetches: a partial
  // clone gets what it lacks by the way.
  '-c',
  'http.lowSpeedLimit=1',
  '-c',
  'http.lowSpeedTime=30',
]

/**
 * Before a subcommand that reads objects by id: in a container the checkout belongs to another user. What
 * git's check of the owner protects are hooks, filters and the working tree, which these do not touch.
 */
export const ofAnyOwner: readonly string[] = ['-c', 'safe.directory=*']

/**
 * The environment in which git reads objects: the caller's without anything of git's, so that no
 * configuration but the clone's own is seen. Messages come in English, paths as they are.
 */
export function readingEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(
    ([name]) => !name.toUpperCase().startsWith('GIT_'),
  )
  return {
    ...Object.fromEntries(kept),
    GIT_CONFIG_NOSYSTEM: '1',
    // git for Windows knows this name too.
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    LC_ALL: 'C',
  }
}

/**
 * The environment in which git compares the working tree, which only the configuration of the machine and its
 * user explains: their line ends, filters, ignored files, and the owners they trust.
 */
export function comparingEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(
    ([name]) =>
      /^GIT_CONFIG_(?:NO)?(?:SYSTEM|GLOBAL)$/.test(name) || !name.toUpperCase().startsWith('GIT_'),
  )
  return {
    ...Object.fromEntries(kept),
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    LC_ALL: 'C',
  }
}

/** How to reach the server that holds what a clone lacks. */
export interface Remote {
  /** Of the source repository; absent: the clone's `origin`. */
  readonly url?: string
  /** Sent to the host of the address only; empty: none is, not even one that the clone has kept. */
  readonly token?: string
  /** The address stands in a commit: git then refuses the protocols it distrusts. */
  readonly fromCommit?: boolean
}

/**
 * The environment in which git fetches: the caller's configuration counts here (proxies,
 * certificates, credentials), for objects are named by their content. The token travels in it and
 * nowhere else: an argument list is public.
 *
 * The header is set for the host, after an empty one: `actions/checkout` leaves one for the host in
 * the clone's configuration, a less specific one would lose against it, and two are refused.
 */
export function fetchingEnvironment(
  environment: NodeJS.ProcessEnv,
  remote: Remote,
): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(
    ([name]) => !name.toUpperCase().startsWith('GIT_') || reaching.test(name),
  )
  const settings = authorization(remote)
  return {
    ...Object.fromEntries(kept),
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
    ...(remote.fromCommit === true ? { GIT_PROTOCOL_FROM_USER: '0' } : {}),
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(
      settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
      ]),
    ),
  }
}

function authorization({ url, token }: Remote): readonly (readonly [string, string])[] {
  const origin = url === undefined ? undefined : /^https?:\/\/[^/]+\//.exec(url)?.[0]
  if (origin === undefined || token === undefined) return []
  const key = `http.${origin}.extraheader`
  if (token === '') return [[key, '']]
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
  return [
    [key, ''],
    [key, `AUTHORIZATION: basic ${basic}`],
    // git would take the header along to wherever a redirect leads (seen with 2.39).
    ['http.followRedirects', 'false'],
  ]
}
