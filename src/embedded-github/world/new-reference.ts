import { isReferenceName } from '../git/references.ts'
import type { Reference } from '../git/references.ts'
import { peel } from '../git/resolve.ts'
import { Refusal, notFound, unprocessable } from './refusal.ts'
import { refusedReach } from './tokens.ts'
import type { Token } from './tokens.ts'
import { foreignWorkflow, mayWriteWorkflows } from './workflow-rule.ts'
import type { Repository } from './world.ts'

/**
 * Refuses an object the repository does not have (its own objects count, not its network's), and
 * workflow files the token may not bring.
 */
export async function checkTarget(
  repository: Repository,
  token: Token | undefined,
  id: string,
): Promise<void> {
  if ((await repository.bare.object(id)) === undefined) throw unprocessable('Object does not exist')
  const commit = await peel(repository.bare, id)
  if (commit === undefined || token === undefined || mayWriteWorkflows(token)) return
  if ((await foreignWorkflow(repository, commit)) === undefined) return
  if (token.kind === 'classic') throw notFound()
  throw new Refusal(403, refusedReach(token))
}

/** Makes a reference, unless its name is bad, taken or burnt, or its object may not be named. */
export async function makeReference(
  repository: Repository,
  token: Token | undefined,
  { name, id }: Reference,
): Promise<void> {
  if (!isReferenceName(name)) throw unprocessable(`${name} is not a valid ref name.`)
  await checkTarget(repository, token, id)
  if (name.startsWith('refs/heads/') && (await repository.bare.commit(id)) === undefined) {
    throw unprocessable('Reference update failed')
  }
  if ((await repository.bare.reference(name)) !== undefined) {
    throw unprocessable('Reference already exists')
  }
  if (name.startsWith('refs/tags/') && repository.burntTags.has(name.slice('refs/tags/'.length))) {
    throw unprocessable(
      'Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n',
    )
  }
  if (!(await repository.bare.move(name, { id }))) throw unprocessable('Reference update failed')
}
