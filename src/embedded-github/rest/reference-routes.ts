import { referenceAnswer } from './git-data-json.ts'
import { flagField, json, noContent, requiredText } from './call.ts'
import type { Answer, Call } from './call.ts'
import { relate } from '../git/changes.ts'
import type { Reference } from '../git/references.ts'
import type { JsonObject } from '../world/json.ts'
import { checkTarget, makeReference } from '../world/new-reference.ts'
import { followBranch } from '../world/pull-heads.ts'
import { notFound, unprocessable } from '../world/refusal.ts'
import { onRepository } from './route.ts'
import type { Route } from './route.ts'
import type { Repository } from '../world/world.ts'

const gitPath = '/repos/{owner}/{repo}/git'
const documentationPath = 'git/refs#'

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

function checkImmutable(repository: Repository, name: string, verb: 'update' | 'delete'): void {
  const frozen = repository.releases.some(
    (release) => release.immutable && `refs/tags/${release.tag}` === name,
  )
  if (!frozen) return
  throw unprocessable(`Repository rule violations found\n\nCannot ${verb} this tag\n\n`)
}

async function createReference(call: Call, repository: Repository): Promise<Answer> {
  const name = requiredText(call.body, 'ref')
  const id = checkedSha(call)
  await makeReference(repository, call.token, { name, id })
  return json(201, await answer(call, repository, { name, id }), {
    Location: `${call.url.origin}${call.url.pathname}`,
  })
}

async function updateReference(call: Call, repository: Repository): Promise<Answer> {
  const name = `refs/${call.path['ref']}`
  const id = checkedSha(call)
  const old = await repository.bare.reference(name)
  if (old === undefined) throw unprocessable('Reference does not exist')
  checkImmutable(repository, name, 'update')
  await checkTarget(repository, call.token, id)
  if (flagField(call.body, 'force') !== true && id !== old) {
    const { behind } = await relate([repository.bare], old, id)
    if (behind > 0) throw unprocessable('Update is not a fast forward')
  }
  if (!(await repository.bare.move(name, { id, old }))) {
    throw unprocessable('Reference update failed')
  }
  await followBranch(call.world, repository, name)
  return json(200, await answer(call, repository, { name, id }))
}

async function deleteReference(call: Call, repository: Repository): Promise<Answer> {
  const name = `refs/${call.path['ref']}`
  const old = await repository.bare.reference(name)
  if (old === undefined) throw unprocessable('Reference does not exist')
  checkImmutable(repository, name, 'delete')
  if (!(await repository.bare.move(name, { old }))) throw unprocessable('Reference update failed')
  await followBranch(call.world, repository, name)
  return noContent
}

const reading = { permission: 'contents', level: 'read' } as const
const writing = { permission: 'contents', level: 'write' } as const

/** Operations on references. */
export const referenceRoutes: readonly Route[] = [
  onRepository(
    {
      method: 'GET',
      path: `${gitPath}/ref/{+ref}`,
      documentation: `${documentationPath}get-a-reference`,
      need: reading,
    },
    getReference,
  ),
  onRepository(
    {
      method: 'GET',
      path: `${gitPath}/matching-refs/{+ref}`,
      documentation: `${documentationPath}list-matching-references`,
      need: reading,
    },
    matchingReferences,
  ),
  onRepository(
    {
      method: 'POST',
      path: `${gitPath}/refs`,
      documentation: `${documentationPath}create-a-reference`,
      need: writing,
    },
    createReference,
  ),
  onRepository(
    {
      method: 'PATCH',
      path: `${gitPath}/refs/{+ref}`,
      documentation: `${documentationPath}update-a-reference`,
      need: writing,
    },
    updateReference,
  ),
  onRepository(
    {
      method: 'DELETE',
      path: `${gitPath}/refs/{+ref}`,
      documentation: `${documentationPath}delete-a-reference`,
      need: writing,
    },
    deleteReference,
  ),
]
