import type { Readable } from 'node:stream'
import { startProgram } from '../process/program.ts'
import type { Program } from '../process/program.ts'
import { Failure } from '../release/model/failure.ts'
import type { GitPlace } from './command.ts'
import { cannotStart, gitArguments, startingFolder } from './command.ts'

/** An object as git hands it out. */
export interface GitObject {
  readonly id: string
  readonly type: string
  readonly content: Buffer
}

/** Reads objects by name through `git cat-file --batch`. */
export interface ObjectReader {
  /** The whole object; `undefined` where there is none of that name, a byte string. May be called ahead. */
  read(name: string): Promise<GitObject | undefined>
  /**
   * The object's content in pieces, for what is too large to hold; `undefined` where there is none.
   * Nothing asked for later answers before it is read to its end or given up.
   */
  stream(name: string): AsyncGenerator<Buffer, void, undefined>
  /**
   * The contents of many objects, whole, in the order of their names. A git of their own is told all
   * names at once and reads ahead as far as its pipe reaches. It ends with the last object, or when
   * the others are given up.
   */
  readAll(names: readonly string[]): AsyncGenerator<Buffer, void, undefined>
  /** Ends git, and fails what waits for an answer. What is asked for later starts it again. */
  close(): void
}

/** A request that waits for its turn in git's output. */
interface Waiting {
  /** Takes the object out of the output; called when it is the next one there. */
  take(input: Input): Promise<void>
  fail(error: unknown): void
}

/** git's output, pulled piece by piece. */
interface Input {
  line(): Promise<string>
  /** The next piece, at most `limit` bytes. */
  piece(limit: number): Promise<Buffer>
  /** That many bytes, if they are here already. */
  held(size: number): Buffer | undefined
}

/**
 * Starts git at the first request and keeps it until it is closed: while nothing is asked, it does not
 * keep this process alive.
 */
export function openObjectReader(place: GitPlace): ObjectReader {
  let running: Running | undefined
  const queue: Waiting[] = []

  const giveUp = (error: unknown): void => {
    running?.git.stop()
    running = undefined
    for (const waiting of queue.splice(0)) waiting.fail(error)
  }
  const serve = async (served: Running): Promise<void> => {
    served.git.keepAlive(true)
    try {
      for (let next = queue[0]; next !== undefined; next = queue[0]) {
        await next.take(served.input)
        queue.shift()
      }
    } catch (error) {
      // What waits now may wait for another git, if this one was closed.
      if (running === served) giveUp(error)
    }
    served.serving = false
    served.git.keepAlive(false)
  }
  const ask = (name: string, waiting: Waiting): void => {
    queue.push(waiting)
    running ??= startCatFile(place, giveUp)
    running.git.stdin.write(`${name}\n`, 'latin1')
    if (running.serving) return
    running.serving = true
    void serve(running)
  }
  return {
    read: async (name) =>
      await new Promise((resolve, reject) => {
        if (!isName(name)) {
          resolve(undefined)
          return
        }
        const take = async (input: Input): Promise<void> => {
          resolve(await takeWhole(input))
        }
        ask(name, { take, fail: reject })
      }),
    stream: (name) => streamObject(name, ask),
    readAll: (names) => readInOrder(place, names),
    close: () => {
      giveUp(closed())
    },
  }
}

interface Running {
  readonly git: Program
  readonly input: Input
  /** Whether answers are being taken from it. */
  serving: boolean
}

/** What may stand on a line of `cat-file --batch`. */
function isName(name: string): boolean {
  return name !== '' && !/[\n\0]/.test(name)
}

function startCatFile(
  place: GitPlace,
  failed: (error: unknown) => void,
  options: readonly string[] = [],
): Running {
  const git = startProgram('git', gitArguments(place, ['cat-file', '--batch', ...options]), {
    folder: startingFolder,
    environment: place.environment,
  })
  git.stderr.resume()
  const notice = async (): Promise<void> => {
    const end = await git.ended
    if (end.kind === 'not-started') failed(cannotStart(end.cause))
  }
  void notice()
  return { git, input: pull(git.stdout), serving: false }
}

interface Header {
  readonly id: string
  readonly type: string
  readonly size: number
}

