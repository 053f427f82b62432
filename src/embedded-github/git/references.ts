import {
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** A reference and the object it names. */
export interface Reference {
  /** In full: `refs/heads/main`. */
  readonly name: string
  readonly id: string
}

/** Whether git would accept the name (`git check-ref-format`), `refs/` included. */
export function isReferenceName(name: string): boolean {
  if (!/^refs\/[^/]+\/./.test(name)) return false
  // eslint-disable-next-line no-control-regex -- git forbids exactly these
  if (/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\.lock(?:\/|$)|\/\.|[./]$/.test(name))
    return false
  return true
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // Absent, or a folder: there is no such reference.
    return ''
  }
}

function packed(folder: string): readonly Reference[] {
  const references: Reference[] = []
  for (const line of textOf(join(folder, 'packed-refs')).split('\n')) {
    const match = /^([0-9a-f]{40}) (refs\/.+)$/.exec(line)
    if (match?.[1] !== undefined && match[2] !== undefined) {
      references.push({ id: match[1], name: match[2] })
    }
  }
  return references
}

/**
 * The object a reference names, read from the repository's files: git's own name lookup would also
 * take `v1.0-3-gabcdef0` for a commit.
 */
export function readReference(folder: string, name: string): string | undefined {
  if (!isReferenceName(name)) return undefined
  const loose = textOf(join(folder, name)).trim()
  if (/^[0-9a-f]{40}$/.test(loose)) return loose
  return packed(folder).find((reference) => reference.name === name)?.id
}

/** Every reference whose full name starts with `prefix`, ordered by name. */
export function listReferences(folder: string, prefix: string): readonly Reference[] {
  const all = new Map(packed(folder).map(({ name, id }) => [name, id]))
  for (const file of readdirSync(join(folder, 'refs'), { recursive: true, encoding: 'utf8' })) {
    const name = `refs/${file.replaceAll('\\', '/')}`
    const id = textOf(join(folder, name)).trim()
    if (/^[0-9a-f]{40}$/.test(id)) all.set(name, id)
  }
  return [...all]
    .filter(([name]) => name.startsWith(prefix) && isReferenceName(name))
    .map(([name, id]) => ({ name, id }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** From which object a reference moves, absent: it must not exist; and to which, absent: it is deleted. */
export interface Move {
  readonly id?: string | undefined
  readonly old?: string | undefined
}

/**
 * Moves a reference in the repository's files, as `git update-ref` does: under a lock that git heeds,
 * too. `false` where git refuses: another value by now, a folder or a reference above of that name.
 */
export function moveReference(folder: string, name: string, move: Move): boolean {
  const path = join(folder, name)
  const lock = `${path}.lock`
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(lock, move.id === undefined ? '' : `${move.id}\n`, { flag: 'wx' })
  } catch {
    return false
  }
  try {
    if (readReference(folder, name) !== move.old) return false
    if (move.id === undefined) rmSync(path)
    else renameSync(lock, path)
    return true
  } catch {
    return false
  } finally {
    rmSync(lock, { force: true })
    if (move.id === undefined) removeEmptyFolders(folder, name)
  }
}

/** Takes away what would stand in the way of a reference named like one of the folders. */
function removeEmptyFolders(folder: string, name: string): void {
  for (let above = dirname(name); above.split('/').length > 2; above = dirname(above)) {
    try {
      rmdirSync(join(folder, above))
    } catch {
      return
    }
  }
}

/** Whether some references lie in one file together, which only git may rewrite. */
export function hasPackedReferences(folder: string): boolean {
  return textOf(join(folder, 'packed-refs')) !== ''
}
