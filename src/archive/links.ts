import type { TreeEntry } from './tree.ts'
import { folderOf } from './tree.ts'

/** Where a symbolic link leads, within the commit that holds it. */
export type LinkEnd =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string }
  /** Nothing there, or a circle. */
  | { readonly kind: 'nothing' }
  /** An absolute path, or one that climbs above the repository. */
  | { readonly kind: 'outside' }

/** What a commit holds, to follow links in. */
export interface LinkSpace {
  readonly entries: ReadonlyMap<string, Pick<TreeEntry, 'kind' | 'object'>>
  /** Every folder, the root (an empty path) included. */
  readonly folders: ReadonlySet<string>
  /** The targets of links, by the object that holds them. */
  readonly texts: ReadonlyMap<string, string>
}

/** Linux gives up after as many. */
const maximumLinks = 40

/** Linux follows no longer path (`PATH_MAX`, which counts a NUL). */
const longestTarget = 4095

/** Follows the link at a path as the kernel does, link by link. */
export function followLink(space: LinkSpace, path: string): LinkEnd {
  let place = folderOf(path)
  // What is still to walk, the next name last.
  const names: string[] = []
  let links = 0
  const enter = (link: string): LinkEnd | undefined => {
    const target = space.texts.get(link) ?? ''
    if (target.startsWith('/') || target === '') return { kind: 'outside' }
    if (target.length > longestTarget) return { kind: 'nothing' }
    names.push(...target.split('/').toReversed())
    return undefined
  }
  const start = space.entries.get(path)
  if (start === undefined) return { kind: 'nothing' }
  const atOnce = enter(start.object)
  if (atOnce !== undefined) return atOnce
  for (let name = names.pop(); name !== undefined; name = names.pop()) {
    if (name === '' || name === '.') continue
    if (name === '..') {
      if (place === '') return { kind: 'outside' }
      place = folderOf(place)
      continue
    }
    const next = place === '' ? name : `${place}/${name}`
    const entry = space.entries.get(next)
    if (entry?.kind === 'symlink') {
      if (++links >= maximumLinks) return { kind: 'nothing' }
      const end = enter(entry.object)
      if (end !== undefined) return end
    } else if (entry !== undefined && entry.kind !== 'submodule') {
      return names.length === 0 ? { kind: 'file', path: next } : { kind: 'nothing' }
    } else if (space.folders.has(next)) {
      place = next
    } else {
      return { kind: 'nothing' }
    }
  }
  return { kind: 'folder', path: place }
}