async function takeHeader(input: Input): Promise<Header | undefined> {
  const line = await input.line()
  const match = /^([0-9a-f]{40,64}) ([a-z]+) ([0-9]+)$/.exec(line)
  const [, id, type, size] = match ?? []
  if (id === undefined || type === undefined || size === undefined) return undefined
  return { id, type, size: Number(size) }
}

async function takeWhole(input: Input): Promise<GitObject | undefined> {
  const header = await takeHeader(input)
  if (header === undefined) return undefined
  const held = input.held(header.size + 1)
  if (held !== undefined) {
    return { id: header.id, type: header.type, content: held.subarray(0, header.size) }
  }
  const content = Buffer.allocUnsafe(header.size)
  for (let at = 0; at < header.size;) {
    const piece = await input.piece(header.size - at)
    piece.copy(content, at)
    at += piece.length
  }
  await input.piece(1)
  return { id: header.id, type: header.type, content }
}

/** A stream's turn: the output is its own until it says that it is done. */
interface Turn {
  readonly input: Input
  readonly done: () => void
}

async function* streamObject(
  name: string,
  ask: (name: string, waiting: Waiting) => void,
): AsyncGenerator<Buffer, void, undefined> {
  const { input, done } = await new Promise<Turn>((resolve, reject) => {
    if (!isName(name)) {
      reject(missingObject(name))
      return
    }
    const take = async (from: Input): Promise<void> => {
      await new Promise<void>((finish) => {
        resolve({ input: from, done: finish })
      })
    }
    ask(name, { take, fail: reject })
  })
  let left = -1
  try {
    const header = await takeHeader(input)
    if (header === undefined) throw missingObject(name)
    for (left = header.size; left > 0;) {
      const piece = await input.piece(left)
      left -= piece.length
      yield piece
    }
  } finally {
    try {
      // Given up in the middle: the rest must leave the pipe before the next answer.
      while (left > 0) left -= (await input.piece(left)).length
      if (left === 0) await input.piece(1)
    } finally {
      done()
    }
  }
}

async function* readInOrder(
  place: GitPlace,
  names: readonly string[],
): AsyncGenerator<Buffer, void, undefined> {
  if (names.length === 0) return
  let failure: unknown
  const noticed = (error: unknown): void => {
    failure = error
  }
  // Without this option git writes each object by itself, in three parts.
  const { git, input } = startCatFile(place, noticed, ['--buffer'])
  try {
    git.stdin.end(`${names.join('\n')}\n`)
    for (const name of names) {
      const object = await takeWhole(input)
      if (object === undefined) throw missingObject(name)
      yield object.content
    }
  } catch (error) {
    throw failure ?? error
  } finally {
    git.stop()
  }
}

function closed(): Failure {
  return new Failure('git-failed', 'The clone was closed before git answered.', {
    hint: 'Run again.',
  })
}

/** The failure of an object that the clone should have. */
export function missingObject(name: string): Failure {
  return new Failure('object-missing', `The clone does not have the object "${name}".`, {
    hint: 'Check out again, or complete the clone with "git fetch --refetch", then run again.',
  })
}

function pull(stream: Readable): Input {
  const pieces: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]()
  let rest: Buffer = Buffer.alloc(0)
  const fill = async (): Promise<void> => {
    const next = await pieces.next()
    if (next.done === true) {
      throw new Failure('git-failed', '"git cat-file" stopped in the middle of its answers.', {
        hint: 'Check that the clone is complete ("git fsck"), then run again.',
      })
    }
    rest = rest.length === 0 ? next.value : Buffer.concat([rest, next.value])
  }
  return {
    line: async () => {
      let end = rest.indexOf(0x0a)
      for (; end === -1; end = rest.indexOf(0x0a)) await fill()
      const line = rest.toString('latin1', 0, end)
      rest = rest.subarray(end + 1)
      return line
    },
    piece: async (limit) => {
      if (rest.length === 0) await fill()
      const piece = rest.subarray(0, limit)
      rest = rest.subarray(piece.length)
      return piece
    },
    held: (size) => {
      if (rest.length < size) return undefined
      const piece = rest.subarray(0, size)
      rest = rest.subarray(size)
      return piece
    },
  }
}
