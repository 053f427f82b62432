import { personMayPush } from '../access.ts'
import { branchLabel, changeAnswer, fullPull, labelAnswer, simplePull } from '../answers/pull.ts'
import { nodeId, simpleUser } from '../answers/account.ts'
import { repositoryPage, repositoryUrl } from '../answers/repository.ts'
import { flagField, json, listField, page, requiredText, textField } from '../call.ts'
import type { Answer, Call } from '../call.ts'
import { changesBetween, relate } from '../git/changes.ts'
import { asText, isJsonObject } from '../json.ts'
import type { JsonObject } from '../json.ts'
import { keepHead } from '../pull-heads.ts'
import { notFound, requiresAuthentication, unprocessable, validationFailed } from '../refusal.ts'
import type { InvalidField, Refusal } from '../refusal.ts'
import { onRepository } from '../route.ts'
import type { Route } from '../route.ts'
import { actorOf, findRepository, timestamp } from '../world.ts'
import type { Account, Comment, Pull, Repository, World } from '../world.ts'

const REPOSITORY = '/repos/{owner}/{repo}'
const LONGEST_BODY = 65_536

function invalid(field: Omit<InvalidField, 'resource'>): Refusal {
  return validationFailed({ resource: 'PullRequest', ...field })
}

function pullIn(call: Call, repository: Repository): Pull {
  const number = Number(call.path['pull_number'] ?? call.path['issue_number'])
  const pull = repository.pulls.find((candidate) => candidate.number === number)
  if (pull === undefined) throw notFound()
  return pull
}

function actor(call: Call): Account {
  if (call.token === undefined) throw requiresAuthentication()
  return actorOf(call.world, call.token)
}

/** Changed files and commits of a pull request, as its repository keeps them. */
async function contents(
  repository: Repository,
  pull: Pull,
): Promise<Parameters<typeof fullPull>[1]> {
  const { mergeBase, ahead } = await relate([repository.bare], pull.baseCommit, pull.headCommit)
  const changes =
    mergeBase === undefined
      ? []
      : await changesBetween([repository.bare], mergeBase, pull.headCommit)
  return { pull, changes, commits: ahead.length }
}

async function full(call: Call, repository: Repository, pull: Pull): Promise<JsonObject> {
  return fullPull({ world: call.world, repository }, await contents(repository, pull), call)
}

/** The branch a head names: `branch` of the same repository, or `owner:branch` of its network. */
function headOf(call: Call, repository: Repository): Pull['head'] {
  const head = requiredText(call.body, 'head')
  const colon = head.indexOf(':')
  const branch = head.slice(colon + 1)
  if (colon < 0) return { repository, branch }
  const owner = head.slice(0, colon).toLowerCase()
  const named = textField(call.body, 'head_repo')
  const candidates = [...call.world.repositories.values()].filter(
    (candidate) =>
      candidate.owner.login.toLowerCase() === owner &&
      (candidate === repository ||
        candidate.parent === repository ||
        repository.parent === candidate),
  )
  const found =
    named === undefined
      ? candidates[0]
      : candidates.find((candidate) => candidate === findNamed(call.world, owner, named))
  if (found === undefined) throw invalid({ code: 'invalid', field: 'head' })
  return { repository: found, branch }
}

function findNamed(world: World, owner: string, name: string): Repository | undefined {
  return findRepository(world, name.includes('/') ? name : `${owner}/${name}`)
}

function checkText(call: Call): void {
  if ((textField(call.body, 'body') ?? '').length > LONGEST_BODY) {
    throw validationFailed({
      resource: 'Issue',
      code: 'custom',
      field: 'body',
      message: `body is too long (maximum is ${LONGEST_BODY} characters)`,
    })
  }
}

function checkNew(repository: Repository, head: Pull['head'], base: string): void {
  const there = repository.pulls.some(
    (pull) =>
      pull.state === 'open' &&
      pull.base === base &&
      pull.head.branch === head.branch &&
      pull.head.repository === head.repository,
  )
  if (!there) return
  const label = `${head.repository.owner.login}:${head.branch}`
  throw invalid({ code: 'custom', message: `A pull request already exists for ${label}.` })
}

