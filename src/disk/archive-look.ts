import type { ForeignEntry } from '../archive/foreign-tar.ts'
import type { ArchiveContents } from '../release/model/ports/archive.ts'
import type { ForeignArchiveListener } from './foreign-archive.ts'

/** What a look into an archive found. */
export interface Look {
  /** The one folder that holds everything; empty where there is none. */
  readonly root: string
  readonly contents: ArchiveContents
}

/** A look under way: it is told the entries, and keeps what says which project it is. */
export interface Looking extends ForeignArchiveListener {
  /** What was found, or what is wrong. */
  end(): Look | string
}

/** `dune-project` and opam files where they may be of the project, whatever its top folder is called. */
const metadataPath = /^(?:[^/]+\/)?(?:dune-project|(?:opam\/)?[^/]+\.opam)$/

/** @param limit how many bytes of files are kept. */
export function newLook(limit: number): Looking {
  const files = new Map<string, Buffer[]>()
  let root: string | undefined
  let held = 0
  let unsafe: string | undefined
  let commit: string | undefined
  let wrong: string | undefined
  let pieces: Buffer[] = []
  return {
    entry: (entry) => {
      const path = entry.path.replace(/^(?:\.\/)+/, '')
      if (path === '' || path === '.') return false
      if (isUnsafe(entry)) unsafe ??= entry.path
      const slash = path.indexOf('/')
      const isRootFile = slash === -1 && entry.kind !== 'folder'
      const top = isRootFile ? '' : path.slice(0, slash === -1 ? undefined : slash)
      root = root === undefined || root === top ? top : ''
      if (entry.kind !== 'file' || !metadataPath.test(path)) return false
      held += entry.size + path.length
      if (held > limit) wrong ??= 'its opam files are too large'
      pieces = []
      files.set(path, pieces)
      return true
    },
    content: (piece) => pieces.push(Buffer.from(piece)),
    comment: (text) => {
      if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text)) commit = text
    },
    refuse: (reason) => {
      wrong ??= reason
    },
    wrong: () => wrong,
    end: () => {
      if (wrong !== undefined) return wrong
      const prefix = root ?? ''
      return {
        root: Buffer.from(prefix, 'latin1').toString('utf8'),
        contents: {
          kind: 'read',
          metadata: belowRoot(files, prefix),
          commit,
          unsafe,
        },
      }
    },
  }
}

/** Absolute, or with a component `..`; of Windows, too, whatever system looks. */
const leavesFolder = /^(?:[\\/]|[A-Za-z]:[\\/])|(?:^|[\\/])\.\.(?:[\\/]|$)/

function isUnsafe({ path, kind }: ForeignEntry): boolean {
  return kind === 'other' || leavesFolder.test(path)
}

function belowRoot(
  files: ReadonlyMap<string, readonly Buffer[]>,
  root: string,
): ReadonlyMap<string, string> {
  const prefix = root === '' ? '' : `${root}/`
  return new Map(
    [...files].flatMap(([path, pieces]) => {
      const own = path.slice(prefix.length)
      const isOwn = path.startsWith(prefix) && /^(?:dune-project|(?:opam\/)?[^/]+\.opam)$/.test(own)
      return isOwn ? [[own, Buffer.concat(pieces).toString('latin1')] as const] : []
    }),
  )
}
