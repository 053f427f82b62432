import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import type { ForeignEntry } from '../archive/foreign-tar.ts'
import { encodeBytes } from '../text/source.ts'
import type { Looking } from './archive-look.ts'
import { withoutEnd } from '../text/without-end.ts'

/** Tells a look what a zip archive holds. It is held whole; what is not wanted is not inflated. */
export async function lookIntoZip(path: string, look: Looking): Promise<void> {
  lookIntoZipped(await readFile(path), look)
}

/** The same of an archive that is at hand. */
export function lookIntoZipped(bytes: Uint8Array, look: Looking): void {
  // Contents come in the end, all together: a wanted entry is told with its own.
  const wanted = new Map<string, Omit<ForeignEntry, 'kind'>>()
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const entry = {
          path: encodeBytes(withoutEnd(name.replaceAll('\\', '/'), '/')),
          size: originalSize,
          target: undefined,
          header: undefined,
        }
        if (!/(?:^|\/)dune-project$|\.opam$/.test(entry.path)) {
          look.entry({ ...entry, kind: /[\\/]$/.test(name) ? 'folder' : 'file' })
          return false
        }
        const isWanted = look.entry({ ...entry, kind: 'file' })
        if (isWanted) wanted.set(name, entry)
        return isWanted && look.wrong() === undefined
      },
    })
    for (const [name, entry] of wanted) {
      // Told once more for its content alone.
      look.entry({ ...entry, size: 0, kind: 'file' })
      look.content(files[name] ?? new Uint8Array(0))
    }
  } catch {
    look.refuse('it is a damaged zip archive')
  }
}