/** Maintainers may push to a person's fork, if its owner lets them; never to an organisation's. */
function collaboration(call: Call, repository: Repository, head: Pull['head']): boolean {
  if (head.repository === repository) return false
  const login = actor(call).login
  const granted = personMayPush(login, head.repository)
  if (flagField(call.body, 'maintainer_can_modify') === true && !granted) {
    throw invalid({
      code: 'custom',
      field: 'fork_collab',
      message: "fork_collab Fork collab can't be granted by someone without permission",
    })
  }
  const wished = flagField(call.body, 'maintainer_can_modify') ?? true
  return granted && wished && head.repository.owner.type !== 'Organization'
}

async function create(call: Call, repository: Repository): Promise<Answer> {
  const author = actor(call)
  const title = textField(call.body, 'title') ?? ''
  if (title.trim() === '') {
    throw validationFailed({ resource: 'Issue', code: 'missing_field', field: 'title' })
  }
  checkText(call)
  const base = requiredText(call.body, 'base')
  const head = headOf(call, repository)
  const baseCommit = await repository.bare.reference(`refs/heads/${base}`)
  const headCommit = await head.repository.bare.reference(`refs/heads/${head.branch}`)
  if (baseCommit === undefined) throw invalid({ code: 'invalid', field: 'base' })
  if (headCommit === undefined) throw invalid({ code: 'invalid', field: 'head' })
  checkNew(repository, head, base)
  const stores = [repository.bare, head.repository.bare] as const
  const relation = await relate(stores, baseCommit, headCommit)
  const from = branchLabel(repository, base, head.repository)
  const to = branchLabel(head.repository, head.branch, repository)
  if (relation.mergeBase === undefined) {
    throw invalid({
      code: 'custom',
      message: `The ${to} branch has no history in common with ${from}`,
    })
  }
  if (relation.ahead.length === 0) {
    throw invalid({ code: 'custom', message: `No commits between ${from} and ${to}` })
  }
  const now = timestamp(call.world)
  const pull: Pull = {
    id: call.world.nextId(),
    number: Math.max(0, ...repository.pulls.map(({ number }) => number)) + 1,
    title,
    body: textField(call.body, 'body') ?? null,
    draft: flagField(call.body, 'draft') ?? false,
    state: 'open',
    mergedAt: null,
    closedAt: null,
    mergeCommit: null,
    author,
    base,
    baseCommit,
    head,
    headCommit,
    maintainerCanModify: collaboration(call, repository, head),
    createdAt: now,
    updatedAt: now,
    comments: [],
    labels: [],
  }
  await keepHead(repository, pull)
  repository.pulls.push(pull)
  const made = await full(call, repository, pull)
  return json(201, made, { Location: asText(made['url']) })
}

async function list(call: Call, repository: Repository): Promise<Answer> {
  const state = call.query.get('state') ?? 'open'
  const head = call.query.get('head') ?? ''
  const base = call.query.get('base')
  const shown = repository.pulls.filter((pull) => {
    const label = `${pull.head.repository.owner.login}:${pull.head.branch}`
    return (
      (state === 'all' || pull.state === state) &&
      // A head without its owner is ignored, as GitHub does.
      (!head.includes(':') || label.toLowerCase() === head.toLowerCase()) &&
      (base === null || pull.base === base)
    )
  })
  const rising = call.query.get('direction') === 'asc'
  const ordered = shown.toSorted((a, b) => (rising ? a.number - b.number : b.number - a.number))
  const place = { world: call.world, repository }
  return page(
    call,
    ordered.map((pull) => simplePull(place, pull, call)),
  )
}

async function update(call: Call, repository: Repository): Promise<Answer> {
  const pull = pullIn(call, repository)
  const { login } = actor(call)
  const mine = pull.author.login === login || personMayPush(login, repository)
  if (!mine && (call.token?.kind === 'classic' || call.token?.kind === 'fine-grained')) {
    throw notFound()
  }
  checkText(call)
  const state = textField(call.body, 'state')
  if (state === 'open' && pull.mergedAt !== null) {
    throw invalid({ code: 'invalid', field: 'state' })
  }
  const base = textField(call.body, 'base')
  if (base !== undefined) {
    const commit = await repository.bare.reference(`refs/heads/${base}`)
    if (commit === undefined) throw invalid({ code: 'invalid', field: 'base' })
    pull.base = base
    pull.baseCommit = commit
  }
  pull.title = textField(call.body, 'title') ?? pull.title
  pull.body = textField(call.body, 'body') ?? pull.body
  pull.updatedAt = timestamp(call.world)
  if (state === 'closed' && pull.state === 'open') {
    pull.state = 'closed'
    pull.closedAt = timestamp(call.world)
  }
  if (state === 'open' && pull.state === 'closed') {
    checkNew(repository, pull.head, pull.base)
    pull.state = 'open'
    pull.closedAt = null
  }
  return json(200, await full(call, repository, pull))
}

