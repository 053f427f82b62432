import { mayPush } from '../world/access.ts'
import { releaseAnswer } from './release-json.ts'
import { repositoryPage } from './repository-json.ts'
import { flagField, json, noContent, page, requiredText, textField } from './call.ts'
import type { Answer, Call } from './call.ts'
import { asText } from '../../text/json.ts'
import { resolveCommit } from '../git/resolve.ts'
import { isReferenceName } from '../git/references.ts'
import { latestRelease, listedReleases } from '../world/releases.ts'
import { Refusal, notFound, validationFailed } from '../world/refusal.ts'
import type { InvalidField } from '../world/refusal.ts'
import { onRepository, reading, writing } from './route.ts'
import type { Route } from './route.ts'
import { permits, refusedReach } from '../world/tokens.ts'
import { actorOf, timestamp } from '../world/world.ts'
import type { Release, Repository } from '../world/world.ts'
import { changesWorkflows } from '../world/workflow-rule.ts'

/** GitHub takes this many characters of text. */
const longestBody = 125_000

function invalid(field: Omit<InvalidField, 'resource'>): Refusal {
  return validationFailed({ resource: 'Release', ...field })
}

/** The release a path names by id; drafts are there only for those who may push. */
export function releaseIn(call: Call, repository: Repository): Release {
  const id = Number(call.path['release_id'])
  const release = repository.releases.find((candidate) => candidate.id === id)
  if (release === undefined || (release.draft && !mayPush(call.token, repository))) throw notFound()
  return release
}

function answer(call: Call, repository: Repository, release: Release): Answer {
  return json(200, releaseAnswer({ world: call.world, repository }, release))
}

async function list(call: Call, repository: Repository): Promise<Answer> {
  const place = { world: call.world, repository }
  const shown = listedReleases(repository, mayPush(call.token, repository))
  return page(
    call,
    shown.map((release) => releaseAnswer(place, release)),
  )
}

async function get(call: Call, repository: Repository): Promise<Answer> {
  return answer(call, repository, releaseIn(call, repository))
}

/** A workflow's own token may not name a commit that changes workflows, even where the tag exists. */
async function checkTarget(call: Call, repository: Repository): Promise<void> {
  const target = textField(call.body, 'target_commitish')
  const { token } = call
  if (target === undefined || target === '' || token === undefined) return
  const commit = await resolveCommit(repository.bare, repository.defaultBranch, target)
  if (commit === undefined) {
    throw invalid({ code: 'invalid', field: 'target_commitish' })
  }
  if (token.kind === 'classic' || permits(token, 'workflows', 'write')) return
  if (await changesWorkflows(repository.bare, commit)) throw new Refusal(403, refusedReach(token))
}

function checkText(call: Call): void {
  if ((textField(call.body, 'body') ?? '').length > longestBody) {
    throw invalid({
      code: 'custom',
      field: 'body',
      message: `body is too long (maximum is ${longestBody} characters)`,
    })
  }
  const latestMark = textField(call.body, 'make_latest')
  if (latestMark !== undefined && !['true', 'false', 'legacy'].includes(latestMark)) {
    throw invalid({ code: 'invalid', field: 'make_latest' })
  }
}

function checkTagFree(repository: Repository, tag: string, id: number | undefined): void {
  const taken = repository.releases.some(
    (other) => other.tag === tag && !other.draft && other.id !== id,
  )
  if (taken) throw invalid({ code: 'already_exists', field: 'tag_name' })
}

/** Makes the release public: with its tag, which is made on the target where there is none. */
async function publish(call: Call, repository: Repository, release: Release): Promise<void> {
  checkTagFree(repository, release.tag, release.id)
  const name = `refs/tags/${release.tag}`
  if (repository.burntTags.has(release.tag)) {
    throw invalid({
      code: 'custom',
      field: 'tag_name',
      message: 'tag_name was used by an immutable release',
    })
  }
  if ((await repository.bare.reference(name)) === undefined) {
    const target = release.target === '' ? repository.defaultBranch : release.target
    const commit = await resolveCommit(repository.bare, repository.defaultBranch, target)
    const made = commit !== undefined && (await repository.bare.move(name, { id: commit }))
    if (!made)
      throw invalid({ code: 'custom', message: 'Published releases must have a valid tag' })
  }
  release.draft = false
  release.publishedAt = timestamp(call.world)
  release.immutable = repository.immutableReleases
  if (textField(call.body, 'make_latest') === undefined && !release.prerelease) {
    repository.latest = release.id
  }
}

function markLatest(call: Call, repository: Repository, release: Release): void {
  const mark = textField(call.body, 'make_latest')
  if (release.draft || release.prerelease) {
    if (repository.latest === release.id) repository.latest = undefined
    return
  }
  if (mark === 'true') repository.latest = release.id
  if (mark === 'legacy') repository.latest = undefined
  if (mark === 'false' && repository.latest === release.id) repository.latest = undefined
}

