import type { BareRepository } from './bare-repository.ts'

/** The commit an object is, or that a tag object leads to. */
export async function peel(repository: BareRepository, id: string): Promise<string | undefined> {
  let object = await repository.object(id)
  while (object?.type === 'tag') {
    const tag = await repository.tag(object.id)
    object = tag === undefined ? undefined : await repository.object(tag.object)
  }
  return object?.type === 'commit' ? object.id : undefined
}

/**
 * The commit that a name stands for where the API takes "a SHA, branch or tag": an id in full, a
 * branch, a tag, `heads/…` or `tags/…`, or `HEAD`.
 */
export async function resolveCommit(
  repository: BareRepository,
  defaultBranch: string,
  name: string,
): Promise<string | undefined> {
  if (/^[0-9a-f]{40}$/.test(name)) return await peel(repository, name)
  const branch = name === 'HEAD' ? defaultBranch : name
  for (const full of [`refs/heads/${branch}`, `refs/tags/${name}`, `refs/${name}`, name]) {
    const id = await repository.reference(full)
    if (id !== undefined) return await peel(repository, id)
  }
  return undefined
}
