import type { TreeEntry } from '../archive/tree.ts'

/**
 * The entries in the output of `git ls-tree -r -l -z`, in git's order. Paths are byte strings, as git
 * keeps them.
 */
export function parseTreeListing(listing: string): readonly TreeEntry[] {
  const entries: TreeEntry[] = []
  for (let start = 0; start < listing.length;) {
    const type = listing.indexOf(' ', start) + 1
    const object = listing.indexOf(' ', type) + 1
    const size = listing.indexOf(' ', object)
    const tab = listing.indexOf('\t', size)
    const end = listing.indexOf('\0', tab)
    entries.push({
      path: listing.slice(tab + 1, end),
      kind: kindOf(listing.slice(start, type - 1), listing.slice(type, object - 1)),
      object: listing.slice(object, size),
      // Blanks stand before the number; a submodule has `-`.
      size: Number(listing.slice(size, tab)) || 0,
    })
    start = end + 1
  }
  return entries
}

function kindOf(mode: string, type: string): TreeEntry['kind'] {
  if (type === 'commit') return 'submodule'
  if (mode === '120000') return 'symlink'
  // Old trees hold modes such as 100664; only the owner's executable bit means something to git.
  return (Number.parseInt(mode, 8) & 0o100) === 0 ? 'file' : 'executable'
}
