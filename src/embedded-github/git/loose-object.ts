import {
  copyFileSync,
  constants,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { deflateSync, inflateSync } from 'node:zlib'
import { objectTypeOf } from './git-object.ts'
import type { GitObject } from './git-object.ts'

// Nothing here waits: the files are small, and handing each to another thread takes longer than it.

/** The file of an object that lies outside of packs, below a git directory. */
export function looseObjectPath(folder: string, id: string): string {
  return join(folder, 'objects', id.slice(0, 2), id.slice(2))
}

/**
 * Reads an object that lies in a file of its own; `undefined` where there is no such file, or one that
 * git should judge.
 */
export function readLooseObject(folder: string, id: string): GitObject | undefined {
  let content: Buffer
  try {
    content = inflateSync(readFileSync(looseObjectPath(folder, id)))
  } catch {
    return undefined
  }
  const end = content.indexOf(0)
  const [word = '', size] = content.toString('latin1', 0, end).split(' ')
  const type = objectTypeOf(word)
  const bytes = content.subarray(end + 1)
  return type === undefined || bytes.length !== Number(size) ? undefined : { id, type, bytes }
}

/** Writes an object, its header included, into its file, unless it is there. */
export function storeLooseObject(folder: string, id: string, content: Buffer): void {
  makeFile(looseObjectPath(folder, id), (path) => {
    writeFileSync(path, deflateSync(content), { flag: 'wx' })
  })
}

/** Copies the file of an object, unless it is there. */
export function copyLooseObject(source: string, target: string, id: string): void {
  makeFile(looseObjectPath(target, id), (path) => {
    copyFileSync(looseObjectPath(source, id), path, constants.COPYFILE_EXCL)
  })
}

function makeFile(path: string, make: (path: string) => void): void {
  mkdirSync(dirname(path), { recursive: true })
  try {
    make(path)
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : ''
    if (code !== 'EEXIST') throw error
  }
}

/** Whether a git directory has objects elsewhere than in files of their own. */
export function hasPacks(folder: string): boolean {
  const packs = namesIn(join(folder, 'objects', 'pack'))
  return (
    packs.some((name) => name.endsWith('.pack')) ||
    namesIn(join(folder, 'objects', 'info')).includes('alternates')
  )
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
