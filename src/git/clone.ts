import type { TreeEntry } from '../archive/tree.ts'
import type { Commit, CommitReader } from '../release/model/ports/git.ts'
import { readDecimal } from '../text/decimal.ts'
import { encodeBytes } from '../text/source.ts'
import type { GitPlace, CloneOptions } from './command.ts'
import { gitFailed, noCommit, notARepository, runGit } from './command.ts'
import { readingEnvironment } from './environment.ts'
import {
  commitMissing,
  fetchCommit,
  fetchMissingFiles,
  originUrl,
  promisorRemote,
} from './fetch.ts'
import type { FetchSource } from './fetch.ts'
import { gitFolderOf, isDistrusted } from './git-folder.ts'
import type { ObjectReader } from './object-reader.ts'
import { missingObject, openObjectReader } from './object-reader.ts'
import { openSubmodule } from './submodule.ts'
import { parseTreeListing } from './tree-listing.ts'
import { Failure } from '../release/model/failure.ts'

/** An empty component, `.`, or `..`, the last also between the separators of Windows. */
const impossible = /(?:^|\/)\.?(?:\/|$)|(?:^|[\\/])\.\.(?:[\\/]|$)/

/**
 * Refuses a commit with a path that leads out of a checkout: git writes none such, but a tree that was made
 * by hand may have an entry `..`, and an archive of it would be unpacked elsewhere.
 *
 * @throws Failure `path-impossible`.
 */
export function refuseImpossiblePaths(commit: string, entries: readonly TreeEntry[]): void {
  const found = entries.find(({ path }) => impossible.test(path))
  if (found === undefined) return
  const shown = Buffer.from(found.path, 'latin1').toString('utf8')
  throw new Failure(
    'path-impossible',
    `The commit ${commit} contains the path "${shown}", which leads outside of a checkout or cannot exist in one.`,
    { hint: 'Find out where the commit comes from, and make it again with git.' },
  )
}

/** Says of a commit what a format asks for, whatever the clone's configuration prefers. */
const showCommit: readonly string[] = [
  'show',
  '-s',
  '--no-notes',
  '--no-color',
  '--no-show-signature',
  '--encoding=UTF-8',
  '--date=default',
]

/**
 * Opens a clone for reading by object: full, shallow, a worktree or a bare repository. Its working
 * tree, index, tags and configuration do not change what is read, and nothing of it is written but
 * the objects of commits that are fetched.
 *
 * @throws Failure `git-missing`, `not-a-repository`.
 */
export async function openClone(options: CloneOptions): Promise<CommitReader> {
  const { place, promisor } = await lookAt({
    directory: options.directory,
    isGitDirectory: options.isGitDirectory ?? false,
    environment: readingEnvironment(options.environment),
  })
  const list = async (commit: string): Promise<readonly TreeEntry[]> => {
    if (promisor !== undefined) await completeCommit({ options, place, promisor }, commit)
    return await listTree(place, commit)
  }
  const objects = openObjectReader(place)
  const opened: CommitReader[] = []
  let listed: Listed | undefined
  return {
    head: async () => {
      const head = await objects.read('HEAD^{commit}')
      if (head !== undefined) return head.id
      throw noCommit(options.directory)
    },
    localTag: async (name) => (await objects.read(encodeBytes(`refs/tags/${name}^{commit}`)))?.id,
    commit: async (id) => await readCommit(objects, id),
    commitsSince: async (base, commit) => await countCommits(place, base, commit),
    fetch: async (id) => {
      if (options.remote === undefined) throw commitMissing(id, 'This command fetches nothing.')
      await fetchCommit(place, await sourceOf(options, place), id)
    },
    entries: async (commit) => {
      // A release asks for those of one commit, more than once.
      if (listed?.commit !== commit) listed = { commit, entries: await list(commit) }
      return listed.entries
    },
    file: async (commit, path) => {
      const found = await objects.read(`${commit}:${path}`)
      return found?.type === 'blob' ? found.content : undefined
    },
    read: async (object) => {
      const found = await objects.read(object)
      if (found === undefined) throw missingObject(object)
      return found.content
    },
    readAll: (all) => objects.readAll(all),
    stream: (object) => objects.stream(object),
    format: async (commit, format) => {
      const command = [...showCommit, `--format=format:${asArgument(format)}`, commit]
      const shown = await runGit(place, command, { most: longestShown })
      if (shown.wasTooMuch) return undefined
      if (shown.status !== 0) throw gitFailed(command, shown)
      return shown.stdout.toString('latin1')
    },
    submodule: async (recorded) => {
      const reader = await openSubmodule({ options, place, open: openClone }, recorded)
      opened.push(reader)
      return reader
    },
    close: () => {
      objects.close()
      for (const reader of opened.splice(0)) reader.close()
    },
  }
}

