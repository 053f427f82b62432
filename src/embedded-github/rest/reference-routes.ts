import { referenceAnswer } from './git-data-json.ts'
import { json, noContent, requiredText } from './call.ts'
import type { Answer, Call } from './call.ts'
import { isReferenceName } from '../git/references.ts'
import type { Reference } from '../git/references.ts'
import { peel } from '../git/resolve.ts'
import type { JsonObject } from '../../text/json.ts'
import { followBranch } from '../world/pull-heads.ts'
import { Refusal, notFound, unprocessable } from '../world/refusal.ts'
import { onRepository, reading, writing } from './route.ts'
import type { Route } from './route.ts'
import { refusedReach } from '../world/tokens.ts'
import type { Token } from '../world/tokens.ts'
import { foreignWorkflow, mayWriteWorkflows } from '../world/workflow-rule.ts'
import type { Repository } from '../world/world.ts'

async function answer(
  call: Call,
  repository: Repository,
  reference: Reference,
): Promise<JsonObject> {
  const object = await repository.bare.object(reference.id)
  return referenceAnswer({ world: call.world, repository }, reference, object?.type ?? 'commit')
}

async function getReference(call: Call, repository: Repository): Promise<Answer> {
  const name = `refs/${call.path['ref']}`
  const id = await repository.bare.reference(name)
  if (id === undefined) throw notFound()
  return json(200, await answer(call, repository, { name, id }))
}

async function matchingReferences(call: Call, repository: Repository): Promise<Answer> {
  const references = await repository.bare.references(`refs/${call.path['ref']}`)
  return json(
    200,
    await Promise.all(
      references.map(async (reference) => await answer(call, repository, reference)),
    ),
  )
}

function checkedSha(call: Call): string {
  const sha = requiredText(call.body, 'sha')
  if (/^[0-9a-f]{40}$/.test(sha)) return sha
  throw unprocessable('The sha parameter must be exactly 40 characters and contain only [0-9a-f].')
}

function checkImmutable(repository: Repository, name: string): void {
  const frozen = repository.releases.some(
    (release) => release.immutable && `refs/tags/${release.tag}` === name,
  )
  if (!frozen) return
  throw unprocessable('Repository rule violations found\n\nCannot delete this tag\n\n')
}

/**
 * Refuses an object the repository does not have (its own objects count, not its network's), and
 * workflow files the token may not bring.
 */
async function checkTarget(
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
async function makeReference(
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

async function createReference(call: Call, repository: Repository): Promise<Answer> {
  const name = requiredText(call.body, 'ref')
  const id = checkedSha(call)
  await makeReference(repository, call.token, { name, id })
  return json(201, await answer(call, repository, { name, id }), {
    Location: `${call.url.origin}${call.url.pathname}`,
  })
}

async function deleteReference(call: Call, repository: Repository): Promise<Answer> {
  const name = `refs/${call.path['ref']}`
  const old = await repository.bare.reference(name)
  if (old === undefined) throw unprocessable('Reference does not exist')
  checkImmutable(repository, name)
  if (!(await repository.bare.move(name, { old }))) throw unprocessable('Reference update failed')
  await followBranch(call.world, repository, name)
  return noContent
}

/** Operations on references. */
export const referenceRoutes: readonly Route[] = [
  onRepository('GET /git/ref/{+ref}', reading, getReference),
  onRepository('GET /git/matching-refs/{+ref}', reading, matchingReferences),
  onRepository('POST /git/refs', writing, createReference),
  onRepository('DELETE /git/refs/{+ref}', writing, deleteReference),
]
