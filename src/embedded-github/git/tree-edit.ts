import { formatTree } from './git-object.ts'
import type { TreeLine } from './git-object.ts'
import type { BareRepository } from './bare-repository.ts'

/** A change to one path of a tree: `id` absent removes it. */
export interface TreeChange {
  /** Below the tree, with `/`. */
  readonly path: string
  readonly mode: string
  readonly id?: string
}

/** A file below a tree, folders left out. */
export interface TreeFile {
  readonly path: string
  readonly mode: string
  readonly id: string
}

/** Writes the tree that results from the changes; folders left empty disappear. Answers its id. */
export async function editTree(
  repository: BareRepository,
  base: string | undefined,
  changes: readonly TreeChange[],
): Promise<string> {
  const before = base === undefined ? [] : ((await repository.tree(base)) ?? [])
  const lines = new Map<string, TreeLine>(before.map((line) => [line.name, line]))
  const below = new Map<string, TreeChange[]>()
  for (const change of changes) {
    const slash = change.path.indexOf('/')
    if (slash < 0) {
      if (change.id === undefined) lines.delete(change.path)
      else lines.set(change.path, { mode: change.mode, name: change.path, id: change.id })
      continue
    }
    const name = change.path.slice(0, slash)
    const rest = { ...change, path: change.path.slice(slash + 1) }
    below.set(name, [...(below.get(name) ?? []), rest])
  }
  for (const [name, inner] of below) {
    const folder = lines.get(name)
    const id = await editTree(repository, folder?.mode === '40000' ? folder.id : undefined, inner)
    if (id === emptyTree) lines.delete(name)
    else lines.set(name, { mode: '40000', name, id })
  }
  return await repository.write('tree', formatTree([...lines.values()]))
}

const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

/** The line of a tree at a path (`undefined` where there is none); the empty path is the tree itself. */
export async function lineAt(
  repository: BareRepository,
  tree: string,
  path: string,
): Promise<TreeLine | undefined> {
  let line: TreeLine = { mode: '40000', name: '', id: tree }
  for (const name of path.split('/').filter((part) => part !== '')) {
    if (line.mode !== '40000') return undefined
    const next = (await repository.tree(line.id))?.find((candidate) => candidate.name === name)
    if (next === undefined) return undefined
    line = next
  }
  return line
}

/** Every entry below a tree, folders left out, in git's order. */
export async function filesBelow(
  repository: BareRepository,
  tree: string,
  prefix = '',
): Promise<readonly TreeFile[]> {
  const files: TreeFile[] = []
  for (const line of (await repository.tree(tree)) ?? []) {
    const path = `${prefix}${line.name}`
    if (line.mode === '40000') files.push(...(await filesBelow(repository, line.id, `${path}/`)))
    else files.push({ path, mode: line.mode, id: line.id })
  }
  return files
}
