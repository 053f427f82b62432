import { mkdtemp } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Failure } from '../release/model/failure.ts'
import type { CommitReader, RecordedSubmodule } from '../release/model/ports/git.ts'
import type { CloneOptions, GitPlace } from './command.ts'
import { gitFailed, runGit } from './command.ts'
import type { Remote } from './environment.ts'
import { originUrl, tryToFetch } from './fetch.ts'
import { withoutEnd } from '../text/without-end.ts'

/** A clone that has submodules. */
export interface Containing {
  readonly options: CloneOptions
  readonly place: GitPlace
  readonly open: (options: CloneOptions) => Promise<CommitReader>
}

/**
 * Opens the repository of a submodule: the one the clone keeps in `modules/` if it has the commit,
 * else one made in the scratch folder, with that commit fetched from the address in `.gitmodules`.
 *
 * @throws Failure `submodule-unknown` where `.gitmodules` does not describe it, `submodule-missing`.
 */
export async function openSubmodule(
  { options, place, open }: Containing,
  recorded: RecordedSubmodule,
): Promise<CommitReader> {
  const { name, url } = await described(place, recorded)
  const parent = options.remote?.url ?? (await originUrl(place))
  const remotes = options.remote === undefined ? [] : remotesOf(url, parent, options.remote)
  const [first] = remotes
  const inherited = { ...options, remote: first ?? options.remote }
  const directory = await kept(place, name)
  if (directory !== undefined) {
    const reader = await open({ ...inherited, directory, isGitDirectory: true })
    if ((await reader.commit(recorded.commit)) !== undefined) return reader
  }
  if (first === undefined) {
    throw new Failure(
      'submodule-missing',
      `The clone does not have the commit ${recorded.commit} of the submodule "${recorded.path}".`,
      { hint: 'Run "git submodule update --init --recursive", then run again.' },
    )
  }
  const fresh = await mkdtemp(join(options.scratch, 'submodule-'))
  const made = { directory: fresh, environment: place.environment }
  const init = ['init', '--quiet', '--bare']
  const answer = await runGit(made, init)
  if (answer.status !== 0) throw gitFailed(init, answer)
  const refusals: string[] = []
  for (const remote of remotes) {
    const from = { ...remote, environment: options.environment }
    const refusal = await tryToFetch(made, from, recorded.commit)
    if (refusal === undefined) {
      return await open({ ...inherited, remote, directory: fresh, isGitDirectory: true })
    }
    refusals.push(`from ${remote.url}: ${refusal}`)
  }
  throw unfetched(recorded, refusals)
}

/** The failure of a submodule whose repository does not hand out its commit. */
function unfetched({ path, commit }: RecordedSubmodule, refusals: readonly string[]): Failure {
  return new Failure(
    'submodule-missing',
    `The commit ${commit} of the submodule "${path}" could not be fetched ${refusals.join('; ')}`,
    {
      hint: 'Let actions/checkout fetch it: set "submodules: recursive" there, with an "ssh-key" or a "token" that can read the repository. If the repository is public, write its https address in ".gitmodules".',
      terminalHint:
        'Run "git submodule update --init --recursive". If it cannot fetch the submodule, check the address in ".gitmodules".',
    },
  )
}

interface Described {
  readonly name: string
  readonly url: string
}

async function described(place: GitPlace, recorded: RecordedSubmodule): Promise<Described> {
  const answer = await runGit(place, [
    'config',
    '--blob',
    `${recorded.containing}:.gitmodules`,
    '-z',
    '--list',
  ])
  const settings = new Map<string, string>()
  for (const line of answer.stdout.toString('latin1').split('\0')) {
    const end = line.indexOf('\n')
    if (end !== -1) settings.set(line.slice(0, end), line.slice(end + 1))
  }
  for (const [key, path] of settings) {
    const name = /^submodule\.([^]*)\.path$/.exec(key)?.[1]
    const url = name === undefined ? undefined : settings.get(`submodule.${name}.url`)
    if (name !== undefined && url !== undefined && withoutEnd(path, '/') === recorded.path) {
      return { name, url: Buffer.from(url, 'latin1').toString('utf8') }
    }
  }
  throw new Failure(
    'submodule-unknown',
    `".gitmodules" does not say where the submodule "${recorded.path}" comes from.`,
    { hint: 'Add the submodule to ".gitmodules", remove it, or set "submodules: exclude".' },
  )
}