async function create(call: Call, repository: Repository): Promise<Answer> {
  const tag = requiredText(call.body, 'tag_name')
  if (!isReferenceName(`refs/tags/${tag}`)) {
    throw invalid({ code: 'custom', field: 'tag_name', message: 'tag_name is not a valid tag' })
  }
  checkText(call)
  await checkTarget(call, repository)
  const draft = flagField(call.body, 'draft') ?? false
  if (!draft) checkTagFree(repository, tag, undefined)
  const now = timestamp(call.world)
  const id = call.world.nextId()
  const release: Release = {
    id,
    tag,
    target: textField(call.body, 'target_commitish') ?? repository.defaultBranch,
    name: textField(call.body, 'name') ?? null,
    body: textField(call.body, 'body') ?? null,
    draft: true,
    prerelease: flagField(call.body, 'prerelease') ?? false,
    immutable: false,
    untagged: `untagged-${id.toString(16).padStart(20, '0')}`,
    author: call.token === undefined ? repository.owner : actorOf(call.world, call.token),
    createdAt: now,
    updatedAt: now,
    publishedAt: null,
    assets: [],
  }
  if (flagField(call.body, 'generate_release_notes') === true) {
    const notes = await generatedNotes(call, repository, tag)
    release.name ??= notes.name
    release.body = [release.body, notes.body].filter((text) => text !== null).join('\n\n')
  }
  if (!draft) await publish(call, repository, release)
  repository.releases.push(release)
  markLatest(call, repository, release)
  const made = releaseAnswer({ world: call.world, repository }, release)
  return json(201, made, { Location: asText(made['url']) })
}

async function update(call: Call, repository: Repository): Promise<Answer> {
  const release = releaseIn(call, repository)
  checkText(call)
  await checkTarget(call, repository)
  const { body } = call
  const tag = textField(body, 'tag_name') ?? release.tag
  if (release.immutable && tag !== release.tag) {
    throw invalid({ code: 'custom', field: 'tag_name', message: 'tag_name cannot be changed' })
  }
  const before = { ...release }
  release.tag = tag
  release.target = textField(body, 'target_commitish') ?? release.target
  release.name = textField(body, 'name') ?? release.name
  release.body = textField(body, 'body') ?? release.body
  release.prerelease = flagField(body, 'prerelease') ?? release.prerelease
  const draft = flagField(body, 'draft') ?? release.draft
  try {
    if (release.draft && !draft) await publish(call, repository, release)
    else if (!release.draft) checkTagFree(repository, tag, release.id)
  } catch (refusal) {
    Object.assign(release, before)
    throw refusal
  }
  if (!release.immutable) release.draft = draft
  release.updatedAt = timestamp(call.world)
  markLatest(call, repository, release)
  return answer(call, repository, release)
}

async function remove(call: Call, repository: Repository): Promise<Answer> {
  const release = releaseIn(call, repository)
  if (release.immutable) repository.burntTags.add(release.tag)
  repository.releases.splice(repository.releases.indexOf(release), 1)
  if (repository.latest === release.id) repository.latest = undefined
  return noContent
}

async function generatedNotes(
  call: Call,
  repository: Repository,
  tag: string,
): Promise<{ readonly name: string; readonly body: string }> {
  const site = repositoryPage(call.world, repository)
  const given = textField(call.body, 'previous_tag_name')
  const previous = given ?? latestRelease(repository)?.tag
  const merged = repository.pulls
    .filter(({ mergedAt }) => mergedAt !== null)
    .map(({ title, author, number }) => `* ${title} by @${author.login} in ${site}/pull/${number}`)
  const changed = merged.length === 0 ? '' : `## What's Changed\n${merged.join('\n')}\n\n\n`
  const range = previous === undefined ? `commits/${tag}` : `compare/${previous}...${tag}`
  return { name: tag, body: `${changed}**Full Changelog**: ${site}/${range}` }
}

async function generateNotes(call: Call, repository: Repository): Promise<Answer> {
  const notes = await generatedNotes(call, repository, requiredText(call.body, 'tag_name'))
  return json(200, { ...notes })
}

/** Operations on releases. */
export const releaseRoutes: readonly Route[] = [
  onRepository('GET /releases', reading, list),
  onRepository('POST /releases', writing, create),
  onRepository('POST /releases/generate-notes', { ...writing, writes: false }, generateNotes),
  onRepository('GET /releases/{release_id}', reading, get),
  onRepository('PATCH /releases/{release_id}', writing, update),
  onRepository('DELETE /releases/{release_id}', writing, remove),
]
