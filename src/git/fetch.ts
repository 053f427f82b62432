import { Failure } from '../release/model/failure.ts'
import type { GitAnswer, GitPlace } from './command.ts'
import { runGit } from './command.ts'
import type { Remote } from './environment.ts'
import { fetchingEnvironment } from './environment.ts'

/**
 * For how many milliseconds git may say nothing. It tells its progress each second; before that, while it
 * connects, nothing of its own ends it: `http.lowSpeedTime` counts only after that, and not for ssh.
 */
const longestSilence = 60_000

const fetchObjects: readonly string[] = [
  '-c',
  'gc.auto=0',
  '-c',
  'maintenance.auto=false',
  'fetch',
  '--progress',
  '--no-tags',
  '--no-write-fetch-head',
  '--no-recurse-submodules',
]

/** Where a commit is fetched from. */
export interface FetchSource extends Remote {
  readonly url: string
  readonly environment: NodeJS.ProcessEnv
  /** For how many milliseconds git may say nothing, where that is not as usual. */
  readonly silence?: number
}

/**
 * Fetches a commit by its id. A shallow clone, and one that is empty, gets that commit alone; in a
 * complete one `--depth` would cut the history off, so it gets what it lacks. No reference is
 * written.
 *
 * @throws Failure `commit-missing` where the server does not hand it out, `fetch-silent` where it says nothing.
 */
export async function fetchCommit(place: GitPlace, from: FetchSource, id: string): Promise<void> {
  const refusal = await tryToFetch(place, from, id)
  if (refusal !== undefined) throw commitMissing(id, `git could not fetch it: ${refusal}`)
}

/** Does so, and answers what git said where it could not. */
export async function tryToFetch(
  place: GitPlace,
  from: FetchSource,
  id: string,
): Promise<string | undefined> {
  // What is no id might be a refspec, which would write a reference.
  if (!/^[0-9a-f]{40,64}$/.test(id)) throw commitMissing(id, 'It is not the id of a commit.')
  const command = [
    ...fetchObjects,
    ...((await isComplete(place)) ? [] : ['--depth=1']),
    '--end-of-options',
    from.url,
    id,
  ]
  const answer = await fetchFrom(place, from, { command })
  return answer.status === 0 ? undefined : withoutProgress(answer.stderr)
}

/** Fetches with the token, then without: what is answered is the first refusal. */
async function fetchFrom(
  place: GitPlace,
  { environment, silence = longestSilence, ...remote }: FetchSource,
  { command, ...run }: { readonly command: readonly string[]; readonly input?: string },
): Promise<GitAnswer> {
  const fetch = async (from: Remote): Promise<GitAnswer> => {
    const there = { ...place, environment: fetchingEnvironment(environment, from) }
    return await runGit(there, command, { ...run, silence })
  }
  const answer = await fetch(remote)
  if (answer.wasSilent) throw silent(remote.url, `git reported nothing for ${silence / 1000} s`)
  if (isSlow(answer)) throw silent(remote.url, withoutProgress(answer.stderr))
  // A repository that was renamed redirects, and redirects are followed without a token only.
  const hasToken = remote.token !== undefined && remote.token !== ''
  if (answer.status === 0 || !hasToken) return answer
  const again = await fetch({ ...remote, token: '' })
  return again.status === 0 ? again : answer
}

/** curl's words for a server that `http.lowSpeedTime` gave up. */
function isSlow({ status, stderr }: GitAnswer): boolean {
  return status !== 0 && stderr.includes('Operation too slow')
}

/** What git said, without the lines that tell how far it was (`Receiving objects: 10% (1/10)`). */
function withoutProgress(stderr: string): string {
  const lines = stderr.split(/[\r\n]+/)
  return lines
    .filter((line) => !/^(?:remote: )?[A-Z][a-z]+ [a-z]+: +\d/.test(line))
    .join('\n')
    .trim()
}

function silent(url: string, words: string): Failure {
  const host = URL.canParse(url) ? new URL(url).host : url
  return new Failure('fetch-silent', `git waited too long for ${host}: ${words}.`, {
    hint: 'Run again when the server answers. Behind a proxy, set HTTPS_PROXY and NO_PROXY.',
  })
}

/**
 * The remote that a partial clone gets missing objects from, as `actions/checkout` leaves one with
 * `sparse-checkout` or `filter`; `undefined`: the clone holds what its commits name.
 */
export async function promisorRemote(place: GitPlace): Promise<string | undefined> {
  const answer = await runGit(place, ['config', '--get-regexp', '^remote\\..*\\.promisor$'])
  return /^remote\.(.*)\.promisor true$/m.exec(answer.stdout.toString('utf8'))?.[1]
}

/**
 * Fetches all files of a commit that a partial clone lacks at once: git by itself would ask for each
 * alone when it tells their sizes. What cannot be fetched here is left for git to do so.
 *
 * @param promised the clone's remote that has them, and the commit.
 */
export async function fetchMissingFiles(
  place: GitPlace,
  source: FetchSource,
  promised: { readonly remote: string; readonly commit: string },
): Promise<void> {
  const { remote, commit } = promised
  // Names what is missing without fetching it.
  const listing = ['rev-list', '--objects', '--no-walk', '--missing=print', commit]
  const command = [
    '-c',
    'fetch.negotiationAlgorithm=noop',
    ...fetchObjects,
    '--filter=blob:none',
    '--stdin',
    '--end-of-options',
    remote,
  ]
  // Where folders are missing, too, they come first.
  for (let round = 0; round < 2; round++) {
    const listed = await runGit(place, listing)
    const missing = listed.stdout.toString('latin1').match(/(?<=^\?)[0-9a-f]{40,64}$/gm) ?? []
    if (missing.length === 0) return
    const input = `${missing.join('\n')}\n`
    if ((await fetchFrom(place, source, { command, input })).status !== 0) return
  }
}

async function isComplete(place: GitPlace): Promise<boolean> {
  const shallow = await runGit(place, ['rev-parse', '--is-shallow-repository'])
  if (shallow.stdout.toString('latin1').trim() === 'true') return false
  const commits = await runGit(place, ['rev-list', '--all', '--max-count=1'])
  return commits.stdout.length > 0
}

/** The failure of a commit that neither the clone nor its remote has. */
export function commitMissing(id: string, reason: string): Failure {
  return new Failure('commit-missing', `The commit ${id} is not in the clone. ${reason}`, {
    hint: 'Push the commit, check that the token can read the repository, then run again.',
  })
}

/** The address a clone came from; `undefined` where it does not say. */
export async function originUrl(place: GitPlace): Promise<string | undefined> {
  const answer = await runGit(place, ['config', '--get', 'remote.origin.url'])
  const url = answer.stdout.toString('utf8').trim()
  return answer.status === 0 && url !== '' ? url : undefined
}
