import { tagAnswer } from './git-data-json.ts'
import { nodeId } from './account-json.ts'
import { repositoryUrl } from './repository-json.ts'
import { json, objectField, requiredText, textField } from './call.ts'
import type { Answer, Call } from './call.ts'
import { formatTag, objectTypeOf } from '../git/git-object.ts'
import type { GitObject, ObjectType, Signature } from '../git/git-object.ts'
import type { JsonObject } from '../../text/json.ts'
import { notFound, unprocessable } from '../world/refusal.ts'
import { onRepository, reading, writing } from './route.ts'
import type { Route } from './route.ts'
import { actorOf, signatureOf } from '../world/world.ts'
import type { Repository } from '../world/world.ts'

async function objectOf(repository: Repository, id: string, type: ObjectType): Promise<GitObject> {
  const object = await repository.bare.object(id)
  if (object?.type !== type) throw notFound()
  return object
}

function actor(call: Call, repository: Repository): Signature {
  const account = call.token === undefined ? repository.owner : actorOf(call.world, call.token)
  return signatureOf(call.world, account)
}

function signatureField(body: JsonObject, name: string, usual: Signature): Signature {
  const given = objectField(body, name)
  if (given === undefined) return usual
  const date = textField(given, 'date')
  const seconds = date === undefined ? usual.seconds : Math.floor(Date.parse(date) / 1000)
  if (Number.isNaN(seconds)) throw unprocessable(`Invalid request.\n\n"${date}" is not a date.`)
  return { name: requiredText(given, 'name'), email: requiredText(given, 'email'), seconds }
}

async function getBlob(call: Call, repository: Repository): Promise<Answer> {
  const blob = await objectOf(repository, call.path['file_sha'] ?? '', 'blob')
  return json(200, {
    sha: blob.id,
    node_id: nodeId('B', blob.id),
    size: blob.bytes.length,
    url: `${repositoryUrl(call.world, repository)}/git/blobs/${blob.id}`,
    content: blob.bytes.toString('base64'),
    encoding: 'base64',
  })
}

async function getTag(call: Call, repository: Repository): Promise<Answer> {
  const tag = await objectOf(repository, call.path['tag_sha'] ?? '', 'tag')
  return json(200, tagAnswer({ world: call.world, repository }, tag))
}

async function createTag(call: Call, repository: Repository): Promise<Answer> {
  const object = requiredText(call.body, 'object')
  const type = objectTypeOf(requiredText(call.body, 'type'))
  const there = await repository.bare.object(object)
  if (type === undefined || there?.type !== type) throw unprocessable('Object does not exist')
  const bytes = formatTag({
    object,
    type,
    tag: requiredText(call.body, 'tag'),
    tagger: signatureField(call.body, 'tagger', actor(call, repository)),
    message: requiredText(call.body, 'message'),
  })
  const id = await repository.bare.write('tag', bytes)
  return json(201, tagAnswer({ world: call.world, repository }, { id, type: 'tag', bytes }))
}

/** Operations on git's objects. */
export const gitDataRoutes: readonly Route[] = [
  onRepository('GET /git/blobs/{file_sha}', reading, getBlob),
  onRepository('GET /git/tags/{tag_sha}', reading, getTag),
  onRepository('POST /git/tags', writing, createTag),
]
