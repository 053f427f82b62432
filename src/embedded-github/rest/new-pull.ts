import { personMayPush } from '../world/access.ts'
import { branchLabel } from './pull-json.ts'
import { flagField, json, requiredText, textField } from './call.ts'
import type { Answer, Call } from './call.ts'
import { relate } from '../git/changes.ts'
import { asText } from '../../text/json.ts'
import { openPull } from '../world/open-pull.ts'
import { validationFailed } from '../world/refusal.ts'
import { findRepository } from '../world/world.ts'
import type { Pull, Repository, World } from '../world/world.ts'
import { callerOf, invalidPull, pullJson } from './pulls.ts'

/** GitHub takes this many characters of text. */
const longestBody = 65_536

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
  if (found === undefined) throw invalidPull({ code: 'invalid', field: 'head' })
  return { repository: found, branch }
}

function findNamed(world: World, owner: string, name: string): Repository | undefined {
  return findRepository(world, name.includes('/') ? name : `${owner}/${name}`)
}

/** Refuses a text that is too long. */
export function checkText(call: Call): void {
  if ((textField(call.body, 'body') ?? '').length > longestBody) {
    throw validationFailed({
      resource: 'Issue',
      code: 'custom',
      field: 'body',
      message: `body is too long (maximum is ${longestBody} characters)`,
    })
  }
}

/** Refuses a second open pull request from one branch to another. */
export function checkNew(repository: Repository, head: Pull['head'], base: string): void {
  const there = repository.pulls.some(
    (pull) =>
      pull.state === 'open' &&
      pull.base === base &&
      pull.head.branch === head.branch &&
      pull.head.repository === head.repository,
  )
  if (!there) return
  const label = `${head.repository.owner.login}:${head.branch}`
  throw invalidPull({ code: 'custom', message: `A pull request already exists for ${label}.` })
}

/** Maintainers may push to a person's fork, if its owner lets them; never to an organisation's. */
function collaboration(call: Call, repository: Repository, head: Pull['head']): boolean {
  if (head.repository === repository) return false
  const login = callerOf(call).login
  const granted = personMayPush(login, head.repository)
  if (flagField(call.body, 'maintainer_can_modify') === true && !granted) {
    throw invalidPull({
      code: 'custom',
      field: 'fork_collab',
      message: "fork_collab Fork collab can't be granted by someone without permission",
    })
  }
  const wished = flagField(call.body, 'maintainer_can_modify') ?? true
  return granted && wished && head.repository.owner.type !== 'Organization'
}

/** Opens a pull request, after every check GitHub makes. */
export async function createPull(call: Call, repository: Repository): Promise<Answer> {
  const author = callerOf(call)
  const title = textField(call.body, 'title') ?? ''
  if (title.trim() === '') {
    throw validationFailed({ resource: 'Issue', code: 'missing_field', field: 'title' })
  }
  checkText(call)
  const base = requiredText(call.body, 'base')
  const head = headOf(call, repository)
  const baseCommit = await repository.bare.reference(`refs/heads/${base}`)
  const headCommit = await head.repository.bare.reference(`refs/heads/${head.branch}`)
  if (baseCommit === undefined) throw invalidPull({ code: 'invalid', field: 'base' })
  if (headCommit === undefined) throw invalidPull({ code: 'invalid', field: 'head' })
  checkNew(repository, head, base)
  const stores = [repository.bare, head.repository.bare] as const
  const relation = await relate(stores, baseCommit, headCommit)
  const from = branchLabel(repository, base, head.repository)
  const to = branchLabel(head.repository, head.branch, repository)
  if (relation.mergeBase === undefined) {
    throw invalidPull({
      code: 'custom',
      message: `The ${to} branch has no history in common with ${from}`,
    })
  }
  if (relation.ahead.length === 0) {
    throw invalidPull({ code: 'custom', message: `No commits between ${from} and ${to}` })
  }
  const pull = await openPull(call.world, repository, {
    title,
    body: textField(call.body, 'body') ?? null,
    draft: flagField(call.body, 'draft') ?? false,
    author,
    base,
    baseCommit,
    head,
    headCommit,
    maintainerCanModify: collaboration(call, repository, head),
  })
  const made = await pullJson(call, repository, pull)
  return json(201, made, { Location: asText(made['url']) })
}
