import type { Constructors, Gate, Values } from './decoder.ts'
import { constructor, since, string } from './decoder.ts'
import { stop } from './stop.ts'

/** A host dune knows, as `(source …)` names it. */
export type HostName = 'github' | 'bitbucket' | 'gitlab' | 'sourcehut' | 'codeberg' | 'tangled'

/** Where the source lives: on a known host, or at any address. */
export type ProjectSource =
  | {
      readonly kind: 'host'
      readonly host: HostName
      /** `user/repository`, on GitLab also `organisation/project/repository`. */
      readonly path: string
    }
  | { readonly kind: 'uri'; readonly uri: string }

interface Host {
  readonly spelled: string
  readonly gate: Gate | undefined
  /** `https://` and this: the page of the repository. */
  readonly page: (path: string) => string
  readonly bugReports: (path: string) => string
  readonly repository: (path: string) => string
}

function host(spelled: string, domain: string, gate?: Gate): Host {
  return {
    spelled,
    gate,
    page: (path) => `${domain}/${path}`,
    bugReports: (path) => `${domain}/${path}/issues`,
    repository: (path) => `${domain}/${path}.git`,
  }
}

const hosts: Readonly<Record<HostName, Host>> = {
  github: host('GitHub', 'github.com'),
  bitbucket: host('Bitbucket', 'bitbucket.org', { since: '2.8', what: 'Bitbucket' }),
  gitlab: {
    ...host('GitLab', 'gitlab.com', { since: '2.8', what: 'Gitlab' }),
    bugReports: (path) => `gitlab.com/${path}/-/issues`,
  },
  sourcehut: {
    spelled: 'SourceHut',
    gate: { since: '3.1', what: 'Sourcehut' },
    page: (path) => `sr.ht/~${path}`,
    bugReports: (path) => `todo.sr.ht/~${path}`,
    repository: (path) => `git.sr.ht/~${path}`,
  },
  codeberg: host('Codeberg', 'codeberg.org', { since: '3.17', what: 'Codeberg' }),
  tangled: {
    ...host('Tangled', 'tangled.org', { since: '3.21', what: 'Tangled' }),
    repository: (path) => `tangled.org/${path}`,
  },
}

function hosted(name: HostName): (values: Values) => ProjectSource {
  return (values) => {
    const { value: path, span } = string(values)
    const { spelled, gate } = hosts[name]
    const parts = path.split('/').length
    const organisation = name === 'gitlab' && parts === 3
    if (parts !== 2 && !organisation) {
      const form = name === 'gitlab' ? 'user/repo or org/proj/repo' : 'user/repo'
      stop(values.reading, span, {
        message: `${spelled} repository must be of form ${form}`,
        hints: parts === 3 ? [`The provided form '${path}' is specific to GitLab projects`] : [],
      })
    }
    if (organisation) since(values, { since: '3.17', what: 'GitLab organization repo' })
    else if (gate !== undefined) since(values, gate)
    return { kind: 'host', host: name, path }
  }
}

const constructors: Constructors<ProjectSource> = [
  ['uri', (values) => ({ kind: 'uri', uri: string(values).value })],
  ['github', hosted('github')],
  ['bitbucket', hosted('bitbucket')],
  ['sourcehut', hosted('sourcehut')],
  ['codeberg', hosted('codeberg')],
  ['tangled', hosted('tangled')],
  ['gitlab', hosted('gitlab')],
  // dune lists it once for each form of its paths, and hints show it twice.
  ['gitlab', hosted('gitlab')],
]

/** Reads `(github user/repository)` and its kind (dune 3.24, `source_kind.ml`). */
export function projectSource(values: Values): ProjectSource {
  return constructor(values, constructors)
}

/** The page that stands in for an absent `homepage`; an address has none. */
export function homepageOf(source: ProjectSource): string | undefined {
  if (source.kind === 'uri') return undefined
  return `https://${hosts[source.host].page(source.path)}`
}

/** The page that stands in for an absent `bug_reports`; an address has none. */
export function bugReportsOf(source: ProjectSource): string | undefined {
  if (source.kind === 'uri') return undefined
  return `https://${hosts[source.host].bugReports(source.path)}`
}

/** What opam's `dev-repo` says. */
export function devRepoOf(source: ProjectSource): string {
  if (source.kind === 'uri') return source.uri
  return `git+https://${hosts[source.host].repository(source.path)}`
}