async function files(call: Call, repository: Repository): Promise<Answer> {
  const pull = pullIn(call, repository)
  const { changes } = await contents(repository, pull)
  const place = { world: call.world, repository: pull.head.repository }
  return page(
    call,
    changes.map((change) => changeAnswer(place, change, pull.headCommit)),
  )
}

function commentAnswer(
  call: Call,
  repository: Repository,
  [pull, comment]: [Pull, Comment],
): JsonObject {
  const url = repositoryUrl(call.world, repository)
  const site = repositoryPage(call.world, repository)
  return {
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    url: `${url}/issues/comments/${comment.id}`,
    html_url: `${site}/pull/${pull.number}#issuecomment-${comment.id}`,
    issue_url: `${url}/issues/${pull.number}`,
    user: simpleUser(call.world, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.createdAt,
    author_association: personMayPush(comment.author.login, repository) ? 'MEMBER' : 'NONE',
  }
}

async function listComments(call: Call, repository: Repository): Promise<Answer> {
  const pull = pullIn(call, repository)
  return page(
    call,
    pull.comments.map((comment) => commentAnswer(call, repository, [pull, comment])),
  )
}

async function addComment(call: Call, repository: Repository): Promise<Answer> {
  const pull = pullIn(call, repository)
  const body = requiredText(call.body, 'body')
  if (body.trim() === '') throw unprocessable('Body cannot be blank')
  const made: Comment = {
    id: call.world.nextId(),
    author: actor(call),
    body,
    createdAt: timestamp(call.world),
  }
  pull.comments.push(made)
  return json(201, commentAnswer(call, repository, [pull, made]))
}

async function addLabels(call: Call, repository: Repository): Promise<Answer> {
  const pull = pullIn(call, repository)
  const place = { world: call.world, repository }
  for (const label of listField(call.body, 'labels')) {
    const name = isJsonObject(label) ? requiredText(label, 'name') : asText(label)
    if (!pull.labels.includes(name)) pull.labels.push(name)
  }
  return json(
    200,
    pull.labels.map((name) => labelAnswer(place, name)),
  )
}

const READ = { permission: 'pull_requests', level: 'read' } as const
const TAKE_PART = { permission: 'pull_requests', level: 'write', participant: true } as const

type Handler = (call: Call, repository: Repository) => Promise<Answer>

function on(method: Route['method'], path: string, [name, handle]: [string, Handler]): Route {
  const need = method === 'GET' ? READ : TAKE_PART
  return onRepository(
    { method, path: `${REPOSITORY}${path}`, documentation: `pulls/pulls#${name}`, need },
    handle,
  )
}

/** Operations on pull requests, and on the comments and labels they have as issues. */
export const pullRoutes: readonly Route[] = [
  on('GET', '/pulls', ['list-pull-requests', list]),
  on('POST', '/pulls', ['create-a-pull-request', create]),
  on('GET', '/pulls/{pull_number}', [
    'get-a-pull-request',
    async (call, repository) => json(200, await full(call, repository, pullIn(call, repository))),
  ]),
  on('PATCH', '/pulls/{pull_number}', ['update-a-pull-request', update]),
  on('GET', '/pulls/{pull_number}/files', ['list-pull-requests-files', files]),
  on('GET', '/issues/{issue_number}/comments', ['list-issue-comments', listComments]),
  on('POST', '/issues/{issue_number}/comments', ['create-an-issue-comment', addComment]),
  onRepository(
    {
      method: 'POST',
      path: `${REPOSITORY}/issues/{issue_number}/labels`,
      documentation: 'issues/labels#add-labels-to-an-issue',
      need: { permission: 'issues', level: 'write' },
    },
    addLabels,
  ),
]