/** The repository a clone keeps for a submodule of that name. */
async function kept(place: GitPlace, name: string): Promise<string | undefined> {
  // git refuses such names too, with either separator on every system: they would leave the folder.
  if (name.split(/[/\\]/).includes('..')) return undefined
  const answer = await runGit(place, ['rev-parse', '--git-common-dir'])
  // Of a git directory it is told from here, of a working tree from there.
  const from = place.isGitDirectory === true ? '.' : place.directory
  const common = resolve(from, answer.stdout.toString('utf8').trim())
  const directory = join(common, 'modules', name)
  const found = await runGit(place, ['rev-parse', '--resolve-git-dir', directory])
  return found.status === 0 ? directory : undefined
}

/** A remote with a known address. */
export interface SubmoduleRemote extends Remote {
  readonly url: string
}

/**
 * Where a submodule is fetched from: the address of `.gitmodules`, resolved against the containing
 * repository's. The token goes along to the very host (and protocol) that it was given for, and to no
 * other, since the address is written by whoever wrote the commit.
 *
 * @param parent the address of the containing repository, where it has one
 * @param outer how the containing repository is fetched
 */
export function remoteOf(url: string, parent: string | undefined, outer: Remote): SubmoduleRemote {
  const address = /^\.\.?\//.test(url) && parent !== undefined ? resolveUrl(parent, url) : url
  const { token } = outer
  return token !== undefined && parent !== undefined && sameHost(address, parent)
    ? { url: address, token, fromCommit: true }
    : { url: address, fromCommit: true }
}

/** Forges whose repositories are at the same path over https and over ssh. */
const forges: ReadonlySet<string> = new Set([
  'bitbucket.org',
  'codeberg.org',
  'github.com',
  'gitlab.com',
])

/**
 * From where a submodule is fetched, one after the other: an address of ssh, for which a job rarely has a key,
 * is tried over https before, where the host is that of the containing repository or a forge that is known.
 */
export function remotesOf(
  url: string,
  parent: string | undefined,
  outer: Remote,
): readonly SubmoduleRemote[] {
  const stated = remoteOf(url, parent, outer)
  const match =
    /^ssh:\/\/(?:[^/@:]+@)?([^/@:]+)(?::\d+)?\/([^~/].*)$/.exec(stated.url) ??
    /^[^/@:]+@([^/@:]+):([^~/].*)$/.exec(stated.url)
  const [, host = '', path = ''] = match ?? []
  const origin = `https://${host}/`
  const isKnown = forges.has(host) || (parent !== undefined && httpHost(parent) === origin)
  return isKnown ? [remoteOf(origin + path, parent, outer), stated] : [stated]
}

/** An address relative to that of the containing repository, as git resolves it. */
function resolveUrl(parent: string, relative: string): string {
  let base = withoutEnd(parent, '/')
  let rest = relative
  for (;;) {
    if (rest.startsWith('./')) {
      rest = rest.slice(2)
    } else if (rest.startsWith('../')) {
      rest = rest.slice(3)
      base = base.slice(0, Math.max(base.lastIndexOf('/'), base.lastIndexOf(':')))
    } else {
      return `${base}/${rest}`
    }
  }
}

function sameHost(one: string, other: string): boolean {
  return httpHost(one) !== undefined && httpHost(one) === httpHost(other)
}

function httpHost(url: string): string | undefined {
  return /^https?:\/\/[^/]+\//.exec(url)?.[0]
}
