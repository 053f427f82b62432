import { personMayPush } from '../world/access.ts'
import { simplePull } from './pull-json.ts'
import { json, page, textField } from './call.ts'
import type { Answer, Call } from './call.ts'
import { notFound } from '../world/refusal.ts'
import { onRepository } from './route.ts'
import type { Route } from './route.ts'
import { personOf } from '../world/tokens.ts'
import { timestamp } from '../world/world.ts'
import type { Repository } from '../world/world.ts'
import { checkNew, checkText, createPull } from './new-pull.ts'
import { callerOf, invalidPull, pullIn, pullJson } from './pulls.ts'

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

async function get(call: Call, repository: Repository): Promise<Answer> {
  return json(200, await pullJson(call, repository, pullIn(call, repository)))
}

const reading = { permission: 'pull_requests', level: 'read' } as const
const takingPart = { permission: 'pull_requests', level: 'write', participant: true } as const

/** Operations on pull requests. */
export const pullRoutes: readonly Route[] = [
  onRepository('GET /pulls', reading, list),
  onRepository('POST /pulls', takingPart, createPull),
  onRepository('GET /pulls/{pull_number}', reading, get),
  onRepository('PATCH /pulls/{pull_number}', takingPart, update),
]
