import { fullPull } from './pull-json.ts'
import type { Call } from './call.ts'
import { changesBetween, relate } from '../git/changes.ts'
import type { Change } from '../git/changes.ts'
import type { JsonObject } from '../../text/json.ts'
import { notFound, requiresAuthentication, validationFailed } from '../world/refusal.ts'
import type { InvalidField, Refusal } from '../world/refusal.ts'
import { actorOf } from '../world/world.ts'
import type { Account, Pull, Repository } from '../world/world.ts'

/** 422 with one defect of a pull request. */
export function invalidPull(field: Omit<InvalidField, 'resource'>): Refusal {
  return validationFailed({ resource: 'PullRequest', ...field })
}

/** The pull request whose number the path has; else 404. */
export function pullIn(call: Call, repository: Repository): Pull {
  const number = Number(call.path['pull_number'] ?? call.path['issue_number'])
  const pull = repository.pulls.find((candidate) => candidate.number === number)
  if (pull === undefined) throw notFound()
  return pull
}

/** Who calls; 401 where nobody says so. */
export function callerOf(call: Call): Account {
  if (call.token === undefined) throw requiresAuthentication()
  return actorOf(call.world, call.token)
}

/** What a pull request brings: changed files, and how many commits. */
export interface Contents {
  readonly changes: readonly Change[]
  readonly commits: number
}

/** Changed files and commits of a pull request, as its repository keeps them. */
export async function contentsOf(repository: Repository, pull: Pull): Promise<Contents> {
  const { bare } = repository
  const { mergeBase, ahead } = await relate([bare], pull.baseCommit, pull.headCommit)
  const changes =
    mergeBase === undefined ? [] : await changesBetween([bare], mergeBase, pull.headCommit)
  return { changes, commits: ahead.length }
}

/** The pull request in full. */
export async function pullJson(
  call: Call,
  repository: Repository,
  pull: Pull,
): Promise<JsonObject> {
  const contents = await contentsOf(repository, pull)
  return fullPull({ world: call.world, repository }, { pull, ...contents }, call)
}
