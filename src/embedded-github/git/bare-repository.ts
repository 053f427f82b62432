import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { settingsFile, settingsText, runGit, spawnGit } from './git-process.ts'
import type { GitInput, GitOutcome, GitProcess } from './git-process.ts'
import { idOf, parseCommit, parseTag, parseTree, withHeader } from './git-object.ts'
import type { CommitObject, GitObject, ObjectType, TagObject, TreeLine } from './git-object.ts'
import { copyFromFolder } from './local-fetch.ts'
import { storeLooseObject } from './loose-object.ts'
import { createObjectReader } from './object-reader.ts'
import {
  hasPackedReferences,
  isReferenceName,
  listReferences,
  moveReference,
  readReference,
} from './references.ts'
import type { Move, Reference } from './references.ts'

/** A bare git repository on disk, as the embedded GitHub keeps one for each of its repositories. */
export interface BareRepository {
  readonly folder: string
  object(id: string): Promise<GitObject | undefined>
  /** The commit of that id; `undefined` where there is none, or it is no commit. */
  commit(id: string): Promise<CommitObject | undefined>
  tree(id: string): Promise<readonly TreeLine[] | undefined>
  tag(id: string): Promise<TagObject | undefined>
  /** Stores an object, once; answers its id. */
  write(type: ObjectType, bytes: Buffer): Promise<string>
  /** The object a full reference name stands for. */
  reference(name: string): Promise<string | undefined>
  /** References whose full name starts with the prefix. */
  references(prefix: string): Promise<readonly Reference[]>
  /**
   * Moves a reference from `old` (absent: it must not exist) to `id` (absent: it is deleted). `false`
   * where git refuses: another value by now, a bad name, a folder of the same name.
   */
  move(name: string, change: Move): Promise<boolean>
  /**
   * Fetches references (`+refs/heads/a:refs/heads/b`) or commits from another repository, a folder or
   * an address.
   *
   * @throws Error with git's own words where it fails.
   */
  fetch(from: string, what: readonly string[], depth?: number): Promise<void>
  /** Runs git in it. */
  git(args: readonly string[], given?: GitInput): Promise<GitOutcome>
  /** Starts git in it; the caller talks to it. */
  start(args: readonly string[], environment: Readonly<Record<string, string>>): GitProcess
  /** Ends the git processes that were started, and waits for their end. */
  close(): Promise<void>
}

const noObject = '0'.repeat(40)

/**
 * Makes an empty bare repository in a new folder, its `HEAD` on `branch`. Written by hand: it is a few
 * small files, and starting git costs more.
 */
export function createBareRepository(folder: string, branch: string): BareRepository {
  for (const below of ['objects', 'refs/heads']) mkdirSync(join(folder, below), { recursive: true })
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text)
  write('HEAD', `ref: refs/heads/${branch}\n`)
  write('config', '[core]\n\trepositoryformatversion = 0\n\tbare = true\n')
  write(settingsFile, settingsText)
  return openBareRepository(folder)
}

function openBareRepository(folder: string): BareRepository {
  const reader = createObjectReader(folder)
  const started = new Set<GitProcess>()
  const typed = async (id: string, type: ObjectType): Promise<Buffer | undefined> => {
    const object = await reader.read(id)
    return object?.type === type ? object.bytes : undefined
  }
  const parsed = async <T>(
    id: string,
    type: ObjectType,
    parse: (bytes: Buffer) => T,
  ): Promise<T | undefined> => {
    const bytes = await typed(id, type)
    return bytes === undefined ? undefined : parse(bytes)
  }
  const mayName = async (name: string, id: string | undefined): Promise<boolean> => {
    if (id === undefined) return true
    const object = await reader.read(id)
    return object !== undefined && (object.type === 'commit' || !name.startsWith('refs/heads/'))
  }
  return {
    folder,
    object: async (id) => await reader.read(id),
    commit: async (id) => await parsed(id, 'commit', parseCommit),
    tree: async (id) => await parsed(id, 'tree', parseTree),
    tag: async (id) => await parsed(id, 'tag', parseTag),
    write: async (type, bytes) => {
      const content = withHeader(type, bytes)
      const id = idOf(content)
      storeLooseObject(folder, id, content)
      return id
    },
    reference: async (name) => await Promise.resolve(readReference(folder, name)),
    references: async (prefix) => await Promise.resolve(listReferences(folder, prefix)),
    move: async (name, change) => {
      if (!isReferenceName(name) || !(await mayName(name, change.id))) return false
      if (hasPackedReferences(folder)) return await moveWithGit(folder, name, change)
      return moveReference(folder, name, change)
    },
    fetch: async (from, what, depth) => {
      const copied = depth === undefined ? copyFromFolder(folder, from, what) : undefined
      if (copied === undefined) await fetchWithGit(folder, from, { what, depth })
      for (const { name, id } of copied ?? []) {
        const old = readReference(folder, name)
        if (old !== id) moveReference(folder, name, { id, old })
      }
    },
    git: async (args, given) => await runGit(folder, args, given),
    start: (args, environment) => {
      const git = spawnGit(folder, args, environment)
      started.add(git)
      void git.ended.then(() => started.delete(git))
      return git
    },
    close: async () => {
      for (const git of started) git.stop()
      await Promise.all([reader.close(), ...[...started].map(async ({ ended }) => await ended)])
    },
  }
}

async function moveWithGit(folder: string, name: string, { id, old }: Move): Promise<boolean> {
  const change =
    id === undefined
      ? ['update-ref', '-d', name, ...(old === undefined ? [] : [old])]
      : ['update-ref', name, id, old ?? noObject]
  return (await runGit(folder, change)).status === 0
}

async function fetchWithGit(
  folder: string,
  from: string,
  { what, depth }: { readonly what: readonly string[]; readonly depth: number | undefined },
): Promise<void> {
  const limit = depth === undefined ? [] : [`--depth=${depth}`]
  const args = ['fetch', '--quiet', '--no-tags', '--update-shallow', ...limit, from, ...what]
  const { status, stderr } = await runGit(folder, args)
  if (status !== 0) throw new Error(`${from} could not be fetched from: ${stderr.trim()}`)
}
