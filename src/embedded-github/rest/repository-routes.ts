import { fullRepository, simpleRepository } from './repository-json.ts'
import { json, page, requiredText, textField } from './call.ts'
import type { Answer, Call } from './call.ts'
import { personMayPush } from '../world/access.ts'
import { makeFork } from '../world/fork.ts'
import { relate } from '../git/changes.ts'
import { Refusal, unprocessable, validationFailed } from '../world/refusal.ts'
import { onRepository } from './route.ts'
import type { Route } from './route.ts'
import { refusedReach } from '../world/tokens.ts'
import { actorOf, signatureOf } from '../world/world.ts'
import type { Repository } from '../world/world.ts'
import { formatCommit } from '../git/git-object.ts'
import { foreignWorkflow, mayWriteWorkflows, workflowRefusal } from '../world/workflow-rule.ts'

const repositoryPath = '/repos/{owner}/{repo}'

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

async function listForks(call: Call, repository: Repository): Promise<Answer> {
  const forks = [...call.world.repositories.values()].filter(
    ({ parent, pollsUntilReady }) => parent === repository && pollsUntilReady === 0,
  )
  return page(
    call,
    forks.toSorted((a, b) => b.id - a.id).map((fork) => simpleRepository(call.world, fork, call)),
  )
}

async function mergeUpstream(call: Call, fork: Repository): Promise<Answer> {
  const branch = requiredText(call.body, 'branch')
  const { parent } = fork
  if (parent === undefined) {
    throw unprocessable('This repository is not a fork or its parent is gone')
  }
  const name = `refs/heads/${branch}`
  const [theirs, ours] = await Promise.all([parent.bare.reference(name), fork.bare.reference(name)])
  if (theirs === undefined) throw unprocessable(`Branch ${branch} not found in upstream`)
  const upstream = `${parent.owner.login}:${branch}`
  const merged = (merge_type: string, message: string): Answer =>
    json(200, { message, merge_type, base_branch: upstream })
  if (ours === theirs) {
    return merged('none', `This branch is not behind the upstream ${upstream}.`)
  }
  await fork.bare.fetch(parent.bare.folder, [name])
  if (call.token !== undefined && !mayWriteWorkflows(call.token)) {
    const workflow = await foreignWorkflow(fork, theirs)
    if (workflow !== undefined) throw unprocessable(workflowRefusal(call.token, workflow))
  }
  const relation = ours === undefined ? undefined : await relate([fork.bare], ours, theirs)
  if (ours !== undefined && relation?.ahead.length === 0) {
    return merged('none', `This branch is not behind the upstream ${upstream}.`)
  }
  if (ours === undefined || relation?.behind === 0) {
    await fork.bare.move(name, { id: theirs, ...(ours === undefined ? {} : { old: ours }) })
    return merged(
      'fast-forward',
      `Successfully fetched and fast-forwarded from upstream ${upstream}.`,
    )
  }
  const tree = await fork.bare.git(['merge-tree', '--write-tree', ours, theirs])
  if (tree.status !== 0) throw new Refusal(409, 'There are merge conflicts')
  const author = signatureOf(
    call.world,
    call.token === undefined ? fork.owner : actorOf(call.world, call.token),
  )
  const commit = await fork.bare.write(
    'commit',
    formatCommit({
      tree: tree.stdout.toString('latin1').trim().slice(0, 40),
      parents: [ours, theirs],
      author,
      committer: author,
      message: `Merge branch '${upstream}' into ${branch}\n`,
    }),
  )
  await fork.bare.move(name, { id: commit, old: ours })
  return merged('merge', `Successfully fetched and merged from upstream ${upstream}.`)
}

async function immutableReleases(call: Call, repository: Repository): Promise<Answer> {
  const owner = call.token?.kind === 'classic' && personMayPush(call.token.owner, repository)
  if (!owner || !repository.immutableReleases) throw new Refusal(404, 'Not Found')
  return json(200, { enabled: true, enforced_by_owner: false })
}

/** Operations on a repository as a whole, its forks, and a fork's upstream. */
export const repositoryRoutes: readonly Route[] = [
  onRepository(
    {
      method: 'GET',
      path: repositoryPath,
      documentation: 'repos/repos#get-a-repository',
      need: { permission: 'metadata', level: 'read' },
    },
    async (call, repository) => json(200, fullRepository(call.world, repository, call)),
  ),
  onRepository(
    {
      method: 'GET',
      path: `${repositoryPath}/forks`,
      documentation: 'repos/forks#list-forks',
      need: { permission: 'metadata', level: 'read' },
    },
    listForks,
  ),
  onRepository(
    {
      method: 'POST',
      path: `${repositoryPath}/forks`,
      documentation: 'repos/forks#create-a-fork',
      need: { permission: 'administration', level: 'write', participant: true },
    },
    createFork,
  ),
  onRepository(
    {
      method: 'POST',
      path: `${repositoryPath}/merge-upstream`,
      documentation: 'branches/branches#sync-a-fork-branch-with-the-upstream-repository',
      need: { permission: 'contents', level: 'write' },
    },
    mergeUpstream,
  ),
  onRepository(
    {
      method: 'GET',
      path: `${repositoryPath}/immutable-releases`,
      documentation: 'repos/repos#check-if-immutable-releases-are-enabled-for-a-repository',
      need: { permission: 'administration', level: 'read' },
    },
    immutableReleases,
  ),
]
