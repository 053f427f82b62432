import { spawnGit } from './git-process.ts'
import type { GitProcess } from './git-process.ts'
import { objectTypeOf } from './git-object.ts'
import type { GitObject } from './git-object.ts'
import { hasPacks, readLooseObject } from './loose-object.ts'

/**
 * Reads objects of one repository: those in files of their own from there, others through one
 * long-lived `git cat-file --batch`.
 */
export interface ObjectReader {
  /** The object, or `undefined` where the repository has none of that id. */
  read(id: string): Promise<GitObject | undefined>
  /** Ends the process. */
  close(): Promise<void>
}

interface Waiting {
  readonly id: string
  readonly resolve: (object: GitObject | undefined) => void
  readonly reject: (error: Error) => void
}

/**
 * A reader for the repository in `folder`. The process starts with the first object in a pack; ids must be
 * forty hexadecimal digits, everything else is answered `undefined` without asking git.
 */
export function createObjectReader(folder: string): ObjectReader {
  const waiting: Waiting[] = []
  let child: GitProcess | undefined
  let unread: Buffer = Buffer.alloc(0)
  let arrived: Buffer[] = []
  let needed = 0

  const take = (chunk: Buffer): void => {
    arrived.push(chunk)
    needed -= chunk.length
    if (needed > 0) return
    unread = Buffer.concat([unread, ...arrived])
    arrived = []
    for (;;) {
      const next = waiting[0]
      const answer = next === undefined ? undefined : parseAnswer(unread)
      if (next === undefined || answer === undefined) return
      if (answer.kind === 'incomplete') {
        needed = answer.missing
        return
      }
      waiting.shift()
      unread = unread.subarray(answer.length)
      next.resolve(answer.object)
    }
  }

  const fail = (error: Error): void => {
    child = undefined
    for (const { reject } of waiting.splice(0)) reject(error)
  }

  const start = (): GitProcess => {
    const started = spawnGit(folder, ['cat-file', '--batch'])
    started.stdout.on('data', take)
    started.stderr.resume()
    void started.ended.then(() => fail(new Error('git cat-file ended before it answered')))
    return started
  }

  return {
    read: async (id) => {
      if (!/^[0-9a-f]{40}$/.test(id)) return undefined
      const loose = readLooseObject(folder, id)
      if (loose !== undefined || !hasPacks(folder)) return loose
      return await new Promise((resolve, reject) => {
        waiting.push({ id, resolve, reject })
        child ??= start()
        child.stdin.write(`${id}\n`)
      })
    },
    close: async () => {
      const running = child
      running?.stop()
      await running?.ended
    },
  }
}

type BatchAnswer =
  | { readonly kind: 'incomplete'; readonly missing: number }
  | { readonly kind: 'complete'; readonly length: number; readonly object: GitObject | undefined }

/** One answer of `cat-file --batch` at the start of the bytes; `undefined` before its first line is whole. */
function parseAnswer(bytes: Buffer): BatchAnswer | undefined {
  const end = bytes.indexOf(0x0a)
  if (end < 0) return undefined
  const [id = '', type = '', size = ''] = bytes.toString('latin1', 0, end).split(' ')
  const known = objectTypeOf(type)
  if (known === undefined) return { kind: 'complete', length: end + 1, object: undefined }
  const start = end + 1
  const length = start + Number(size) + 1
  if (bytes.length < length) return { kind: 'incomplete', missing: length - bytes.length }
  const content = Buffer.from(bytes.subarray(start, length - 1))
  return { kind: 'complete', length, object: { id, type: known, bytes: content } }
}
