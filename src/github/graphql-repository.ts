import type { ForgeRepository } from '../release/model/repository.ts'
import { flagAt, nullableAt, nullableTextAt, textAt } from './shape.ts'

/** What is asked of a repository in GraphQL; what `repositoryIn` reads. */
export const repositoryFields = `name owner { login } url isArchived viewerPermission
    defaultBranchRef { name target { oid } }`

/** GitHub's `RepositoryPermission`s that let a person push. */
const pushing: ReadonlySet<string> = new Set(['ADMIN', 'MAINTAIN', 'WRITE'])

/**
 * A repository, from an answer to `repositoryFields`; nothing where it is not there, or as empty as a
 * fork that is still being made. `viewerPermission` is the part of the token's owner, and `null` to an
 * App.
 */
function repositoryIn(data: unknown, path: string): Omit<ForgeRepository, 'head'> | undefined {
  const found = nullableAt(data, path)
  if (found === undefined) return undefined
  const defaultBranch = nullableTextAt(found, 'defaultBranchRef.name')
  if (defaultBranch === undefined) return undefined
  const permission = nullableTextAt(found, 'viewerPermission')
  return {
    owner: textAt(found, 'owner.login'),
    name: textAt(found, 'name'),
    webUrl: textAt(found, 'url'),
    canPush: permission === undefined ? undefined : pushing.has(permission),
    archived: flagAt(found, 'isArchived'),
    defaultBranch,
  }
}

/** The same, and the commit that its default branch names. */
export function forkIn(data: unknown, path: string): ForgeRepository | undefined {
  const found = repositoryIn(data, path)
  return found && { ...found, head: textAt(data, `${path}.defaultBranchRef.target.oid`) }
}
