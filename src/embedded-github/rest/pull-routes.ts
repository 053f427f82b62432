import { personMayPush } from '../world/access.ts'
import { changeAnswer, simplePull } from './pull-json.ts'
import { json, page, textField } from './call.ts'
import type { Answer, Call } from './call.ts'
import { notFound } from '../world/refusal.ts'
import { onRepository } from './route.ts'
import type { Route } from './route.ts'
import { personOf } from '../world/tokens.ts'
import { timestamp } from '../world/world.ts'
import type { Repository } from '../world/world.ts'
import { checkNew, checkText, createPull } from './new-pull.ts'
import { callerOf, contentsOf, invalidPull, pullIn, pullJson } from './pulls.ts'

const repositoryPath = '/repos/{owner}/{repo}'

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
  const { login } = callerOf(call)
  const mine = pull.author.login === login || personMayPush(login, repository)
  if (!mine && call.token !== undefined && personOf(call.token) !== undefined) {
    throw notFound()
  }
  checkText(call)
  const state = textField(call.body, 'state')
  if (state === 'open' && pull.mergedAt !== null) {
    throw invalidPull({ code: 'invalid', field: 'state' })
  }
  const base = textField(call.body, 'base')
  if (base !== undefined) {
    const commit = await repository.bare.reference(`refs/heads/${base}`)
    if (commit === undefined) throw invalidPull({ code: 'invalid', field: 'base' })
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
  return json(200, await pullJson(call, repository, pull))
}

async function files(call: Call, repository: Repository): Promise<Answer> {
  const pull = pullIn(call, repository)
  const { changes } = await contentsOf(repository, pull)
  const place = { world: call.world, repository: pull.head.repository }
  return page(
    call,
    changes.map((change) => changeAnswer(place, change, pull.headCommit)),
  )
}

const reading = { permission: 'pull_requests', level: 'read' } as const
const takingPart = { permission: 'pull_requests', level: 'write', participant: true } as const

type Handler = (call: Call, repository: Repository) => Promise<Answer>

function on(method: Route['method'], path: string, [name, handle]: [string, Handler]): Route {
  const need = method === 'GET' ? reading : takingPart
  return onRepository(
    { method, path: `${repositoryPath}${path}`, documentation: `pulls/pulls#${name}`, need },
    handle,
  )
}

/** Operations on pull requests. */
export const pullRoutes: readonly Route[] = [
  on('GET', '/pulls', ['list-pull-requests', list]),
  on('POST', '/pulls', ['create-a-pull-request', createPull]),
  on('GET', '/pulls/{pull_number}', [
    'get-a-pull-request',
    async (call, repository) =>
      json(200, await pullJson(call, repository, pullIn(call, repository))),
  ]),
  on('PATCH', '/pulls/{pull_number}', ['update-a-pull-request', update]),
  on('GET', '/pulls/{pull_number}/files', ['list-pull-requests-files', files]),
]
