import { existsSync, readFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { parseCommit, parseTag, parseTree } from './git-object.ts'
import type { GitObject } from './git-object.ts'
import { copyLooseObject, hasPacks, looseObjectPath, readLooseObject } from './loose-object.ts'
import { listReferences, readReference } from './references.ts'
import type { Reference } from './references.ts'

/** What a fetch asks for: an object, and the reference that is to name it, if any. */
interface Asked {
  readonly id: string
  readonly reference: string | undefined
}

/**
 * Copies objects, with all that they lead to, from a git repository on this machine whose objects lie
 * in files of their own: what `git fetch` would bring, without starting git. Answers the references to
 * write; `undefined` where only git can do it, and nothing was changed but the objects.
 *
 * @param what as for `git fetch`: `+refs/heads/a:refs/heads/b`, `+refs/heads/*:refs/heads/*`, a
 *   reference, or a commit's id.
 */
export function copyFromFolder(
  target: string,
  from: string,
  what: readonly string[],
): readonly Reference[] | undefined {
  const source = plainGitDirectory(from)
  if (source === undefined) return undefined
  const asked: Asked[] = []
  for (const one of what) {
    const found = resolveRefspec(source, one)
    if (found === undefined) return undefined
    asked.push(...found)
  }
  const missing = missingObjects(source, target, new Set(asked.map(({ id }) => id)))
  if (missing === undefined) return undefined
  // What others lead to comes before them.
  for (const id of missing.toReversed()) copyLooseObject(source, target, id)
  return asked.flatMap(({ id, reference }) =>
    reference === undefined ? [] : [{ id, name: reference }],
  )
}

/** The git directory of a folder, where nothing is packed, borrowed or cut off. */
function plainGitDirectory(from: string): string | undefined {
  if (!isAbsolute(from)) return undefined
  for (const folder of [join(from, '.git'), from]) {
    if (!existsSync(join(folder, 'objects')) || !existsSync(join(folder, 'HEAD'))) continue
    const isPlain = !existsSync(join(folder, 'shallow')) && !hasPacks(folder)
    return isPlain ? folder : undefined
  }
  return undefined
}

/** What a refspec asks for; `undefined` where the source has no such object. */
function resolveRefspec(source: string, refspec: string): readonly Asked[] | undefined {
  const [name = '', reference] = refspec.replace(/^\+/, '').split(':')
  if (name.endsWith('/*') && reference?.endsWith('/*') === true) {
    const prefix = name.slice(0, -1)
    const into = reference.slice(0, -1)
    return listReferences(source, prefix).map(({ name: found, id }) => ({
      id,
      reference: `${into}${found.slice(prefix.length)}`,
    }))
  }
  const id = objectNamed(source, name)
  return id === undefined ? undefined : [{ id, reference }]
}

function objectNamed(source: string, name: string): string | undefined {
  if (/^[0-9a-f]{40}$/.test(name)) return name
  if (name !== 'HEAD') return readReference(source, name)
  const head = readFileSync(join(source, 'HEAD'), 'utf8').trim()
  return head.startsWith('ref: ')
    ? readReference(source, head.slice('ref: '.length))
    : /^[0-9a-f]{40}$/.exec(head)?.[0]
}

/** Whatever the target lacks, each before what it leads to; `undefined` where the source lacks it, too. */
function missingObjects(
  source: string,
  target: string,
  wanted: ReadonlySet<string>,
): readonly string[] | undefined {
  const missing = new Set<string>()
  const visited = new Set<string>()
  let next: readonly string[] = [...wanted]
  while (next.length > 0) {
    const below: string[] = []
    for (const id of next) {
      if (visited.has(id)) continue
      visited.add(id)
      if (existsSync(looseObjectPath(target, id))) continue
      const object = readLooseObject(source, id)
      if (object === undefined) return undefined
      missing.add(id)
      below.push(...leadsTo(object))
    }
    next = below
  }
  return [...missing]
}

function leadsTo({ type, bytes }: GitObject): readonly string[] {
  switch (type) {
    case 'commit': {
      const { tree, parents } = parseCommit(bytes)
      return [tree, ...parents]
    }
    case 'tag':
      return [parseTag(bytes).object]
    case 'tree':
      // A submodule's commit lies in another repository.
      return parseTree(bytes).flatMap(({ mode, id }) => (mode === '160000' ? [] : [id]))
    case 'blob':
      return []
  }
}
