import { fullRepository } from './repository-json.ts'
import { json, textField } from './call.ts'
import type { Answer, Call } from './call.ts'
import { makeFork } from '../world/fork.ts'
import { Refusal, validationFailed } from '../world/refusal.ts'
import { onRepository } from './route.ts'
import type { Route } from './route.ts'
import { refusedReach } from '../world/tokens.ts'
import { actorOf } from '../world/world.ts'
import type { Repository } from '../world/world.ts'

async function createFork(call: Call, repository: Repository): Promise<Answer> {
  const { world, token } = call
  if (token === undefined || token.kind !== 'classic') {
    throw new Refusal(403, token === undefined ? 'Forbidden' : refusedReach(token))
  }
  const organization = textField(call.body, 'organization')
  const owner =
    organization === undefined
      ? actorOf(world, token)
      : world.accounts.get(organization.toLowerCase())
  if (owner === undefined || (owner.type === 'Organization' && !owner.members.has(token.owner))) {
    throw validationFailed({ resource: 'Fork', code: 'invalid', field: 'organization' })
  }
  if (owner === repository.owner) {
    throw new Refusal(403, 'You cannot fork a repository into the account that owns it.')
  }
  const fork = await makeFork(world, repository, {
    owner,
    name: textField(call.body, 'name'),
    defaultBranchOnly: call.body['default_branch_only'] === true,
    ready: false,
  })
  return json(202, fullRepository(world, fork, call))
}

/** Operations on a repository as a whole, and its forks. */
export const repositoryRoutes: readonly Route[] = [
  onRepository('GET', { permission: 'metadata', level: 'read' }, async (call, repository) =>
    json(200, fullRepository(call.world, repository, call)),
  ),
  onRepository(
    'POST /forks',
    { permission: 'administration', level: 'write', participant: true },
    createFork,
  ),
]
