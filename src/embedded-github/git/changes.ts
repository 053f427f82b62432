import { join } from 'node:path'
import type { BareRepository } from './bare-repository.ts'

/** What became of one file between two commits. */
export interface Change {
  readonly path: string
  readonly status: 'added' | 'removed' | 'modified' | 'changed'
  /** The blob it has now; the one it had, where it was removed. */
  readonly id: string
  readonly additions: number
  readonly deletions: number
}

/** How two commits relate. */
export interface Relation {
  /** Their newest common ancestor; `undefined` where they share no history. */
  readonly mergeBase: string | undefined
  /** Commits of `head` that `base` lacks, oldest first. */
  readonly ahead: readonly string[]
  readonly behind: number
}

/** Lets git processes of one repository see the objects of others too, without keeping them. */
function alsoReading(others: readonly BareRepository[]): Record<string, string> {
  const separator = process.platform === 'win32' ? ';' : ':'
  return {
    GIT_ALTERNATE_OBJECT_DIRECTORIES: others
      .map(({ folder }) => join(folder, 'objects'))
      .join(separator),
  }
}

/** How `head` relates to `base`; each may lie in another of the repositories. */
export async function relate(
  repositories: readonly [BareRepository, ...BareRepository[]],
  base: string,
  head: string,
): Promise<Relation> {
  if (base === head) return { mergeBase: base, ahead: [], behind: 0 }
  const [ofBase, ofHead] = await Promise.all([
    historyOf(repositories, base),
    historyOf(repositories, head),
  ])
  const reachable = new Set(ofHead.map(({ id }) => id))
  const common = ofBase.filter(({ id }) => reachable.has(id))
  // An ancestor of another common ancestor is none of the newest.
  const older = new Set(common.flatMap(({ parents }) => parents))
  return {
    mergeBase: common.findLast(({ id }) => !older.has(id))?.id,
    ahead: without(ofHead, common),
    behind: without(ofBase, common).length,
  }
}

/** A commit of a history, and its parents. */
interface Ancestor {
  readonly id: string
  readonly parents: readonly string[]
}

function without(history: readonly Ancestor[], common: readonly Ancestor[]): readonly string[] {
  const left = new Set(history.map(({ id }) => id))
  for (const { id } of common) left.delete(id)
  return [...left]
}

/** A commit and all before it that is there, parents before children. */
async function historyOf(
  repositories: readonly BareRepository[],
  start: string,
): Promise<readonly Ancestor[]> {
  const history = new Map<string, Ancestor>()
  const parentsOf = new Map<string, readonly string[]>()
  const stack = [start]
  for (let id = stack.at(-1); id !== undefined; id = stack.at(-1)) {
    const parents = parentsOf.get(id)
    if (parents !== undefined) {
      history.set(id, { id, parents })
      stack.pop()
      continue
    }
    const known = await parentsIn(repositories, id)
    if (known === undefined) {
      stack.pop()
      continue
    }
    parentsOf.set(id, known)
    stack.push(...known.filter((parent) => !parentsOf.has(parent)).toReversed())
  }
  return [...history.values()]
}

async function parentsIn(
  repositories: readonly BareRepository[],
  id: string,
): Promise<readonly string[] | undefined> {
  for (const repository of repositories) {
    const commit = await repository.commit(id)
    if (commit !== undefined) return commit.parents
  }
  return undefined
}

/** The files that differ between two trees or commits, ordered by path. */
export async function changesBetween(
  repositories: readonly [BareRepository, ...BareRepository[]],
  from: string,
  to: string,
): Promise<readonly Change[]> {
  const [first, ...others] = repositories
  const args = [
    'diff-tree',
    '-r',
    '-z',
    '--no-renames',
    '--raw',
    '--numstat',
    '--no-abbrev',
    from,
    to,
  ]
  const { stdout } = await first.git(args, { environment: alsoReading(others) })
  const fields = stdout.toString('utf8').split('\0')
  const counts = new Map<string, readonly [number, number]>()
  const raw: { path: string; letter: string; before: string; after: string }[] = []
  for (let at = 0; at < fields.length; at += 1) {
    const field = fields[at] ?? ''
    const status = /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/.exec(field)
    if (status !== null) {
      at += 1
      const [, before = '', after = '', letter = ''] = status
      raw.push({ path: fields[at] ?? '', letter, before, after })
      continue
    }
    const numbers = /^(\d+|-)\t(\d+|-)\t([^]+)$/.exec(field)
    if (numbers?.[3] !== undefined) {
      counts.set(numbers[3], [Number(numbers[1]) || 0, Number(numbers[2]) || 0])
    }
  }
  return raw.map(({ path, letter, before, after }) => {
    const [additions = 0, deletions = 0] = counts.get(path) ?? []
    const status = statusOfLetter[letter] ?? 'modified'
    return { path, status, id: letter === 'D' ? before : after, additions, deletions }
  })
}

const statusOfLetter: Readonly<Record<string, Change['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  T: 'changed',
}
