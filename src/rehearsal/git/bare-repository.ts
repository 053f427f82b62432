import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { deflate } from 'node:zlib'
import { settingsFile, settingsText, runGit } from './git-process.ts'
import type { GitInput, GitOutcome } from './git-process.ts'
import { idOf, parseCommit, parseTag, parseTree, withHeader } from './git-object.ts'
import type { CommitObject, GitObject, ObjectType, TagObject, TreeLine } from './git-object.ts'
import { createObjectReader } from './object-reader.ts'
import { isReferenceName, listReferences, readReference } from './references.ts'
import type { Reference } from './references.ts'

const compress = promisify(deflate)

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
  move(name: string, change: { id?: string; old?: string }): Promise<boolean>
  /**
   * Fetches references (`+refs/heads/a:refs/heads/b`) or commits from another repository, a folder or
   * an address.
   *
   * @throws Error with git's own words where it fails.
   */
  fetch(from: string, what: readonly string[], depth?: number): Promise<void>
  /** Runs git in it. */
  git(args: readonly string[], given?: GitInput): Promise<GitOutcome>
  close(): Promise<void>
}

const noObject = '0'.repeat(40)

/** Writes an object into its file, unless it is there. */
async function store(folder: string, id: string, content: Buffer): Promise<void> {
  const directory = join(folder, 'objects', id.slice(0, 2))
  await mkdir(directory, { recursive: true })
  try {
    await writeFile(join(directory, id.slice(2)), await compress(content), { flag: 'wx' })
  } catch (error) {
    if (!isThere(error)) throw error
  }
}

function isThere(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST'
}

/**
 * Makes an empty bare repository in a new folder, its `HEAD` on `branch`. Written by hand: it is a few
 * small files, and starting git costs more.
 */
export async function createBareRepository(
  folder: string,
  branch: string,
): Promise<BareRepository> {
  await mkdir(join(folder, 'objects', 'info'), { recursive: true })
  await mkdir(join(folder, 'objects', 'pack'))
  await mkdir(join(folder, 'refs', 'heads'), { recursive: true })
  await mkdir(join(folder, 'refs', 'tags'))
  await writeFile(join(folder, 'HEAD'), `ref: refs/heads/${branch}\n`)
  await writeFile(join(folder, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = true\n')
  await writeFile(join(folder, settingsFile), settingsText)
  return openBareRepository(folder)
}

function openBareRepository(folder: string): BareRepository {
  const reader = createObjectReader(folder)
  const writing = new Map<string, Promise<void>>()
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
  return {
    folder,
    object: async (id) => await reader.read(id),
    commit: async (id) => await parsed(id, 'commit', parseCommit),
    tree: async (id) => await parsed(id, 'tree', parseTree),
    tag: async (id) => await parsed(id, 'tag', parseTag),
    write: async (type, bytes) => {
      const content = withHeader(type, bytes)
      const id = idOf(content)
      // Whoever asks for the same object meanwhile waits until its file is whole.
      const stored = writing.get(id) ?? store(folder, id, content)
      writing.set(id, stored)
      await stored
      return id
    },
    reference: async (name) => await readReference(folder, name),
    references: async (prefix) => await listReferences(folder, prefix),
    move: async (name, { id, old }) => {
      if (!isReferenceName(name)) return false
      const change =
        id === undefined
          ? ['update-ref', '-d', name, ...(old === undefined ? [] : [old])]
          : ['update-ref', name, id, old ?? noObject]
      return (await runGit(folder, change)).status === 0
    },
    fetch: async (from, what, depth) => {
      const limit = depth === undefined ? [] : [`--depth=${depth}`]
      const args = ['fetch', '--quiet', '--no-tags', '--update-shallow', ...limit, from, ...what]
      const { status, stderr } = await runGit(folder, args)
      if (status !== 0) throw new Error(`git fetch from ${from} failed: ${stderr.trim()}`)
    },
    git: async (args, given) => await runGit(folder, args, given),
    close: async () => await reader.close(),
  }
}