/** What git prints of a commit for one format is longer only where somebody wants it to be. */
const longestShown = 100_000

/** An argument is a text and no bytes: git is asked for the other bytes of a format by their numbers. */
function asArgument(format: string): string {
  return format.replaceAll(/[^\n -~]/g, (byte) => `%x${byteNumber(byte)}`)
}

function byteNumber(byte: string): string {
  return byte.charCodeAt(0).toString(16).padStart(2, '0')
}

/** The entries of the commit that was listed last. */
interface Listed {
  readonly commit: string
  readonly entries: readonly TreeEntry[]
}

/** A clone, and the remote that it gets from what it lacks; without one, it is whole. */
interface FoundClone {
  readonly place: GitPlace
  readonly promisor: string | undefined
}

/** Looks for the repository at a place; where git distrusts its owner, the git directory is the place. */
async function lookAt(place: GitPlace): Promise<FoundClone> {
  const [answer, promisor] = await Promise.all([
    runGit(place, ['rev-parse', '--git-dir']),
    promisorRemote(place),
  ])
  if (answer.status === 0) return { place, promisor }
  const isNamed = place.isGitDirectory === true
  const directory = isNamed || !isDistrusted(answer) ? undefined : gitFolderOf(place.directory)
  if (directory === undefined) throw notARepository(place.directory, answer)
  return await lookAt({ ...place, directory, isGitDirectory: true })
}

/** A clone that gets from a remote what it lacks. */
interface PartialClone {
  readonly options: CloneOptions
  readonly place: GitPlace
  readonly promisor: string
}

async function completeCommit(
  { options, place, promisor }: PartialClone,
  commit: string,
): Promise<void> {
  await fetchMissingFiles(place, await sourceOf(options, place), { remote: promisor, commit })
}

async function sourceOf(
  { remote, environment }: CloneOptions,
  place: GitPlace,
): Promise<FetchSource> {
  return { ...remote, url: remote?.url ?? (await originUrl(place)) ?? 'origin', environment }
}

/** In a shallow clone the way from one to the other may be cut off: there, nothing is counted. */
async function countCommits(
  place: GitPlace,
  base: string,
  commit: string,
): Promise<number | undefined> {
  const [shallow, counted] = await Promise.all([
    runGit(place, ['rev-parse', '--is-shallow-repository']),
    runGit(place, ['rev-list', '--left-right', '--count', `${base}...${commit}`, '--']),
  ])
  if (shallow.stdout.toString('latin1').trim() !== 'false') return undefined
  const since = /^0\s+([0-9]+)\n$/.exec(counted.stdout.toString('latin1'))?.[1]
  return since === undefined ? undefined : Number(since)
}

async function listTree(place: GitPlace, commit: string): Promise<readonly TreeEntry[]> {
  const command = ['ls-tree', '-r', '-l', '-z', '--full-tree', `${commit}^{commit}`]
  const listing = await runGit(place, command)
  if (listing.status !== 0) throw gitFailed(command, listing)
  const entries = parseTreeListing(listing.stdout.toString('latin1'))
  refuseImpossiblePaths(commit, entries)
  return entries
}

async function readCommit(objects: ObjectReader, id: string): Promise<Commit | undefined> {
  if (!/^[0-9a-f]{40,64}$/.test(id)) return undefined
  const found = await objects.read(`${id}^{commit}`)
  if (found === undefined || found.type !== 'commit') return undefined
  const text = found.content.toString('latin1')
  const committer = /^committer .*> (-?[0-9]+) [-+][0-9]+$/m.exec(text)
  return { id: found.id, committedAt: readDecimal(committer?.[1] ?? '') ?? 0 }
}
