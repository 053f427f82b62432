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
  const [first, ...others] = repositories
  const environment = alsoReading(others)
  if (base === head) return { mergeBase: base, ahead: [], behind: 0 }
  const [ancestor, sides] = await Promise.all([
    first.git(['merge-base', base, head], { environment }),
    first.git(['rev-list', '--topo-order', '--left-right', `${base}...${head}`], { environment }),
  ])
  const lines = sides.stdout.toString('latin1').split('\n')
  return {
    mergeBase: ancestor.status === 0 ? ancestor.stdout.toString('latin1').trim() : undefined,
    ahead: lines
      .filter((line) => line.startsWith('>'))
      .map((line) => line.slice(1))
      .toReversed(),
    behind: lines.filter((line) => line.startsWith('<')).length,
  }
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
