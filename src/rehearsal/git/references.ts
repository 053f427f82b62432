import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

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

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    // Absent, or a folder: there is no such reference.
    return ''
  }
}

async function packed(folder: string): Promise<readonly Reference[]> {
  const references: Reference[] = []
  for (const line of (await textOf(join(folder, 'packed-refs'))).split('\n')) {
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
export async function readReference(folder: string, name: string): Promise<string | undefined> {
  if (!isReferenceName(name)) return undefined
  const loose = (await textOf(join(folder, name))).trim()
  if (/^[0-9a-f]{40}$/.test(loose)) return loose
  return (await packed(folder)).find((reference) => reference.name === name)?.id
}

/** Every reference whose full name starts with `prefix`, ordered by name. */
export async function listReferences(
  folder: string,
  prefix: string,
): Promise<readonly Reference[]> {
  const all = new Map((await packed(folder)).map(({ name, id }) => [name, id]))
  const files = await readdir(join(folder, 'refs'), { recursive: true })
  await Promise.all(
    files.map(async (file) => {
      const name = `refs/${file.replaceAll('\\', '/')}`
      const id = (await textOf(join(folder, name))).trim()
      if (/^[0-9a-f]{40}$/.test(id)) all.set(name, id)
    }),
  )
  return [...all]
    .filter(([name]) => name.startsWith(prefix) && isReferenceName(name))
    .map(([name, id]) => ({ name, id }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}
